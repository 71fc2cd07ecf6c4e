"""The clock of an agenda: what is left of an item's time; it stands still in a pause and in sleep."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

SECOND = 1000  # ms


class ItemClock(QObject):
    """Counts the seconds spent on one item of the agenda; `ticked` once a second while it runs.

    `now` returns seconds of a clock that does not jump: not the time of day, which people set.
    """

    ticked = Signal()

    def __init__(self, now: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._item = ""
        self._given = self._before = 0.0  # seconds
        self._since: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self.ticked)

    def follow(self, item: str, minutes: float, spent: float, *, runs: bool) -> None:
        """Count for an item (empty: none) of so many minutes, some of them spent before; or stand still."""
        if item != self._item:
            self._item, self._before, self._since = item, spent * 60, None
        self._given = minutes * 60
        if item and runs and self._since is None:
            self._since = self._now()
            self._timer.start()
        elif (not item or not runs) and self._since is not None:
            self._before, self._since = self.spent * 60, None
            self._timer.stop()

    @property
    def spent(self) -> float:
        """Minutes spent on the item so far."""
        running = 0.0 if self._since is None else max(0.0, self._now() - self._since)
        return (self._before + running) / 60

    @property
    def left(self) -> int | None:
        """Whole seconds left, below zero once the time is over; None without an item or without a time."""
        return round(self._given - self.spent * 60) if self._item and self._given else None

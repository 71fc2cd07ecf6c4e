"""What was done since the last save, step by step: what the next save writes into the log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


class Step(Protocol):
    """A named step that can be taken back."""

    time: datetime

    def text(self) -> str:
        """Return the step's name."""
        ...


@dataclass(frozen=True, slots=True)
class _Entry:
    """`undone`: when a step was taken back, and its name then; the stack may have deleted the step since."""

    step: Step
    undone: tuple[datetime, str] | None = None


class ChangeLog:
    """Keeps the steps in the order in which they happened, outside of what can be undone.

    Taking back a step that is not saved yet removes it; taking back one that is saved is a step itself.
    """

    def __init__(self, undo_name: Callable[[str], str]) -> None:
        self._undo_name = undo_name
        self._entries: list[_Entry] = []

    def done(self, step: Step) -> None:
        """Note that a step was done, or done again after it was taken back."""
        if self._entries and self._entries[-1].step is step:
            if self._entries[-1].undone is not None:
                self._entries.pop()
            return  # the step grew: its name and time are read when they are asked for
        self._entries.append(_Entry(step))

    def undone(self, step: Step) -> None:
        """Note that a step was taken back."""
        if self._entries and self._entries[-1].step is step and self._entries[-1].undone is None:
            self._entries.pop()
        else:
            self._entries.append(_Entry(step, (datetime.now(UTC), self._undo_name(step.text()))))

    def forget(self, step: Step) -> None:
        """Drop a step that came to nothing."""
        self._entries = [entry for entry in self._entries if entry.step is not step]

    def clear(self) -> None:
        """Begin anew: everything has been saved."""
        self._entries.clear()

    def steps(self) -> list[tuple[datetime, str]]:
        """Return (time, name) of what happened since the last save, oldest first."""
        return [
            (entry.step.time, entry.step.text()) if entry.undone is None else entry.undone
            for entry in self._entries
        ]

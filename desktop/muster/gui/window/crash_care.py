"""What the window does after a crash: tells it, saves a copy, or starts anew with what was not saved."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from muster.gui.widgets.toast import Toast
from muster.gui.window.apart import AFTER, open_apart

if TYPE_CHECKING:
    from muster.gui.session.session import Session
    from muster.gui.window.crash_dialog import CrashDialog

PATIENCE = 10.0  # seconds that it waits
AWHILE = 0.02


class CrashCare(QObject):
    """`session` returns the session when one was made, and `leave` ends the program without clearing up."""

    def __init__(
        self,
        window: QWidget,
        session: Callable[[], Session | None],
        leave: Callable[[int], object] = os._exit,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._leave = leave
        self._shown: CrashDialog | None = None

    def tell(self, report: str, place: Path | None) -> None:
        """Tell of a crash, unless one is being told already: its report is kept all the same."""
        if self._shown is not None:
            return
        from muster.gui.window.crash_dialog import CrashDialog

        session = self._session()
        document = session.document if session is not None else None
        dialog = CrashDialog(
            report,
            place,
            self._window,
            is_safe=self._flush(),
            save_copy=self.save_copy if document is not None else None,
            recover=self.recover if document is not None else None,
        )
        self._shown = dialog
        dialog.finished.connect(self._gone)
        dialog.open()

    def tell_ended(self, place: Path, toast: Toast) -> None:
        """Tell that the last run was ended by the system, and where the report of it lies."""
        toast.say(
            self.tr(
                "Muster was ended by the system the last time. What was not saved is offered on the start "
                "page; {name} tells where the program stood."
            ).format(name=place.name)
        )

    def _gone(self, _result: int) -> None:
        self._shown = None
        self._window.activateWindow()

    def _flush(self) -> bool:
        """Have every change written now; return whether it was."""
        session = self._session()
        if session is None or session.protection is None or session.document is None:
            return True
        journal = session.protection.journal
        journal.note(session.document.assessment)
        journal.flush()
        return journal.problem is None

    def save_copy(self) -> None:
        """Ask where, and save a copy of what is open."""
        session = self._session()
        if session is not None:
            session.save_copy()

    def recover(self) -> None:
        """Start anew; what was not saved is offered there, as after any other crash."""
        session = self._session()
        self._flush()
        if session is not None and session.protection is not None:
            session.protection.leave()
        open_apart(None, after=os.getpid())
        self._leave(1)


def wait_for_end() -> None:
    """Wait until the process that is to be recovered from has gone: till then its journal is its own."""
    number = os.environ.pop(AFTER, "")
    if not number.isdecimal():
        return
    from muster.storage.safety.process import started

    end = time.monotonic() + PATIENCE
    while started(int(number)) is not None and time.monotonic() < end:
        time.sleep(AWHILE)

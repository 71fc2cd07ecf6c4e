"""The end of the desktop's session: nothing is asked and nothing lost, what was open is noted for the next.

Logging out, shutting down, a signal to end (SIGTERM, SIGHUP, Ctrl+C in a terminal), or a screen that is gone:
many desktops say no more than that, and Qt ends the program then. What was not saved stays in the journal.
Where the user goes on working after all, everything is as before.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from muster.gui.reopening import WasOpen, note
from muster.gui.window.apart import program

if TYPE_CHECKING:
    from PySide6.QtGui import QSessionManager

    from muster.gui.session.session import Session
    from muster.gui.window.main_window import MainWindow

SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")
SCREEN_GONE = "connection broke"  # what Qt says of X11 and Wayland, just before it ends the program
GOES_ON = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


def _open_in(session: Session) -> WasOpen | None:
    """Return what is open, once all that is not saved is in its journal; None where there is nothing."""
    document, readable = session.document, session.readable
    if document is None or session.protection is None:
        return None if readable is None else WasOpen(readable.path)
    if document.is_modified:
        session.protection.journal.flush()
        return WasOpen(document.path, session.protection.journal.folder)
    return None if document.path is None else WasOpen(document.path)


class SessionEnd(QObject):
    """Keeps what a window has open when the desktop says that its session ends."""

    def __init__(self, application: QApplication, window: MainWindow, state: Path) -> None:
        super().__init__(window)
        self._application = application
        self._window = window
        self._state = state
        self._note: Path | None = None
        self._is_ending = False
        self._told: QSocketNotifier | None = None
        application.commitDataRequest.connect(lambda _manager: self.keep())
        application.saveStateRequest.connect(self._say_how_to_start)

    def listen(self) -> None:
        """Take a signal to end, and the end of the screen, as that of the session; from the main thread."""
        qInstallMessageHandler(self.hear_qt)
        if sys.platform == "win32":  # ends programs in another way, which Qt hears
            return
        heard, rings = os.pipe()
        for descriptor in (heard, rings):
            os.set_blocking(descriptor, False)
        signal.set_wakeup_fd(rings, warn_on_full_buffer=False)
        for name in SIGNALS:
            signal.signal(getattr(signal, name), lambda *_: None)  # what counts is what the pipe says
        self._told = QSocketNotifier(heard, QSocketNotifier.Type.Read, self)
        self._told.activated.connect(lambda *_: self._hear(heard))

    def close(self) -> None:
        """Listen to Qt no more: the program ends.

        An event filter of Python on the whole application would hear of every widget and gesture that goes
        with it. Half gone they cannot be told in Python: most runs of 3.12 and 3.13 ended in a segmentation
        fault.
        """
        qInstallMessageHandler(None)
        self._application.removeEventFilter(self)

    def hear_qt(self, _kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        """Keep what is open when Qt says that the screen is gone; pass on what it says."""
        if text is not None and SCREEN_GONE in text:
            self.keep()
        with contextlib.suppress(OSError, AttributeError):  # there may be no standard error
            sys.stderr.write(f"{text}\n")

    def _hear(self, heard: int) -> None:
        with contextlib.suppress(BlockingIOError):
            numbers = os.read(heard, 64)
            if any(getattr(signal, name) in numbers for name in SIGNALS):
                self.keep()
                self._window.close()
                QCoreApplication.quit()

    def keep(self) -> None:
        """Write what is unsaved into the journal, note what is open, and let the window go unasked."""
        self._is_ending = True
        self._application.installEventFilter(self)
        session = self._window.__dict__.get("session")
        if session is None:  # nothing was ever opened
            return
        session.is_left = True
        was_open = _open_in(session)
        if was_open is not None:
            self._note = note(self._state, was_open)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on as before when somebody works on: another program has kept the session from ending."""
        if self._is_ending and event.type() in GOES_ON:
            self._is_ending = False
            self._application.removeEventFilter(self)
            session = self._window.__dict__.get("session")
            if session is not None:
                session.is_left = False
            if self._note is not None:
                self._note.unlink(missing_ok=True)
                self._note = None
        return False

    def _say_how_to_start(self, manager: QSessionManager) -> None:
        """Tell the desktop how to start this window again; Qt would name a file that is no program."""
        manager.setRestartCommand([*program(), "-session", f"{manager.sessionId()}_{manager.sessionKey()}"])

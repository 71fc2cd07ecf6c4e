"""Watches for what nobody had reckoned with: keeps a report of it, and has the window tell, once a place."""

import contextlib
import faulthandler
import os
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, Signal

FOLDER = "crashes"  # in the folder of this computer's state
FATAL = "fatal-"  # how the file begins that takes down where the program stood when the system ended it
MOST = 50  # reports of one run: what breaks with every movement of the pointer must not fill a disk


class CrashWatch(QObject):
    """Emits `crashed` with a report and its place (None where it could not be kept), from whatever thread."""

    crashed = Signal(str, object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._told: set[str] = set()
        self._count = 0
        self._fatal: IO[str] | None = None
        self._fatal_place = folder / f"{FATAL}{os.getpid()}.txt"

    def install(self) -> None:
        """Begin to watch: errors that slots and threads let through."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread

    def watch_fatal(self) -> None:
        """Have it written where the program stands when the system ends it, without any values."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self._fatal_place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            self._fatal = os.fdopen(descriptor, "w", encoding="utf-8")
            faulthandler.enable(self._fatal)

    def close(self) -> None:
        """Watch no more; the program ends as it should."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        if self._fatal is not None:
            faulthandler.disable()
            self._fatal.close()
            with contextlib.suppress(OSError):
                self._fatal_place.unlink()

    def caught(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take an error that nobody caught; called by Python in the place of its own message."""
        if error is None or issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self._take(error)

    def _caught_in_thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            self._take(given.exc_value, given.thread.name if given.thread else "?")

    def _take(self, error: BaseException, thread: str = "") -> None:
        """Keep a report and tell; an error in here ends here, it would only lead back to here."""
        with contextlib.suppress(Exception):
            from muster.gui.crash_report import crash_report, keep, place_of

            place = place_of(error)
            if self._count >= MOST or place in self._told:
                return
            self._count += 1
            self._told.add(place)
            text = crash_report(error, thread)
            print(text, file=sys.stderr, flush=True)  # noqa: T201 - for who started it in a terminal
            self.crashed.emit(text, keep(text, self.folder))


def fatal_ends(folder: Path) -> list[Path]:
    """Return what programs that the system ended have left, and make reports of it; the empty ones go."""
    files = [place for place in folder.glob(f"{FATAL}*.txt") if place.stem != f"{FATAL}{os.getpid()}"]
    if not files:
        return []  # nothing more is loaded at a start after a good end
    from muster.gui.crash_report import keep, system_lines
    from muster.storage.safety.process import started

    made = []
    for left in sorted(files):
        number = left.stem.removeprefix(FATAL)
        if not number.isdecimal() or started(int(number)) is not None:
            continue
        with contextlib.suppress(OSError, ValueError):
            stood = left.read_text("utf-8", "replace")
            left.unlink()
            if stood.strip():
                made.append(keep("\n".join(["Ended by the system.", *system_lines(), "", stood]), folder))
    return [place for place in made if place is not None]

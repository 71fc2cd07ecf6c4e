"""A lock beside a document: who has it open, since when, on which computer; no reliance on flock."""

import contextlib
import errno
import json
import os
import socket
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from muster.storage.safety.journal import is_alive, process_mark

BEAT = 30.0  # seconds between signs of life
STALE_AFTER = 180.0  # seconds without one, after which a lock of another computer may be taken over


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock."""

    who: str
    host: str
    pid: int
    mark: str
    since: str
    token: str


def lock_path(path: Path) -> Path:
    """Return the place of a document's lock: a hidden file beside it."""
    return path.with_name(f".{path.name}.lock")


def _read(place: Path) -> Holder | None:
    try:
        raw = json.loads(place.read_text(encoding="utf-8"))
        return Holder(
            str(raw["who"]),
            str(raw["host"]),
            int(raw["pid"]),
            str(raw["mark"]),
            str(raw["since"]),
            str(raw["token"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def holder(path: Path) -> Holder | None:
    """Return who else has the document open; None when nobody has, or the lock was left by a crash here.

    A lock that cannot be read counts as held by somebody unknown until it has been silent for long.
    """
    place = lock_path(path)
    try:
        silent = time.time() - place.stat().st_mtime
    except OSError:
        return None
    found = _read(place)
    if found is None:
        return None if silent > STALE_AFTER else Holder("?", "?", 0, "", "", "")
    if found.host == socket.gethostname():
        return found if is_alive(found.pid, found.mark) else None
    return found


def is_silent(path: Path) -> bool:
    """Return whether the holder has given no sign of life for so long that the lock may be taken over."""
    with contextlib.suppress(OSError):
        return time.time() - lock_path(path).stat().st_mtime > STALE_AFTER
    return True


class Lock:
    """A lock that this program holds."""

    def __init__(self, path: Path, token: str) -> None:
        self._path = path
        self._token = token

    @classmethod
    def take(cls, path: Path, who: str, *, over: bool = False) -> "Lock | Holder | None":
        """Return the lock, or who holds it; None where the folder does not let one be written.

        `over` takes a lock over from whoever has it: only after the user said so.
        """
        place = lock_path(path)
        mine = Holder(
            who,
            socket.gethostname(),
            os.getpid(),
            process_mark(os.getpid()),
            datetime.now(UTC).isoformat(timespec="seconds"),
            uuid4().hex,
        )
        held = holder(path)
        if held is not None and not over:
            return held
        with contextlib.suppress(OSError):
            place.unlink(missing_ok=True)
        try:
            descriptor = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
        except OSError as problem:
            if problem.errno == errno.EEXIST:
                return holder(path) or Holder("?", "?", 0, "", "", "")
            return None
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            json.dump(asdict(mine), stream)
        return cls(path, mine.token)

    @property
    def is_mine(self) -> bool:
        """Whether the lock is still this program's: somebody may have taken it over."""
        found = _read(lock_path(self._path))
        return found is not None and found.token == self._token

    def beat(self) -> bool:
        """Give a sign of life; return whether the lock is still held."""
        if not self.is_mine:
            return False
        with contextlib.suppress(OSError):
            os.utime(lock_path(self._path))
        return True

    def release(self) -> None:
        """Let go of the lock, if it is still this program's."""
        if self.is_mine:
            with contextlib.suppress(OSError):
                lock_path(self._path).unlink()

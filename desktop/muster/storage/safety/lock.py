"""A lock beside a document: who has it open, since when, where; nothing rests on locks of the system."""

import contextlib
import errno
import json
import os
import stat
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from muster.storage.regular_file import read_regular
from muster.storage.safety.process import MOST_LETTERS, Process
from muster.storage.windows_paths import hide, reachable

BEAT = 30.0  # seconds between signs of life
STALE_AFTER = 180.0  # seconds without one, after which a lock of another computer may be taken over
CLEARING = 10.0  # seconds that clearing an old lock away can take
LARGEST = 4096  # bytes; ours have a few hundred


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock; `process` is None where that cannot be read."""

    who: str
    since: str
    token: str
    process: Process | None

    @property
    def host(self) -> str:
        """The name of the holder's computer."""
        return self.process.host if self.process else "?"


NOBODY_KNOWN = Holder("?", "", "", None)


def lock_path(path: Path) -> Path:
    """Return the place of a document's lock: a hidden file beside it, or beside what a link leads to."""
    real = reachable(Path(os.path.realpath(path)))
    return real.with_name(f".{real.name}.lock")


def _read(place: Path) -> Holder | None:
    """Return who is named in a lock; None where there is none or it is no lock of ours."""
    try:
        raw = json.loads(read_regular(place, LARGEST, follow=False))
        process = Process.read(raw)
        who, since, token = (str(raw[name])[:MOST_LETTERS] for name in ("who", "since", "token"))
        return Holder(who, since, token, process)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _silent_for(place: Path) -> float | None:
    """Return for how many seconds the lock has given no sign of life; None when there is none."""
    try:
        return time.time() - place.lstat().st_mtime
    except OSError:
        return None


def _held(place: Path) -> Holder | None:
    silent = _silent_for(place)
    if silent is None:
        return None
    named = _read(place)
    if named is None or named.process is None:
        return None if silent > STALE_AFTER else NOBODY_KNOWN
    gone = named.process.life == "gone" and (named.process.is_of_this_host or silent > STALE_AFTER)
    return None if gone else named


def holder(path: Path) -> Holder | None:
    """Return who else has the document open; None when nobody has, or the lock was left by a crash here.

    A lock that cannot be read counts as held by somebody unknown until it has been silent for long; one
    of a crash under another name of this computer is respected as long, for it may be that of a twin
    that was copied from this computer.
    """
    return _held(lock_path(path))


def is_silent(path: Path) -> bool:
    """Return whether the holder has given no sign of life for so long that the lock may be taken over."""
    silent = _silent_for(lock_path(path))
    return silent is None or silent > STALE_AFTER


class Lock:
    """A lock that this program holds."""

    def __init__(self, path: Path, token: str) -> None:
        self._place = lock_path(path)
        self.token = token

    @classmethod
    def take(cls, path: Path, who: str, *, over: Holder | None = None) -> "Lock | Holder | None":
        """Return the lock, or who holds it; None where the folder does not let one be written.

        `over` takes it over from that one holder, and from nobody else who came in between: only after
        the user said so.
        """
        held = holder(path)
        if held is not None and (over is None or held.token != over.token):
            return held
        place = lock_path(path)
        try:
            if not os.path.lexists(place):
                return cls(path, _write_new(place, who))
            with _alone(place):  # only one at a time clears an old lock away: nobody clears a new one
                held = holder(path)
                if held is not None and (over is None or held.token != over.token):
                    return held
                if not _put_away(place, held):
                    return holder(path) or NOBODY_KNOWN
                return cls(path, _write_new(place, who))
        except FileExistsError:
            return holder(path) or NOBODY_KNOWN
        except OSError:
            return None

    def is_of(self, path: Path) -> bool:
        """Return whether this is the lock of the document at `path`."""
        return self._place == lock_path(path)

    @property
    def is_mine(self) -> bool:
        """Whether the lock is still this program's: somebody may have taken it over."""
        named = _read(self._place)
        return named is not None and named.token == self.token

    def beat(self) -> bool:
        """Give a sign of life; return whether the lock is still held."""
        if not self.is_mine:
            return False
        with contextlib.suppress(OSError):
            os.utime(self._place)
        return True

    def release(self) -> None:
        """Let go of the lock, if it is still this program's."""
        if self.is_mine:
            with contextlib.suppress(OSError):
                self._place.unlink()


@contextlib.contextmanager
def _alone(place: Path) -> Iterator[None]:
    """Hold the right to clear a lock away; raises `FileExistsError` while another program has it.

    One that a crash left is dropped after `CLEARING` seconds. A program that only sleeps so long keeps the
    right where its computer tells: by the system's lock on the open file, or on Windows by its being open.
    """
    guard = place.with_name(f"{place.name}.clearing")
    with contextlib.suppress(OSError):
        if time.time() - guard.lstat().st_mtime > CLEARING:
            _drop(guard)
    descriptor = os.open(guard, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
    try:
        if not _is_kept(descriptor, guard):  # dropped before it could be kept
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(guard))
        yield
    finally:
        if sys.platform != "win32" and _is_at(descriptor, guard):
            with contextlib.suppress(OSError):
                guard.unlink()
        os.close(descriptor)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                guard.unlink()


def _drop(guard: Path) -> None:
    """Delete a guard that nobody keeps; leave one that is kept where it is.

    What is no file is no guard of Muster's: a link or a pipe goes, a folder is put aside with what is in it.
    """
    mode = guard.lstat().st_mode
    if stat.S_ISDIR(mode):
        guard.rename(guard.with_name(f"{guard.name}.{uuid4().hex}"))
        return
    if not stat.S_ISREG(mode):
        guard.unlink()
        return
    if sys.platform == "win32":  # there the system refuses while anybody has it open
        guard.unlink()
        return
    descriptor = os.open(guard, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        if _is_kept(descriptor, guard):
            guard.unlink()
    finally:
        os.close(descriptor)


def _is_at(descriptor: int, place: Path) -> bool:
    """Return whether an open file is the one of that name."""
    with contextlib.suppress(OSError):
        return os.path.samestat(os.fstat(descriptor), place.lstat())
    return False


def _is_kept(descriptor: int, guard: Path) -> bool:
    """Keep an open guard, and return whether it is ours now; a system without such locks lets everybody."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        pass
    return _is_at(descriptor, guard)


def _put_away(place: Path, held: Holder | None) -> bool:
    """Take an old lock out of the way; return False when another one has taken its place meanwhile.

    Moved first and looked at then: of two programs only one can move it, and a lock that somebody took
    since it was looked at last is put back.
    """
    aside = place.with_name(f"{place.name}.{uuid4().hex}")
    try:
        place.rename(aside)
    except FileNotFoundError:
        return True
    now = _held(aside)
    if now is not None and (held is None or now.token != held.token):
        _put_back(aside, place)
        return False
    with contextlib.suppress(OSError):
        if stat.S_ISDIR(aside.lstat().st_mode):
            aside.rmdir()
        else:
            aside.unlink()
    return True


def _put_back(aside: Path, place: Path) -> None:
    try:
        os.link(aside, place, follow_symlinks=False)  # never over a third one
        aside.unlink()
    except FileExistsError:
        aside.unlink()
    except (OSError, NotImplementedError):  # a file system or system without such hard links
        with contextlib.suppress(OSError):
            aside.rename(place)


def _write_new(place: Path, who: str) -> str:
    """Write a lock where there is none and return its token; raises `FileExistsError` when there is one."""
    token = uuid4().hex
    since = datetime.now(UTC).isoformat(timespec="seconds")
    content = json.dumps({"who": who, "since": since, "token": token, **Process.this().as_data()})
    descriptor = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(content)
    except OSError as problem:
        with contextlib.suppress(OSError):
            place.unlink()
        raise OSError(problem.errno or errno.EIO, "the lock cannot be written") from problem
    hide(place)
    return token

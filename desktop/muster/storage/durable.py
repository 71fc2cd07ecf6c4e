"""Getting what was written onto the disk, and a file into the place of another, as each system wants it."""

import errno
import os
import sys
import time
from pathlib import Path

TRIES, PAUSE = 50, 0.02  # and seconds: how long a virus scanner or an indexer is waited for
# What Windows says of an open file: ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION.
_OPEN_ELSEWHERE = (5, 32, 33)


class HeldOpen(OSError):
    """Windows does not let a file be replaced because another program has it open."""


def put_on_disk(descriptor: int) -> None:
    """Have all that was written to an open file on the disk; raises `OSError`.

    macOS only hands it to the disk, which may keep it in its memory, unless it is asked in its own way.
    """
    if sys.platform == "darwin":
        import fcntl

        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError:  # a network folder, or a disk that knows nothing of it
            os.fsync(descriptor)
        return
    os.fsync(descriptor)


def put_in_place(part: Path, target: Path) -> None:
    """Rename a file to the name of another in one step; raises `OSError`, `HeldOpen` for an open one.

    On Windows that fails while any program has the other file open; most have it for a moment only.
    """
    for tries_left in reversed(range(TRIES)):
        try:
            part.replace(target)
            return
        except OSError as problem:
            if getattr(problem, "winerror", None) not in _OPEN_ELSEWHERE:
                raise
            if not tries_left:
                raise HeldOpen(errno.EBUSY, "another program has the file open", str(target)) from problem
        time.sleep(PAUSE)

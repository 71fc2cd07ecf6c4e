"""Reading ordinary files only: never a pipe that is waited for, a device without end, or more than asked."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from muster.storage.windows_paths import reachable

# What Windows lacks is no flag there; what Linux lacks (O_BINARY) neither.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


class NotRegular(OSError):
    """There is something of this name, but no ordinary file: a pipe, a device, a socket."""


def _check(mode: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise NotRegular(errno.EINVAL, "not an ordinary file", str(path))


def open_regular(path: Path, *, follow: bool = True) -> BinaryIO:
    """Return an ordinary file opened for reading; with `follow` False no symbolic link is followed.

    Looks before opening, so that no device is touched, and again afterwards, for what was put there in
    between. Raises `NotRegular`, `IsADirectoryError` and what opening raises; `ValueError` for a path that
    no system takes.
    """
    path = reachable(path)
    _check(path.stat(follow_symlinks=follow).st_mode, path)
    descriptor = os.open(path, _FLAGS | (0 if follow else _NO_LINK))
    try:
        _check(os.fstat(descriptor).st_mode, path)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def read_regular(path: Path, most: int, *, follow: bool = True) -> bytes:
    """Return the first `most` bytes of an ordinary file; raises like `open_regular`."""
    with open_regular(path, follow=follow) as stream:
        # A size taken from the file keeps Python from setting aside `most` bytes for a small one.
        size = min(most, os.fstat(stream.fileno()).st_size)
        content = stream.read(size)
        return content + stream.read(most - size) if len(content) == size < most else content

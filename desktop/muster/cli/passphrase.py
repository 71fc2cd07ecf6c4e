"""Opening the file of a command: a sealed one asks on the terminal, or is told a passphrase file."""

import errno
import getpass
import os
import stat
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from muster.cli.errors import CommandError
from muster.model import Assessment
from muster.phrases import Phrases
from muster.storage import open_assessment
from muster.storage.encryption import PassphraseNeeded
from muster.storage.regular_file import NotRegular, read_regular

LONGEST = 4096  # bytes of a passphrase, its line's end among them
PATIENCE = 30.0  # seconds for whoever writes into a pipe: `--passphrase-file <(pass muster)`


def _from_pipe(file: str) -> bytes:
    """Return the first bytes that come through a pipe; raises `OSError` when none come in time."""
    import select

    descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    try:
        if not stat.S_ISFIFO(os.fstat(descriptor).st_mode):
            raise NotRegular(errno.EINVAL, "no pipe any more", file)
        content, end = b"", time.monotonic() + PATIENCE
        while b"\n" not in content and len(content) < LONGEST:
            try:
                piece = os.read(descriptor, LONGEST - len(content))
            except BlockingIOError:
                if not select.select([descriptor], [], [], max(0.0, end - time.monotonic()))[0]:
                    raise TimeoutError(errno.ETIMEDOUT, "nothing comes", file) from None
                continue
            if not piece:
                break
            content += piece
    finally:
        os.close(descriptor)
    if not content:
        raise OSError(errno.ENODATA, "nobody writes", file)
    return content


def _start_of(file: str) -> bytes:
    if sys.platform != "win32" and stat.S_ISFIFO(Path(file).stat().st_mode):
        return _from_pipe(file)
    return read_regular(Path(file), LONGEST)


def passphrase_from(file: str) -> str:
    """Return the first line of a file, or of what comes through a pipe, without a byte-order mark.

    Raises `CommandError` when it is a device, a pipe into which nobody has written a line after `PATIENCE`
    seconds, no UTF-8, empty or longer than `LONGEST` bytes. No more than that is read.
    """
    try:
        first, ended, _ = _start_of(file).partition(b"\n")
        line = first.decode("utf-8-sig").rstrip("\r")
    except (OSError, ValueError):
        raise CommandError("passphrase_unreadable", name=file) from None
    if not ended and len(first) == LONGEST:
        raise CommandError("passphrase_unreadable", name=file)
    if not line:
        raise CommandError("passphrase_empty", name=file)
    return line


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """The assessment in a file, whether that is sealed, and the passphrase that was given, if any."""

    name: str
    assessment: Assessment
    is_sealed: bool
    passphrase: str | None = field(repr=False)


def open_whole(name: str, phrases: Phrases, passphrase_file: str | None = None) -> OpenedFile:
    """Return the assessment in a file, and how it is sealed; raises `StorageError` or `CommandError`.

    Without `passphrase_file` a sealed file asks on the terminal; where there is none, it says how.
    """
    known = passphrase_from(passphrase_file) if passphrase_file is not None else None
    try:
        opened = open_assessment(name, known)
    except PassphraseNeeded:
        if name == "-" or sys.stdin is None or not sys.stdin.isatty():
            raise CommandError("passphrase_how", name=name) from None
        try:
            known = getpass.getpass(phrases("command.passphrase"))
        except EOFError:
            raise CommandError("passphrase_how", name=name) from None
        opened = open_assessment(name, known)
    return OpenedFile(name, opened.assessment, opened.is_sealed, known)


def open_file(name: str, phrases: Phrases, passphrase_file: str | None = None) -> Assessment:
    """Return the assessment in a file; raises like `open_whole`."""
    return open_whole(name, phrases, passphrase_file).assessment

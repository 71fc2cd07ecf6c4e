"""Opening the file of a command: a sealed one asks on the terminal, or is told a passphrase file."""

import getpass
import os
import stat
import sys

from muster.cli.errors import CommandError
from muster.model import Assessment
from muster.storage import open_assessment
from muster.storage.encryption import PassphraseNeeded

MOST = 64 * 1024  # bytes of a passphrase file
# A pipe is looked at, not waited for; Windows changes no byte.
_FLAGS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def _content_of(file: str) -> bytes:
    """Return the content of an ordinary file of at most `MOST` bytes; raises `OSError` or `ValueError`."""
    with os.fdopen(os.open(file, os.O_RDONLY | _FLAGS), "rb") as stream:
        about = os.fstat(stream.fileno())
        if not stat.S_ISREG(about.st_mode):
            raise ValueError("not an ordinary file")
        content = stream.read(MOST + 1)
    if len(content) > MOST:
        raise ValueError("too large")
    return content


def passphrase_from(file: str) -> str:
    """Return the first line of a file, without a byte-order mark.

    Raises `CommandError` when it is not an ordinary text file of at most 64 kB, or its first line is empty.
    """
    try:
        line = _content_of(file).partition(b"\n")[0].decode("utf-8-sig").rstrip("\r")
    except (OSError, ValueError):
        raise CommandError("passphrase_unreadable", name=file) from None
    if not line:
        raise CommandError("passphrase_empty", name=file)
    return line


def open_file(name: str, passphrase_file: str | None = None) -> Assessment:
    """Return the assessment in a file; raises `StorageError` or `CommandError`.

    Without `passphrase_file` a sealed file asks on the terminal; where there is none, it says how.
    """
    known = passphrase_from(passphrase_file) if passphrase_file is not None else None
    try:
        return open_assessment(name, known).assessment
    except PassphraseNeeded:
        if name == "-" or not sys.stdin.isatty():
            raise CommandError("passphrase_how", name=name) from None
        return open_assessment(name, getpass.getpass("Passphrase: ")).assessment

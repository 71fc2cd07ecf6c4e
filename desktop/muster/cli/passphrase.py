"""Opening the file of a command: a sealed one asks on the terminal, or is told a passphrase file."""

import getpass
import sys
from pathlib import Path

from muster.cli.errors import CommandError
from muster.model import Assessment
from muster.phrases import Phrases
from muster.storage import open_assessment
from muster.storage.encryption import PassphraseNeeded
from muster.storage.regular_file import read_regular

LONGEST = 4096  # bytes of a passphrase, its line's end among them


def passphrase_from(file: str) -> str:
    """Return the first line of a file, without a byte-order mark.

    Raises `CommandError` when it is not an ordinary file (a pipe is not waited for), no UTF-8, empty or
    longer than `LONGEST` bytes. No more than that is read.
    """
    try:
        first, ended, _ = read_regular(Path(file), LONGEST).partition(b"\n")
        line = first.decode("utf-8-sig").rstrip("\r")
    except (OSError, ValueError):
        raise CommandError("passphrase_unreadable", name=file) from None
    if not ended and len(first) == LONGEST:
        raise CommandError("passphrase_unreadable", name=file)
    if not line:
        raise CommandError("passphrase_empty", name=file)
    return line


def open_file(name: str, phrases: Phrases, passphrase_file: str | None = None) -> Assessment:
    """Return the assessment in a file; raises `StorageError` or `CommandError`.

    Without `passphrase_file` a sealed file asks on the terminal; where there is none, it says how.
    """
    known = passphrase_from(passphrase_file) if passphrase_file is not None else None
    try:
        return open_assessment(name, known).assessment
    except PassphraseNeeded:
        if name == "-" or sys.stdin is None or not sys.stdin.isatty():
            raise CommandError("passphrase_how", name=name) from None
        try:
            return open_assessment(name, getpass.getpass(phrases("command.passphrase"))).assessment
        except EOFError:
            raise CommandError("passphrase_how", name=name) from None

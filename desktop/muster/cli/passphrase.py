"""Opening the file of a command: a confidential one asks on the terminal, or is told a passphrase file."""

import getpass
import sys
from pathlib import Path

from muster.cli.errors import CommandError
from muster.model import Assessment
from muster.phrases import Phrases
from muster.storage import open_assessment
from muster.storage.encryption import PassphraseNeeded

LONGEST = 4096  # bytes of a passphrase, its line's end among them


def passphrase_from(file: str) -> str:
    """Return the first line of a file; raises `CommandError` when it cannot be read, is empty or endless.

    No more than that line is read: a pipe may go on, and a device has no end.
    """
    try:
        with Path(file).open("rb") as stream:
            first = stream.readline(LONGEST)
        line = first.decode("utf-8").rstrip("\r\n")
    except (OSError, ValueError):
        raise CommandError("passphrase_unreadable", name=file) from None
    if len(first) == LONGEST:
        raise CommandError("passphrase_unreadable", name=file)
    if not line:
        raise CommandError("passphrase_empty", name=file)
    return line


def open_file(name: str, phrases: Phrases, passphrase_file: str | None = None) -> Assessment:
    """Return the assessment in a file; raises `StorageError` or `CommandError`.

    Without `passphrase_file` a confidential file asks on the terminal; where there is none, it says how.
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

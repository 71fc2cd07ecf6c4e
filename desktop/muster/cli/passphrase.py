"""Opening the file of a command: a confidential one asks on the terminal, or is told a passphrase file."""

import getpass
import sys
from pathlib import Path

from muster.cli.errors import CommandError
from muster.model import Assessment
from muster.phrases import Phrases
from muster.storage import open_assessment
from muster.storage.encryption import PassphraseNeeded


def passphrase_from(file: str) -> str:
    """Return the first line of a file; raises `CommandError` when it cannot be read or is empty."""
    try:
        line = Path(file).read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, ValueError):
        raise CommandError("passphrase_unreadable", name=file) from None
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

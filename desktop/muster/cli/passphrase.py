"""Opening the file of a command: a sealed one asks on the terminal, or is told a passphrase file."""

import getpass
import sys
from pathlib import Path

from muster.cli.errors import CommandError
from muster.model import Assessment
from muster.storage import open_assessment
from muster.storage.encryption import PassphraseNeeded
from muster.storage.regular_file import read_regular

MOST = 64 * 1024  # bytes of a passphrase file


def passphrase_from(file: str) -> str:
    """Return the first line of a file, without a byte-order mark.

    Raises `CommandError` when it is not an ordinary text file of at most 64 kB, or its first line is empty.
    """
    try:
        content = read_regular(Path(file), MOST + 1)
        line = content.partition(b"\n")[0].decode("utf-8-sig").rstrip("\r")
    except (OSError, ValueError):
        raise CommandError("passphrase_unreadable", name=file) from None
    if len(content) > MOST:
        raise CommandError("passphrase_unreadable", name=file)
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

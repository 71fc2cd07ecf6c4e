"""What a command writes of a sealed or marked assessment: sealed too, or in clear only when that is said."""

import argparse

from muster.cli.errors import CommandError
from muster.cli.output import tell
from muster.cli.passphrase import OpenedFile
from muster.model.marking import banner
from muster.phrases import Phrases
from muster.storage.encryption import has_sealed_name
from muster.storage.markings import shipped_markings


def add_option(parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add the option that says so."""
    parser.add_argument("--in-clear", action="store_true", help=phrases("command.in_clear"))


def passphrase_for(output: str, source: OpenedFile, phrases: Phrases, *, in_clear: bool) -> str | None:
    """Return what the file `output` is to be sealed with; None to write it in clear.

    A name that ends in `.age` is sealed, with the passphrase that was given. What is made of a sealed
    assessment is not written in clear unless that was said; of one that is marked, a warning is told.
    Raises `CommandError`, before anything is written.
    """
    if has_sealed_name(output):
        if source.passphrase is None:
            raise CommandError("passphrase_how", name=output)
        return source.passphrase
    marking = banner(source.assessment, shipped_markings())
    if source.is_sealed and not in_clear:
        raise CommandError("sealed_only", name=output, source=source.name)
    if marking and not in_clear and not shipped_markings().is_open(marking):
        tell(phrases("command.marked_copy", name=output, marking=marking))
    return None

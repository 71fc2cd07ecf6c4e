"""`muster votes`: an empty vote file for one assessor."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from muster.cli.errors import CommandError
from muster.cli.exit_codes import ExitCode
from muster.cli.passphrase import open_whole
from muster.cli.sealed_output import add_option, passphrase_for
from muster.model import Assessment, Assessor
from muster.phrases import Phrases
from muster.storage import save_assessment
from muster.storage.encryption import has_sealed_name
from muster.storage.vote_files import SUFFIX, free_place, new_vote_file


def add_arguments(parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add the file, whose votes, and the output."""
    parser.add_argument("file", metavar=phrases("command.meta_file"), help=phrases("command.file"))
    parser.add_argument(
        "--as",
        dest="assessor",
        metavar=phrases("command.meta_assessor"),
        required=True,
        help=phrases("command.votes_as"),
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar=phrases("command.meta_out"),
        required=True,
        help=phrases("command.votes_out"),
    )
    add_option(parser, phrases)


def _assessor(assessment: Assessment, text: str, name: str) -> Assessor:
    people = assessment.assessors
    if not people:
        raise CommandError("nobody_assesses", name=name)
    for row in people:
        if row.id == text:
            return row
    named = [row for row in people if row.name.strip().casefold() == text.strip().casefold()]
    if not named:
        known = tuple(f"{row.id} ({row.name})" if row.name else row.id for row in people)
        raise CommandError("no_such_assessor", name=name, text=text, known=", ".join(known))
    if len(named) > 1:
        known = tuple(row.id for row in named)
        raise CommandError("several_of_name", name=name, text=text, known=", ".join(known))
    return named[0]


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Write the vote file, in clear; raises `Problem` when anything stands in the way.

    A file that is there is never replaced: it may hold votes. Of a sealed assessment a vote file is made
    only with `--in-clear`.
    """
    source = open_whole(options.file, phrases, options.passphrase_file)
    assessment = source.assessment
    if has_sealed_name(options.output):
        raise CommandError("other_ending", name=options.output, endings=SUFFIX)
    assessor = _assessor(assessment, options.assessor, options.file)
    place = free_place(Path(options.output))
    passphrase_for(str(place), source, phrases, in_clear=options.in_clear)  # refuses, or warns of a marking
    save_assessment(new_vote_file(assessment, assessor, datetime.now(UTC).replace(microsecond=0)), place)
    return ExitCode.DONE

"""`muster merge`: several assessors' copies joined as votes."""

import argparse
import sys
from pathlib import Path

from muster.cli.errors import CommandError
from muster.cli.exit_codes import ExitCode
from muster.phrases import Phrases
from muster.storage import open_assessment, save_assessment
from muster.storage.atomic_write import SUFFIX
from muster.storage.safety.votes import CopyConflict, VoteConflict, as_votes


def add_arguments(parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add the base, the copies and the output."""
    parser.add_argument("base", metavar=phrases("command.meta_base"), help=phrases("command.merge_base"))
    parser.add_argument(
        "copies", metavar=phrases("command.meta_votes"), nargs="+", help=phrases("command.merge_votes")
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar=phrases("command.meta_out"),
        required=True,
        help=phrases("command.merge_out"),
    )


def _conflict(conflict: VoteConflict | CopyConflict, phrases: Phrases) -> str:
    if isinstance(conflict, CopyConflict):
        return phrases("merge.copy_conflict", key=conflict.key, copy=conflict.copy)
    unknown = phrases("merge.dont_know")
    first, second = (unknown if level is None else str(level) for level in conflict.levels)
    return phrases(
        "merge.conflict",
        question=conflict.question,
        assessor=conflict.assessor,
        first=first,
        second=second,
        round=conflict.round,
    )


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Join the copies into the output; `FAULTS`, with every conflict told, when votes contradict each other.

    Raises `Problem` when a file cannot be read or written, or is a copy of something else. With
    conflicts the output is written all the same: the vote that came first stands.
    """
    if [options.base, *options.copies].count("-") > 1:
        raise CommandError("stdin_twice")
    start = open_assessment(options.base).assessment
    opened = []
    for name in options.copies:
        copy = open_assessment(name).assessment
        if copy.id != start.id:
            raise CommandError("not_a_copy", name=name, base=options.base)
        stem = Path(name).name.removesuffix(".json").removesuffix(".muster")
        # A name that is no text in this system's encoding still has to become the name of a voice.
        opened.append((stem.encode("utf-8", "backslashreplace").decode(), copy))
    votes = as_votes(start, opened)
    output = options.output
    save_assessment(votes.assessment, Path(output if output.endswith(".json") else output + SUFFIX))
    for conflict in votes.conflicts:
        print(_conflict(conflict, phrases), file=sys.stderr)
    return ExitCode.FAULTS if votes.conflicts else ExitCode.DONE

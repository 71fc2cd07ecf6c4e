"""`muster merge`: several assessors' copies joined as votes."""

import argparse
import sys
from pathlib import Path

from muster.cli.errors import CommandError
from muster.cli.exit_codes import ExitCode
from muster.model import Assessment
from muster.phrases import Phrases
from muster.storage import open_assessment, save_assessment
from muster.storage.atomic_write import SUFFIX
from muster.storage.safety.votes import CopyConflict, VoteConflict, as_votes
from muster.storage.vote_files import check_votes, join_votes


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


def _with_vote_files(
    base: Assessment, files: list[Assessment]
) -> tuple[Assessment, list[VoteConflict | CopyConflict]]:
    """Return the assessment with vote files joined, and every vote that stood against one that came later."""
    conflicts: list[VoteConflict | CopyConflict] = []
    for file in files:
        joined = join_votes(base, file, file.answers)
        stands = {
            (question, vote.round): vote.level
            for question in joined.kept
            for vote in joined.assessment.answer(question).votes
            if vote.assessor == joined.assessor.id
        }
        conflicts += [
            VoteConflict(question, joined.assessor.id, vote.round, (stands[question, vote.round], vote.level))
            for question in joined.kept
            for vote in file.answer(question).votes
            if stands.get((question, vote.round), vote.level) != vote.level
        ]
        base = joined.assessment
    return base, conflicts


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Join the copies into the output; `FAULTS`, with every conflict told, when votes contradict each other.

    Raises `Problem` when a file cannot be read or written, or is a copy of something else. With
    conflicts the output is written all the same: the vote that came first stands.
    """
    if [options.base, *options.copies].count("-") > 1:
        raise CommandError("stdin_twice")
    start = open_assessment(options.base).assessment
    opened, vote_files = [], []
    for name in options.copies:
        copy = open_assessment(name).assessment
        if copy.vote_of is not None:
            check_votes(copy, start, name)
            vote_files.append(copy)
        elif copy.id != start.id:
            raise CommandError("not_a_copy", name=name, base=options.base)
        else:
            opened.append((Path(name).name.removesuffix(".json").removesuffix(".muster"), copy))
    votes = as_votes(start, opened)
    joined, contradicting = _with_vote_files(votes.assessment, vote_files)
    output = options.output
    save_assessment(joined, Path(output if output.endswith(".json") else output + SUFFIX))
    conflicts = (*votes.conflicts, *contradicting)
    for conflict in conflicts:
        print(_conflict(conflict, phrases), file=sys.stderr)
    return ExitCode.FAULTS if conflicts else ExitCode.DONE

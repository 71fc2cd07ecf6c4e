"""`muster merge`: several assessors' copies joined as votes."""

import argparse
from dataclasses import replace
from pathlib import Path

from muster.cli.errors import CommandError
from muster.cli.exit_codes import ExitCode
from muster.cli.output import tell
from muster.cli.passphrase import open_whole
from muster.cli.sealed_output import add_option, passphrase_for
from muster.model import Assessment
from muster.model.hidden_votes import without_hidden_votes
from muster.phrases import Phrases
from muster.storage import save_assessment
from muster.storage.atomic_write import SUFFIX
from muster.storage.encryption import SUFFIX as SEALED
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
    add_option(parser, phrases)


def _conflict(conflict: VoteConflict | CopyConflict, seen: Assessment, phrases: Phrases) -> str:
    """Return a conflict as a sentence; without the levels where `seen` does not show the vote yet."""
    if isinstance(conflict, CopyConflict):
        return phrases("merge.copy_conflict", key=conflict.key, copy=conflict.copy)
    who, round_ = conflict.assessor, conflict.round
    if all((vote.assessor, vote.round) != (who, round_) for vote in seen.answer(conflict.question).votes):
        return phrases("merge.hidden_conflict", question=conflict.question, assessor=who, round=round_)
    unknown = phrases("merge.dont_know")
    first, second = (unknown if level is None else str(level) for level in conflict.levels)
    return phrases(
        "merge.conflict",
        question=conflict.question,
        assessor=who,
        first=first,
        second=second,
        round=round_,
    )


def _with_vote_files(
    base: Assessment, files: list[tuple[str, Assessment]]
) -> tuple[Assessment, list[VoteConflict | CopyConflict]]:
    """Return the assessment with vote files joined, and every vote that stood against one that came later."""
    conflicts: list[VoteConflict | CopyConflict] = []
    for name, file in files:
        joined = join_votes(base, file, file.answers)
        stands = {
            (question, vote.round): vote
            for question in joined.kept
            for vote in joined.assessment.answer(question).votes
            if vote.assessor == joined.assessor.id
        }
        who = joined.assessor.id
        for question in joined.kept:
            for vote in file.answer(question).votes:
                first = stands.get((question, vote.round), vote)
                if first.level != vote.level:
                    conflicts.append(VoteConflict(question, who, vote.round, (first.level, vote.level)))
                elif first != vote.changed(assessor=who):
                    conflicts.append(CopyConflict(name, f"{question}.votes.{who}"))
        base = joined.assessment
    return base, conflicts


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Join the copies into the output; `FAULTS`, with every conflict told, when votes contradict each other.

    Sealed when its name ends in `.age`; what is joined of a sealed file has to be, or `--in-clear` said.
    Raises `Problem` when a file cannot be read or written, or is a copy of something else. With
    conflicts the output is written all the same: the vote that came first stands.
    """
    if [options.base, *options.copies].count("-") > 1:
        raise CommandError("stdin_twice")
    base = open_whole(options.base, phrases, options.passphrase_file)
    start, most = base.assessment, base
    opened, vote_files = [], []
    for name in options.copies:
        source = open_whole(name, phrases, options.passphrase_file)
        copy, most = source.assessment, source if source.is_sealed else most
        if copy.vote_of is not None:
            check_votes(copy, start, name)
            vote_files.append((name, copy))
        elif copy.id != start.id:
            raise CommandError("not_a_copy", name=name, base=options.base)
        else:
            stem = Path(name).name.removesuffix(".json").removesuffix(".muster")
            # A name that is no text in this system's encoding still has to become the name of a voice.
            opened.append((stem.encode("utf-8", "backslashreplace").decode(), copy))
    votes = as_votes(start, opened)
    joined, contradicting = _with_vote_files(votes.assessment, vote_files)
    output = options.output
    if not output.casefold().endswith((".json", SEALED)):
        output += SUFFIX
    whole = replace(most, assessment=joined)
    save_assessment(joined, Path(output), passphrase_for(output, whole, phrases, in_clear=options.in_clear))
    conflicts = (*votes.conflicts, *contradicting)
    seen = without_hidden_votes(joined)
    for conflict in conflicts:
        tell(_conflict(conflict, seen, phrases), start="")
    return ExitCode.FAULTS if conflicts else ExitCode.DONE

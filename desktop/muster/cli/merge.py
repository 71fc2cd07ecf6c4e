"""`muster merge`: several assessors' copies joined as votes."""

import sys
from pathlib import Path

from muster.cli.errors import CommandError
from muster.storage import open_assessment, save_assessment
from muster.storage.atomic_write import SUFFIX
from muster.storage.safety.votes import CopyConflict, VoteConflict, as_votes


def _level(level: int | None) -> str:
    return "don't know" if level is None else str(level)


def _told(conflict: VoteConflict | CopyConflict) -> str:
    if isinstance(conflict, CopyConflict):
        return f"{conflict.key}: “{conflict.copy}” says otherwise; what stood before was kept"
    first, second = (_level(level) for level in conflict.levels)
    return f"{conflict.question}: {conflict.assessor} voted {first} and {second} in round {conflict.round}"


def merge_files(base: str, copies: list[str], output: str) -> int:
    """Join the copies into `output`; return 1, with every conflict told, when votes contradict each other.

    Raises `Problem` when a file cannot be read or written, or is a copy of something else. With
    conflicts the output is written all the same: the vote that came first stands.
    """
    if [base, *copies].count("-") > 1:
        raise CommandError("stdin_twice")
    start = open_assessment(base).assessment
    opened = []
    for name in copies:
        copy = open_assessment(name).assessment
        if copy.id != start.id:
            raise CommandError("not_a_copy", name=name, base=base)
        opened.append((Path(name).name.removesuffix(".json").removesuffix(".muster"), copy))
    votes = as_votes(start, opened)
    target = Path(output if output.endswith(".json") else output + SUFFIX)
    save_assessment(votes.assessment, target)
    for conflict in votes.conflicts:
        print(_told(conflict), file=sys.stderr)
    return 1 if votes.conflicts else 0

"""`muster compare`: what changed between assessments, on the questions answered in both."""

import json
import sys
from itertools import pairwise
from typing import Any

from muster.cli.errors import CommandError
from muster.cli.passphrase import open_file
from muster.model import Assessment, Framework
from muster.resources import resource
from muster.scoring import Comparison, compare
from muster.storage import FrameworkLibrary


def as_data(
    framework: Framework, before: Assessment, after: Assessment, result: Comparison
) -> dict[str, Any]:
    """Return one comparison as plain data; points of 0-100, unrounded."""
    return {
        "before": before.title,
        "after": after.title,
        "questions": len(result.common),
        "score": {"before": result.before, "after": result.after},
        "categories": [
            {"id": name, "before": old, "after": new, "questions": count}
            for name, (old, new, count) in result.categories.items()
        ],
        "moves": [
            {
                "question": move.question,
                "from": move.before,
                "to": move.after,
                "note": after.answer(move.question).note,
            }
            for move in result.moves
        ],
    }


def as_text(framework: Framework, before: Assessment, after: Assessment, result: Comparison) -> str:
    """Return one comparison as plain text."""
    lines = [f"{before.title} -> {after.title}"]
    if result.before is None or result.after is None:
        return "\n".join([*lines, "  No question is answered in both."]) + "\n"
    count = len(result.common)
    lines.append(f"  On {count} questions answered in both: {result.before:.1f} -> {result.after:.1f}")
    wide = max(len(framework.category_by_id[name].title) for name in result.categories)
    lines += [
        f"  {framework.category_by_id[name].title:<{wide}}  {old:>5.1f} -> {new:>5.1f}  ({questions})"
        for name, (old, new, questions) in result.categories.items()
    ]
    for move in result.moves:
        sign = "+" if move.after > move.before else "-"
        note = after.answer(move.question).note.replace("\n", " ")
        lines.append(
            f"  {sign} {move.question} {framework.by_id[move.question].name}: "
            f"{move.before} -> {move.after}{': ' + note if note else ''}"
        )
    return "\n".join(lines if result.moves else [*lines, "  No level differs."]) + "\n"


def compare_files(files: list[str], *, as_json: bool, passphrase_file: str | None = None) -> int:
    """Print what changed from each file to the next; raises `Problem` when they cannot be compared."""
    if files.count("-") > 1:
        raise CommandError("stdin_twice")
    library = FrameworkLibrary(resource("frameworks"))
    opened = [(name, open_file(name, passphrase_file)) for name in files]
    banks = {name: library.of(assessment) for name, assessment in opened}
    for name, bank in banks.items():
        if bank.id != banks[files[0]].id:
            raise CommandError("other_bank", name=name, bank=bank.id, first=banks[files[0]].id)
    found = []
    for (first, before), (second, after) in pairwise(opened):
        result = compare(banks[second], before, after, other=banks[first])
        found.append((banks[second], before, after, result))
    if as_json:
        rows = [as_data(*row) for row in found]
        sys.stdout.write(json.dumps({"comparisons": rows}, indent=2, allow_nan=False) + "\n")
    else:
        sys.stdout.write("\n".join(as_text(*row) for row in found))
    return 0

"""`muster compare`: what changed between assessments, on the questions answered in both."""

import argparse
from itertools import pairwise
from typing import Any, NamedTuple

from muster.cli.errors import CommandError
from muster.cli.exit_codes import ExitCode
from muster.cli.output import write_json, write_lines
from muster.cli.passphrase import open_file
from muster.cli.terminal import Line, in_columns
from muster.model import Assessment, Framework
from muster.model.problems import Value
from muster.phrases import Phrases
from muster.resources import resource
from muster.scoring import Comparison, Move, compare
from muster.storage import FrameworkLibrary

FEWEST = 2


class Compared(NamedTuple):
    """Two assessments beside each other, on the question bank of the later one."""

    framework: Framework
    before: Assessment
    after: Assessment
    result: Comparison


def add_arguments(parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add the files and whether to print JSON."""
    parser.add_argument(
        "files", metavar=phrases("command.meta_file"), nargs="+", help=phrases("command.compare_files")
    )
    parser.add_argument("--json", action="store_true", help=phrases("command.json"))


def as_data(compared: Compared) -> dict[str, Any]:
    """Return one comparison as plain data; points of 0-100, unrounded."""
    _, before, after, result = compared
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


def _move(move: Move, framework: Framework, note: str, phrases: Phrases) -> str:
    key = "up" if move.after > move.before else "down"
    values: dict[str, Value] = {
        "id": move.question,
        "title": framework.by_id[move.question].name,
        "before": move.before,
        "after": move.after,
    }
    if note:
        return phrases(f"comparison.{key}_noted", note=" ".join(note.split()), **values)
    return phrases(f"comparison.{key}", **values)


def as_lines(compared: Compared, phrases: Phrases) -> list[Line]:
    """Return one comparison as lines."""
    framework, result, figures = compared.framework, compared.result, phrases.figures
    title = phrases("comparison.title", before=compared.before.title, after=compared.after.title)
    if result.before is None or result.after is None:
        return [Line(title, "title"), Line(f"  {phrases('comparison.none_common')}")]
    before, after = figures.points(result.before, 1), figures.points(result.after, 1)
    common = phrases("comparison.common", count=len(result.common), before=before, after=after)
    table = in_columns(
        [
            (
                framework.category_by_id[name].title,
                f"{figures.points(old, 1):>5} → {figures.points(new, 1):>5}",
                f"({questions})",
            )
            for name, (old, new, questions) in result.categories.items()
        ]
    )
    moves = [
        Line(
            f"  {_move(move, framework, compared.after.answer(move.question).note, phrases)}",
            "good" if move.after > move.before else "bad",
        )
        for move in result.moves
    ]
    none = [] if moves else [Line(f"  {phrases('comparison.no_move')}")]
    return [Line(title, "title"), *(Line(f"  {text}") for text in (common, *table)), *moves, *none]


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Print what changed from each file to the next; raises `Problem` when they cannot be compared."""
    files = options.files
    if len(files) < FEWEST:
        raise CommandError("two_needed")
    if files.count("-") > 1:
        raise CommandError("stdin_twice")
    library = FrameworkLibrary(resource("frameworks"))
    opened = [open_file(name, phrases, options.passphrase_file) for name in files]
    banks = [library.of(assessment, phrases.language) for assessment in opened]
    for name, bank in zip(files, banks, strict=True):
        if bank.id != banks[0].id:
            raise CommandError("other_bank", name=name, bank=bank.id, first=banks[0].id)
    rows = [
        Compared(bank, before, after, compare(bank, before, after, other=other))
        for (other, before), (bank, after) in pairwise(zip(banks, opened, strict=True))
    ]
    if options.json:
        write_json({"comparisons": [as_data(row) for row in rows]})
    else:
        write_lines([line for row in rows for line in (Line(""), *as_lines(row, phrases))][1:])
    return ExitCode.DONE

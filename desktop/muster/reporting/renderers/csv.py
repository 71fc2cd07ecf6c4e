"""The report as a table for other programs: UTF-8 with a mark, comma between, RFC 4180, no formulas.

A report with questions is one row a question. Any other is its tables one below the other, each below its
title. There are no lines of marking or identity, which programs would read as rows: docs/reports.md says so.
"""

import csv
from collections.abc import Iterable
from io import StringIO

from muster.reporting.content import QuestionPart, ReportContent, Table
from muster.reporting.defused import defused

MARK = b"\xef\xbb\xbf"  # by which spreadsheets know UTF-8
Cell = str | int | float | None


def _row(cells: Iterable[Cell]) -> list[Cell]:
    return [defused(cell) if isinstance(cell, str) else cell for cell in cells]


def _answer(part: QuestionPart) -> list[Cell]:
    sheet = part.sheet
    return [
        part.id,
        sheet.category,
        part.text,
        sheet.level,
        part.answer,
        sheet.known,
        part.note,
        "\n".join(part.evidence),
        part.source,
        sheet.weight,
        sheet.contribution,
        sheet.shortfall,
        sheet.gate,
        sheet.marking,
    ]


def _questions(content: ReportContent) -> list[list[Cell]]:
    names = (
        "number", "category", "question", "level", "answer", "how_known", "note", "evidence", "source",
        "weight", "adds", "lacks", "gate", "marking",
    )  # fmt: skip
    rows: list[list[Cell]] = [[content.words[name] for name in names]]
    return rows + [_answer(part) for chapter in content.chapters for part in chapter.questions]


def _checklist(content: ReportContent) -> list[list[Cell]]:
    """Return the questions of a blank checklist with their levels in words, from 0 on."""
    words = content.words
    most = max((len(part.levels) for chapter in content.chapters for part in chapter.questions), default=0)
    rows: list[list[Cell]] = [
        [
            words["number"],
            words["category"],
            words["question"],
            *(f"{words['level']} {n}" for n in range(most)),
        ]
    ]
    for chapter in content.chapters:
        for part in chapter.questions:
            told = [f"{title} – {detail}" if detail else title for title, detail in part.levels]
            rows.append([part.id, chapter.title, part.text, *told])
    return rows


def _ballots(content: ReportContent) -> list[list[Cell]]:
    """Return a row for each question on each ballot, with the level to be filled in."""
    words = content.words
    head: list[Cell] = [words["ballot_name"].rstrip(" :"), words["ballot_code"].rstrip(" :")]
    rows = [[*head, words["number"], words["question"], words["level"]]]
    for ballot in content.ballots or ():
        for part in ballot.parts:
            rows += [[ballot.name, ballot.code, row.id, row.text, None] for row in part.questions]
    return rows


def _tables(content: ReportContent) -> list[list[Cell]]:
    words = content.words
    rows: list[list[Cell]] = []
    tables = list(content.tables)
    if content.shares:
        head = tuple(words[name] for name in ("category", "points", "range", "answered", "weight", "adds"))
        shown = (*content.shares, *([content.total] if content.total else []))
        cells = tuple((row.title, row.score, row.span, row.answered, row.weight, row.adds) for row in shown)
        tables.insert(0, Table(words["comes_from"], head, cells))
    for table in [Table(content.kind, (), content.facts), *tables]:
        if rows:
            rows.append([])
        rows += [
            [table.title],
            *([list[Cell](table.head)] if table.head else []),
            *(list[Cell](row) for row in table.rows),
        ]
    return rows


def render(content: ReportContent) -> bytes:
    """Return the report as CSV; nothing is cut."""
    if content.ballots is not None:
        rows = _ballots(content)
    elif content.chapters:
        rows = _checklist(content) if content.is_blank else _questions(content)
    else:
        rows = _tables(content)
    out = StringIO(newline="")
    csv.writer(out).writerows(_row(row) for row in rows)
    return MARK + out.getvalue().encode()

"""Where questions and lessons come from, in words: paragraphs and notes of the brief, points, papers."""

from collections.abc import Iterable

from muster.model import Point, Source
from muster.phrases.catalogue import Phrases

FOOTNOTE = "FN"


def place(number: int | str, phrases: Phrases) -> str:
    """Return one place of the brief: `¶5`, or `note 2` for a footnote."""
    shown = str(number)
    if shown.isdecimal():
        return phrases("source.paragraph", number=shown)
    return phrases("source.footnote", number=shown.removeprefix(FOOTNOTE))


def paragraphs(numbers: Iterable[int | str], phrases: Phrases) -> str:
    """Return places of the brief: `¶5, ¶6, note 2`."""
    return phrases.series(place(number, phrases) for number in numbers)


def point_line(point: Point, phrases: Phrases) -> str:
    """Return one point of the brief: `¶5 · fact: The force was attacked as soon as it arrived.`"""
    kind = phrases(f"source.{point.kind}")
    return phrases("source.point", where=place(point.paragraph, phrases), kind=kind, text=point.text)


def sources(rows: Iterable[Source], phrases: Phrases) -> str:
    """Return where a question comes from: `brief ¶5, note 2; Field Guide (2010)`."""
    rows = tuple(rows)
    brief = paragraphs((row.ref for row in rows if row.kind == "brief"), phrases)
    first = [phrases("source.brief", paragraphs=brief)] if brief else []
    return phrases.listed(first + [row.ref for row in rows if row.kind != "brief"], "semicolon")

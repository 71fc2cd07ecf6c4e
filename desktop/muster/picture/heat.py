"""The heat map on paper: a row for each category, a cell for each question with its level as a figure."""

from collections.abc import Sequence
from dataclasses import dataclass

from muster.picture.canvas import INK, LEVELS, QUIET, Canvas, shortened
from muster.picture.svg import Svg

WIDE, NAMES = 620.0, 190.0  # units: the sheet, and the part that names categories
CELL, HIGH, GAP = 30.0, 22.0, 3.0


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A question: its id, its level (None while open), and its figure or sign; `counts` False: not asked."""

    id: str
    level: int | None
    mark: str
    counts: bool = True


@dataclass(frozen=True, slots=True)
class HeatLine:
    """A category, its score as printed, and its cells."""

    title: str
    score: str
    cells: tuple[HeatCell, ...]


def heat_svg(lines: Sequence[HeatLine], title: str, told: str, *, mirrored: bool = False) -> Svg:
    """Return the heat map; a category with more cells than fit goes on in the next row."""
    canvas = Canvas(WIDE, mirrored=mirrored)
    room = int((WIDE - NAMES) // (CELL + GAP))
    y = 2.0
    for line in lines:
        score_at = NAMES - 10
        canvas.words(0, y + 15, shortened(line.title, NAMES - 52))
        canvas.words(score_at, y + 15, line.score, QUIET, anchor="end")
        for place, cell in enumerate(line.cells):
            if place and place % room == 0:
                y += HIGH + GAP + 8
            x = NAMES + (place % room) * (CELL + GAP)
            if cell.level is None:
                canvas.box(x, y, CELL, HIGH, "#ffffff", QUIET if cell.counts else "#c9cfd8")
                canvas.words(x + CELL / 2, y + 15, cell.mark, QUIET, anchor="middle")
            else:
                canvas.box(x, y, CELL, HIGH, LEVELS[cell.level])
                canvas.words(x + CELL / 2, y + 15, cell.mark, "#ffffff", anchor="middle", bold=True)
            canvas.words(x + CELL / 2, y + HIGH + 6.5, cell.id, INK, anchor="middle", size=6)
        y += HIGH + GAP + 9
    return canvas.finish(y, title, told)

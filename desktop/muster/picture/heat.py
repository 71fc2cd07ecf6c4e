"""The heat map on paper: a row for each category, a cell for each question with its level as a figure."""

from collections.abc import Sequence
from dataclasses import dataclass

from muster.picture.canvas import INK, LEVELS, QUIET, Canvas, shortened
from muster.picture.grey import LEVELS_IN_GREY, ON_GREY
from muster.picture.svg import LETTER, Svg

WIDE, NAMES = 620.0, 190.0  # units: the sheet, and the part that names categories
CELL, HIGH, GAP = 30.0, 22.0, 3.0  # a cell at least
IDS = 9.0  # what is written below the cells: 7 points on paper
BELOW, BETWEEN = IDS + 5.0, 3.0  # below a row of cells, and more between two categories
TALL = 700.0  # what fits on a page of paper


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


def cell_width(lines: Sequence[HeatLine]) -> float:
    """Return how wide a cell is, so that the longest id stands below it; no wider than a row."""
    longest = max((len(cell.id) for line in lines for cell in line.cells), default=0)
    return min(max(CELL, longest * LETTER * IDS + 2), WIDE - NAMES - GAP)


def _room(wide: float) -> int:
    return int((WIDE - NAMES) // (wide + GAP))


def on_sheets(lines: Sequence[HeatLine]) -> list[list[HeatLine]]:
    """Return the categories sheet by sheet, as many as fit on each; what is too long for one goes on."""
    sheets: list[list[HeatLine]] = [[]]
    room, row, y = _room(cell_width(lines)), HIGH + BELOW, 0.0
    for line in lines:
        cells = line.cells
        while True:
            rows = max(1, -(-len(cells) // room))
            fit = int((TALL - y) // row)
            if rows <= fit:
                sheets[-1].append(HeatLine(line.title, line.score, cells))
                y += rows * row + BETWEEN
                break
            if fit > 0 and (rows - fit > 1 or not sheets[-1]) and rows * row > TALL / 2:
                sheets[-1].append(HeatLine(line.title, line.score, cells[: fit * room]))
                cells = cells[fit * room :]
            sheets.append([])
            y = 0.0
    return [sheet for sheet in sheets if sheet]


def heat_svg(
    lines: Sequence[HeatLine],
    title: str,
    told: str,
    *,
    mirrored: bool = False,
    wide: float = 0.0,
    mono: bool = False,
) -> Svg:
    """Return the heat map; a category with more cells than fit goes on in the next row.

    Cells are `wide` at least: those of all sheets are alike. `mono`: for a printer without colour.
    """
    grounds, inks = (LEVELS_IN_GREY, ON_GREY) if mono else (LEVELS, ("#ffffff",) * len(LEVELS))
    edge = INK if mono else "none"
    canvas = Canvas(WIDE, mirrored=mirrored)
    across = max(wide, cell_width(lines))
    room = _room(across)
    y = 2.0
    for line in lines:
        score_at = NAMES - 10
        canvas.words(0, y + 15, shortened(line.title, NAMES - 52))
        canvas.words(score_at, y + 15, line.score, QUIET, anchor="end")
        for place, cell in enumerate(line.cells):
            if place and place % room == 0:
                y += HIGH + BELOW
            x = NAMES + (place % room) * (across + GAP)
            if cell.level is None:
                canvas.box(x, y, across, HIGH, "#ffffff", QUIET if cell.counts else "#c9cfd8")
                canvas.words(x + across / 2, y + 15, cell.mark, QUIET, anchor="middle")
            else:
                canvas.box(x, y, across, HIGH, grounds[cell.level], edge)
                canvas.words(x + across / 2, y + 15, cell.mark, inks[cell.level], anchor="middle", bold=True)
            canvas.words(
                x + across / 2,
                y + HIGH + IDS + 0.5,
                shortened(cell.id, across + GAP, IDS),
                INK,
                anchor="middle",
                size=IDS,
            )
        y += HIGH + BELOW + BETWEEN
    return canvas.finish(y, title, told)

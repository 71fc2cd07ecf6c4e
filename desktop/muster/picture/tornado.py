"""The tornado on paper: for each answer how far the score would move, from level 0 to level 4."""

from collections.abc import Sequence
from dataclasses import dataclass

from muster.picture.canvas import BAD, GOOD, INK, QUIET, Canvas, shortened, width_of
from muster.picture.grey import LEVELS_IN_GREY
from muster.picture.svg import Svg

WIDE, FIGURES, STEP = 620.0, 34.0, 19.0
NAMES = 200.0, 345.0  # the part that names answers: at least, at most


@dataclass(frozen=True, slots=True)
class TornadoLine:
    """One question: its name, R in points with level 0 and with level 4, and both as printed."""

    name: str
    low: float
    high: float
    low_text: str
    high_text: str


def tornado_svg(
    lines: Sequence[TornadoLine],
    score: float,
    title: str,
    told: str,
    *,
    mirrored: bool = False,
    mono: bool = False,
) -> Svg:
    """Return the bars on one scale, the score as a line through them; `mono`: in two greys far apart."""
    worse, better = (LEVELS_IN_GREY[1], LEVELS_IN_GREY[3]) if mono else (BAD, GOOD)
    canvas = Canvas(WIDE, mirrored=mirrored)
    low = min([score, *(line.low for line in lines)])
    reach = max([score, *(line.high for line in lines)]) - low or 1.0
    names = min(max(NAMES[0], *(width_of(line.name) + 7 for line in lines)), NAMES[1])
    start, end = names + FIGURES, WIDE - FIGURES

    def across(points: float) -> float:
        return start + (end - start) * (points - low) / reach

    now = across(score)
    for number, line in enumerate(lines):
        y = 4 + number * STEP
        canvas.words(0, y + 12, shortened(line.name, names - 6))
        left, right = across(line.low), across(line.high)
        canvas.box(left, y + 2, max(0.0, now - left), STEP - 7, worse)
        canvas.box(now, y + 2, max(0.0, right - now), STEP - 7, better)
        canvas.words(left - 4, y + 12, line.low_text, QUIET, anchor="end", size=9.5)
        canvas.words(right + 4, y + 12, line.high_text, QUIET, size=9.5)
    high = 6 + len(lines) * STEP
    canvas.line(now, 2, now, high - 2, INK)
    return canvas.finish(high, title, told)

"""The frontier on paper: the best score for every effort, with the scores that the verdicts ask for."""

from collections.abc import Sequence

from muster.picture.canvas import GOOD, INK, QUIET, Canvas
from muster.picture.svg import Svg

WIDE, HIGH, LEFT, BELOW = 620.0, 210.0, 34.0, 34.0
FEW = 60  # points: more of them are a line without dots


def curve_svg(
    points: Sequence[tuple[float, float]],
    marks: Sequence[tuple[float, str]],
    ends: tuple[str, str],
    unit: str,
    title: str,
    told: str,
    *,
    mirrored: bool = False,
) -> Svg:
    """Return the curve of (person-weeks, points); `marks` are (points, name), `ends` the axis's figures."""
    canvas = Canvas(WIDE, mirrored=mirrored)
    top, bottom, right = 8.0, HIGH - BELOW, WIDE - 12.0
    most = max((effort for effort, _ in points), default=1.0) or 1.0

    def place(effort: float, value: float) -> tuple[float, float]:
        return LEFT + (right - LEFT) * effort / most, bottom - (bottom - top) * value / 100

    for points_of_scale in (0, 50, 100):
        _, y = place(0, points_of_scale)
        canvas.words(LEFT - 6, y + 4, str(points_of_scale), QUIET, anchor="end")
    canvas.line(LEFT, top, LEFT, bottom, QUIET)
    canvas.line(LEFT, bottom, right, bottom, QUIET)
    for value, name in marks:
        _, y = place(0, value)
        canvas.line(LEFT, y, right, y, GOOD, dashed=True)
        canvas.words(right, y - 3, name, GOOD, anchor="end", size=9.5)
    canvas.words(LEFT, bottom + 15, ends[0], QUIET, anchor="middle")
    canvas.words(right, bottom + 15, ends[1], QUIET, anchor="end")
    canvas.words((LEFT + right) / 2, bottom + 28, unit, QUIET, anchor="middle")
    if points:
        canvas.curve([place(*point) for point in points])
        for point in points if len(points) <= FEW else (points[0], points[-1]):
            canvas.disc(*place(*point), 2.6, INK)
    return canvas.finish(HIGH, title, told)

"""Where a figure beside a point can be written so that no line of a chart runs through it."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

AWAY = 6  # px: between a point and what is written about it


def crosses(line: QLineF, place: QRectF) -> bool:
    """Return whether a line runs through a place (Liang and Barsky)."""
    first, last = 0.0, 1.0
    for step, start, low, high in (
        (line.dx(), line.x1(), place.left(), place.right()),
        (line.dy(), line.y1(), place.top(), place.bottom()),
    ):
        if step == 0:
            if not low < start < high:
                return False
            continue
        enter, leave = sorted(((low - start) / step, (high - start) / step))
        first, last = max(first, enter), min(last, leave)
    return first < last


def places_round(point: QPointF, size: QSizeF) -> list[QRectF]:
    """Return the places beside a point, the best first: below, above, at the sides of these, further off."""
    wide, high = size.width(), size.height()
    spots = []
    for away in (AWAY, 2 * AWAY, 4 * AWAY):
        across = (point.x() - wide / 2, point.x() + away, point.x() - wide - away)
        spots += [(x, y) for x in across for y in (point.y() + away, point.y() - high - away)]
        spots += [(x, point.y() - high / 2) for x in across[1:]]
    return [QRectF(x, y, wide, high) for x, y in spots]


def free_place(
    point: QPointF, size: QSizeF, lines: Sequence[QLineF], taken: Sequence[QRectF], within: QRectF
) -> QRectF:
    """Return the best place that no line crosses and nothing else takes, or the one with least in it."""

    def trouble(place: QRectF) -> int:
        crossed = sum(1 for line in lines if crosses(line, place))
        covered = sum(1 for other in taken if other.intersects(place))
        return crossed + 2 * covered + (0 if within.contains(place) else 10)

    return min(places_round(point, size), key=trouble)

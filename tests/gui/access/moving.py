"""Where Tab goes: from top to bottom, from the side where one begins to read."""

from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from tests.gui.access.parts import part, place_in

LITTLE = 6  # px: what stands so much higher or further to the side is on one line all the same


def _is_back(before: QRect, after: QRect, *, mirrored: bool) -> bool:
    """Return whether one goes back in reading: up in the same column, or back on the same line."""
    overlap = min(before.bottom(), after.bottom()) - max(before.top(), after.top())
    same_line = overlap > min(before.height(), after.height()) / 2
    ahead = after.right() <= before.left() + LITTLE if mirrored else after.left() + LITTLE >= before.right()
    behind = after.left() + LITTLE >= before.right() if mirrored else after.right() <= before.left() + LITTLE
    if same_line:
        return behind
    above = after.bottom() <= before.top() + LITTLE
    return above and not ahead


def out_of_order(stops: list[QWidget]) -> list[str]:
    """Return the steps of Tab that lead back: up in a column, or against the reading on a line."""
    wrong = []
    for before, after in pairwise(stops):
        mirrored = after.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if _is_back(place_in(before, after), place_in(after, before), mirrored=mirrored):
            wrong.append(f"Tab leads back from {part(before)} to {part(after)}")
    return wrong

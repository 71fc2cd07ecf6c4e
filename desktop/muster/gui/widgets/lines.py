"""Texts of several lines in a window or a language from the right, painted so that each is at the edge."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from muster.gui.widgets.own_way import is_from_right
from muster.phrases.direction import own_direction

SOME = 200  # letters of a text, among which its first strong one is


def runs_from_right(text: str) -> bool:
    """Return whether a text is written from the right."""
    return own_direction(text[:SOME]) == "rtl"


def ends_at_right(text: str) -> bool:
    """Return whether the lines of a text have their blanks, at which they are broken, at the right edge."""
    return is_from_right() or runs_from_right(text)


def paint_lines(painter: QPainter, room: QRect, text: str, align: Qt.AlignmentFlag) -> None:
    """Paint a text in its own way in the painter's font and pen, in the middle unless at the top.

    Qt's own way leaves the blank at which a line is broken at the right edge: all lines but the last would
    stand a blank away from it. `align` is as the eye sees it.
    """
    option = QTextOption(align & Qt.AlignmentFlag.AlignHorizontal_Mask)
    from_left = own_direction(text[:SOME]) == "ltr"
    ways = Qt.LayoutDirection
    option.setTextDirection(ways.LeftToRight if from_left else ways.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font(), painter.device())
    layout.setTextOption(option)
    high = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    free = max(0.0, room.height() - high)
    above = 0.0 if align & Qt.AlignmentFlag.AlignTop else free / 2
    layout.draw(painter, QPointF(room.left(), room.top() + above))

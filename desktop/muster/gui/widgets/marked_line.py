"""A line of text with parts of it marked, painted in the direction that the text itself reads in."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from muster.gui.widgets.own_way import is_from_right
from muster.phrases.direction import first_strong

Marks = tuple[tuple[int, int], ...]  # (first letter, how many)


def _units(text: str) -> int:
    """Return how long Qt finds a text: it counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def laid_out(
    text: str, marks: Marks, font: QFont, width: int, colour: QColor, marked: QColor, ground: QColor
) -> QTextLayout:
    """Return a line that fits in `width`, cut where it does not, with the marked parts on a ground."""
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    kept = len(cut) - 1 if cut != text else len(text)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    rtl = Qt.LayoutDirection.RightToLeft
    option.setTextDirection(rtl if first_strong(text) == "rtl" else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if is_from_right() else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(cut, font)
    layout.setTextOption(option)
    plain = QTextLayout.FormatRange()
    plain.start, plain.length = 0, _units(cut)
    plain.format = QTextCharFormat()
    plain.format.setForeground(colour)
    formats = [plain]
    for start, length in marks:
        if start < kept:
            part = QTextLayout.FormatRange()
            part.start = _units(text[:start])
            part.length = _units(text[start : min(start + length, kept)])
            part.format = QTextCharFormat()
            part.format.setForeground(marked)
            part.format.setBackground(ground)
            part.format.setFontUnderline(True)
            formats.append(part)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return layout


def paint_marked(
    painter: QPainter,
    place: QRect,
    text: str,
    marks: Marks,
    font: QFont,
    colour: QColor,
    marked: QColor,
    ground: QColor,
) -> None:
    """Paint a line of text into `place`, cut where it does not fit."""
    layout = laid_out(text, marks, font, place.width(), colour, marked, ground)
    layout.draw(painter, QPointF(place.topLeft()))

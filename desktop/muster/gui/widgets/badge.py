"""A small square with a figure: a level, told by figure and colour both."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from muster.gui.theme import SCALE, Appearance, Theme


def paint_badge(painter: QPainter, place: QRect, level: int | None, theme: Theme) -> None:
    """Paint the badge of a level into `place`, a dash for none."""
    painter.save()
    painter.setPen(QColor(theme.level_edge))
    painter.setBrush(theme.level(level))
    painter.drawRoundedRect(place, SCALE.radius_s, SCALE.radius_s)
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.on_level(level))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "–" if level is None else str(level))
    painter.restore()


class Badge(QWidget):
    """A badge as a widget of its own; shows a dash while there is no level."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._level: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: int | None) -> None:
        """Show a level 0-4, or that there is none."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square a little higher than a line of text."""
        side = int(self.fontMetrics().height() * 1.3)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_badge(painter, self.rect(), self._level, self._appearance.theme)
        painter.end()

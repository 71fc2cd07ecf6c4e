"""A small square with a figure: a level, told by figure and colour both."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from muster.gui.theme import Appearance, Theme


def paint_badge(painter: QPainter, place: QRect, text: str, colour: QColor, theme: Theme) -> None:
    """Paint a badge with white figures into `place`."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, 4, 4)
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(theme.level_text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
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
        theme = self._appearance.theme
        text = "–" if self._level is None else str(self._level)
        paint_badge(painter, self.rect(), text, theme.level(self._level), theme)
        painter.end()

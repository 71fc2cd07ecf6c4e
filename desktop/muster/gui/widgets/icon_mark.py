"""A line icon as a part of a page, in a colour of the theme and as high as the letters beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from muster.gui.icons import paint_icon
from muster.gui.models.table_model import Cell
from muster.gui.theme import Appearance

VERDICTS = {"bad": ("stop", "bad"), "warn": ("warning", "warn"), "good": ("ready", "good")}  # by tone
STILL_OPEN = ("info", "muted")


class IconMark(QWidget):
    """Shows a drawing; what it means is said by the words beside it, so that it is nothing to be read out."""

    def __init__(self, appearance: Appearance, step: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._step = appearance, step
        self.name = self.colour = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit()
        appearance.changed.connect(self._fit)

    def show_icon(self, name: str, colour: str = "text") -> None:
        """Show a drawing in a colour of the theme."""
        self.name, self.colour = name, colour
        self.update()

    def show_tone(self, tone: str) -> None:
        """Show the drawing of a verdict, by the tone in which it is told."""
        self.show_icon(*VERDICTS.get(tone, STILL_OPEN))

    def _fit(self) -> None:
        side = round(self._appearance.pixels(self._step) * 1.15)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing."""
        if not self.name:
            return
        painter = QPainter(self)
        colour = getattr(self._appearance.theme, self.colour)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_icon(painter, QRectF(self.rect()), self.name, colour, mirrored=mirrored)
        painter.end()


def verdict_cell(verdict: str, tone: str) -> Cell:
    """Return the cell of a table with a verdict, by its words and the tone in which it is told."""
    name, colour = VERDICTS.get(tone, STILL_OPEN)
    return Cell(verdict, icon=name, tone=colour)


def words_of(title: str) -> str:
    """Return a verdict's title without the sign that stands before its words on paper."""
    sign, _, words = title.partition(" ")
    return words if words and not sign.isalnum() else title

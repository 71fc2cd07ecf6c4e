"""The ring that shows where the keyboard is: solid, 2 px, in the accent colour, with a gap inside."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from muster.gui.theme import Appearance, Theme

RING = 2.0  # px


def paint_ring(painter: QPainter, place: QRect | QRectF, theme: Theme, radius: float = 5.0) -> None:
    """Paint the ring just inside `place`; what it is round must keep 4 px away from the edge of `place`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = RING / 2
    painter.drawRoundedRect(QRectF(place).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


class RingDelegate(QStyledItemDelegate):
    """Paints items as Qt does, and the ring in place of Qt's dotted frame."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one item."""
        plain = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, plain, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, QRect(option.rect), self._appearance.theme)

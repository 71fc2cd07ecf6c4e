"""The ground of the charts: rows that are walked with the keyboard, told in tips, and lead somewhere."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from muster.gui.theme import Appearance
from muster.gui.tips import show_tip
from muster.gui.widgets.copying import Copyable
from muster.gui.widgets.focus_ring import paint_ring
from muster.gui.widgets.spoken import tell_row


class Chart(Copyable, QWidget):
    """Emits `picked` with a row's key when it is clicked or Enter is pressed on it."""

    picked = Signal(str)

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.current = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._look_changed)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    # --- what a chart fills in

    def count(self) -> int:
        """Return how many rows there are."""
        return 0

    def told(self, row: int) -> str:
        """Return a row in words."""
        return ""

    def key(self, row: int) -> str:
        """Return where a row leads; empty for nowhere."""
        return ""

    def row_at(self, place: QPoint) -> int:
        """Return the row at a place, -1 for none."""
        return -1

    def paint(self, painter: QPainter) -> None:
        """Paint the chart."""

    # --- what all do

    def line(self) -> int:
        """Return the height of a line of small text."""
        return QFontMetrics(self.appearance.font("small")).height()

    def go_to(self, row: int) -> None:
        """Put the keyboard on a row and say it."""
        if self.count():
            self.current = max(0, min(self.count() - 1, row))
            self.setAccessibleDescription(self.told(self.current))
            self.update()
            tell_row(self, self.current)

    def reset(self) -> None:
        """Forget the row after other figures have come."""
        self.current = min(self.current, self.count() - 1)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.appearance.font("small"))
        painter.setPen(QColor(self.appearance.theme.text))
        self.paint(painter)
        painter.end()

    def mark(self, painter: QPainter, place: QRectF) -> None:
        """Show that the keyboard is on a row."""
        paint_ring(painter, place, self.appearance.theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the rows, Enter follows."""
        on = (
            -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        )  # what goes on to the right
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: on, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -on}
        key = Qt.Key(event.key())
        if key in steps and self.count():
            self.go_to(self.current + steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current >= 0:
            self._follow(self.current)
        else:
            super().keyPressEvent(event)

    def _follow(self, row: int) -> None:
        if 0 <= row < self.count() and self.key(row):
            self.picked.emit(self.key(row))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow the row that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._follow(self.row_at(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand where a click leads somewhere."""
        row = self.row_at(event.position().toPoint())
        leads = 0 <= row < self.count() and bool(self.key(row))
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Tell the row under the mouse in a tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.row_at(event.pos())
            if 0 <= row < self.count():
                show_tip(event.globalPos(), self.told(row), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

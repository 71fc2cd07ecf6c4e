"""An edge that is dragged, or moved with the arrow keys, to make what stands at it wider or narrower."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from muster.gui.theme import Appearance
from muster.gui.tips import tip

WIDE = 8  # px that can be taken hold of
LINE = 3  # px that show while it is about to be moved
STEP, LEAP = 8, 40  # px at 100 %: with an arrow key, and with Ctrl held


class DragHandle(QWidget):
    """Emits `moved` with so many px towards the right, and `reset` when it is to be as it comes again."""

    moved = Signal(int)
    reset = Signal()
    let_go = Signal()

    rings_itself = True
    told_as = QAccessible.Role.Splitter

    def __init__(self, appearance: Appearance, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._from: int | None = None
        self.setAccessibleName(name)
        how = self.tr("Drag it, or use the arrow keys; a double click or Enter takes that back")
        self.setAccessibleDescription(how)
        self.setToolTip(tip(f"{name}\n{how}"))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedWidth(WIDE)

    def event(self, event: QEvent) -> bool:
        """Show the line while the pointer is on it."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = round(event.globalPosition().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell how far it was dragged since the last time."""
        if self._from is not None:
            before, self._from = self._from, round(event.globalPosition().x())
            self.moved.emit(self._from - before)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._from is not None:
            self._from = None
            self.let_go.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take back what was dragged."""
        self.reset.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, by more with Ctrl; Enter takes it back."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if way is not None:
            far = LEAP if event.modifiers() & Qt.KeyboardModifier.ControlModifier else STEP
            self.moved.emit(way * self._appearance.scaled(far))
            self.let_go.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reset.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line while it is about to be moved; the edge itself belongs to what stands at it."""
        theme = self._appearance.theme
        if not (self.underMouse() or self.hasFocus() or self._from is not None):
            return
        painter = QPainter(self)
        colour, wide = (theme.focus, WIDE) if self.hasFocus() else (theme.accent, LINE)
        painter.fillRect((self.width() - wide) // 2, 0, wide, self.height(), QColor(colour))
        painter.end()

"""The row below the walk of what leads on: as wide as the column above it, its scroll bar left out."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from muster.gui.theme import SCALE
from muster.gui.widgets.layout import ReadingWidth, row, set_sides


class Footer(QWidget):
    """Holds one widget at the start and others at the end, below a column that `bar` scrolls."""

    def __init__(self, start: QWidget, end: tuple[QWidget, ...], bar: QScrollBar) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar = bar
        inner = ReadingWidth()
        inner.setLayout(row(start, 1, *end))
        self._line = row(inner, 1)
        self._line.setStretch(0, 1000)
        self.setLayout(self._line)
        self._leave_room()
        bar.rangeChanged.connect(self._leave_room)

    def _leave_room(self, _least: int = 0, most: int = 0) -> None:
        bar = self._bar.sizeHint().width() if most else 0
        set_sides(self._line, self, SCALE.edge, SCALE.edge + bar, 6, 6)

    def changeEvent(self, event: QEvent) -> None:
        """Leave the room at the other side in a language that runs the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room(most=self._bar.maximum())

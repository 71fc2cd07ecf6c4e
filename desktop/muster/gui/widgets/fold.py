"""A part of a page that folds: a line to press, what it holds in a few words, and the part itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from muster.gui.widgets.layout import row
from muster.gui.widgets.text import ElidedLabel


class Fold(QWidget):
    """Shows or hides its `body`; `turned` tells that the user has opened or closed it."""

    turned = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._summary = ElidedLabel("small", least=0)
        self.head = QPushButton()
        self.head.setObjectName("link")
        self.head.clicked.connect(self._turn)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        line = row(self.head, self._summary)
        line.setStretch(1, 1)
        layout.addLayout(line)
        layout.addWidget(self.body)
        self._is_open = True
        self.open(False)

    @property
    def is_open(self) -> bool:
        """Whether the part is in sight."""
        return self._is_open

    @property
    def summary(self) -> str:
        """What is said of the part beside its title."""
        return self._summary.text()

    def open(self, is_open: bool) -> None:
        """Show or hide the part."""
        if is_open == self._is_open:
            return
        self._is_open = is_open
        closed = "▸" if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else "◂"
        self.head.setText(f"{'▾' if is_open else closed} {self._title}")
        self._name()
        self.body.setVisible(is_open)

    def show_summary(self, text: str) -> None:
        """Tell beside the title what the part holds."""
        if text != self._summary.text():
            self._summary.setText(text)
            self._name()

    def _name(self) -> None:
        state = self.tr("open") if self._is_open else self.tr("closed")
        self.head.setAccessibleName(", ".join(p for p in (self._title, state, self._summary.text()) if p))

    def _turn(self) -> None:
        self.open(not self._is_open)
        self.turned.emit(self._is_open)

"""A part of a page that folds: a line to press, what it holds in a few words, and the part itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from muster.gui.icons import dress
from muster.gui.theme import Appearance
from muster.gui.widgets.icon_mark import IconMark
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import ElidedLabel


class Fold(QWidget):
    """Shows or hides its `body`; `turned` tells that the user has opened or closed it.

    `icon` names a drawing that stands for what it holds.
    """

    turned = Signal(bool)

    def __init__(
        self, title: str, appearance: Appearance, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._appearance = appearance
        self._summary = ElidedLabel("small", least=0)
        self.head = QPushButton(title)
        self.head.setObjectName("link")
        self.head.clicked.connect(self._turn)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        line = row(self.head)
        if icon:
            mark = IconMark(appearance)
            mark.show_icon(icon, "muted")
            line.addWidget(mark)
        line.addWidget(self._summary, 1)
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
        dress(self.head, "down" if is_open else "next", self._appearance, always=True)
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

"""A line across the page that tells something, with a button to act on it and one to put it away."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from muster.gui.announce import announce
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import label


class Notice(QFrame):
    """Emits `acted` when its action is wanted."""

    acted = Signal()

    def __init__(self, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.text = text
        self.action = QPushButton(action)
        self.close_button = QPushButton(self.tr("Dismiss"))
        line = row(label(text), self.action, self.close_button)
        line.setStretch(0, 1)
        line.setContentsMargins(14, 6, 14, 6)
        self.setLayout(line)
        self.action.setVisible(bool(action))  # only now: without a parent it would be a window of its own
        self.action.clicked.connect(self.acted)
        self.close_button.clicked.connect(self.hide)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the text said when it appears; not when the window only comes back."""
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self.text)

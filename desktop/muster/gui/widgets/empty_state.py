"""What stands where there is nothing to show yet: what to do, and the button for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.text import label


class EmptyState(QFrame):
    """Emits `wanted` when its button is pressed."""

    wanted = Signal()

    def __init__(self, title: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addWidget(label(title, "h2"))
        layout.addWidget(label(text, "muted"))
        self.button = QPushButton(action)
        self.button.setObjectName("primary")
        self.button.clicked.connect(self.wanted)
        layout.addSpacing(4)
        layout.addLayout(FlowLayout(self.button))
        self.button.setVisible(bool(action))  # only now: without a parent it would be a window of its own

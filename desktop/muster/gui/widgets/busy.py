"""What is shown over the window while the user waits for something: what it is, and that it goes on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from muster.gui.widgets.text import label

WIDTH = 320


class Busy(QFrame):
    """Lies in the middle of its parent while there is a text to show, with the pointer that says wait."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("busy")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.Box)
        self.text = label("")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(self.text)
        layout.addWidget(bar)
        self.setFixedWidth(WIDTH)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show what is waited for; hide with an empty text."""
        if bool(text) != self.isHidden():  # another text while it shows, or nothing to hide
            self.text.setText(text)
            return
        self.text.setText(text)
        if text:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            self.adjustSize()
            around = self._over.rect()
            self.move((around.width() - self.width()) // 2, (around.height() - self.height()) // 3)
            self.raise_()
            self.show()
        else:
            QGuiApplication.restoreOverrideCursor()
            self.hide()

"""A tile: a button made of several words, as high as they need in the width that it has."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from muster.gui.widgets.enter_key import is_pressed_by
from muster.gui.widgets.text import label


class Tile(QPushButton):
    """What stands in it goes into `inner`; Enter presses it as Space does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self.inner = QVBoxLayout(self)
        self.inner.setContentsMargins(14, 10, 14, 10)
        self.inner.setSpacing(3)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take_clicks(self) -> None:
        """Let clicks on what stands in it be clicks on the tile."""
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hasHeightForWidth(self) -> bool:
        """Grow when the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in a width."""
        return self.inner.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """Prefer the width of the words on few lines."""
        hint = self.inner.totalSizeHint()
        return QSize(hint.width(), self.heightForWidth(max(hint.width(), self.width())))

    def minimumSizeHint(self) -> QSize:
        """Stay as wide as the longest word, as high as the words are in the present width."""
        least = self.inner.totalMinimumSize().width()
        return QSize(least, self.heightForWidth(max(least, self.width())))

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do on Enter what Space does."""
        if is_pressed_by(self, event):
            self.click()
        else:
            super().keyPressEvent(event)


class FigureTile(Tile):
    """A short answer below its question, and a line about it."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._answer: QLabel = label(name="h1")
        self._note: QLabel = label(name="small")
        for part in (label(question, "small"), self._answer, self._note):
            self.inner.addWidget(part)
        self.inner.addStretch(1)
        self.take_clicks()

    def show_answer(self, answer: str, note: str) -> None:
        """Show another answer and what is said of it."""
        self._answer.setText(answer)
        self._note.setText(note)
        self.setAccessibleName(f"{self._question}: {answer}")
        self.setAccessibleDescription(note)
        self.updateGeometry()

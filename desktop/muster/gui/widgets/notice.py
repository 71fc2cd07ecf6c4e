"""A line across the page that tells something, with a button to act on it and one to put it away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from muster.gui.announce import announce
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import label

Words = str | Callable[[], str]  # or what says them in the language of the moment


def said(words: Words) -> str:
    """Return words in the language of the moment."""
    return words if isinstance(words, str) else words()


class Notice(QFrame):
    """Emits `acted` when its action is wanted; says its words anew when the language changes.

    What `is_of_place` goes when one goes elsewhere.
    """

    acted = Signal()

    def __init__(
        self,
        text: Words,
        action: Words = "",
        parent: QWidget | None = None,
        *,
        is_of_place: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.is_of_place = is_of_place
        self._words, self._action_words = text, action
        self._label = label()
        self.action = QPushButton()
        self.close_button = QPushButton()
        self._speak()
        line = row(self._label, self.action, self.close_button)
        line.setStretch(0, 1)
        line.setContentsMargins(14, 6, 14, 6)
        self.setLayout(line)
        self.action.setVisible(bool(action))  # only now: without a parent it would be a window of its own
        self.action.clicked.connect(self.acted)
        self.close_button.clicked.connect(self.hide)

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def _speak(self) -> None:
        self._label.setText(said(self._words))
        self.action.setText(said(self._action_words))
        self.close_button.setText(self.tr("Dismiss"))

    def changeEvent(self, event: QEvent) -> None:
        """Say the same in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the text said when it appears; not when the window only comes back."""
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self.text)

"""A line across the page that tells something, with a button to act on it and one to put it away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from muster.gui.announce import announce
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import ElidedLabel, label

LOW = 26  # lines of text: a window that is lower has no room for long notices
MOST_LINES = 2.5  # of a notice in such a window
Words = str | Callable[[], str]  # or what says them in the language of the moment


def said(words: Words) -> str:
    """Return words in the language of the moment."""
    return words if isinstance(words, str) else words()


class Notice(QFrame):
    """Emits `acted` when its action is wanted; says its words anew when the language changes.

    What `is_of_place` goes when one goes elsewhere. In a low window with large text a long notice stands on
    one line, cut, until it is to be read: pages need the room.
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
        self._short = ElidedLabel(least=12)
        self._short.hide()
        self.more = QPushButton()
        self.more.hide()
        self.action = QPushButton()
        self.close_button = QPushButton()
        self._is_whole = False  # asked for
        self._speak()
        line = self._line = row(self._label, self._short, self.more, self.action, self.close_button)
        line.setStretch(1, 1)
        line.setStretch(0, 1)
        line.setContentsMargins(14, 6, 14, 6)
        self.setLayout(line)
        self.more.clicked.connect(self._read)
        self.action.setVisible(bool(action))  # only now: without a parent it would be a window of its own
        self.action.clicked.connect(self.acted)
        self.close_button.clicked.connect(self.hide)

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def _speak(self) -> None:
        self._label.setText(said(self._words))
        self._short.setText("" if self._short.isHidden() else self._label.text())
        self.more.setText(self.tr("Read it all"))
        self.action.setText(said(self._action_words))
        self.close_button.setText(self.tr("Dismiss"))

    def changeEvent(self, event: QEvent) -> None:
        """Say the same in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange) and not self.isHidden():
            self.fit()

    def fit(self) -> None:
        """Stand on one line where the whole text takes too much of the window, else show all."""
        line = self.fontMetrics().lineSpacing()
        is_low = self.window().height() < LOW * line
        buttons = (self.action, self.close_button) if self.action.text() else (self.close_button,)
        margins = self._line.contentsMargins()
        taken = sum(button.sizeHint().width() + self._line.spacing() for button in buttons)
        room = self.width() - taken - margins.left() - margins.right()
        is_short = not self._is_whole and is_low and self._label.heightForWidth(room) > MOST_LINES * line
        if is_short != self._short.isHidden():
            return
        self._short.setText(self._label.text() if is_short else "")
        self._label.setVisible(not is_short)
        self._short.setVisible(is_short)
        self.more.setVisible(is_short)
        self.action.setVisible(not is_short and bool(self.action.text()))

    def _read(self) -> None:
        self._is_whole = True
        (self.action if self.action.text() else self.close_button).setFocus()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into another width."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the text said when it appears; not when the window only comes back."""
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self.text)

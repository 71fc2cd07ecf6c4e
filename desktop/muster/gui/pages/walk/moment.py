"""A quiet line at the foot of the walk: a category is answered, or the last question was reached."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from muster.gui.announce import announce
from muster.gui.theme import Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.icon_mark import IconMark
from muster.gui.widgets.text import label


class Moment(QFrame):
    """Says something once, and where to go from here; `followed` tells the place that was chosen.

    It stays for one question more, so that whoever answers and goes on at once can read it.
    """

    followed = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("moment")
        self._age = 0
        self._text = label()
        self.buttons = [QPushButton() for _ in range(2)]
        self._places = ["", ""]
        line = QHBoxLayout(self)
        line.setContentsMargins(28, 6, 28, 6)
        self._mark = IconMark(appearance)
        self._mark.show_icon("check", "good")
        line.addWidget(self._mark)
        line.addWidget(self._text, 1)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, n=number: self._follow(n))
        line.addLayout(FlowLayout(*self.buttons))
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it says nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, places: Sequence[tuple[str, str]]) -> None:
        """Say something, with a button for each (place, words), two at most."""
        self._age = 0
        self._text.setText(text)
        for number, button in enumerate(self.buttons):
            place, words = places[number] if number < len(places) else ("", "")
            self._places[number] = place
            button.setText(words)
            button.setVisible(bool(place))
        self.show()
        announce(self, text)

    def focus(self) -> None:
        """Put the keyboard on the first button."""
        self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def moved(self) -> None:
        """Note that another question is in sight."""
        self._age += 1
        if self._age > 1:
            self.hide()

    def answered(self) -> None:
        """Note that something was answered since."""
        if self._age:
            self.hide()

    def _follow(self, number: int) -> None:
        self.hide()
        self.followed.emit(self._places[number])

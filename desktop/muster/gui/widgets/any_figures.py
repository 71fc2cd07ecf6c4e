"""Fields of figures that take the digits of every script: ٣ and ۳ are typed and pasted as 3."""

from typing import Any, cast

from PySide6.QtCore import QChildEvent, QEvent, QLocale, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QSpinBox, QWidget

from muster.gui.widgets.popup_keys import keep_keys

ARABIC_POINT = "\u066b"  # between whole and part, as Arabic writes it


def plain_figures(text: str) -> str:
    """Return a text with the digits 0-9 in place of those of other scripts."""
    if text.isascii():
        return text
    point = QLocale().decimalPoint()
    return "".join(
        str(int(sign)) if sign.isdecimal() else point if sign == ARABIC_POINT else sign for sign in text
    )


class AnyFigures:
    """Mixed into a field before its class, which hears of the digits 0-9 alone; they begin where it does."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._stand()

    def _stand(self) -> None:
        """Let the text begin where the field does: Qt has figures run from the left and begin there."""
        field = cast(QAbstractSpinBox, self)
        ways, sides = Qt.LayoutDirection, Qt.AlignmentFlag
        side = sides.AlignRight if field.layoutDirection() == ways.RightToLeft else sides.AlignLeft
        field.setAlignment(side | sides.AlignAbsolute | sides.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        """Stand at the other side in a language that runs the other way."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._stand()
        super().changeEvent(event)  # type: ignore[misc]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type what the key says in the digits 0-9."""
        plain = plain_figures(event.text())
        if plain != event.text():
            code = Qt.Key(ord(plain)) if plain.isdecimal() and len(plain) == 1 else Qt.Key(event.key())
            event = QKeyEvent(event.type(), code, event.modifiers(), plain, event.isAutoRepeat())
        super().keyPressEvent(event)  # type: ignore[misc]

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method writes in the digits 0-9."""
        plain = plain_figures(event.commitString())
        if plain != event.commitString():
            event.setCommitString(plain)
        super().inputMethodEvent(event)  # type: ignore[misc]

    def validate(self, text: str, place: int) -> Any:
        """Take what is pasted in the digits 0-9."""
        return super().validate(plain_figures(text), place)  # type: ignore[misc]


class WholeField(AnyFigures, QSpinBox):
    """A whole number."""


class DayField(AnyFigures, QDateEdit):
    """A day, with a calendar to pick it from."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.setCalendarPopup(True)

    def childEvent(self, event: QChildEvent) -> None:
        """Leave the keys to the calendar once it is made: that is when it is first opened."""
        super().childEvent(event)
        made = event.child()
        if event.added() and isinstance(made, QWidget) and made.isWindow():
            keep_keys(made)

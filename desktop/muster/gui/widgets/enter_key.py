"""Enter presses the button that has the keyboard, on every page alike; Qt does so in dialogs only."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_pressed_by(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Return whether a key press is an Enter for this widget.

    Not for radio buttons, which the arrows choose, nor for buttons that say `leaves_enter`: there Enter is
    the page's.
    """
    return (
        event.key() in ENTER
        and isinstance(widget, QAbstractButton)
        and not isinstance(widget, QRadioButton)
        and not getattr(widget, "leaves_enter", False)
    )


def press_focused(holder: QWidget, event: QKeyEvent) -> bool:
    """Press the button in `holder` that has the keyboard if the key is an Enter for it; return whether so."""
    widget = holder.focusWidget()
    if not is_pressed_by(widget, event):
        return False
    assert isinstance(widget, QAbstractButton)
    widget.click()
    return True

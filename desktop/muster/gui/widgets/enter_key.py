"""Enter presses the button that has the keyboard, on every page alike; Qt does so in dialogs only."""

from collections.abc import Callable

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


def give_or_leave(
    holder: QWidget, event: QKeyEvent, give: Callable[[], None], leave: Callable[[], None]
) -> bool:
    """In a row that asks for something: Enter presses its button or gives what is typed, Escape leaves.

    Returns False when the key means neither.
    """
    if press_focused(holder, event):
        return True
    if event.key() in ENTER:
        give()
    elif event.key() == Qt.Key.Key_Escape:
        leave()
    else:
        return False
    return True

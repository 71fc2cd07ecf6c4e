"""Shift+F10 opens the menu of what has the keyboard, where the system gives the key itself to nobody."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

SYSTEMS_OWN = ("windows", "cocoa")  # platforms that ask for the menu on their own keys


def asks_for_menu(event: QKeyEvent, platform: str) -> bool:
    """Return whether a key press that nobody wanted asks for a menu; `platform` is Qt's name of it."""
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return platform not in SYSTEMS_OWN and shift and event.key() == Qt.Key.Key_F10


def open_menu(widget: QWidget | None) -> None:
    """Ask a widget for its menu, as the menu key does; who has none leaves it to what it stands in."""
    if widget is not None:
        middle = widget.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, middle, widget.mapToGlobal(middle)))

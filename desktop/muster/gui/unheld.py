"""Refers to a widget without keeping it: kept until Qt moves the keyboard on, it would go while Qt does."""

from collections.abc import Callable
from weakref import ref

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid, ownedByPython

Unheld = Callable[[], QWidget | None]


def unheld(widget: QWidget) -> Unheld:
    """Return what gives a widget for as long as it is there.

    A widget can belong to Python though it lies in a window: layouts move it there unseen. It ends with the
    last name for it then, and such a name must not be ours. One that belongs to Qt ends without asking.
    """
    kept: Unheld = ref(widget) if ownedByPython(widget) else lambda: widget

    def there() -> QWidget | None:
        part = kept()
        return part if part is not None and isValid(part) else None

    return there

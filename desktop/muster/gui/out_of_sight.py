"""Spares what is out of sight another style sheet: pages that are there but not shown take it when they are.

Qt gives a new style to every widget that there is and tells each of it, several times over: most of the time
that another theme takes goes to pages that nobody looks at.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_OWN, _POLISHED = Qt.WidgetAttribute.WA_SetStyle, Qt.WidgetAttribute.WA_WState_Polished


def _with_parts(widget: QWidget) -> list[QWidget]:
    return [widget, *widget.findChildren(QWidget)]


def _is_out_of_sight(widget: QWidget) -> bool:
    """Return whether a widget alone is what hides it and its parts: around it everything is in sight."""
    around = widget.parentWidget()
    return around is not None and not widget.isVisible() and not widget.isWindow() and around.isVisible()


class OutOfSight(QObject):
    """Knows what has not taken the style sheet of the moment yet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hidden: list[QWidget] = []  # each with all that lies in it

    @contextmanager
    def spared(self) -> Iterator[None]:
        """Let what is out of sight in the windows in sight go without what is done to the style in here."""
        known = set(self._hidden)
        for widget in QApplication.allWidgets():
            if widget not in known and _is_out_of_sight(widget):
                widget.installEventFilter(self)
                self._hidden.append(widget)
        self._hidden = [widget for widget in self._hidden if isValid(widget)]
        parts = [part for widget in self._hidden for part in _with_parts(widget)]
        for part in parts:  # passed over: as if it had a style of its own, and had not been seen by it yet
            part.setAttribute(_POLISHED, False)
            part.setAttribute(_OWN)
        yield
        for part in parts:
            part.setAttribute(_OWN, False)
            part.setPalette(QPalette())  # the new one, and no colour of the style sheet that is gone
            if part.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                part.setFont(QFont())

    def take(self) -> None:
        """Let everything that went without take the style sheet of the moment."""
        for widget in list(self._hidden):
            self._polish(widget)

    def _polish(self, widget: QWidget) -> None:
        self._hidden.remove(widget)
        if not isValid(widget):
            return
        widget.removeEventFilter(self)
        for part in _with_parts(widget):
            if not part.testAttribute(_POLISHED):
                part.style().polish(part)
                part.setAttribute(_POLISHED)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have a part that comes into sight take the style sheet before it is painted."""
        if event.type() == QEvent.Type.Show and watched in self._hidden:
            self._polish(watched)
        return False

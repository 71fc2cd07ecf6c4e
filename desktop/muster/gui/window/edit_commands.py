"""Cut, copy, paste, delete and select all: they act on the field, table or chart that has the keyboard."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6 import QtWidgets  # kinds of widgets are looked up, and made by PySide6, when something is edited
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from muster.gui.unheld import Unheld, unheld
from muster.gui.widgets.copying import Copyable, copy_picture

STEPS = ("cut", "copy", "paste", "delete", "select_all")


@runtime_checkable
class TakesEdits(Protocol):
    """A table whose cells are typed in."""

    def can_edit(self, step: str) -> bool:
        """Return whether one of `STEPS` would do anything."""
        ...

    def do_edit(self, step: str) -> None:
        """Do one of `STEPS`."""
        ...


class EditCommands(QObject):
    """Remembers who had the keyboard before a menu took it; `can` tells what that one can do now."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._last: Unheld | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self) -> None:
        now = QApplication.focusWidget()  # asked for: what Qt hands over with its signal may be gone
        if (
            now is not None
            and not isinstance(now, QtWidgets.QMenuBar | QtWidgets.QMenu)
            and now.window() is self._window
        ):
            self._last = unheld(now)

    @property
    def target(self) -> QWidget | None:
        """What the commands act on; the line inside of a list or a field of figures."""
        widget = None if self._last is None else self._last()
        if widget is None or not widget.isVisible():
            return None
        if isinstance(widget, QtWidgets.QAbstractSpinBox | QtWidgets.QComboBox):
            return widget.findChild(QLineEdit)
        return widget

    def can(self, step: str) -> bool:
        """Return whether one of `STEPS` would do anything."""
        target = self.target
        if isinstance(target, QLineEdit):
            hidden = target.echoMode() != QLineEdit.EchoMode.Normal
            chosen, has_text, locked = target.hasSelectedText(), bool(target.text()), target.isReadOnly()
        elif isinstance(target, QPlainTextEdit | QtWidgets.QTextEdit):
            hidden, locked = False, target.isReadOnly()
            chosen, has_text = target.textCursor().hasSelection(), not target.document().isEmpty()
        elif (table := self._takes()) is not None:
            return table.can_edit(step)
        else:
            return step == "copy" and isinstance(target, Copyable | QtWidgets.QAbstractItemView)
        pastes = not locked and bool(QGuiApplication.clipboard().text())
        return {
            "cut": chosen and not locked and not hidden,
            "copy": chosen and not hidden,
            "paste": pastes,
            "delete": chosen and not locked,
            "select_all": has_text,
        }[step]

    def _takes(self) -> TakesEdits | None:
        target: object = self.target
        return target if isinstance(target, TakesEdits) else None

    def do(self, step: str) -> None:
        """Do one of `STEPS` where the keyboard is; nothing where it would do nothing."""
        target = self.target
        if not self.can(step):
            return
        if isinstance(target, QPlainTextEdit | QtWidgets.QTextEdit) and step == "delete":
            target.textCursor().removeSelectedText()
        elif isinstance(target, QLineEdit | QPlainTextEdit | QtWidgets.QTextEdit):
            names = {"delete": "del_", "select_all": "selectAll"}
            getattr(target, names.get(step, step))()
        elif (table := self._takes()) is not None:
            table.do_edit(step)
        elif isinstance(target, QtWidgets.QAbstractItemView):
            index = target.currentIndex()
            QGuiApplication.clipboard().setText(str(index.data() or "") if index.isValid() else "")
        elif isinstance(target, QWidget):
            copy_picture(target)

"""What screen readers are told of our own widgets: headings with level, groups, pictures, rows of charts.

Qt knows its own widgets; it asks here first. Nothing of this is made before a screen reader asks.
"""

import sys
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QComboBox, QLabel, QScrollArea, QWidget
from shiboken6 import VoidPtr, isValid

from muster.gui.widgets.text import ElidedLabel

Role, Text, Action = QAccessible.Role, QAccessible.Text, QAccessibleActionInterface
HEADINGS = {
    "h1": 1,
    "hero": 1,
    "verdict": 1,
    "h2": 2,
    "h3": 3,
}  # by the name that picks the look in the style sheet
DOCUMENTS = ("QPdfView",)
_NOTHING = VoidPtr(0)  # the bindings break down over None in its place


@runtime_checkable
class Walked(Protocol):
    """A widget with rows that are walked one by one: how many, a row in words, and the one it is on."""

    current: int

    def count(self) -> int:
        """Return how many rows there are."""
        ...

    def told(self, row: int) -> str:
        """Return a row in words."""
        ...


class _Level(QAccessibleAttributesInterface):
    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._level if key == QAccessible.Attribute.Level else None


class _Heading(QAccessibleWidget):
    """A label that heads what follows."""

    def __init__(self, widget: QLabel, level: int) -> None:
        super().__init__(widget, Role.Heading)
        self._level = _Level(level)

    def text(self, kind: QAccessible.Text) -> str:
        widget = self.object()
        if kind == Text.Name and isinstance(widget, QLabel):
            return widget.accessibleName() or widget.text()
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return self._level
        return super().interface_cast(kind) or _NOTHING


class _Choice(QAccessibleWidget):
    """A button that can be chosen. Qt's own changes its tick and tells nobody; this one is clicked."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, Role.RadioButton if is_one_of_several(button) else Role.CheckBox)

    def text(self, kind: QAccessible.Text) -> str:
        button = self.object()
        if kind == Text.Name and isinstance(button, QAbstractButton):
            return button.accessibleName() or without_mnemonic(button.text())
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state, button = super().state(), self.object()
        if isinstance(button, QAbstractButton):
            state.checkable = True
            state.checked = button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        return [Action.toggleAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        button = self.object()
        if name != Action.toggleAction():
            super().doAction(name)
        elif isinstance(button, QAbstractButton) and button.isEnabled():
            button.click()


class _List(QAccessibleWidget):
    """A list to choose from that no label stands beside: its name and what is chosen.

    Under X11 Qt's own takes what is chosen for the name.
    """

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box, Role.ComboBox)

    def text(self, kind: QAccessible.Text) -> str:
        box = self.object()
        if isinstance(box, QComboBox) and kind in (Text.Name, Text.Value):
            chosen = box.currentText()
            return f"{box.accessibleName()}: {chosen}" if kind == Text.Name else chosen
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state, box = super().state(), self.object()
        state.hasPopup = state.expandable = True
        state.expanded = isinstance(box, QComboBox) and box.view().isVisible()
        return state

    def actionNames(self) -> list[str]:
        return [Action.showMenuAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        box = self.object()
        if name != Action.showMenuAction():
            super().doAction(name)
        elif isinstance(box, QComboBox) and box.isEnabled():
            box.showPopup()


class _Group(QAccessibleWidget):
    """A plain widget: a group from when on it has a name."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, Role.Client)

    def role(self) -> QAccessible.Role:
        widget = self.object()
        named = isinstance(widget, QWidget) and bool(widget.accessibleName())
        return Role.Grouping if named else Role.Client


class _Row(QAccessibleInterface):
    """One row of a chart, as an item of a list."""

    def __init__(self, chart: QWidget, row: int) -> None:
        super().__init__()
        self._chart = chart
        self._row = row

    def _walked(self) -> Walked | None:
        chart = self._chart
        there = isValid(chart) and isinstance(chart, Walked) and self._row < chart.count()
        return chart if there else None  # type: ignore[return-value]

    def isValid(self) -> bool:
        return self._walked() is not None

    def object(self) -> None:  # type: ignore[override]
        return None

    def window(self) -> None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self._chart) if isValid(self._chart) else None

    def child(self, index: int) -> None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return Role.ListItem

    def rect(self) -> QRect:
        chart = self._walked()
        if chart is None:
            return QRect()
        high = self._chart.height() // max(1, chart.count())
        top = self._chart.mapToGlobal(QPoint(0, self._row * high))
        return QRect(top, QSize(self._chart.width(), high))

    def text(self, kind: QAccessible.Text) -> str:
        chart = self._walked()
        return chart.told(self._row) if chart is not None and kind == Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        return

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        chart = self._walked()
        state.invalid = chart is None
        if chart is not None:
            here = chart.current == self._row
            state.focusable = state.selectable = True
            state.selected = here
            state.focused = here and self._chart.hasFocus()
        return state


class _Rows(QAccessibleWidget):
    """A chart as the list of its rows."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, Role.List)
        self._rows: list[_Row] = []

    def _chart(self) -> Walked | None:
        widget = self.object()
        return widget if isinstance(widget, Walked) else None

    def childCount(self) -> int:
        chart = self._chart()
        return chart.count() if chart is not None else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        widget = self.object()
        if not isinstance(widget, QWidget) or not 0 <= index < self.childCount():
            return None
        while len(self._rows) <= index:
            row = _Row(widget, len(self._rows))
            QAccessible.registerAccessibleInterface(row)
            self._rows.append(row)
        return self._rows[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((number for number, row in enumerate(self._rows) if row is child), -1)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        widget, chart = self.object(), self._chart()
        if chart is None or not isinstance(widget, QWidget) or not widget.hasFocus():
            return None
        return self.child(chart.current) if chart.current >= 0 else self


def is_one_of_several(button: QAbstractButton) -> bool:
    """Return whether choosing a button lets another one go."""
    group = button.group()
    return button.autoExclusive() if group is None else group.exclusive()


def without_mnemonic(text: str) -> str:
    """Return a button's text as it is read."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def has_label(widget: QWidget) -> bool:
    """Return whether a label beside a widget belongs to it."""
    around = widget.parentWidget()
    beside = around.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly) if around else []
    return any(label.buddy() is widget for label in beside)


def heading_level(widget: QLabel) -> int | None:
    """Return the level of a label that is a heading, None for any other; in a button it is the button's."""
    level = HEADINGS.get(widget.objectName())
    is_apart = isinstance(widget, ElidedLabel) or isinstance(widget.parentWidget(), QAbstractButton)
    return None if is_apart else level


def interface_of(kind: str, widget: object) -> QAccessibleInterface | None:
    """Return what is told of a widget, or None where Qt knows best; `kind` goes through its classes.

    A plain widget with a name is a group; one that says `told_as` is that.
    """
    if not isinstance(widget, QWidget):
        return None
    if isinstance(widget, QLabel):
        level = heading_level(widget)
        return None if level is None else _Heading(widget, level)
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        return _Choice(widget)
    if isinstance(widget, QComboBox) and sys.platform == "linux":
        return None if has_label(widget) or not widget.accessibleName() else _List(widget)
    is_read = isinstance(widget, QScrollArea) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    if is_read or kind in DOCUMENTS:
        return QAccessibleWidget(widget, Role.Document)
    if kind == "QWidget":
        if isinstance(widget, Walked):
            return _Rows(widget)
        role = getattr(widget, "told_as", None)
        return _Group(widget) if role is None else QAccessibleWidget(widget, role)
    return None


def tell_row(widget: QWidget, row: int) -> None:
    """Tell a screen reader that the keyboard is on a row of a chart now."""
    if not QAccessible.isActive():
        return
    told = QAccessible.queryAccessibleInterface(widget)
    child = told.child(row) if told is not None else None
    if child is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(child, QAccessible.Event.Focus))


def speak() -> None:
    """Have screen readers told so from now on; once for the program."""
    if not getattr(speak, "done", False):
        speak.done = True  # type: ignore[attr-defined]
        QAccessible.installFactory(interface_of)

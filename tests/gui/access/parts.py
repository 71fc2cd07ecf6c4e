"""What there is to look at: the widgets in sight, what a screen reader is told, and where they are."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from muster.gui.widgets.text import ElidedLabel
from muster.gui.window.tab_order import stops

Role = QAccessible.Role
Text = QAccessible.Text
# What Qt makes of a widget that nobody has said anything about: a screen reader says "panel", or nothing.
MUTE = (Role.NoRole, Role.Client, Role.Pane, Role.Border, Role.Whitespace, Role.Canvas, Role.LayeredPane)
MOST_STOPS = 400
TYPED_IN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
PRESSED = (QAbstractButton,)


@dataclass(frozen=True, slots=True)
class Part:
    """A widget in sight, and what a screen reader is told of it."""

    widget: QWidget
    role: Role
    name: str
    description: str
    state: QAccessible.State

    @property
    def takes_keyboard(self) -> bool:
        """Whether Tab stops here."""
        able = self.widget.isEnabled() and not is_inner(self.widget)
        return able and bool(self.widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def __str__(self) -> str:
        named = self.name or self.widget.objectName() or "?"
        return f"{type(self.widget).__name__} “{named[:60]}”"


def is_inner(widget: QWidget) -> bool:
    """Return whether Qt made a widget as a part of one of its own, or it is the head of a table."""
    parent = widget.parentWidget()
    return (
        widget.objectName().startswith("qt_")
        or isinstance(parent, QAbstractSpinBox | QComboBox)
        or isinstance(widget, QScrollBar | QHeaderView)
    )


def interface(widget: QWidget) -> QAccessibleInterface:
    """Return what a screen reader talks to."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def part(widget: QWidget) -> Part:
    """Return a widget with what is told of it."""
    told = interface(widget)
    labels = [one.text(Text.Name) for one, _ in told.relations(QAccessible.RelationFlag.Label)]
    name = ": ".join([*labels, told.text(Text.Name)])
    return Part(widget, told.role(), name, told.text(Text.Description), told.state())


def parts(root: QWidget) -> list[Part]:
    """Return every widget in sight below `root`, in the order in which they were made."""
    QApplication.processEvents()
    return [part(widget) for widget in root.findChildren(QWidget) if widget.isVisible()]


def children(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Return what stands inside, as far as there is anything."""
    for number in range(told.childCount()):
        child = told.child(number)
        if child is not None:
            yield child


def place(widget: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def place_in(widget: QWidget, other: QWidget) -> QRect:
    """Return where a widget is for somebody who comes from another one: scrolled to, if it has to be."""
    around = scrolled_in(widget)
    return place(widget if around is None or around is scrolled_in(other) else around)


def scrolled_in(widget: QWidget) -> QScrollArea | None:
    """Return what scrolls a widget, if anything does."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def canvas(widget: QWidget) -> QWidget:
    """Return what to take a picture of to see a widget with its ground, whether it is scrolled in or not."""
    around = scrolled_in(widget)
    inside = around.widget() if around is not None else None
    return widget.window() if inside is None else inside


def frame_of(widget: QWidget) -> QWidget:
    """Return what a widget must not reach out of sideways: what scrolls it, or its window."""
    around = scrolled_in(widget)
    return widget.window() if around is None else around.viewport()


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return where Tab goes inside `root`, pressed from its first stop on until it leads out or round."""
    window = root.window()
    first = next(iter(stops(root)), None)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    visited = [first]
    for _ in range(MOST_STOPS):
        window.focusNextChild()
        now = QApplication.focusWidget()
        if now is None or now is first or not root.isAncestorOf(now):
            return visited
        visited.append(now)
    raise AssertionError("Tab never leads out")


def is_view(widget: QWidget) -> bool:
    """Return whether a widget shows the rows of a model."""
    return isinstance(widget, QAbstractItemView)


def is_elided(widget: QWidget) -> bool:
    """Return whether a label cuts its own text, and tells the whole of it."""
    return isinstance(widget, ElidedLabel)


def words(widget: QWidget) -> str:
    """Return the text that a label or button paints."""
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""

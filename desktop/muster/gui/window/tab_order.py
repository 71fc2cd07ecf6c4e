"""Where Tab goes: through what is in sight as it is laid out, whenever and in whatever order it was made."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

MARGIN = 12  # px round what is scrolled to, for its ring
LINE = 40  # px: what is seen at least of what is higher than the window
WHOLE = (QAbstractSpinBox, QComboBox, QPlainTextEdit)  # what is made of parts that are nobody's business


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = range(layout.count())
    if isinstance(layout, QGridLayout):  # filled in any order
        places = sorted(places, key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[assignment, index]
    for place in places:
        item = layout.itemAt(place)
        assert item is not None
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _children(widget: QWidget) -> list[QWidget]:
    """Return what stands directly inside a widget, in the order in which one reads."""
    if isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        return [] if shown is None else [shown]
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [] if inside is None else [inside]
    if isinstance(widget, QSplitter):
        return [part for number in range(widget.count()) if (part := widget.widget(number)) is not None]
    holder = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
    layout = holder.layout()
    ordered = list(dict.fromkeys(_laid_out(layout))) if layout is not None else []
    known = set(ordered)
    loose = [
        child
        for child in holder.children()
        if isinstance(child, QWidget) and not child.isWindow() and child not in known
    ]
    return ordered + sorted(loose, key=lambda child: (child.y(), child.x()))


def in_sight(root: QWidget) -> Iterator[QWidget]:
    """Return `root` and all that is shown in it, in the order in which one reads."""
    if root.isVisible():
        yield root
        if not isinstance(root, WHOLE):
            for child in _children(root):
                yield from in_sight(child)


def _is_left_to_another(button: QAbstractButton) -> bool:
    """Return whether Tab stops at another choice of the same group: arrows go on from there."""
    group = button.group()
    if group is None or not group.exclusive():
        return False
    chosen = group.checkedButton()
    if chosen is not None and chosen.isEnabled() and chosen.isVisible():
        return button is not chosen
    able = [one for one in group.buttons() if one.isEnabled() and one.isVisible()]
    return bool(able) and button is not able[0]


def is_stop(widget: QWidget) -> bool:
    """Return whether Tab stops at a widget that is in sight."""
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive():
        return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not _is_left_to_another(widget)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def stops(root: QWidget) -> list[QWidget]:
    """Return where Tab stops in a part of the window, in order."""
    return [widget for widget in in_sight(root) if is_stop(widget)]


def next_stop(root: QWidget, now: QWidget | None, step: int) -> QWidget | None:
    """Return the stop after (1) or before (-1) what has the keyboard, round the end; None without any."""
    order = list(in_sight(root))
    while now is not None and now not in order:
        now = now.parentWidget()
    start = order.index(now) if now is not None else (-1 if step > 0 else 0)
    for distance in range(1, len(order) + 1):
        widget = order[(start + step * distance) % len(order)]
        if is_stop(widget):
            return widget
    return None


def scroll_to(widget: QWidget) -> None:
    """Scroll everything round a widget so that it can be seen; of a high one the row the keyboard is on."""
    if widget.visibleRegion().boundingRect() == widget.rect():
        return  # all of it can be seen: what lies round it need not be looked at
    around = widget.parentWidget()
    while around is not None:
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None:
            fits = widget.height() + 2 * MARGIN <= around.viewport().height()
            row = widget.rect() if fits else _row(widget)
            spot = widget.mapTo(inside, row.center())  # Qt itself would show the cursor of a field, no more
            wide = row.width() // 2 if row.width() <= around.viewport().width() else 0
            around.ensureVisible(spot.x(), spot.y(), wide, row.height() // 2 + MARGIN)
        around = around.parentWidget()


def _row(widget: QWidget) -> QRect:
    """Return where the keyboard is in a widget that is higher than the window: its row, else its top."""
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return widget.visualRect(widget.currentIndex()).translated(widget.viewport().pos())
    count, now = getattr(widget, "count", lambda: 0)(), getattr(widget, "current", -1)
    high = widget.height() // count if count else LINE
    return QRect(0, max(0, now) * high, 1, high)

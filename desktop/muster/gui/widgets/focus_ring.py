"""The ring that shows where the keyboard is: solid, outside of a widget with a gap, inside of a cell."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextEdit,
    QWidget,
)
from shiboken6 import delete, isValid

from muster.gui.theme import SCALE, Appearance, Theme
from muster.gui.unheld import Unheld, unheld

_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
_WRITTEN_IN = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


def paint_ring(painter: QPainter, place: QRect | QRectF, theme: Theme, radius: float = 5.0) -> None:
    """Paint the ring just inside `place`; what it is round must keep 4 px away from the edge of `place`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.focus), theme.ring))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = theme.ring / 2
    painter.drawRoundedRect(QRectF(place).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


class RingDelegate(QStyledItemDelegate):
    """Paints items as Qt does, and the ring in place of Qt's dotted frame."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one item."""
        plain = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, plain, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, QRect(option.rect), self._appearance.theme)


def _rings_itself(widget: QWidget) -> bool:
    """Return whether a widget shows in its own picture where the keyboard is in it: a row, a point."""
    said = getattr(widget, "rings_itself", None)
    if said is None and isinstance(widget, QAbstractItemView):
        is_ours = type(widget.itemDelegate()) is not QStyledItemDelegate  # Qt's own paints no ring
        return is_ours and widget.currentIndex().isValid()
    return isinstance(widget, QMenu | QMenuBar) or bool(said)


class _Ring(QWidget):
    """The ring of one window; lies over everything, and lets the mouse through."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._inner = QRect()
        self.hide()

    def surround(self, widget: QWidget, theme: Theme) -> None:
        """Lie round a widget, or just inside of it where there is nothing outside."""
        self._theme, window = theme, self.parentWidget()
        assert window is not None
        wide = theme.ring + theme.ring_gap
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        fills = isinstance(widget, QAbstractScrollArea) and not isinstance(widget, _WRITTEN_IN)
        if not fills:
            place.adjust(-wide, -wide, wide, wide)
        seen = place & _in_sight(widget, window)
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(seen)
        whole = place.translated(-seen.topLeft())
        self._inner = whole.adjusted(theme.ring, theme.ring, -theme.ring, -theme.ring)
        hole = whole.adjusted(wide, wide, -wide, -wide)
        self.setMask(QRegion(self.rect()) - QRegion(hole))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring, and the gap in the colour of paper."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = theme.ring / 2
        radius = SCALE.radius + theme.ring_gap + half
        painter.setPen(QPen(QColor(theme.focus), theme.ring))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(QRectF(self._inner).adjusted(-half, -half, half, half), radius, radius)
        painter.end()


def _in_sight(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of a window that a widget is not scrolled out of."""
    seen, part = window.rect(), widget
    while (above := part.parentWidget()) is not None and part is not window:
        if isinstance(above, QAbstractScrollArea) and above.viewport() is part:
            seen &= QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        part = above
    return seen


class FocusRings(QObject):
    """Rings what has the keyboard, in every window; a click alone rings only what is written in."""

    def __init__(self, application: QApplication, appearance: Appearance) -> None:
        for before in application.findChildren(FocusRings):  # of a window that is gone
            delete(before)
        super().__init__(application)
        self._appearance = appearance
        self._ring: _Ring | None = None
        self._watched: list[Unheld] = []  # what has the keyboard, and everything that it lies in
        self._is_wanted = False
        application.focusChanged.connect(self._focus_changed)
        appearance.changed.connect(self._follow)

    def show_now(self) -> None:
        """Ring what has the keyboard already."""
        self._focus_changed()

    def _focus_changed(self) -> None:
        for watched in self._watched:
            if (part := watched()) is not None:
                part.removeEventFilter(self)
        self._watched = []
        now = QApplication.focusWidget()  # asked for: what Qt hands over with its signal may be gone
        if now is not None and not _rings_itself(now):
            by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
            self._is_wanted = not by_mouse or isinstance(now, _WRITTEN_IN)
            part = now
            while part is not None:
                part.installEventFilter(self)
                self._watched.append(unheld(part))
                part = None if part.isWindow() else part.parentWidget()
        self._follow()

    def _target(self) -> QWidget | None:
        return self._watched[0]() if self._watched else None

    def _follow(self) -> None:
        target = self._target()
        ring = self._ring if self._ring is not None and isValid(self._ring) else None
        wanted = target is not None and self._is_wanted and target.isVisible()
        if ring is not None and (target is None or not wanted or ring.parentWidget() is not target.window()):
            ring.hide()
            ring = None
        if target is not None and wanted:
            window = target.window()
            if ring is None:
                ring = window.findChild(_Ring, options=Qt.FindChildOption.FindDirectChildrenOnly)
            self._ring = ring or _Ring(self._appearance.theme, window)
            self._ring.surround(target, self._appearance.theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with what has the keyboard; show the ring once a key is pressed after a click."""
        kind = event.type()
        if kind in _MOVES:
            self._follow()
        elif kind == QEvent.Type.KeyPress and not self._is_wanted and watched is self._target():
            self._is_wanted = True
            self._follow()
        return False

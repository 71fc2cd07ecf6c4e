"""A list of places at the side of a page: one tab stop, arrows to go through it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from muster.gui.icons import icon_pixmap
from muster.gui.models.side_model import ROW_ROLE, SideModel, SideRow
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.badge import paint_badge
from muster.gui.widgets.focus_ring import paint_ring
from muster.gui.widgets.lines import ends_at_right, paint_lines
from muster.gui.widgets.own_way import own_way

Index = QModelIndex | QPersistentModelIndex
MOST = 10_000
MOST_LINES = 6  # of a text in a list that wraps
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
ICONS_UP_TO = 125  # per cent of text size
INSET = 8 + 10  # px: at each side of a row
ROOM = 2 * INSET + 13 + 2 + 1  # px: around a row, for the scroll bar; Qt cuts a text that just fits


class SideDelegate(QStyledItemDelegate):
    """Paints a row: badge, text, progress at the far end; headings small.

    Where a list `wraps`, a text that has no room for one line takes a few.
    """

    def __init__(self, appearance: Appearance, parent: QListView, *, wraps: bool) -> None:
        super().__init__(parent)
        self._appearance, self._list, self._wraps = appearance, parent, wraps

    def icon_side(self, row: SideRow) -> int:
        """Return the size of a row's icon in px, 0 for none: in large text the words need the room."""
        return self._appearance.scaled(SCALE.icon) if row.icon and self._appearance.size <= ICONS_UP_TO else 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room above headings."""
        high = QFontMetrics(self._appearance.font()).height()
        row: SideRow = index.data(ROW_ROLE)
        if not row.place:
            return QSize(120, int(high * 1.2) + 20)
        lines = min(MOST_LINES, self._lines(row, self._appearance.font()))
        return QSize(120, max(30, int(high * 1.5)) + (lines - 1) * high)

    def text_font(self, row: SideRow, *, selected: bool) -> QFont:
        """Return the font of a row's text: bold while it is chosen, unless that took one more line."""
        plain, bold = self._appearance.font(), self._appearance.font(bold=True)
        return bold if selected and self._lines(row, bold) <= self._lines(row, plain) else plain

    def _lines(self, row: SideRow, font: QFont) -> int:
        """Return how many lines a text takes."""
        metrics = QFontMetrics(font)
        room = self._room(row)
        if not self._wraps or metrics.horizontalAdvance(row.text) <= room:
            return 1
        box = metrics.boundingRect(QRect(0, 0, max(room, 1), MOST), _WRAPPED, row.text)
        return max(1, round(box.height() / metrics.height()))

    def _room(self, row: SideRow) -> int:
        """Return the room that a text has beside what stands before and after it."""
        small = QFontMetrics(self._appearance.font("small"))
        before = int(small.height() * 1.25) if row.has_badge else self.icon_side(row)
        after = small.horizontalAdvance(row.right) + 8 if row.right else 0
        return self._list.viewport().width() - 2 * INSET - (before + 10 if before else 0) - after

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row, mirrored where the language reads from the right."""
        theme = self._appearance.theme
        row: SideRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        mirrored = self._appearance_mirrored()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(8, 1, -8, -1)
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if not row.place:
            painter.setFont(self._appearance.font("small", bold=True))
            painter.setPen(QColor(theme.muted))
            area = inner.adjusted(10, 0, -6, -4)
            shown = painter.fontMetrics().elidedText(
                row.text.upper(), Qt.TextElideMode.ElideRight, area.width()
            )
            painter.drawText(
                area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, own_way(shown)
            )
            painter.restore()
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if selected else theme.quote))
            painter.drawRoundedRect(inner, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, inner, theme)
        content = inner.adjusted(10, 0, -10, 0)
        painter.setFont(self._appearance.font("small"))
        painter.setPen(QColor(theme.muted))
        aside = painter.fontMetrics().horizontalAdvance(row.right) + 8 if row.right else 0
        painter.drawText(
            content, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, own_way(row.right)
        )
        start = 0
        if row.has_badge:
            side = int(painter.fontMetrics().height() * 1.25)
            left = content.right() - side + 1 if mirrored else content.left()
            place = QRect(left, content.center().y() - side // 2 + 1, side, side)
            paint_badge(painter, place, row.level, theme)
            start = side + 10
        elif side := self.icon_side(row):
            left = content.right() - side + 1 if mirrored else content.left()
            ratio = painter.device().devicePixelRatioF()
            colour = theme.accent if selected else theme.muted
            drawn = icon_pixmap(row.icon, colour, side, ratio=ratio, mirrored=mirrored)
            painter.drawPixmap(left, content.center().y() - side // 2 + 1, drawn)
            start = side + 10
        font = self.text_font(row, selected=selected)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        room = content.adjusted(0, 0, -start - aside, 0)
        room.translate(aside if mirrored else start, 0)
        if self._lines(row, font) > 1:
            if ends_at_right(row.text):
                side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
                paint_lines(painter, room, row.text, side)
            else:
                painter.drawText(room, lead | Qt.TextFlag.TextWordWrap, row.text)
            painter.restore()
            return
        text = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, lead, own_way(text))
        painter.restore()

    def _appearance_mirrored(self) -> bool:
        parent = self.parent()
        return isinstance(parent, QWidget) and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft


class _Rows(QListView):
    """A list that shows the heading of a part with its first row."""

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll until a row is in sight, and the heading right above it as far as there is room."""
        above = index.sibling(index.row() - 1, index.column())
        if above.isValid() and not above.data(ROW_ROLE).place:
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)


class SideList(QWidget):
    """Shows rows and emits the place that the user went to.

    `entered` tells that the user wants the keyboard there too: a row was clicked, or Enter pressed on it;
    `refitted` that it has taken the width that its rows ask for; `menu_opened` brings the menu of a row, by
    its place, to be filled with what else can be done there.
    """

    chosen = Signal(str)
    entered = Signal()
    refitted = Signal()
    menu_opened = Signal(QMenu, str)

    def __init__(
        self, appearance: Appearance, name: str, parent: QWidget | None = None, *, wide: bool = False
    ) -> None:
        super().__init__(parent)
        self._letters = 34 if wide else 23
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._showing = False
        self._most = MOST
        self.model = SideModel(self)
        self.list = _Rows()
        self.list.setObjectName("sideList")
        self.list.setAccessibleName(name)
        self.list.setModel(self.model)
        self._delegate = SideDelegate(appearance, self.list, wraps=wide)
        if wide:
            self.list.setResizeMode(QListView.ResizeMode.Adjust)  # rows wrap anew in another width
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 6, 1, 6)  # its border stands at the end, which is either side
        layout.addWidget(self.list)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.clicked.connect(self._enter)
        self.list.activated.connect(self._enter)
        self.model.modelReset.connect(lambda: self.fit())
        appearance.changed.connect(self._fit_again)
        self.fit()

    def _fit_again(self) -> None:
        self.fit()
        self.list.scheduleDelayedItemsLayout()

    def fit(self, most: int | None = None) -> None:
        """Take the width that the rows ask for, but no more than `most`, which counts from now on."""
        self._most = most or self._most
        self._natural = self._asked()
        self.setFixedWidth(min(self._most, self._natural))
        self.refitted.emit()

    def natural_width(self) -> int:
        """Return the width that the rows ask for, in px, up to one that is good to read."""
        return self._natural

    def _asked(self) -> int:
        plain = QFontMetrics(self._appearance.font())
        bold = QFontMetrics(self._appearance.font(bold=True))
        small = QFontMetrics(self._appearance.font("small"))
        heads = QFontMetrics(self._appearance.font("small", bold=True))
        wanted = lead = 0
        for row in self.model.rows:
            right = small.horizontalAdvance(row.right) + 8 if row.right else 0
            badge = int(small.height() * 1.25) if row.has_badge else self._delegate.icon_side(row)
            badge += 10 if badge else 0
            lead = max(lead, badge)
            text = (
                bold.horizontalAdvance(row.text) if row.place else heads.horizontalAdvance(row.text.upper())
            )
            wanted = max(wanted, text + right + badge)
        return min(wanted, lead + plain.averageCharWidth() * self._letters) + ROOM

    def show_rows(self, rows: Sequence[SideRow]) -> None:
        """Show the rows; what is selected stays selected."""
        self.model.show_rows(rows)

    def show_place(self, place: str) -> None:
        """Select the row of a place without telling anybody."""
        self._showing = True
        self.list.setCurrentIndex(self.model.find(place))
        self._showing = False

    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        if self._showing or not current.isValid():
            return
        if self.model.row_at(current).place:
            self._choose(current)
            return
        step = -1 if before.isValid() and current.row() < before.row() else 1
        beyond = current.row() + step  # a heading is passed over
        if 0 <= beyond < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(beyond))
        elif before.isValid():
            self.list.setCurrentIndex(before)

    def _enter(self, index: Index) -> None:
        if index.isValid() and self.model.row_at(index).place:
            self._choose(index)
            self.entered.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row under the pointer, or with the one that the keyboard is on."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        spot = self.list.viewport().mapFromGlobal(event.globalPos())
        index = self.list.currentIndex() if by_keys else self.list.indexAt(spot)
        if not index.isValid() or not self.model.row_at(index).place:
            return
        corner = self.list.visualRect(index).center()
        self.menu(index).popup(self.list.viewport().mapToGlobal(corner) if by_keys else event.globalPos())

    def menu(self, index: QModelIndex) -> QMenu:
        """Return the menu of a row."""
        row = self.model.row_at(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Open"), partial(self._enter, QPersistentModelIndex(index)))
        self.menu_opened.emit(menu, row.place)
        menu.addSeparator()
        menu.addAction(self.tr("&Copy name"), partial(QGuiApplication.clipboard().setText, row.text))
        return menu

    def _choose(self, index: Index) -> None:
        place = self.model.row_at(index).place
        if place:
            self.chosen.emit(place)

"""Every question in a line with its five levels to click: for moving many answers quickly."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from muster.gui.key_places import figure_pressed
from muster.gui.models.level_grid_model import GRID_ROLE, LEVELS, GridRow, LevelGridModel
from muster.gui.theme import Appearance
from muster.gui.widgets.copying import Rows
from muster.gui.widgets.focus_ring import paint_ring
from muster.gui.widgets.grid_view import GAP, TARGET, GridView
from muster.gui.widgets.own_way import own_way

Index = QModelIndex | QPersistentModelIndex
OPEN = -1  # the level that opens a question again
LEAST_NAME = 120  # px


class _LevelDelegate(QStyledItemDelegate):
    """Paints names and levels; the level before has a dashed frame."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, with the ring of the keyboard round it."""
        row: GridRow = index.data(GRID_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._appearance.font("small"))
        place = QRect(option.rect).adjusted(GAP, GAP // 2, -GAP, -GAP // 2)
        if index.column() == 0:
            self._paint_name(painter, place, row.name)
        else:
            self._paint_level(painter, place.adjusted(0, GAP // 2, 0, -GAP // 2), row, index.column() - 1)
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, QRect(option.rect), self._appearance.theme)

    def _paint_name(self, painter: QPainter, place: QRect, name: str) -> None:
        painter.setPen(QColor(self._appearance.theme.text))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, own_way(shown))

    def _paint_level(self, painter: QPainter, place: QRect, row: GridRow, level: int) -> None:
        theme, chosen = self._appearance.theme, row.level == level
        was = row.before == level and not chosen
        style = Qt.PenStyle.DashLine if was else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(theme.text if was else theme.line), 1.2, style))
        painter.setBrush(QColor(theme.level(level) if chosen else theme.card))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(theme.on_level(level) if chosen else QColor(theme.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(level))


class LevelGrid(GridView):
    """Emits `moved` with a question and its new level, -1 to open it; figures set the row's level."""

    moved = Signal(str, int)

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        self.rows = LevelGridModel()
        super().__init__(appearance, name, self.rows, parent)
        self.rows.setParent(self)
        self.setItemDelegate(_LevelDelegate(appearance, self))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.rows.modelReset.connect(self.fit)
        self.opened.connect(lambda index: self._move(index, index.column() - 1))

    def fit(self) -> None:
        """Make rows and levels large enough to be read and clicked."""
        line = QFontMetrics(self.appearance.font("small")).height()
        self.verticalHeader().setDefaultSectionSize(max(TARGET, int(line * 1.5)) + 2 * GAP)
        if self.rows.rowCount():
            for column in range(1, LEVELS + 1):
                self.setColumnWidth(column, self._level_width())
        super().fit()

    def _level_width(self) -> int:
        line = QFontMetrics(self.appearance.font("small")).height()
        return max(TARGET, int(line * 1.9)) + 2 * GAP

    def leads(self, index: Index) -> bool:
        """Return whether a cell is a level."""
        return index.column() > 0

    def table(self) -> Rows:
        """Return every question with its level."""
        rows = [self.rows.row_at(self.rows.index(number, 0)) for number in range(self.rows.rowCount())]
        return [(row.name, "?" if row.level is None else str(row.level)) for row in rows]

    def minimumSizeHint(self) -> QSize:
        """Stay usable in a narrow window."""
        return QSize(LEVELS * self._level_width() + LEAST_NAME, self.sizeHint().height())

    def _move(self, index: Index, level: int) -> None:
        self.moved.emit(self.rows.row_at(index).key, level)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Figures 0-4 set the level of the row, Delete opens it; arrows and Enter as in any table."""
        current, typed = self.currentIndex(), figure_pressed(event)
        if current.isValid() and typed is not None and typed < LEVELS:
            self._move(current, typed)
        elif current.isValid() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._move(current, OPEN)
        else:
            super().keyPressEvent(event)

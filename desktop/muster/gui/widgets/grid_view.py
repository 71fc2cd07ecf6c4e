"""The ground of our tables: as high as its rows, one tab stop, arrows from cell to cell, Enter opens."""

from functools import partial

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QScrollArea,
    QTableView,
    QWidget,
)

from muster.gui.theme import Appearance
from muster.gui.widgets.copying import Copyable, Rows, add_copying, copy_table

Index = QModelIndex | QPersistentModelIndex
TARGET = 24  # px: the least height and width of what is clicked
GAP = 4  # px: between the edge of a cell and what is painted in it, where the ring of the keyboard goes
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class GridView(Copyable, QTableView):
    """Emits `opened` with a cell that was clicked or on which Enter or Space was pressed."""

    opened = Signal(QModelIndex)

    def __init__(
        self, appearance: Appearance, name: str, model: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._is_fitted = False
        self.setAccessibleName(name)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setAccessibleName(name)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(1)
        self.clicked.connect(self._clicked)
        for shape_changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            shape_changed.connect(self.updateGeometry)
        appearance.changed.connect(self.fit)

    # --- what a table fills in

    def fit(self) -> None:
        """Take the sizes of rows and columns from the text's size."""
        self.updateGeometry()
        self.viewport().update()

    def leads(self, index: Index) -> bool:
        """Return whether a click on a cell does anything."""
        return bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)

    # --- what all do

    def menu(self, index: Index) -> QMenu:
        """Return the menu of a cell: to copy it, its row, the whole, and the picture."""
        menu = QMenu(self)
        if index.isValid():
            cell, lines = self.text_of(index), self.table()
            head = 0 if self.horizontalHeader().isHidden() else 1
            menu.addAction(self.tr("Copy cell"), partial(copy_table, [[cell]]))
            menu.addAction(self.tr("Copy row"), partial(copy_table, [lines[index.row() + head]]))
        add_copying(menu, self, self.table())
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy what the pointer, or the keyboard, is on."""
        self.menu(self._under(event)).popup(event.globalPos())

    def _under(self, event: QContextMenuEvent) -> Index:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        return self.currentIndex() if by_keys else self.indexAt(event.pos())

    def table(self) -> Rows:
        """Return the texts of all cells, with the heads of columns and rows where these are shown."""
        model = self.model()
        columns, rows = range(model.columnCount()), range(model.rowCount())
        heads, display = Qt.Orientation, Qt.ItemDataRole.DisplayRole
        lines = [[self.text_of(model.index(row, column)) for column in columns] for row in rows]
        if not self.verticalHeader().isHidden():
            for row, line in zip(rows, lines, strict=True):
                line.insert(0, str(model.headerData(row, heads.Vertical, display) or ""))
        if not self.horizontalHeader().isHidden():
            lines.insert(0, [str(model.headerData(c, heads.Horizontal, display) or "") for c in columns])
        return lines

    def text_of(self, index: Index) -> str:
        """Return what is copied of a cell."""
        return str(index.data() or "")

    def sizeHint(self) -> QSize:
        """Return the height of head and rows: the page scrolls, the table does not."""
        head = self.horizontalHeader()
        above = 0 if head.isHidden() else head.minimumHeight() or head.sizeHint().height()
        return QSize(480, above + self.verticalHeader().length())

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(240, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the sizes that the style sheet gives, the first time that it is known."""
        super().showEvent(event)
        if not self._is_fitted:
            self._is_fitted = True
            self.fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the cell that the keyboard is on in sight."""
        super().currentChanged(current, previous)
        if not self.hasFocus():
            return
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        body = area.widget() if area is not None else None
        if area is not None and body is not None:
            cell = self.visualRect(current)
            spot = self.viewport().mapTo(body, cell.center())
            area.ensureVisible(spot.x(), spot.y(), cell.width() // 2 + GAP, cell.height() + GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the cell on Enter and Space; leave Escape and whatever goes nowhere to the page."""
        current = self.currentIndex()
        if event.key() in OPENING and current.isValid():
            if self.leads(current):
                self.opened.emit(current)
        else:
            super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if self.leads(index):
            self.opened.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand where a click does something."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        leads = index.isValid() and self.leads(index)
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

"""A table on a card: texts, figures and score bars under heads, sorted by a click on a head."""

from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from muster.gui.icons import icon_pixmap
from muster.gui.models.table_model import (
    CELL_ROLE,
    KEY_ROLE,
    ORDER_ROLE,
    PAINT_ROLE,
    TOTAL_ROLE,
    Cell,
    Column,
    TableModel,
    TableRow,
)
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.focus_ring import paint_ring
from muster.gui.widgets.grid_view import TARGET, GridView
from muster.gui.widgets.interval_bar import paint_interval
from muster.gui.widgets.lines import ends_at_right, paint_lines
from muster.gui.widgets.own_way import own_way

Index = QModelIndex | QPersistentModelIndex
_ACROSS = int(Qt.AlignmentFlag.AlignHorizontal_Mask)
PAD = 6  # px: between the edge of a cell and its text
MARK = 14  # px: the arrow of sorting
LETTERS = 24  # of a text that wraps: before it has less, columns give way
LEAST = 110  # px: what the column that stretches keeps in a narrow window; bars as much at 100 %


class CellDelegate(QStyledItemDelegate):
    """Paints a cell; with `links` the first column of a row that has a key looks like a link."""

    def __init__(self, appearance: Appearance, parent: QWidget, *, links: bool = True) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._links = links

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, with the ring of the keyboard round it."""
        painted: tuple[Cell, str, int] = index.data(PAINT_ROLE)
        cell, key, flags = painted
        theme, rect = self.appearance.theme, QRect(option.rect)
        if cell.bar is not None:
            bar, height = cell.bar, self.appearance.scaled(16)
            place = QRectF(rect.left() + PAD, rect.center().y() - height / 2, rect.width() - 2 * PAD, height)
            paint_interval(
                painter,
                place,
                self.appearance,
                bar.score,
                bar.bounds,
                mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
                thresholds=bar.thresholds,
                likely=bar.likely,
                tone=bar.tone,
            )
        else:
            links = self._links and index.column() == 0 and bool(key)
            painter.setFont(self.appearance.font(bold=cell.is_strong))
            painter.setPen(QColor(theme.accent if links else theme.text))
            room = rect.adjusted(PAD, 0, -PAD, 0)
            if cell.icon:
                room = self._paint_icon(painter, room, cell, flags, option.direction)
            wraps = flags & int(Qt.TextFlag.TextWordWrap) and ends_at_right(cell.text)
            if wraps and painter.fontMetrics().horizontalAdvance(cell.text) > room.width():
                across = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag(flags & _ACROSS))
                paint_lines(painter, room, cell.text, across)
            else:
                painter.drawText(room, flags, own_way(cell.text))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, rect, theme)

    def _paint_icon(
        self, painter: QPainter, room: QRect, cell: Cell, flags: int, direction: Qt.LayoutDirection
    ) -> QRect:
        """Paint the drawing of a cell before its text, and return the room of the text."""
        from_right = direction == Qt.LayoutDirection.RightToLeft
        side = self.appearance.scaled(SCALE.icon)
        taken = side + PAD
        at_start = not flags & int(Qt.AlignmentFlag.AlignTrailing)
        measure = painter.fontMetrics().horizontalAdvance
        text = max(measure(cell.text), measure("00"))  # so that they stand under each other
        into = 0 if at_start else max(0, room.width() - text - taken)
        left = room.right() + 1 - into - side if from_right else room.left() + into
        ratio, colour = painter.device().devicePixelRatioF(), getattr(self.appearance.theme, cell.tone)
        drawn = icon_pixmap(cell.icon, colour, side, ratio=ratio, mirrored=from_right)
        painter.drawPixmap(left, room.center().y() - side // 2, drawn)
        if not at_start:
            return room
        return room.adjusted(0, 0, -taken, 0) if from_right else room.adjusted(taken, 0, 0, 0)


class _Sorted(QSortFilterProxyModel):
    """Rows in the order of a column; a total stays the last."""

    def lessThan(self, left: Index, right: Index) -> bool:
        totals = (left.data(TOTAL_ROLE), right.data(TOTAL_ROLE))
        if totals[0] != totals[1]:
            return bool(totals[1]) == (self.sortOrder() == Qt.SortOrder.AscendingOrder)
        values = (left.data(ORDER_ROLE), right.data(ORDER_ROLE))
        if isinstance(values[0], str) or isinstance(values[1], str):
            return str(values[0]).casefold() < str(values[1]).casefold()
        return bool(values[0] < values[1])


class TableView(GridView):
    """Emits `followed` with the key of a row that was opened. `sorts`: a click on a head sorts by it."""

    followed = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        rows: TableModel,
        parent: QWidget | None = None,
        *,
        sorts: bool = False,
    ) -> None:
        self.rows = rows
        self._stretched = [number for number, column in enumerate(rows.columns) if column.stretches]
        self._longest = 0  # px: the longest text or head in a column that stretches, on one line
        self._is_flat = False
        self._wide = [0] * len(rows.columns)  # px that each column needs, shown or not
        self._whole = [0] * len(rows.columns)  # px in which nothing of a column wraps
        order = _Sorted() if sorts else None
        if order is not None:
            order.setSourceModel(rows)
        super().__init__(appearance, name, order or rows, parent)
        rows.setParent(self)
        self.setItemDelegate(CellDelegate(appearance, self))
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(sorts)
        for number in self._stretched:
            self.horizontalHeader().setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        if order is not None:
            order.setParent(self)
            self.horizontalHeader().setSortIndicatorClearable(True)  # a third click: the order it came in
            self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        rows.dataChanged.connect(self._texts_changed)
        rows.rowsInserted.connect(self.fit)
        rows.rowsRemoved.connect(self.fit)
        self.opened.connect(lambda index: self.followed.emit(index.data(KEY_ROLE)))

    def show_rows(self, rows: list[TableRow]) -> None:
        """Show other rows."""
        self.rows.show_rows(rows)

    def leads(self, index: Index) -> bool:
        """Return whether a row leads somewhere."""
        return bool(index.data(KEY_ROLE))

    # --- sizes

    def _texts_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Fit again only when a column of texts has changed: bars fit everywhere."""
        changed = range(first.column(), last.column() + 1)
        if any(self._text_width(first.row(), column) > self._wide[column] for column in changed):
            self.fit()
        elif any(self.rows.columns[column].stretches for column in changed):
            self._fit_rows()

    def _text_width(self, row: int, column: int) -> int:
        cell: Cell = self.rows.index(row, column).data(CELL_ROLE)
        if cell.bar is not None or self.rows.columns[column].stretches:
            return 0
        metrics = QFontMetrics(self.appearance.font(bold=cell.is_strong))
        return metrics.horizontalAdvance(cell.text) + self._icon_room(cell) + 2 * PAD + 2

    def _icon_room(self, cell: Cell) -> int:
        return self.appearance.scaled(SCALE.icon) + PAD if cell.icon else 0

    def fit(self) -> None:
        """Give each column the room that its widest text needs."""
        for number, column in enumerate(self.rows.columns):
            if not column.stretches:
                texts = [self._text_width(row, number) for row in range(self.rows.rowCount())]
                self._wide[number] = max(TARGET, self._head_width(column), *texts, 0)
                self.setColumnWidth(number, self._wide[number])
            else:
                least = self.appearance.scaled(LEAST) if column.gives_way else LEAST
                self._wide[number] = max(least, self._head_width(column))
            self._whole[number] = max(self._wide[number], self._head_line(column.head))
        self._give_way()
        self._ease_heads()
        self.verticalHeader().setDefaultSectionSize(self._line())
        self._fit_rows()
        super().fit()

    def _give_way(self) -> None:
        """Do without the columns that give way while there is too little room for all."""
        columns = self.rows.columns
        text = LETTERS * QFontMetrics(self.appearance.font()).averageCharWidth()
        needs = [
            max(wide, text) if column.stretches and not column.gives_way else wide
            for wide, column in zip(self._wide, columns, strict=True)
        ]
        left = self.viewport().width() - sum(needs)
        beside = self._beside_bars(needs)
        for number in sorted(range(len(columns)), key=lambda number: columns[number].gives_way):
            if columns[number].gives_way:
                goes = left < (beside if columns[number].stretches else 0)
                if self.isColumnHidden(number) != goes:
                    self.setColumnHidden(number, goes)
                left += needs[number] if goes else 0
        alone = bool(self._stretched) and all(self.isColumnHidden(number) for number in self._stretched)
        mode = QHeaderView.ResizeMode.Stretch if alone else QHeaderView.ResizeMode.Interactive
        if 0 not in self._stretched and self.horizontalHeader().sectionResizeMode(0) != mode:
            self.horizontalHeader().setSectionResizeMode(0, mode)  # the names take the room of the bars
            self.setColumnWidth(0, self._wide[0])

    def _beside_bars(self, needs: list[int]) -> int:
        """Return what bars leave no room for: texts, which get no more than bars, and heads on a line."""
        rest = [needs[number] for number in self._stretched]
        heads = sum(self._whole[n] - self._wide[n] for n in range(len(needs)) if n not in self._stretched)
        return heads + max(rest, default=0) * len(rest) - sum(rest)

    def _ease_heads(self) -> bool:
        """Let heads stand on one line, as far as no text has to wrap for it; return whether any changed."""
        shown = [number for number in range(len(self._wide)) if not self.isColumnHidden(number)]
        fixed = [number for number in shown if not self._takes_rest(number)]
        if len(fixed) == len(shown):
            return False  # nothing takes the rest: there is none to give
        rest = (self._text_line(number) for number in shown if number not in fixed)
        spare = self.viewport().width() - sum(rest) - sum(self._wide[number] for number in fixed)
        changed = False
        for number in fixed:
            more = self._whole[number] - self._wide[number]
            wide = self._wide[number] + (more if more <= spare else 0)
            spare -= wide - self._wide[number]
            if self.columnWidth(number) != wide:
                self.setColumnWidth(number, wide)
                changed = True
        return changed

    def _takes_rest(self, number: int) -> bool:
        return self.horizontalHeader().sectionResizeMode(number) == QHeaderView.ResizeMode.Stretch

    def _text_line(self, number: int) -> int:
        """Return the room in which no text of a column wraps."""
        wide = self._whole[number]
        for row in range(self.rows.rowCount()):
            cell: Cell = self.rows.index(row, number).data(CELL_ROLE)
            if cell.bar is None:
                metrics = QFontMetrics(self.appearance.font(bold=cell.is_strong))
                wide = max(wide, metrics.horizontalAdvance(cell.text) + self._icon_room(cell) + 2 * PAD + 1)
        return wide

    def _mark(self) -> int:
        """Return the room of the sign of sorting beside a head."""
        return MARK if self.isSortingEnabled() else 0

    def _head_line(self, text: str) -> int:
        """Return the room that a head, or a word of it, needs on one line."""
        metrics = QFontMetrics(self.appearance.font("small", bold=True))
        return metrics.horizontalAdvance(text) + 2 * PAD + 4 + self._mark()

    def _head_width(self, column: Column) -> int:
        """Return the room that the longest word of a head needs."""
        return max((self._head_line(word) for word in column.head.split()), default=0)

    def _fit_head(self) -> bool:
        """Make the head as high as its words need when they wrap; return whether all stand on one line."""
        metrics = QFontMetrics(self.appearance.font("small", bold=True))
        high = metrics.height()
        for number, column in enumerate(self.rows.columns):
            if self.isColumnHidden(number):
                continue
            room = max(TARGET, self.columnWidth(number) - 2 * PAD - 2 - self._mark())
            box, flags = QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap)
            high = max(high, metrics.boundingRect(box, flags, column.head).height())
        if self.horizontalHeader().minimumHeight() != high + 12:
            self.horizontalHeader().setFixedHeight(high + 12)
            self.updateGeometry()
        return high == metrics.height()

    def _line(self) -> int:
        return max(TARGET, int(QFontMetrics(self.appearance.font()).height() * 1.45))

    def _fit_rows(self) -> None:
        """Make a row higher where its longest text wraps."""
        is_flat = self._fit_head()
        before, line = self.verticalHeader().length(), self._line()
        self._longest = max((self._head_line(self.rows.columns[n].head) for n in self._stretched), default=0)
        for row in range(self.model().rowCount()):
            height = line
            for column in self._stretched:
                cell: Cell = self.model().index(row, column).data(CELL_ROLE)
                if cell.bar is None and not self.isColumnHidden(column):
                    height = max(height, self._height(cell, self.columnWidth(column) - 2 * PAD))
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
        self._is_flat = is_flat and self.verticalHeader().length() == line * self.model().rowCount()
        if self.verticalHeader().length() != before:
            self.updateGeometry()

    def _height(self, cell: Cell, room: int) -> int:
        """Return the height of a text that wraps in `room` px, 0 where it stands on one line."""
        metrics = QFontMetrics(self.appearance.font(bold=cell.is_strong))
        wide = metrics.horizontalAdvance(cell.text)
        self._longest = max(self._longest, wide + self._icon_room(cell) + 2 * PAD + 1)
        room -= self._icon_room(cell)
        if wide < room:  # Qt wraps a text that just fits
            return 0
        box = QRect(0, 0, max(40, room), 10_000)
        return metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), cell.text).height() + PAD

    def minimumSizeHint(self) -> QSize:
        """Keep the texts whole; the column that stretches, and those that may go, give way."""
        wide = sum(
            self._wide[number] for number, column in enumerate(self.rows.columns) if not column.gives_way
        )
        return QSize(wide, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, unless all texts stood and stand on one line: each showing of a page resizes it."""
        super().resizeEvent(event)
        self._give_way()
        eased = self._ease_heads()
        narrowest = min((self.columnWidth(column) for column in self._stretched), default=self._longest)
        if eased or not self._is_flat or self._longest > narrowest:
            self._fit_rows()

    # --- the menu

    def text_of(self, index: Index) -> str:
        """Return what is copied of a cell: of a drawing alone what is said of it."""
        cell: Cell = index.data(CELL_ROLE)
        return cell.text or (cell.spoken if cell.icon else "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy, and to sort without the mouse."""
        menu = self.menu(self._under(event))
        if self.isSortingEnabled():
            menu.addSeparator()
            for number, column in enumerate(self.rows.columns):
                if column.head:
                    text = self.tr("Sort by {column}").format(column=column.head)
                    menu.addAction(text, partial(self.sort_by, number))
        menu.popup(event.globalPos())

    def sort_by(self, column: int) -> None:
        """Sort by a column, the other way round when it is sorted by it already."""
        head, order = self.horizontalHeader(), Qt.SortOrder
        again = head.sortIndicatorSection() == column
        turned = again and head.sortIndicatorOrder() == order.AscendingOrder
        self.sortByColumn(column, order.DescendingOrder if turned else order.AscendingOrder)

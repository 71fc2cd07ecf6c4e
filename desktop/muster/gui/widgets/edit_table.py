"""A table whose cells are typed in place: texts, dates that may be open, choices; sorted and narrowed."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QDate,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDateEdit,
    QFrame,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from muster.gui.icons import icon
from muster.gui.key_names import key_named
from muster.gui.models.edit_model import (
    ALERT_ROLE,
    COLUMN_ROLE,
    ICON_ROLE,
    KEY_ROLE,
    ORDER_ROLE,
    EditColumn,
    EditModel,
)
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.any_figures import DayField
from muster.gui.widgets.copying import copy_table
from muster.gui.widgets.popup_keys import keep_keys
from muster.phrases.direction import without_isolates

Index = QModelIndex | QPersistentModelIndex
WIDEST = 220  # px: of a column that does not stretch
LETTERS = 22  # that a text has room for at the least
AIR = 8  # px: between the texts of two rows
TARGET = 26  # px: the least height of what is clicked


class _Delegate(QStyledItemDelegate):
    """Makes the editor that a column wants, and paints rows that stand out."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Colour the text of a row with an alert, and draw what stands before a text."""
        super().initStyleOption(option, index)
        if drawing := index.data(ICON_ROLE):
            side = self._appearance.scaled(SCALE.icon)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = icon(drawing, self._appearance.theme, "bad", side)
            option.decorationSize = QSize(side, side)
        if index.data(ALERT_ROLE):
            bad = QColor(self._appearance.theme.bad)
            option.palette.setColor(option.palette.ColorRole.Text, bad)
            option.palette.setColor(option.palette.ColorRole.HighlightedText, bad)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave air between rows of several lines."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + AIR)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line, a date or a list, called by its column."""
        column = index.data(COLUMN_ROLE)
        editor = self._made(parent, column)
        head = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(head or ""))
        return editor

    def _made(self, parent: QWidget, column: EditColumn) -> QWidget:
        if column.kind == "choice":
            box = QComboBox(parent)
            for value, text in column.choices:
                box.addItem(text, value)
            box.activated.connect(lambda _at: self._done(box))
            keep_keys(box.view().window())
            return box
        if column.kind == "date":
            return DayField(parent)
        return QLineEdit(parent)

    def _done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the value in the editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QDateEdit):
            day = value if isinstance(value, date) else None
            editor.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the value over."""
        value: Any = None
        if isinstance(editor, QComboBox):
            value = editor.currentData()
        elif isinstance(editor, QDateEdit):
            day = editor.date()
            value = date(day.year(), day.month(), day.day())
        elif isinstance(editor, QLineEdit):
            value = editor.text().strip()
        model.setData(index, value, Qt.ItemDataRole.EditRole)


class _Order(QSortFilterProxyModel):
    """Rows in the order of a column, and only those with a word in them or a key that is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.word = ""
        self.wanted: frozenset[str] | None = None

    def lessThan(self, left: Index, right: Index) -> bool:
        one, two = left.data(ORDER_ROLE), right.data(ORDER_ROLE)
        return str(one) < str(two) if isinstance(one, str) or isinstance(two, str) else bool(one < two)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        model = self.sourceModel()
        key = str(model.index(row, 0).data(KEY_ROLE))
        if self.wanted is not None and key not in self.wanted:
            return False
        texts = (str(model.index(row, column).data() or "") for column in range(model.columnCount()))
        return self.word in " ".join(texts).casefold()

    def narrow(self, word: str, wanted: frozenset[str] | None) -> None:
        """Show rows with a word, and of these the wanted keys (all with None)."""
        now = (word.strip().casefold(), wanted)
        if now != (self.word, self.wanted):
            self.word, self.wanted = now
            self.invalidate()


class EditTable(QTableView):
    """F2, Enter or a double click types into a cell; Delete takes a row, or an open date, away.

    `removed` names the key of a row, `emptied` key and column of a date that is to be open, `opened` the
    key of a row on Ctrl+Enter. The menu of a cell offers all that, to edit its text, and a new row in the
    words of `new`, which `new_wanted` tells. `leads` tells whether a row, by its key, can be opened.
    """

    new_wanted = Signal()
    removed = Signal(str)
    emptied = Signal(str, str)
    opened = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        rows: EditModel,
        new: str = "",
        leads: Callable[[str], bool] = lambda _key: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self._new, self._leads = new, leads
        self._appearance = appearance
        self._order = _Order()
        self._order.setSourceModel(rows)
        self._order.setParent(self)
        rows.setParent(self)
        self.setModel(self._order)
        for part in (self, self.horizontalHeader(), self.verticalHeader()):
            part.setAccessibleName(name)
        self.setItemDelegate(_Delegate(appearance, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        for number, column in enumerate(rows.columns):
            mode = (
                QHeaderView.ResizeMode.Stretch
                if column.stretches
                else QHeaderView.ResizeMode.ResizeToContents
            )
            head.setSectionResizeMode(number, mode)
        head.setMaximumSectionSize(10_000)
        head.setSortIndicatorClearable(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        appearance.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(max(TARGET, self._appearance.scaled(28)))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep texts readable: where the columns have no room, they scroll."""
        super().resizeEvent(event)
        head = self.horizontalHeader()
        columns = self.rows.columns
        least = LETTERS * self.fontMetrics().averageCharWidth()
        others = sum(head.sectionSize(n) for n, column in enumerate(columns) if not column.stretches)
        narrow = self.viewport().width() - others < least
        mode = QHeaderView.ResizeMode.Interactive if narrow else QHeaderView.ResizeMode.Stretch
        for number, column in enumerate(columns):
            if column.stretches and head.sectionResizeMode(number) != mode:
                head.setSectionResizeMode(number, mode)
                if narrow:
                    head.resizeSection(number, least)

    def sizeHintForColumn(self, column: int) -> int:
        """Let long texts wrap, so that one of them does not take the room of the others."""
        return min(super().sizeHintForColumn(column), self._appearance.scaled(WIDEST))

    def narrow(self, word: str, wanted: frozenset[str] | None = None) -> None:
        """Show rows with a word only, and of these the wanted keys."""
        self._order.narrow(word, wanted)

    def key(self) -> str:
        """Return the key of the row that the keyboard is on; empty for none."""
        index = self.currentIndex()
        return str(index.data(KEY_ROLE)) if index.isValid() else ""

    # --- its cells as texts

    def can_edit(self, step: str) -> bool:
        """Return whether `cut`, `copy`, `paste` or `delete` would do anything to the cell in use."""
        index = self.currentIndex()
        if not index.isValid() or step not in ("cut", "copy", "paste", "delete"):
            return False
        column: EditColumn = index.data(COLUMN_ROLE)
        is_open, text = bool(index.flags() & Qt.ItemFlag.ItemIsEditable), str(index.data() or "")
        if step == "copy":
            return bool(text)
        if step == "paste":
            pasted = QGuiApplication.clipboard().text()
            return is_open and bool(pasted) and column.value_of(pasted) is not None
        return is_open and bool(text) and (column.kind == "date" or column.value_of("") is not None)

    def do_edit(self, step: str) -> None:
        """Cut, copy, paste or delete the text of the cell in use, as far as it can be."""
        if not self.can_edit(step):
            return
        index, board = self.currentIndex(), QGuiApplication.clipboard()
        column: EditColumn = index.data(COLUMN_ROLE)
        if step in ("cut", "copy"):
            board.setText(without_isolates(str(index.data() or "")))
        if step == "paste":
            self.model().setData(index, column.value_of(board.text()), Qt.ItemDataRole.EditRole)
        elif step in ("cut", "delete") and column.kind == "date":
            self.emptied.emit(self.key(), column.id)
        elif step in ("cut", "delete"):
            self.model().setData(index, column.value_of(""), Qt.ItemDataRole.EditRole)

    # --- the menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the cell under the pointer, or with the one in use."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        else:
            place = event.globalPos()
            index = self.indexAt(self.viewport().mapFromGlobal(place))
            if index.isValid():
                self.setCurrentIndex(index)
        self.menu().popup(place)

    def menu(self) -> QMenu:
        """Return the menu of the cell in use: to type, its text, its row, and the order of all."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index, key = self.currentIndex(), self.key()
        if index.isValid():
            self._offer(menu, self.tr("&Edit"), "F2", lambda: self.edit(self.currentIndex())).setEnabled(
                bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
            )
            opens = self._offer(
                menu, self.tr("&Open the question"), "Ctrl+Return", partial(self.opened.emit, key)
            )
            opens.setEnabled(self._leads(key))
            menu.addSeparator()
            for step, text, keys in (
                ("cut", self.tr("Cu&t"), "Ctrl+X"),
                ("copy", self.tr("&Copy"), "Ctrl+C"),
                ("paste", self.tr("&Paste"), "Ctrl+V"),
                ("delete", self.tr("Empty the ce&ll"), ""),
            ):
                self._offer(menu, text, keys, partial(self.do_edit, step)).setEnabled(self.can_edit(step))
            lines = [str(index.siblingAtColumn(n).data() or "") for n in range(len(self.rows.columns))]
            self._offer(menu, self.tr("Copy ro&w"), "", partial(copy_table, [lines]))
            menu.addSeparator()
        if self._new:
            self._offer(menu, self._new, "", self.new_wanted.emit)
        if index.isValid():
            is_date = index.data(COLUMN_ROLE).kind == "date"  # there the key empties the date
            keys = "" if is_date else "Del"
            self._offer(menu, self.tr("&Delete row"), keys, partial(self.removed.emit, key))
        menu.addSeparator()
        order = menu.addMenu(self.tr("&Sort by"))
        for number, column in enumerate(self.rows.columns):
            order.addAction(column.head, partial(self.sort_by, number))
        return menu

    @staticmethod
    def _offer(menu: QMenu, text: str, keys: str, do: Callable[[], object]) -> QAction:
        """Add an entry that shows its keys; these are heard by the table and the window, not by the menu."""
        native = key_named(keys).toString(QKeySequence.SequenceFormat.NativeText)
        return menu.addAction(f"{text}\t{native}" if keys else text, do)

    def sort_by(self, column: int) -> None:
        """Sort by a column, the other way round when it is sorted by it already."""
        head, order = self.horizontalHeader(), Qt.SortOrder
        again = head.sortIndicatorSection() == column
        turned = again and head.sortIndicatorOrder() == order.AscendingOrder
        self.sortByColumn(column, order.DescendingOrder if turned else order.AscendingOrder)

    # --- the keyboard

    def event(self, event: QEvent) -> bool:
        """Leave letters to the keys of the page: Qt would begin to type with them, or look for a row."""
        plain = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if plain and event.text().isalnum() and not event.modifiers():  # type: ignore[attr-defined]
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types into the cell, Ctrl+Enter opens the row, Delete takes away; letters are the page's."""
        index = self.currentIndex()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.state() == QAbstractItemView.State.EditingState or not index.isValid():
            super().keyPressEvent(event)
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit(self.key())
        elif enter:
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            else:
                self.opened.emit(self.key())
        elif event.key() == Qt.Key.Key_Delete:
            column = index.data(COLUMN_ROLE)
            if column.kind == "date":
                self.emptied.emit(self.key(), column.id)
            else:
                self.removed.emit(self.key())
        elif event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)

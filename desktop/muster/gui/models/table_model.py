"""Item model of a table of texts, figures and score bars; it tells views which cells changed, and no more."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from muster.gui.tips import tip

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
KEY_ROLE = Qt.ItemDataRole.UserRole + 2
ORDER_ROLE = Qt.ItemDataRole.UserRole + 3
TOTAL_ROLE = Qt.ItemDataRole.UserRole + 4
PAINT_ROLE = Qt.ItemDataRole.UserRole + 5  # all that a delegate needs, in one call: cell, key, text flags
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column:
    """A column and its head; figures stand at the far end, and one column takes the room that is left.

    Where there is too little room for all, a table does without those that give way, 1 first.
    """

    head: str
    is_figure: bool = False
    stretches: bool = False
    gives_way: int = 0


@dataclass(frozen=True, slots=True)
class ScoreBar:
    """A score of 0-100 points with its range, drawn into a cell, in the `tone` of a verdict if it has one."""

    score: float | None
    bounds: tuple[float, float] | None
    thresholds: tuple[float, ...] = ()
    likely: tuple[float, float] | None = None
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what it shows, what is said of it, and what it is sorted by when that is not its text.

    `icon` is a drawing beside the text, in the colour of the theme that `tone` names; what it means is
    `spoken`, or said by the text.
    """

    text: str = ""
    spoken: str = ""
    order: float | None = None
    bar: ScoreBar | None = None
    is_strong: bool = False
    icon: str = ""
    tone: str = "text"


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: where it leads (nowhere without a key), its cells; a total stays below in any order."""

    key: str
    cells: tuple[Cell, ...]
    is_total: bool = False


class TableModel(QAbstractTableModel):
    """Rows of cells under the heads of `columns`; read only."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._flags = [
            self._alignment(number)
            | int(Qt.TextFlag.TextWordWrap if column.stretches else Qt.TextFlag.TextSingleLine)
            for number, column in enumerate(self.columns)
        ]
        self._rows: list[TableRow] = []

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show other rows: rows come or go at the end, and each row that differs is told on its own."""
        kept = min(len(rows), len(self._rows))
        if len(rows) < len(self._rows):
            self.beginRemoveRows(QModelIndex(), kept, len(self._rows) - 1)
            del self._rows[kept:]
            self.endRemoveRows()
        elif len(rows) > len(self._rows):
            self.beginInsertRows(QModelIndex(), kept, len(rows) - 1)
            self._rows += rows[kept:]
            self.endInsertRows()
        for number, row in enumerate(rows[:kept]):
            if row != self._rows[number]:
                changed = self._changed_columns(self._rows[number], row)
                self._rows[number] = row
                self.dataChanged.emit(self.index(number, changed[0]), self.index(number, changed[-1]))

    def _changed_columns(self, old: TableRow, new: TableRow) -> Sequence[int]:
        if (old.key, old.is_total) != (new.key, new.is_total):
            return range(len(self.columns))
        return [column for column, cell in enumerate(new.cells) if cell != old.cells[column]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Role.DisplayRole:
            return self.columns[section].head
        if role == Role.TextAlignmentRole:
            return self._alignment(section) | int(Qt.TextFlag.TextWordWrap)
        return None

    def _alignment(self, column: int) -> int:
        along = (
            Qt.AlignmentFlag.AlignTrailing
            if self.columns[column].is_figure
            else Qt.AlignmentFlag.AlignLeading
        )
        return int(along | Qt.AlignmentFlag.AlignVCenter)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return one cell: its text, what is said of it, where its row leads, what it is sorted by."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        if role == Role.DisplayRole:
            return cell.text
        if role == CELL_ROLE:
            return cell
        if role == KEY_ROLE:
            return row.key
        if role == ORDER_ROLE:
            return cell.text if cell.order is None else cell.order
        if role == PAINT_ROLE:
            return cell, row.key, self._flags[index.column()]
        if role == TOTAL_ROLE:
            return row.is_total
        if role == Role.AccessibleTextRole:
            return cell.spoken or cell.text
        if role == Role.ToolTipRole and cell.spoken:
            return tip(cell.spoken)
        if role == Role.TextAlignmentRole:
            return self._alignment(index.column())
        return None

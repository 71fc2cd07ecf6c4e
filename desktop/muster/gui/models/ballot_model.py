"""Item model of the grid that printed ballots are typed into; it knows texts and marks, not assessments."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
UNKNOWN = "?"
HIDDEN = "•"
SHOWN = (Role.DisplayRole, Role.AccessibleTextRole)
CENTRED = int(Qt.AlignmentFlag.AlignCenter)
NOT_ASKED = Qt.ItemFlag.NoItemFlags
ASKED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class BallotModel(QAbstractTableModel):
    """Questions down, people across; `cell(row, column)` returns what to show, None where none is asked."""

    def __init__(self, cell: Callable[[int, int], str | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cell = cell
        self._rows: list[tuple[str, str]] = []
        self._columns: list[str] = []
        self._totals: list[str] = []

    def show(self, rows: Sequence[tuple[str, str]], columns: Sequence[str]) -> None:
        """Show other questions (id, text) and people."""
        if list(rows) != self._rows or list(columns) != self._columns:
            self.beginResetModel()
            self._rows, self._columns = list(rows), list(columns)
            self._totals = [""] * len(columns)
            self.endResetModel()
        else:
            self.refresh()

    def set_total(self, column: int, total: str) -> None:
        """Take what stands below one name, untold: whoever shows it paints the head of the grid again.

        Told as changed, the head would ask for its place anew, and the whole grid be painted at every key.
        """
        self._totals[column] = total

    def show_totals(self, totals: Sequence[str]) -> None:
        """Show what stands below the names."""
        if list(totals) != self._totals and totals:
            self._totals = list(totals)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(totals) - 1)

    def refresh(self, column: int | None = None) -> None:
        """Tell that the cells of a column, or all, may be others."""
        if self._rows and self._columns:
            first, last = (0, len(self._columns) - 1) if column is None else (column, column)
            self.dataChanged.emit(self.index(0, first), self.index(len(self._rows) - 1, last))

    def refresh_cell(self, row: int, column: int) -> None:
        """Tell that one cell may be another: the others need not be painted again."""
        index = self.index(row, column)
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many questions there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return a person with his or her total, or a question's id."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._columns):
            if role == Role.DisplayRole:
                return f"{self._columns[section]}\n{self._totals[section]}".strip()
        elif orientation == Qt.Orientation.Vertical and 0 <= section < len(self._rows):
            if role == Role.DisplayRole:
                return self._rows[section][0]
            if role == Role.ToolTipRole:
                return self._rows[section][1]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        if role == Role.TextAlignmentRole:
            return CENTRED
        if role not in SHOWN or not index.isValid():  # each cell is asked for seven roles when it is painted
            return None
        text = self._cell(index.row(), index.column())
        if role == Role.DisplayRole:
            return text or ""
        if role == Role.AccessibleTextRole:
            return f"{self._rows[index.row()][0]}, {self._columns[index.column()]}: {text or '–'}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A cell where nothing is asked cannot be typed in."""
        if index.isValid() and self._cell(index.row(), index.column()) is None:
            return NOT_ASKED
        return ASKED

"""Item model of the heat map: a row a category, a cell a question with its level."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from muster.gui.tips import tip

Index = QModelIndex | QPersistentModelIndex
HEAT_ROLE = Qt.ItemDataRole.UserRole + 1
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One question: its level (None when open), its mark, what is said of it, and whether it counts.

    `is_failed`: a gate that fails, marked by a cross.
    """

    key: str
    level: int | None
    mark: str
    description: str
    counts: bool = True
    is_failed: bool = False


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One category and its cells."""

    title: str
    cells: tuple[HeatCell, ...]


class HeatModel(QAbstractTableModel):
    """As many columns as the longest row has cells; where a row is shorter there is nothing to reach."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[HeatRow] = []

    def show_rows(self, rows: Sequence[HeatRow]) -> None:
        """Show other rows; while these are the same questions, only cells that differ are told."""
        shape = [(row.title, [cell.key for cell in row.cells]) for row in rows]
        if shape != [(row.title, [cell.key for cell in row.cells]) for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for number, row in enumerate(rows):
            before, self._rows[number] = self._rows[number], row
            for column, cell in enumerate(row.cells):
                if cell != before.cells[column]:
                    place = self.index(number, column)
                    self.dataChanged.emit(place, place)

    def cell(self, index: Index) -> HeatCell | None:
        """Return the question at a place, or None where the row has no more."""
        if not index.isValid():
            return None
        cells = self._rows[index.row()].cells
        return cells[index.column()] if index.column() < len(cells) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many categories there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many questions the largest category has."""
        return 0 if parent.isValid() else max((len(row.cells) for row in self._rows), default=0)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the title of a category."""
        if orientation != Qt.Orientation.Vertical or not 0 <= section < len(self._rows):
            return None
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return self._rows[section].title if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only cells with a question can be reached."""
        if self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the mark of a question, or what is said of it."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Role.DisplayRole:
            return cell.mark
        if role == HEAT_ROLE:
            return cell
        if role == Role.AccessibleTextRole:
            return cell.description
        return tip(cell.description) if role == Role.ToolTipRole else None

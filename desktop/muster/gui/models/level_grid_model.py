"""Item model of the level grid: a row a question, after its name the five levels, one of them chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from muster.gui.tips import tip

Index = QModelIndex | QPersistentModelIndex
GRID_ROLE = Qt.ItemDataRole.UserRole + 1
LEVELS = 5
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class GridRow:
    """One question: its level here and before (None while open), and the names of its levels."""

    key: str
    name: str
    level: int | None
    before: int | None
    titles: tuple[str, ...]


class LevelGridModel(QAbstractTableModel):
    """Column 0 holds the name of the question, columns 1-5 its levels 0-4."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[GridRow] = []

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Show other rows; while these are the same questions, only rows that differ are told."""
        if [row.key for row in rows] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for number, row in enumerate(rows):
            if row != self._rows[number]:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number, 0), self.index(number, LEVELS))

    def row_at(self, index: Index) -> GridRow:
        """Return the question of a place."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many questions there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the name and the five levels."""
        return 0 if parent.isValid() else LEVELS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the level of a column."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.tr("Question") if section == 0 else str(section - 1)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Levels can be chosen; the name is there to be read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return able | Qt.ItemFlag.ItemIsUserCheckable if index.column() else able

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the name or the level, whether it is chosen, and the level in words."""
        if not index.isValid():
            return None
        row, level = self.row_at(index), index.column() - 1
        if role == GRID_ROLE:
            return row
        if role == Role.DisplayRole:
            return row.name if level < 0 else str(level)
        if role == Role.CheckStateRole and level >= 0:
            return Qt.CheckState.Checked if row.level == level else Qt.CheckState.Unchecked
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            said = self._told(row) if level < 0 else f"{row.name}: {level} – {row.titles[level]}"
            return said if role == Role.AccessibleTextRole else tip(said)
        return None

    def _told(self, row: GridRow) -> str:
        return f"{row.name}: {'?' if row.level is None else f'{row.level} – {row.titles[row.level]}'}"

"""Item model of a side list: headings, and places with their level and progress."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from muster.gui.tips import tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class SideRow:
    """One row: a heading when `place` is empty; `level` is shown as a badge where `has_badge`."""

    text: str
    place: str = ""
    right: str = ""
    has_badge: bool = False
    level: int | None = None
    icon: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return " – ".join(part for part in (self.text, self.right) if part)


class SideModel(QAbstractListModel):
    """A list of `SideRow`; headings cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SideRow] = []

    def show_rows(self, rows: Sequence[SideRow]) -> None:
        """Show other rows; when only their content differs, selection and place stay."""
        if [row.place for row in rows] == [row.place for row in self._rows]:
            for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
                if old != new:
                    self._rows[place] = new
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[SideRow]:
        """The rows as they are shown."""
        return self._rows

    def row_at(self, index: Index) -> SideRow:
        """Return the row behind an index."""
        return self._rows[index.row()]

    def find(self, place: str) -> QModelIndex:
        """Return the index of a place, or an invalid one."""
        for number, row in enumerate(self._rows):
            if place and row.place == place:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are only there to be read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self.row_at(index).place:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, spoken text, or the whole row for the delegate."""
        if not index.isValid():
            return None
        row = self.row_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.spoken)
        return row if role == ROW_ROLE else None

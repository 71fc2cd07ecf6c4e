"""Item model of the strip above a question: the questions of its category, and the other categories."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from muster.gui.tips import tip

Index = QModelIndex | QPersistentModelIndex
STRIP_ROLE = Qt.ItemDataRole.UserRole + 1

State = Literal["answered", "unknown", "not_applicable", "unanswered", "off"]


@dataclass(frozen=True, slots=True)
class StripMark:
    """How one question stands: its state, its level where it has one; `off` where it does not apply."""

    state: State
    level: int | None = None


@dataclass(frozen=True, slots=True)
class StripRow:
    """One thing in the strip: a question with one mark, or a category with its `code` and a mark each.

    `place` is `walk/CAP-08` or `category/finance`; `spoken` is what a screen reader and the tip say.
    """

    place: str
    spoken: str
    marks: tuple[StripMark, ...]
    code: str = ""
    flagged: bool = False
    noted: bool = False


class StripModel(QAbstractListModel):
    """A list of `StripRow`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[StripRow] = []

    def show_rows(self, rows: Sequence[StripRow]) -> None:
        """Show other rows; where only what they say differs, nothing else is touched."""
        if [row.place for row in rows] == [row.place for row in self._rows]:
            for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
                if old != new:
                    self._rows[place] = new
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> StripRow:
        """Return the row behind an index."""
        return self._rows[index.row()]

    def find(self, place: str) -> QModelIndex:
        """Return the index of a place, or an invalid one."""
        for number, row in enumerate(self._rows):
            if row.place == place:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is said, or the whole row for the delegate."""
        if not index.isValid():
            return None
        row = self.row_at(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.spoken)
        return row if role == STRIP_ROLE else None

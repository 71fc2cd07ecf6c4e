"""The fixes of a plan as a table: one row a question, with boxes to keep it or to leave it out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from muster.gui import phrases
from muster.gui.tips import tip

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What stands in each column."""

    FIX = 0
    BEFORE = 1
    AFTER = 2
    EFFORT = 3
    WEEKS = 4
    GAIN = 5
    KEEP = 6
    LEAVE_OUT = 7


BOXES = (Column.KEEP, Column.LEAVE_OUT)


@dataclass(frozen=True, slots=True)
class FixRow:
    """A question in the table. `before` is None while it is open, `after` where the plan does not raise it.

    Effort in person-weeks, `weeks` of lead time, gain in points.
    """

    question: str
    name: str
    before: int | None
    after: int | None = None
    effort: float = 0.0
    weeks: float = 0.0
    gain: float = 0.0
    is_kept: bool = False
    is_left_out: bool = False


class FixesModel(QAbstractTableModel):
    """Emits `kept` and `left_out` with a question and whether its box was ticked; the page solves again.

    `shown` tells once that all rows are what they are to be.
    """

    kept = Signal(str, bool)
    left_out = Signal(str, bool)
    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FixRow] = []

    def show_rows(self, rows: Sequence[FixRow]) -> None:
        """Show other rows; those of questions that stay keep their place, selection and focus."""
        wanted = {row.question for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._rows[place].question not in wanted:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(rows):
            if place < len(self._rows) and self._rows[place].question == row.question:
                continue
            moved = next(
                (n for n in range(place, len(self._rows)) if self._rows[n].question == row.question), -1
            )
            if moved >= 0:
                self.beginMoveRows(QModelIndex(), moved, moved, QModelIndex(), place)
                self._rows.insert(place, self._rows.pop(moved))
                self.endMoveRows()
            else:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
        for place, row in enumerate(rows):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        self.shown.emit()

    def row_at(self, index: Index) -> FixRow:
        """Return the row behind an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many questions are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.FIX: self.tr("Fix"),
                Column.BEFORE: self.tr("From"),
                Column.AFTER: self.tr("To"),
                Column.EFFORT: self.tr("Effort"),
                Column.WEEKS: self.tr("Weeks"),
                Column.GAIN: self.tr("Gain"),
                Column.KEEP: self.tr("Keep"),
                Column.LEAVE_OUT: self.tr("Leave out"),
            }[Column(section)]
        if role == Qt.ItemDataRole.ToolTipRole:
            return {
                Column.EFFORT: self.tr("Person-weeks"),
                Column.WEEKS: self.tr("Lead time in weeks"),
                Column.GAIN: self.tr("Points of readiness"),
            }.get(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Boxes can be ticked; all can be selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() in BOXES else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell: its text, what is said of it, whether its box is ticked."""
        if not index.isValid():
            return None
        row, column = self.row_at(index), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column in BOXES:
            ticked = row.is_kept if column == Column.KEEP else row.is_left_out
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole and column == Column.FIX:
            return tip(row.name)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell that a box was ticked or cleared; it is shown so once the plan has been solved again."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column() not in BOXES:
            return False
        told = self.kept if index.column() == Column.KEEP else self.left_out
        told.emit(self.row_at(index).question, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _text(self, row: FixRow, column: Column) -> str:
        match column:
            case Column.FIX:
                return f"{row.question} {row.name}"
            case Column.BEFORE:
                return self.tr("open") if row.before is None else str(row.before)
            case Column.KEEP | Column.LEAVE_OUT:
                return ""
        if row.after is None:
            return "–"
        match column:
            case Column.AFTER:
                return str(row.after)
            case Column.EFFORT:
                return phrases.number(row.effort)
            case Column.WEEKS:
                return phrases.number(row.weeks)
            case Column.GAIN:
                return f"+{phrases.points(row.gain, 1)}"

    def _spoken(self, row: FixRow, column: Column) -> str:
        match column:
            case Column.KEEP:
                return self.tr("Keep {question} in the plan").format(question=row.question)
            case Column.LEAVE_OUT:
                return self.tr("Leave {question} out of the plan").format(question=row.question)
            case _:
                return self._text(row, column)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    if column == Column.FIX:
        return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    if column in BOXES:
        return Qt.AlignmentFlag.AlignCenter
    return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter

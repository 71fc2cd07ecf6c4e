"""Item model of a table that is typed in: rows of texts under a key, handed back when one is changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from muster.gui.tips import tip
from muster.phrases.direction import without_isolates

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
KEY_ROLE = Role.UserRole + 1
ORDER_ROLE = Role.UserRole + 2
ALERT_ROLE = Role.UserRole + 3
COLUMN_ROLE = Role.UserRole + 4
ICON_ROLE = Role.UserRole + 5
Kind = Literal["shown", "text", "date", "choice"]


def day_of(text: str) -> date | None:
    """Return the day that is written in a text: as the locale writes it, long or short, or 2026-03-01."""
    locale, form = QLocale(), QLocale.FormatType
    text = text.replace("1er ", "1 ")
    for read in (
        QDate.fromString(text, Qt.DateFormat.ISODate),
        *(locale.toDate(text, kind) for kind in (form.ShortFormat, form.LongFormat)),
        locale.toDate(text, "d MMMM yyyy"),
    ):
        if read.isValid():
            return date(read.year(), read.month(), read.day())
    return None


@dataclass(frozen=True, slots=True)
class EditColumn:
    """A column: how it is edited, and, for a `choice`, (value, text) of what there is to choose from."""

    id: str
    head: str
    kind: Kind = "shown"
    choices: tuple[tuple[str, str], ...] = ()
    stretches: bool = False

    def value_of(self, text: str) -> object:
        """Return the value that a text means in this column, as it is typed or shown; None for none."""
        plain = " ".join(without_isolates(text).split())
        if self.kind == "text":
            return plain
        if self.kind == "choice":
            meant = plain.casefold()
            return next((v for v, shown in self.choices if meant in (v.casefold(), shown.casefold())), None)
        return day_of(plain) if self.kind == "date" else None


@dataclass(frozen=True, slots=True)
class EditCell:
    """What a cell shows, the value behind it, what it is sorted by, what is told of it, and a drawing."""

    text: str
    value: object = None
    order: str | float | None = None
    told: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class EditRow:
    """One row; with an `alert` it stands out, and that is why."""

    key: str
    cells: tuple[EditCell, ...]
    alert: str = ""


class EditModel(QAbstractTableModel):
    """Shows rows; `edit` is called with key, column id and value; new rows come from whoever owns them."""

    def __init__(
        self,
        columns: Sequence[EditColumn],
        edit: Callable[[str, str, object], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._edit = edit
        self.rows: list[EditRow] = []

    def show_rows(self, rows: Sequence[EditRow]) -> None:
        """Show other rows; an editor stays where it is while the rows are the same ones."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the head of a column."""
        across = orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns)
        if across and role == Role.DisplayRole:
            return self.columns[section].head
        if across and role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return one cell."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        cell = row.cells[index.column()]
        if role == Role.DisplayRole:
            return cell.text
        if role == Role.EditRole:
            return cell.text if cell.value is None else cell.value
        if role == KEY_ROLE:
            return row.key
        if role == ORDER_ROLE:
            return cell.text.casefold() if cell.order is None else cell.order
        if role == ALERT_ROLE:
            return row.alert
        if role == ICON_ROLE:
            return cell.icon
        if role == COLUMN_ROLE:
            return self.columns[index.column()]
        if role == Role.ToolTipRole:
            return tip(cell.told or row.alert) if cell.told or row.alert else None
        if role == Role.AccessibleTextRole:
            return f"{self.columns[index.column()].head}: {cell.text or '–'}"
        if role == Role.AccessibleDescriptionRole:
            return row.alert
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be typed in."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.columns[index.column()].kind != "shown":
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Hand a changed cell back."""
        if role != Role.EditRole or not index.isValid():
            return False
        row, column = self.rows[index.row()], self.columns[index.column()]
        before = row.cells[index.column()]
        known = before.text if before.value is None and column.kind == "text" else before.value
        if value != known:
            self._edit(row.key, column.id, value)
        return True

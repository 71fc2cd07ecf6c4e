"""Item model of the history: the log of an assessment, newest first, worded as rows come in sight."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from muster.gui import phrases
from muster.gui.tips import tip

Index = QModelIndex | QPersistentModelIndex
ORDER_ROLE = Qt.ItemDataRole.UserRole + 3
Role = Qt.ItemDataRole


class Entry(Protocol):
    """One line of the log, as the file holds it."""

    @property
    def time(self) -> datetime:
        """When it happened, with its zone."""
        ...

    @property
    def who(self) -> str:
        """The name of the system's user."""
        ...

    @property
    def text(self) -> str:
        """What was done."""
        ...


class HistoryModel(QAbstractTableModel):
    """Columns: when, who, what. Times are shown in the reader's zone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show_log(self, entries: Sequence[Entry]) -> None:
        """Show another log; when it only goes on where the last one ended, the new rows come in on top."""
        count = len(self._entries)
        if len(entries) > count and entries[:count] == self._entries:
            self.beginInsertRows(QModelIndex(), 0, len(entries) - count - 1)
            self._entries = entries
            self.endInsertRows()
        elif entries != self._entries:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return when, who, what."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < 3:
            return None
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return (
            (self.tr("When"), self.tr("Who"), self.tr("What"))[section] if role == Role.DisplayRole else None
        )

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return one cell as it is shown, or what it is sorted by."""
        if not index.isValid() or role not in (Role.DisplayRole, Role.ToolTipRole, ORDER_ROLE):
            return None
        entry = self._entries[len(self._entries) - 1 - index.row()]
        if index.column() == 0 and role == ORDER_ROLE:
            return entry.time.timestamp()
        if index.column() == 0:
            return phrases.moment(entry.time)
        text = entry.who if index.column() == 1 else entry.text
        if role == ORDER_ROLE:
            return text.casefold()
        return tip(text) if role == Role.ToolTipRole else text

"""The history: who changed what, and when, as it is kept inside the file."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import ChangeSet, Document
from muster.gui.widgets.text import label
from muster.model import LogEntry

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """The log, newest first; nothing is made for rows that are not in sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LogEntry, ...] = ()

    def show_log(self, entries: tuple[LogEntry, ...]) -> None:
        """Show another log."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return when, who, what."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heads of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("When"), self.tr("Who"), self.tr("What"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one cell."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        entry = self._entries[len(self._entries) - 1 - index.row()]
        if index.column() == 0:
            return phrases.moment(entry.time)
        return entry.who if index.column() == 1 else entry.text


class HistoryPage(QWidget):
    """A table to read; it grows with every save."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self.model = HistoryModel(self)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("History"))
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 22)
        layout.addWidget(label(self.tr("History"), "h1"))
        layout.addWidget(
            label(
                self.tr(
                    "Who changed what, written into the file with every save. "
                    "File → Save a clean copy leaves it out, with names and notes."
                ),
                "muted",
            )
        )
        self._none = label(self.tr("Nothing yet: the first save writes the first lines."), "muted")
        layout.addWidget(self._none)
        layout.addWidget(self.table, 1000)
        layout.addStretch(1)
        document.changed.connect(self._document_changed)
        self._show()

    def _document_changed(self, change: ChangeSet) -> None:
        if "log" in change.fields:
            self._show()

    def _show(self) -> None:
        log = self._document.assessment.log
        self.model.show_log(log)
        self.table.resizeColumnsToContents()
        self.table.setVisible(bool(log))
        self._none.setVisible(not log)

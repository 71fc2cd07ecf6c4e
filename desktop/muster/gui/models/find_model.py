"""What Find looks through: questions, lessons, pages and commands, the best match first."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
MOST = 60


def folded(text: str) -> str:
    """Return the text as it is searched: without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@dataclass(frozen=True, slots=True)
class FindEntry:
    """Something that can be found; `key` is a place (`walk/CAP-08`) or a command (`command/save`)."""

    key: str
    title: str
    detail: str
    searched: str


def entry(key: str, title: str, detail: str, more: str = "") -> FindEntry:
    """Return an entry that is found by its title, its detail and whatever else is given."""
    return FindEntry(key, title, detail, folded(f"{title}\n{detail}\n{more}"))


class FindModel(QAbstractListModel):
    """The entries that hold every word of the search."""

    def __init__(self, entries: Sequence[FindEntry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = entries
        self._matches = list(entries[:MOST])

    def search(self, text: str) -> None:
        """Show the entries that hold every word of `text`, titles that begin with it first."""
        words = folded(text).split()
        ranked = []
        for place, candidate in enumerate(self._all):
            if all(word in candidate.searched for word in words):
                title = folded(candidate.title)
                whole = " ".join(words)
                rank = 0 if title.startswith(whole) else 1 if all(w in title for w in words) else 2
                ranked.append((rank, place))
        self.beginResetModel()
        self._matches = [self._all[place] for _, place in sorted(ranked)[:MOST]]
        self.endResetModel()

    def entry_at(self, index: Index) -> FindEntry:
        """Return the entry behind an index."""
        return self._matches[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many were found."""
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return title and detail."""
        if not index.isValid():
            return None
        entry = self.entry_at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title} – {entry.detail}"
        return entry if role == ENTRY_ROLE else None

"""What Find looks through, in groups: questions, notes, evidence, lessons, pages, commands, and flags."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from muster.gui.models.fuzzy import Vocabulary, folded, folded_places

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
SHOWN_ROLE = Qt.ItemDataRole.UserRole + 2
MOST = 60
MOST_OF_GROUP = 20
AROUND = 36  # letters of a text that are shown before what was searched

Marks = tuple[tuple[int, int], ...]  # (first letter, how many)


@dataclass(frozen=True)
class FindEntry:
    """Something that can be found; `key` is a place (`walk/CAP-08`) or a command (`command/save`).

    `group` is the title of what it belongs to, `detail` stands below its title; `more` are texts by which it
    is found too, shown as a snippet where one is.
    """

    key: str
    title: str
    detail: str
    group: str = ""
    more: tuple[str, ...] = ()
    only_when_searched: bool = False

    @cached_property
    def folded_title(self) -> str:
        """The title as it is searched."""
        return folded(self.title)

    @cached_property
    def searched(self) -> str:
        """All its texts as they are searched."""
        return "\n".join([self.folded_title, *(folded(text) for text in (self.detail, *self.more))])


@dataclass(frozen=True, slots=True)
class ShownEntry:
    """What stands in a row: title and detail or snippet, each with what was searched marked.

    `heading` is the group's title on its first row, empty on the others.
    """

    title: str
    title_marks: Marks
    detail: str
    detail_marks: Marks
    heading: str


def marks(text: str, words: Sequence[str]) -> Marks:
    """Return where in `text` folded words stand, in its own letters."""
    plain, places = folded_places(text)
    spans: list[tuple[int, int]] = []
    for word in words:
        at = plain.find(word)
        while at >= 0:
            spans.append((places[at], places[at + len(word) - 1] + 1))
            at = plain.find(word, at + len(word))
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple((start, end - start) for start, end in joined)


def snippet(text: str, words: Sequence[str]) -> tuple[str, Marks]:
    """Return the part of a text round the first word that stands in it, on one line, with all marked."""
    line = " ".join(text.split())
    first = next(iter(marks(line, words)), (0, 0))[0]
    start = 0
    if first > AROUND:
        start = line.rfind(" ", 0, first - AROUND // 2) + 1
    cut = ("…" if start else "") + line[start : start + 240]
    return cut, marks(cut, words)


class FindModel(QAbstractListModel):
    """The entries that hold every word of the search, or what each may mean; the best group first."""

    def __init__(self, entries: Sequence[FindEntry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = entries
        self._words: list[str] = []
        self._rows: list[tuple[FindEntry, ShownEntry]] = []
        self._vocabulary: Vocabulary | None = None
        self.search("")

    def search(self, text: str) -> None:
        """Show the entries that hold every word of `text`, titles that begin with it first."""
        words = folded(text).split()
        meant = [self._meant(word) for word in words]
        ranked = []
        for place, entry in enumerate(self._all):
            if not words and entry.only_when_searched:
                continue
            hits = [next((way for way in ways if way in entry.searched), None) for ways in meant]
            if None not in hits:
                matched = [hit for hit in hits if hit is not None]
                ranked.append((self._rank(entry, words, matched), place, matched))
        ranked.sort(key=lambda row: row[:2])
        self.beginResetModel()
        self._words = words
        self._rows = self._grouped([(self._all[place], matched) for _, place, matched in ranked])
        self.endResetModel()

    def _meant(self, word: str) -> list[str]:
        """Return the word, or, where nothing holds it, what it may mean."""
        if any(word in entry.searched for entry in self._all):
            return [word]
        if self._vocabulary is None:
            self._vocabulary = Vocabulary(entry.searched for entry in self._all)
        return self._vocabulary.near(word)

    @staticmethod
    def _rank(entry: FindEntry, words: list[str], matched: list[str]) -> int:
        title = entry.folded_title
        if title.startswith(" ".join(words)):
            return 0
        begun = f" {title}"
        if all(f" {word}" in begun for word in matched):
            return 1
        return 2 if all(word in title for word in matched) else 3

    def _grouped(self, ranked: list[tuple[FindEntry, list[str]]]) -> list[tuple[FindEntry, ShownEntry]]:
        """Return the rows by group, groups in the order of their best; none shown twice in one search."""
        groups: dict[str, list[tuple[FindEntry, list[str]]]] = {}
        for entry, matched in ranked:
            groups.setdefault(entry.group, []).append((entry, matched))
        rows: list[tuple[FindEntry, ShownEntry]] = []
        for group, members in groups.items():
            for number, (entry, matched) in enumerate(members[:MOST_OF_GROUP]):
                rows.append((entry, _shown(entry, matched, group if number == 0 else "")))
        return rows[:MOST]

    def entry_at(self, index: Index) -> FindEntry:
        """Return the entry behind an index."""
        return self._rows[index.row()][0]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many were found."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title, what a screen reader says, or all that is shown."""
        if not index.isValid():
            return None
        entry, shown = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " – ".join(part for part in (entry.group, shown.title, shown.detail) if part)
        if role == SHOWN_ROLE:
            return shown
        return entry if role == ENTRY_ROLE else None


def _shown(entry: FindEntry, matched: list[str], heading: str) -> ShownEntry:
    in_title = marks(entry.title, matched)
    title, detail = entry.folded_title, folded(entry.detail)
    missing = [word for word in matched if word not in title and word not in detail]
    text, in_text = entry.detail, marks(entry.detail, matched)
    if missing:
        held = next((text for text in entry.more if all(word in folded(text) for word in missing)), "")
        held = held or next((text for text in entry.more if missing[0] in folded(text)), "")
        text, in_text = snippet(held, matched)
    return ShownEntry(entry.title, in_title, text, in_text, heading)

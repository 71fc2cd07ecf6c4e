"""Compare: this assessment beside another date or another mission, on the questions answered in both."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.pages.page import Page
from muster.gui.session.document import ChangeSet, Document, Yardsticks
from muster.gui.theme import Appearance
from muster.gui.widgets.copying import copy_table
from muster.gui.widgets.interval_bar import IntervalBar
from muster.gui.widgets.layout import ScrollColumn, card, clear, row
from muster.gui.widgets.table import figure, put_heads, put_row
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList
from muster.model import Assessment, Framework
from muster.scoring import Comparison, Move, compare

Opened = tuple[str, Assessment, Framework]


class ComparePage(Page):
    """`ask` opens another file for comparing, or None; nothing of it is changed."""

    followed = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        yardsticks: Yardsticks,
        ask: Callable[[], Opened | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document, self._appearance = document, appearance
        self._yardsticks, self._ask = yardsticks, ask
        self._others: list[Opened] = []
        self._filled = False
        scroll = ScrollColumn(1000)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        column = scroll.column
        column.addWidget(label(self.tr("Compare"), "h1"))
        self.chosen = QComboBox()
        self.chosen.setAccessibleName(self.tr("Compare with"))
        self.chosen.currentIndexChanged.connect(self.show_comparison)
        self.open = QPushButton(self.tr("Another file…"))
        self.open.clicked.connect(self.open_other)
        self.copy = QPushButton(self.tr("Copy as table"))
        self.copy.clicked.connect(lambda: copy_table(self._table))
        column.addLayout(
            row(label(self.tr("Compare with"), wrap=False), self.chosen, self.open, 1, self.copy)
        )
        self._table: list[tuple[str, ...]] = []
        frame, inner = card()
        self.headline = label(name="h2")
        self._hint = label(name="muted")
        inner.addWidget(self.headline)
        inner.addWidget(self._hint)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        inner.addLayout(self._grid)
        column.addWidget(frame)
        frame, inner = card()
        self._moves_title = label(name="h2")
        self.moves = LinkList(2)
        self.moves.followed.connect(self.followed)
        inner.addWidget(self._moves_title)
        inner.addLayout(self.moves)
        column.addWidget(frame)
        column.addStretch(1)
        document.changed.connect(self._document_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the reference missions the first time, and show the newest figures."""
        super().showEvent(event)
        if not self._filled:
            self._filled = True
            for title, other in self._yardsticks():
                self._add((title, other, self._document.framework))
        self.show_comparison()

    def _add(self, other: Opened) -> None:
        self._others.append(other)
        self.chosen.addItem(other[0])

    def open_other(self) -> None:
        """Ask for another file and compare with it."""
        other = self._ask()
        if other is not None:
            self._add(other)
            self.chosen.setCurrentIndex(len(self._others) - 1)

    def _document_changed(self, _change: ChangeSet) -> None:
        if self.isVisible():
            self.show_comparison()

    def show_comparison(self, _index: int = 0) -> None:
        """Show the present figures."""
        clear(self._grid)
        place = self.chosen.currentIndex()
        if not 0 <= place < len(self._others):
            self.headline.setText(self.tr("Choose what to compare with."))
            self._hint.setText("")
            self._moves_title.setText("")
            self.moves.show_lines([])
            return
        title, other, bank = self._others[place]
        result = compare(self._document.framework, other, self._document.assessment, other=bank)
        count = len(result.common)
        if result.before is None or result.after is None:
            self.headline.setText(self.tr("No question is answered in both."))
            self._hint.setText("")
            self._moves_title.setText("")
            self.moves.show_lines([])
            return
        self.headline.setText(
            self.tr("{title}: {before}; this assessment: {after}").format(
                title=title, before=phrases.points(result.before, 1), after=phrases.points(result.after, 1)
            )
        )
        self._hint.setText(
            self.tr("On the {count} questions answered in both, each with its own weights.").format(
                count=count
            )
        )
        self._show_categories(result)
        self._show_moves(result, other)

    def _show_categories(self, result: Comparison) -> None:
        heads = (self.tr("Category"), "", self.tr("Then"), self.tr("Now"), self.tr("Questions"))
        put_heads(self._grid, *heads)
        self._table = [(heads[0], *heads[2:])]
        rows = [
            (self._document.framework.category_by_id[name].title, old, new, count)
            for name, (old, new, count) in result.categories.items()
        ]
        rows.append((self.tr("Readiness"), result.before or 0.0, result.after or 0.0, len(result.common)))
        for number, (title, old, new, count) in enumerate(rows, start=1):
            bar = IntervalBar(self._appearance)
            texts = (phrases.points(old, 1), phrases.points(new, 1), str(count))
            low, high = min(old, new), max(old, new)
            bar.show_interval(
                new,
                (low, high),
                self.tr("{category}: {before} → {after}").format(
                    category=title, before=texts[0], after=texts[1]
                ),
            )
            cells = [figure() for _ in texts]
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
            put_row(self._grid, number, label(title, wrap=False), bar, *cells)
            self._table.append((title, *texts))

    def _show_moves(self, result: Comparison, other: Assessment) -> None:
        up = sum(move.after > move.before for move in result.moves)
        self._moves_title.setText(
            self.tr("{up} higher, {down} lower, {same} the same").format(
                up=up, down=len(result.moves) - up, same=len(result.common) - len(result.moves)
            )
        )
        self.moves.show_lines([(move.question, self._move(move)) for move in result.moves])
        self._table += [
            (
                f"{move.question} {self._document.framework.by_id[move.question].name}",
                str(move.before),
                str(move.after),
                self._document.assessment.answer(move.question).note,
            )
            for move in result.moves
        ]

    def _move(self, move: Move) -> str:
        note = self._document.assessment.answer(move.question).note.strip()
        text = self.tr("{sign} {id} {name}: {before} → {after}").format(
            sign="▲" if move.after > move.before else "▼",
            id=move.question,
            name=self._document.framework.by_id[move.question].name,
            before=move.before,
            after=move.after,
        )
        return f"{text} – {note}" if note else text

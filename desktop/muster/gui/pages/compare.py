"""Compare: this assessment beside another date or another mission, on the questions answered in both."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from muster.gui import phrases
from muster.gui.models.table_model import Cell, Column, ScoreBar, TableModel, TableRow
from muster.gui.pages.page import Page
from muster.gui.session.chances import Chances
from muster.gui.session.document import ChangeSet, Document, ReferenceMissions
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.copying import copy_table
from muster.gui.widgets.empty_state import EmptyState
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.icon_mark import words_of
from muster.gui.widgets.layout import card, filled_by_column
from muster.gui.widgets.readiness_picture import ReadinessPicture
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.model import Assessment, Framework
from muster.scoring import Comparison, Move, compare
from muster.scoring.comparison import Beside

LETTERS = (28, 40)  # of a title in the list: a longer one is cut there, and the headline tells it whole

Opened = tuple[str, Assessment, Framework]


class ComparePage(Page):
    """`ask` opens another file for comparing, or None; nothing of it is changed."""

    followed = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        references: ReferenceMissions,
        ask: Callable[[], Opened | None],
        chances: Chances,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document, self._appearance = document, appearance
        self._references, self._ask = references, ask
        self._chances = chances
        chances.ready.connect(self._chances_known)
        self._others: list[Opened] = []
        self._filled = False
        self._title = ""
        self._result: Comparison | None = None
        scroll = filled_by_column(self, SCALE.table)
        column = scroll.column
        column.addWidget(label(self.tr("Compare"), "h1"))
        self.chosen = QComboBox()
        self.chosen.setAccessibleName(self.tr("Compare with"))
        self.chosen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chosen.setMinimumContentsLength(LETTERS[0])
        self.open = QPushButton(self.tr("Another file…"))
        self.copy = QPushButton(self.tr("Copy as table"))
        column.addWidget(label(self.tr("Compare with"), "h3"))
        column.addLayout(FlowLayout(self.chosen, self.open, self.copy))
        self.none = EmptyState(
            self.tr("Nothing to compare yet"),
            self.tr("Two assessments are compared on the questions that both answer: answer some first."),
            self.tr("Answer the next question"),
        )
        self.none.wanted.connect(lambda: self.place_wanted.emit("walk"))
        column.addWidget(self.none)
        column.addWidget(self._build_picture())
        column.addWidget(self._build_categories())
        column.addWidget(self._build_moves())
        column.addStretch(1)
        self.chosen.currentIndexChanged.connect(self.show_comparison)
        self.open.clicked.connect(self.open_other)
        self.copy.clicked.connect(self._copy)
        document.changed.connect(self._document_changed)

    def _build_picture(self) -> QWidget:
        """Build the picture of this assessment, with the other one on the same scale."""
        self._picture_card, inner = card()
        inner.addWidget(label(self.tr("This assessment, and the other one on the same scale"), "h2"))
        self.standing = label()
        self.picture = ReadinessPicture(self._appearance)
        for part in (self.standing, self.picture):
            inner.addWidget(part)
        return self._picture_card

    def _build_categories(self) -> QWidget:
        self._categories_card, inner = card()
        self.headline = label(name="h2")
        self._hint = label(name="muted")
        columns = (
            Column(self.tr("Category")),
            Column("", stretches=True, gives_way=1),
            Column(self.tr("Then"), is_figure=True),
            Column(self.tr("Now"), is_figure=True),
            Column(self.tr("Questions"), is_figure=True, gives_way=2),
        )
        self.categories = TableView(self._appearance, self.tr("Categories"), TableModel(columns), sorts=True)
        for part in (self.headline, self._hint, self.categories):
            inner.addWidget(part)
        return self._categories_card

    def _build_moves(self) -> QWidget:
        self._moves_card, inner = card()
        self._moves_title = label(name="h2")
        columns = (
            Column(self.tr("Question"), stretches=True),
            Column(self.tr("Then"), is_figure=True),
            Column(self.tr("Now"), is_figure=True),
            Column(self.tr("Note"), stretches=True),
        )
        self.moves = TableView(self._appearance, self.tr("What moved"), TableModel(columns), sorts=True)
        self.moves.followed.connect(self.followed)
        inner.addWidget(self._moves_title)
        inner.addWidget(self.moves)
        return self._moves_card

    def showEvent(self, event: QShowEvent) -> None:
        """Read the reference missions the first time, and show the newest figures."""
        super().showEvent(event)
        if not self._filled:
            self._filled = True
            for title, other in self._references():
                self._add((title, other, self._document.framework))
        self.show_comparison()

    def _add(self, other: Opened) -> None:
        self._others.append(other)
        self.chosen.addItem(other[0])
        wide = max(self.chosen.minimumContentsLength(), len(other[0]))
        self.chosen.setMinimumContentsLength(min(wide, LETTERS[1]))

    def open_other(self) -> None:
        """Ask for another file and compare with it."""
        other = self._ask()
        if other is not None:
            self._add(other)
            self.chosen.setCurrentIndex(len(self._others) - 1)

    def _copy(self) -> None:
        copy_table([*self.categories.table(), *self.moves.table()])

    def _document_changed(self, _change: ChangeSet) -> None:
        if self.isVisible():
            self.show_comparison()

    def _chances_known(self) -> None:
        if self.isVisible():
            self._show_picture()

    # --- what it shows

    def show_comparison(self, _index: int = 0) -> None:
        """Show the present figures."""
        empty = self._document.readiness.answered == 0
        self.none.setVisible(empty)
        for part in (self._picture_card, self._categories_card):
            part.setVisible(not empty)
        place = self.chosen.currentIndex()
        if not 0 <= place < len(self._others):
            self._show_nothing(self.tr("Choose what to compare with."))
            return
        title, other, bank = self._others[place]
        result = compare(self._document.framework, other, self._document.assessment, other=bank)
        self._result = result
        if result.before is None or result.after is None:
            self._show_nothing(self.tr("No question is answered in both."))
            return
        self.headline.setText(
            self.tr("{title}: {before}; this assessment: {after}").format(
                title=title, before=phrases.points(result.before, 1), after=phrases.points(result.after, 1)
            )
        )
        self._hint.setText(phrases.spoken()("counted.compared", count=len(result.common)))
        self._title = title
        self._show_picture()
        self._show_categories(result)
        self._show_moves(result)
        self.categories.show()
        self._moves_card.show()

    def _show_picture(self) -> None:
        result = self._result
        beside: tuple[Beside, ...] = ()
        if result is not None and result.before is not None and result.after is not None:
            beside = (Beside(self._title, result.before, result.after, len(result.common)),)
        told = phrases.picture(
            self._document.framework,
            self._chances.readiness(),
            beside,
            is_coming=self._chances.are_coming,
        )
        self.standing.setText(f"{words_of(told.title)}. {told.standing}")
        self.picture.show_picture(told)

    def _show_nothing(self, why: str) -> None:
        self._result = None
        self._show_picture()
        self.headline.setText(why)
        self._hint.setText("")
        self.categories.show_rows([])
        self.moves.show_rows([])
        self.categories.hide()
        self._moves_card.hide()

    def _show_categories(self, result: Comparison) -> None:
        titles = self._document.framework.category_by_id
        rows = [
            self._category(titles[name].title, old, new, count)
            for name, (old, new, count) in result.categories.items()
        ]
        before, after = result.before or 0.0, result.after or 0.0
        whole = self._category(self.tr("Readiness"), before, after, len(result.common), is_total=True)
        self.categories.show_rows([*rows, whole])

    def _category(
        self, title: str, old: float, new: float, count: int, *, is_total: bool = False
    ) -> TableRow:
        texts = (phrases.points(old, 1), phrases.points(new, 1))
        spoken = self.tr("{category}: {before} → {after}").format(
            category=title, before=texts[0], after=texts[1]
        )
        cells = (
            Cell(title, is_strong=is_total),
            Cell(spoken=spoken, order=new - old, bar=ScoreBar(new, (min(old, new), max(old, new)))),
            Cell(texts[0], order=old),
            Cell(texts[1], order=new),
            Cell(str(count), order=count),
        )
        return TableRow("", cells, is_total)

    def _show_moves(self, result: Comparison) -> None:
        up = sum(move.after > move.before for move in result.moves)
        self._moves_title.setText(
            self.tr("{up} higher, {down} lower, {same} the same").format(
                up=up, down=len(result.moves) - up, same=len(result.common) - len(result.moves)
            )
        )
        self.moves.show_rows([self._move(move) for move in result.moves])

    def _move(self, move: Move) -> TableRow:
        is_up = move.after > move.before
        name = f"{move.question} {self._document.framework.by_id[move.question].name}"
        spoken = self.tr("{name}: higher") if is_up else self.tr("{name}: lower")
        cells = (
            Cell(
                name,
                spoken.format(name=name),
                icon="up" if is_up else "down",
                tone="good" if is_up else "bad",
            ),
            Cell(str(move.before), order=move.before),
            Cell(str(move.after), order=move.after),
            Cell(self._document.assessment.answer(move.question).note.strip()),
        )
        return TableRow(move.question, cells)

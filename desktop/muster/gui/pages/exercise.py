"""Try yourself first: ten questions of a past mission, and where one's own reading leans."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from muster.gui import phrases
from muster.gui.icons import dress
from muster.gui.key_places import figure_pressed
from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.pages.page import Page
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import card, filled_by_column
from muster.gui.widgets.level_picker import LevelPicker
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.model import Framework
from muster.model.levels import TOP
from muster.scoring.codings import TwoCodings, two_codings
from muster.storage.backcast import Exercise

EVEN = 0.25  # levels: whoever is no further off on average leans neither way


class ExercisePage(Page):
    """One question at a time; nothing of it is kept, and nothing of the open assessment is touched."""

    def __init__(
        self, exercise: Exercise, bank: Framework, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._exercise, self._bank = exercise, bank
        self._own: dict[str, int | None] = {}
        self._place = 0
        self._scroll = filled_by_column(self, SCALE.table)
        column = self._scroll.column
        column.addWidget(label(self.tr("Try yourself first"), "h1"))
        column.addWidget(
            label(
                phrases.spoken()(
                    "counted.exercise", count=len(exercise.items), mission=exercise.mission.title
                ),
                "muted",
            )
        )
        column.addWidget(self._build_question(appearance))
        column.addWidget(self._build_result(appearance))
        column.addStretch(1)
        self.start_again()

    def _build_question(self, appearance: Appearance) -> QWidget:
        self._card, inner = card(10)
        self._count = label(name="muted")
        self._text = label(name="h2")
        self._extract = label()
        self.levels = LevelPicker(appearance)
        self.silent = QPushButton(self.tr("The papers are silent"))
        self.silent.setCheckable(True)
        self.back = QPushButton(self.tr("Back"))
        dress(self.back, "previous", appearance)
        self.next = QPushButton()
        for part in (self._count, self._text, self._extract, self.levels):
            inner.addWidget(part)
        inner.addLayout(FlowLayout(self.silent, self.back, self.next))
        self.levels.picked.connect(self.pick)
        self.silent.clicked.connect(lambda: self.pick(None))
        self.back.clicked.connect(lambda: self._go(self._place - 1))
        self.next.clicked.connect(lambda: self._go(self._place + 1))
        return self._card

    def _build_result(self, appearance: Appearance) -> QWidget:
        self._result, inner = card(10)
        self.verdict = label(name="h2")
        self.silence = label()
        columns = (
            Column(self.tr("Question"), stretches=True),
            Column(self.tr("You"), is_figure=True),
            Column(self.tr("Settled"), is_figure=True),
        )
        self.table = TableView(
            appearance, self.tr("Your reading beside the settled one"), TableModel(columns)
        )
        self.again = QPushButton(self.tr("Start again"))
        self.again.clicked.connect(self.start_again)
        for part in (self.verdict, self.silence, self.table):
            inner.addWidget(part)
        inner.addLayout(FlowLayout(self.again))
        return self._result

    # --- what it shows

    def start_again(self) -> None:
        """Forget every answer and show the first question."""
        self._own.clear()
        self._go(0)

    def pick(self, level: int | None) -> None:
        """Take a level for the question in sight, or None where the papers are silent."""
        self._own[self._exercise.items[self._place].question] = level
        self._show_answer()

    def _go(self, place: int) -> None:
        self._place = max(0, place)
        is_over = self._place >= len(self._exercise.items)
        self._card.setVisible(not is_over)
        self._result.setVisible(is_over)
        if is_over:
            self._show_result()
            self.table.setFocus()
            return
        item = self._exercise.items[self._place]
        question = self._bank.by_id[item.question]
        self._count.setText(
            self.tr("{place} of {count}").format(place=self._place + 1, count=len(self._exercise.items))
        )
        self._text.setText(f"{question.id} {question.text}")
        self._extract.setText(self.tr("The papers: {extract}").format(extract=item.extract))
        self.levels.show_levels([(level.title, level.detail) for level in question.levels])
        self.levels.setAccessibleName(question.text)
        self._show_answer()
        self._scroll.verticalScrollBar().setValue(0)

    def _show_answer(self) -> None:
        name = self._exercise.items[self._place].question
        self.levels.show_level(self._own.get(name))
        self.silent.setChecked(name in self._own and self._own[name] is None)
        self.back.setEnabled(self._place > 0)
        self.next.setEnabled(name in self._own)
        is_last = self._place == len(self._exercise.items) - 1
        self.next.setText(self.tr("See the result") if is_last else self.tr("Next"))

    def _show_result(self) -> None:
        names = [item.question for item in self._exercise.items]
        settled = self._exercise.mission.settled
        both = two_codings(self._own, settled, names)
        self.verdict.setText(self._lean(both))
        self.silence.setText(
            phrases.spoken()(
                "counted.exercise_same",
                same=both.exact,
                count=len(both.pairs),
                more=len(both.only_one),
                fewer=len(both.only_other),
            )
        )
        self.table.show_rows(
            [
                TableRow(
                    "",
                    (
                        Cell(f"{name} {self._bank.by_id[name].name}"),
                        Cell(
                            self._shown(self._own.get(name)), is_strong=self._own.get(name) != settled[name]
                        ),
                        Cell(self._shown(settled[name])),
                    ),
                )
                for name in names
            ]
        )

    def _shown(self, level: int | None) -> str:
        return self.tr("silent") if level is None else str(level)

    def _lean(self, both: TwoCodings) -> str:
        lean = both.lean
        if lean is None:
            return self.tr("There is no question that both answer.")
        if abs(lean) <= EVEN:
            return self.tr("You lean neither way.")
        text = (
            self.tr("You are more lenient, by {levels} levels on average.")
            if lean > 0
            else self.tr("You are more severe, by {levels} levels on average.")
        )
        return text.format(levels=phrases.points(abs(lean), 1))

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a level by its figure; Enter goes on where there is an answer."""
        figure = figure_pressed(event)
        if self._card.isVisible() and figure is not None and figure <= TOP:
            self.pick(figure)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._card.isVisible():
            if self.next.isEnabled():
                self._go(self._place + 1)
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Put the keyboard on the levels, or on the result."""
        if self._card.isVisibleTo(self):
            self.levels.focus_choice()
        else:
            self.table.setFocus()
        if (widget := self.focusWidget()) is not None:
            self.begin_at_top(widget)

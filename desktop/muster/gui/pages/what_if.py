"""What if: a scratch copy whose answers are moved freely, then thrown away or taken over as one step."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.background import Background
from muster.gui.models.level_grid_model import GridRow
from muster.gui.models.table_model import Cell, Column, ScoreBar, TableModel, TableRow
from muster.gui.pages.effect_line import effect_line
from muster.gui.pages.page import Page
from muster.gui.session.chances import Chances
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import AnswerEdits, MissionEdits
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.icon_mark import verdict_cell
from muster.gui.widgets.layout import card, filled_by_column
from muster.gui.widgets.level_grid import LevelGrid
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList
from muster.model import Assessment
from muster.scoring import Readiness


class WhatIfPage(Page):
    """The grid moves the scratch copy; the real assessment changes only when the copy is taken over."""

    followed = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        chances: Chances,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._chances = chances
        self._from: Assessment = document.assessment
        self.scratch = Document(document.assessment, document.framework, parent=self)
        self._edits = AnswerEdits(self.scratch)
        self._scratch_chances = Chances(self.scratch, background, self, "chances of a scratch copy")
        self._scroll = filled_by_column(self, SCALE.table)
        column = self._scroll.column
        column.addWidget(label(self.tr("What if…"), "h1"))
        column.addWidget(
            label(
                self.tr(
                    "Move answers freely: this is a scratch copy. Nothing changes in the assessment until "
                    "you apply it, and then it can be undone in one step."
                ),
                "muted",
            )
        )
        column.addWidget(self._build_difference(appearance))
        column.addWidget(self._build_grid(appearance))
        self._moved_card, inner = card()
        inner.addWidget(label(self.tr("What moved"), "h2"))
        self.changed = LinkList(1)
        self.changed.followed.connect(self.followed)
        inner.addLayout(self.changed)
        column.addWidget(self._moved_card)
        column.addStretch(1)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._build_effect())
        self.scratch.changed.connect(self._scratch_changed)
        document.changed.connect(self._document_changed)
        chances.ready.connect(self._show)
        self._scratch_chances.ready.connect(self._show)
        self._show()

    def _build_difference(self, appearance: Appearance) -> QWidget:
        """Build what stands above the grid: always as high, so that no row moves from under the mouse."""
        frame, inner = card()
        title = self.tr("The difference")
        columns = (
            Column(""),
            Column(self.tr("Score"), is_figure=True),
            Column(self.tr("Likely"), is_figure=True, gives_way=2),
            Column(self.tr("Chance of ready"), is_figure=True, gives_way=3),
            Column(self.tr("Verdict")),
            Column("", stretches=True, gives_way=1),
        )
        self.difference = TableView(appearance, title, TableModel(columns))
        inner.addWidget(label(title, "h2"))
        inner.addWidget(self.difference)
        return frame

    def _build_effect(self) -> QWidget:
        """Build what stays in sight below the grid: the effect, and what to do with what was moved."""
        frame = QFrame()
        frame.setObjectName("footer")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(28, 10, 28, 12)
        inner.setSpacing(8)
        self.effect = label()
        self._changed_title = label(name="h3", wrap=False)
        self.take = QPushButton(self.tr("Apply to the assessment"))
        self.take.setObjectName("primary")
        self.drop = QPushButton(self.tr("Discard"))
        self.take.clicked.connect(self._take)
        self.drop.clicked.connect(self.begin)
        inner.addWidget(self.effect)
        inner.addLayout(FlowLayout(self.take, self.drop, self._changed_title))
        return frame

    def _build_grid(self, appearance: Appearance) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Every answer"), "h2"))
        inner.addWidget(
            label(
                self.tr("Click a level, or go with the arrows and press 0–4; Delete clears the answer."),
                "small",
            )
        )
        self.grid = LevelGrid(appearance, self.tr("Every answer"))
        self.grid.moved.connect(self._moved)
        inner.addWidget(self.grid)
        return frame

    def begin(self) -> None:
        """Start again from the assessment as it is."""
        self._from = self._document.assessment
        self.scratch.begin_anew(self._from)
        self._show()

    def unapplied(self) -> object | None:
        """Return the answers that were moved here, and those that they were moved from."""
        return (self._from, self.scratch.assessment) if self.is_touched else None

    def take_unapplied(self, draft: object) -> None:
        """Go on with answers that were moved."""
        match draft:
            case (Assessment() as before, Assessment() as moved):
                self._from = before
                self.scratch.begin_anew(moved)
                self._show()

    @property
    def is_touched(self) -> bool:
        """Whether the scratch copy differs from the assessment."""
        return self.scratch.assessment.answers != self._from.answers

    def showEvent(self, event: QShowEvent) -> None:
        """Begin from the newest state, unless something has been moved here."""
        super().showEvent(event)
        if not self.is_touched and self._from is not self._document.assessment:
            self.begin()

    def _document_changed(self, change: ChangeSet) -> None:
        if self.isVisible() and not self.is_touched:
            self.begin()
        elif self.isVisible():
            self._show()

    def _scratch_changed(self, _change: ChangeSet) -> None:
        self._show()

    def _moved(self, question: str, level: int) -> None:
        if level < 0:
            self._edits.clear(question)
        else:
            self._edits.set_level(question, level)

    def _figures(self, name: str, result: Readiness) -> TableRow:
        chance = phrases.percent(result.chances["ready"]) if result.chances else "–"
        texts = (phrases.told_score(result), phrases.span(result.likely), chance)
        verdict = phrases.headline(result)
        told = None if result.is_early else result.score
        ready = (float(self._document.framework.thresholds.ready.overall),)
        cells = (
            Cell(name),
            Cell(texts[0], is_strong=True),
            *(Cell(text) for text in texts[1:]),
            verdict_cell(verdict, phrases.tone_of(result)),
            Cell(
                spoken=" · ".join((*texts, verdict)),
                bar=ScoreBar(told, result.bounds, ready, result.likely, phrases.tone_of(result)),
            ),
        )
        return TableRow("", cells)

    def _show(self) -> None:
        before = after = self._chances.readiness()
        if self.scratch.assessment is not self._document.assessment:
            after = self._scratch_chances.readiness()
        rows = ((self.tr("As it is"), before), (self.tr("What if"), after))
        self.difference.show_rows([self._figures(name, result) for name, result in rows])
        self.effect.setText(effect_line(before, after))
        framework = self._document.framework
        names = [
            question.id
            for question in framework.questions
            if self.scratch.assessment.answer(question.id).level != self._from.answer(question.id).level
        ]
        self._changed_title.setText(
            self.tr("Moved: {count}").format(count=len(names)) if names else self.tr("Nothing moved yet.")
        )
        self.changed.show_lines([(name, self._line(name)) for name in names])
        self._moved_card.setVisible(bool(names))
        self.take.setEnabled(bool(names))
        self.drop.setEnabled(bool(names))
        applies = set(self.scratch.applicable_ids())
        self.grid.rows.show_rows(
            [
                GridRow(
                    question.id,
                    f"{question.id} {question.name}",
                    self.scratch.assessment.answer(question.id).level,
                    self._from.answer(question.id).level,
                    tuple(level.title for level in question.levels),
                )
                for question in framework.questions
                if question.id in applies
            ]
        )

    def _line(self, name: str) -> str:
        before, after = self._from.answer(name).level, self.scratch.assessment.answer(name).level
        return self.tr("{id} {name}: {before} → {after}").format(
            id=name,
            name=self._document.framework.by_id[name].name,
            before="?" if before is None else before,
            after="?" if after is None else after,
        )

    def _take(self) -> None:
        real = self._document.assessment
        answers = dict(real.answers)
        moved = self.scratch.assessment.answers.items()
        answers.update({name: answer for name, answer in moved if answer != self._from.answer(name)})
        for name in self._from.answers:
            if name not in self.scratch.assessment.answers:
                answers.pop(name, None)
        MissionEdits(self._document).set_answers(answers, self.tr("Apply a what-if"))
        self.begin()

    def finish(self) -> None:
        """Stop what is under way, before the document goes."""
        super().finish()
        self._scratch_chances.finish()

"""Weights: of categories and questions, tried on a copy, taken over with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.models.table_model import Cell, Column, TableRow
from muster.gui.pages.effect_line import effect_line
from muster.gui.pages.page import Page
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import MissionEdits
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.chip import chip
from muster.gui.widgets.explained_head import ExplainedHead
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import ReadingWidth, card, filled_by_column, row
from muster.gui.widgets.text import LineField, label
from muster.gui.widgets.weight_table import WeightTable
from muster.model import Weights
from muster.scoring import readiness
from muster.scoring.rounding import add_up

CATEGORY_LIMITS = (0.1, 10_000.0)
QUESTION_LIMITS = (1.0, 5.0)


class WeightsPage(Page):
    """Nothing is changed until "Use these weights" is pressed, and that needs a reason."""

    explain = Signal(str)

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document, self._appearance = document, appearance
        self._categories: dict[str, float] = {}
        self._questions: dict[str, int] = {}
        scroll = filled_by_column(self)
        column = scroll.column
        head = ExplainedHead(self.tr("Weights"), "score", "h1")
        head.explain.connect(self.explain)
        self.help = head.link
        column.addWidget(head)
        column.addWidget(
            label(
                self.tr(
                    "The question bank’s weights are the rule. Whoever changes them says why, and the reason "
                    "is printed wherever the score is. Gates and floors do not depend on weights."
                ),
                "muted",
            )
        )
        column.addWidget(self._build_categories())
        column.addWidget(self._build_questions())
        column.addStretch(1)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._build_effect())
        document.changed.connect(self._document_changed)
        self.show_weights()

    def _build_categories(self) -> QWidget:
        frame, inner = card()
        title = self.tr("Categories")
        inner.addWidget(label(title, "h2"))
        columns = (
            Column(self.tr("Category"), stretches=True),
            Column(self.tr("Weight"), is_figure=True),
            Column(self.tr("Share"), is_figure=True),
            Column(self.tr("Question bank"), is_figure=True),
        )
        self.categories = WeightTable(self._appearance, title, columns, CATEGORY_LIMITS, 1)
        self.categories.weights.weighed.connect(self.weigh_category)
        inner.addWidget(self.categories)
        return frame

    def _build_questions(self) -> QWidget:
        frame, inner = card()
        title = self.tr("Questions of a category")
        inner.addWidget(label(title, "h2"))
        self.chosen = QComboBox()
        self.chosen.setAccessibleName(self.tr("Category"))
        for category in self._document.framework.categories:
            self.chosen.addItem(category.title, category.id)
        self.chosen.currentIndexChanged.connect(self._show_questions)
        inner.addLayout(row(self.chosen, 1))
        columns = (
            Column(self.tr("Question"), stretches=True),
            Column(self.tr("Weight"), is_figure=True),
            Column(self.tr("Question bank"), is_figure=True),
        )
        self.questions = WeightTable(self._appearance, title, columns, QUESTION_LIMITS, 0)
        self.questions.weights.weighed.connect(self.weigh_question)
        inner.addWidget(self.questions)
        return frame

    def _build_effect(self) -> QWidget:
        """Build what stays in sight below the tables: the effect, the reason, and what to do with both."""
        frame = QFrame()
        frame.setObjectName("footer")
        within = ReadingWidth()  # as the column above it
        outer = row(within, 1)
        outer.setStretch(0, 1000)
        outer.setContentsMargins(SCALE.edge, 10, SCALE.edge, 12)
        frame.setLayout(outer)
        inner = QVBoxLayout(within)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        self.draft = chip(self.tr("Draft, not applied yet"), "warn")
        self.effect = label()
        head = row(self.draft, self.effect)
        head.setStretch(1, 1)
        inner.addLayout(head)
        self.reason = LineField(self.tr("Reason"), self.tr("Why other weights than the question bank’s"))
        self.reason.textChanged.connect(self._show_effect)
        inner.addWidget(self.reason)
        self.apply = QPushButton(self.tr("Use these weights"))
        self.apply.setObjectName("primary")
        self.reset = QPushButton(self.tr("Back to the question bank’s"))
        self.apply.clicked.connect(self._apply)
        self.reset.clicked.connect(self._reset)
        self._needs = label(self.tr("Needs a reason."), "small", wrap=False)
        inner.addLayout(FlowLayout(self.apply, self.reset, self._needs))
        return frame

    # --- what is not applied yet

    def unapplied(self) -> object | None:
        """Return the weights that are not applied yet, and the reason as far as it is written."""
        reason = self.reason.text()
        used = self._document.assessment.weights
        if self.wanted() == used and reason == used.reason:
            return None
        return dict(self._categories), dict(self._questions), reason

    def take_unapplied(self, draft: object) -> None:
        """Show weights that are not applied yet."""
        match draft:
            case (dict() as categories, dict() as questions, str() as reason):
                self._categories, self._questions = dict(categories), dict(questions)
                self.reason.show_text(reason)
                self._show_categories()
                self._show_questions()
                self._show_effect()

    # --- what it shows

    def show_weights(self) -> None:
        """Show the weights in use."""
        weights, framework = self._document.assessment.weights, self._document.framework
        self._categories = {
            category.id: float(weights.categories.get(category.id, category.weight))
            for category in framework.categories
        }
        self._questions = {q.id: weights.questions.get(q.id, q.weight) for q in framework.questions}
        self.reason.show_text(weights.reason)
        self._show_categories()
        self._show_questions()
        self._show_effect()

    def _show_categories(self) -> None:
        whole = sum(self._categories.values())
        printed = add_up([100 * weight / whole for weight in self._categories.values()], 100, 0)
        shares = dict(zip(self._categories, printed, strict=True))
        rows = []
        for category in self._document.framework.categories:
            weight = self._categories[category.id]
            spoken = self.tr("Weight of {category}").format(category=category.title)
            share = self.tr("{share} %").format(share=phrases.points(shares[category.id]))
            cells = (
                Cell(category.title),
                Cell(phrases.number(weight), f"{spoken}: {phrases.number(weight)}", weight),
                Cell(share),
                Cell(phrases.number(float(category.weight))),
            )
            rows.append(TableRow(category.id, cells))
        self.categories.show_rows(rows)

    def _show_questions(self, _index: int = 0) -> None:
        rows = []
        for question in self._document.framework.by_category[str(self.chosen.currentData())]:
            weight = self._questions[question.id]
            spoken = self.tr("Weight of {category}").format(category=question.id)
            cells = (
                Cell(f"{question.id} {question.name}"),
                Cell(str(weight), f"{spoken}: {weight}", weight),
                Cell(str(question.weight)),
            )
            rows.append(TableRow(question.id, cells))
        self.questions.show_rows(rows)

    def wanted(self) -> Weights:
        """Return the weights on this page: what differs from the framework's, and the reason."""
        framework = self._document.framework
        categories = {
            category.id: self._categories[category.id]
            for category in framework.categories
            if self._categories[category.id] != float(category.weight)
        }
        questions = {
            q.id: self._questions[q.id] for q in framework.questions if self._questions[q.id] != q.weight
        }
        reason = self.reason.text().strip() if categories or questions else ""
        return self._document.assessment.weights.changed(
            categories=categories, questions=questions, reason=reason
        )

    def _show_effect(self, _text: str = "") -> None:
        wanted, used = self.wanted(), self._document.assessment.weights
        tried = readiness(
            self._document.framework, self._document.assessment.model_copy(update={"weights": wanted})
        )
        self.effect.setText(effect_line(self._document.readiness, tried))
        differs = bool(wanted.categories or wanted.questions)
        self.apply.setEnabled(wanted != used and (bool(wanted.reason) or not differs))
        self._needs.setVisible(wanted != used and differs and not wanted.reason)
        self.draft.setVisible(wanted != used)
        self.reset.setEnabled(differs or bool(used.categories or used.questions))

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the effect on the newest answers."""
        super().showEvent(event)
        self._show_effect()

    def _document_changed(self, change: ChangeSet) -> None:
        if "weights" in change.fields:
            self.show_weights()
        elif self.isVisible():
            self._show_effect()

    # --- what the user does

    def weigh_category(self, category: str, weight: float) -> None:
        """Try another weight of a category."""
        self._categories[category] = weight
        self._show_categories()
        self._show_effect()

    def weigh_question(self, question: str, weight: float) -> None:
        """Try another weight of a question: whole numbers 1-5."""
        self._questions[question] = round(weight)
        self._show_questions()
        self._show_effect()

    def _apply(self) -> None:
        MissionEdits(self._document).set_weights(self.wanted())

    def _reset(self) -> None:
        none = self._document.assessment.weights.changed(categories={}, questions={}, reason="")
        if none != self._document.assessment.weights:
            MissionEdits(self._document).set_weights(none)
        else:
            self.show_weights()

"""Weights: of categories and questions, tried on a copy, taken over with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from muster.gui import phrases
from muster.gui.pages.page import Page
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import MissionEdits
from muster.gui.widgets.layout import ScrollColumn, card, clear, row
from muster.gui.widgets.table import figure, put_heads, put_row
from muster.gui.widgets.text import LineField, label
from muster.model import Weights
from muster.scoring import readiness


class WeightsPage(Page):
    """Nothing is changed until "Use these weights" is pressed, and that needs a reason."""

    explain = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._showing = False
        scroll = ScrollColumn(860)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        column = scroll.column
        self.help = QPushButton(self.tr("Explain this"))
        self.help.setObjectName("link")
        self.help.clicked.connect(lambda: self.explain.emit("score"))
        column.addLayout(row(label(self.tr("Weights"), "h1", wrap=False), 1, self.help))
        column.addWidget(
            label(
                self.tr(
                    "The framework's weights are the rule. Whoever changes them says why, and the reason is "
                    "printed wherever the score is. Gates and floors do not depend on weights."
                ),
                "muted",
            )
        )
        column.addWidget(self._build_categories())
        column.addWidget(self._build_questions())
        column.addWidget(self._build_effect())
        column.addStretch(1)
        document.changed.connect(self._document_changed)
        self.show_weights()

    def _build_categories(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Categories"), "h2"))
        grid = QGridLayout()
        grid.setColumnStretch(3, 1)
        put_heads(grid, self.tr("Category"), self.tr("Weight"), self.tr("Share"), self.tr("Framework"))
        self.categories: dict[str, QDoubleSpinBox] = {}
        self._shares = {}
        for number, category in enumerate(self._document.framework.categories, start=1):
            spin = QDoubleSpinBox()
            spin.setRange(0.1, 10_000)
            spin.setDecimals(1)
            spin.setAccessibleName(self.tr("Weight of {category}").format(category=category.title))
            spin.valueChanged.connect(self._changed)
            self.categories[category.id] = spin
            self._shares[category.id] = figure()
            own = label(phrases.number(float(category.weight)), "muted")
            put_row(grid, number, label(category.title, wrap=False), spin, self._shares[category.id], own)
        inner.addLayout(grid)
        return frame

    def _build_questions(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Questions of a category"), "h2"))
        self.chosen = QComboBox()
        self.chosen.setAccessibleName(self.tr("Category"))
        for category in self._document.framework.categories:
            self.chosen.addItem(category.title, category.id)
        self.chosen.currentIndexChanged.connect(self._show_questions)
        inner.addLayout(row(self.chosen, 1))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        inner.addLayout(self._grid)
        self.questions: dict[str, QSpinBox] = {}
        self._wanted: dict[str, int] = {}
        return frame

    def _build_effect(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("The effect"), "h2"))
        self.effect = label()
        inner.addWidget(self.effect)
        self.reason = LineField(self.tr("Reason"), self.tr("Why other weights than the framework's"))
        self.reason.textChanged.connect(self._changed)
        inner.addWidget(self.reason)
        self.apply = QPushButton(self.tr("Use these weights"))
        self.apply.setObjectName("primary")
        self.reset = QPushButton(self.tr("Back to the framework’s"))
        self.apply.clicked.connect(self._apply)
        self.reset.clicked.connect(self._reset)
        inner.addLayout(row(self.apply, self.reset, 1))
        return frame

    # --- what it shows

    def show_weights(self) -> None:
        """Show the weights in use."""
        weights, framework = self._document.assessment.weights, self._document.framework
        self._showing = True
        for category in framework.categories:
            self.categories[category.id].setValue(float(weights.categories.get(category.id, category.weight)))
        self._wanted = {q.id: weights.questions.get(q.id, q.weight) for q in framework.questions}
        self.reason.show_text(weights.reason)
        self._showing = False
        self._show_questions()
        self._changed()

    def _show_questions(self, _index: int = 0) -> None:
        clear(self._grid)
        self.questions = {}
        put_heads(self._grid, self.tr("Question"), self.tr("Weight"), self.tr("Framework"))
        rows = self._document.framework.by_category[str(self.chosen.currentData())]
        for number, question in enumerate(rows, start=1):
            spin = QSpinBox()
            spin.setRange(1, 5)
            spin.setValue(self._wanted[question.id])
            spin.setAccessibleName(self.tr("Weight of {category}").format(category=question.id))
            spin.valueChanged.connect(lambda value, name=question.id: self._weigh(name, value))
            self.questions[question.id] = spin
            own = label(str(question.weight), "muted", wrap=False)
            put_row(self._grid, number, label(f"{question.id} {question.name}"), spin, own)

    def _weigh(self, question: str, value: int) -> None:
        self._wanted[question] = value
        self._changed()

    def wanted(self) -> Weights:
        """Return the weights on this page: what differs from the framework's, and the reason."""
        framework = self._document.framework
        categories = {
            category.id: self.categories[category.id].value()
            for category in framework.categories
            if self.categories[category.id].value() != float(category.weight)
        }
        questions = {q.id: self._wanted[q.id] for q in framework.questions if self._wanted[q.id] != q.weight}
        reason = self.reason.text().strip() if categories or questions else ""
        return self._document.assessment.weights.changed(
            categories=categories, questions=questions, reason=reason
        )

    def _changed(self, _value: object = None) -> None:
        if self._showing:
            return
        wanted, used = self.wanted(), self._document.assessment.weights
        whole = sum(spin.value() for spin in self.categories.values())
        for name, spin in self.categories.items():
            self._shares[name].setText(phrases.percent(spin.value() / whole))
        tried = readiness(
            self._document.framework, self._document.assessment.model_copy(update={"weights": wanted})
        )
        now = self._document.readiness
        self.effect.setText(
            self.tr("Readiness {before} → {after}; {verdict}").format(
                before=phrases.points(now.score, 1),
                after=phrases.points(tried.score, 1),
                verdict=phrases.verdict_title(tried.verdict),
            )
        )
        differs = bool(wanted.categories or wanted.questions)
        self.apply.setEnabled(wanted != used and (bool(wanted.reason) or not differs))
        self.apply.setToolTip("" if wanted.reason or not differs else self.tr("Needs a reason."))
        self.reset.setEnabled(differs or bool(used.categories or used.questions))

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the effect on the newest answers."""
        super().showEvent(event)
        self._changed()

    def _document_changed(self, change: ChangeSet) -> None:
        if "weights" in change.fields:
            self.show_weights()
        elif self.isVisible():
            self._changed()

    # --- what the user does

    def _apply(self) -> None:
        MissionEdits(self._document).set_weights(self.wanted())

    def _reset(self) -> None:
        none = self._document.assessment.weights.changed(categories={}, questions={}, reason="")
        if none != self._document.assessment.weights:
            MissionEdits(self._document).set_weights(none)
        else:
            self.show_weights()

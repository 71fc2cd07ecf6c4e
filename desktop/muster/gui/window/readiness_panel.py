"""Readiness so far: the score, its range, the verdict and the categories, moving with every answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.chances import Chances
from muster.gui.session.document import ChangeSet, Document
from muster.gui.theme import Appearance
from muster.gui.widgets.interval_bar import IntervalBar
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import VerdictBox
from muster.scoring import reasons

MOST_REASONS = 5


class ReadinessPanel(QScrollArea):
    """Stands beside the walk; a reason clicked leads to its question."""

    followed = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        chances: Chances,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panelScroll")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document = document
        self._chances = chances
        self._chances.ready.connect(self.show_readiness)
        self._question = ""
        body = QWidget()
        body.setObjectName("panelBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Readiness so far"), "h3"))
        self._figure = label(name="figure", wrap=False)
        self._range = label(name="muted")
        line = row(self._figure, self._range)
        line.setStretch(1, 1)
        layout.addLayout(line)
        self._bar = IntervalBar(appearance)
        layout.addWidget(self._bar)
        self._likely = label(name="small")
        layout.addWidget(self._likely)
        self._verdict = VerdictBox()
        self._verdict.followed.connect(self.followed)
        layout.addWidget(self._verdict)
        layout.addWidget(label(self.tr("By category"), "h3"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        self._bars: dict[str, IntervalBar] = {}
        self._scores: dict[str, QWidget] = {}
        for number, category in enumerate(document.framework.categories):
            bar = IntervalBar(appearance)
            score = label(name="h3", wrap=False)
            grid.addWidget(label(category.title, wrap=False), number, 0)
            grid.addWidget(bar, number, 1)
            grid.addWidget(score, number, 2, Qt.AlignmentFlag.AlignRight)
            self._bars[category.id] = bar
            self._scores[category.id] = score
        layout.addLayout(grid)
        self._question_title = label(self.tr("This question"), "h3")
        self._question_text = label(name="muted")
        layout.addWidget(self._question_title)
        layout.addWidget(self._question_text)
        layout.addStretch(1)
        self.setWidget(body)
        self._appearance = appearance
        appearance.changed.connect(self._fit)
        document.changed.connect(self._document_changed)
        self._fit()
        self.show_readiness()

    def _fit(self) -> None:
        self.setFixedWidth(int(self._appearance.points() * 20 + 90))

    def show_question(self, question: str) -> None:
        """Tell what the question in sight weighs."""
        self._question = question
        self._show_question()

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & {"answers", "mission", "weights", "lessons"}:
            self.show_readiness()

    def show_readiness(self) -> None:
        """Show the present figures."""
        result, framework = self._chances.readiness(), self._document.framework
        self._figure.setText(phrases.points(result.score))
        left = result.applicable - result.answered
        parts = [
            self.tr("of 100 · {coverage}").format(
                coverage=phrases.coverage(result.answered, result.applicable)
            )
        ]
        if left:
            parts.append(
                self.tr("could be {span} while {count} are open").format(
                    span=phrases.span(result.bounds), count=left
                )
            )
        else:
            parts.append(self.tr("range {span}").format(span=phrases.span(result.bounds)))
        self._likely.setText(
            self.tr("Likely {span}; chance of ready {share}").format(
                span=phrases.span(result.likely), share=phrases.percent(result.chances["ready"])
            )
            if result.chances is not None and result.likely is not None
            else self.tr("Likely: –")
        )
        self._range.setText("\n".join(parts))
        self._bar.show_interval(
            result.score,
            result.bounds,
            self.tr("Readiness {score} of 100, range {span}").format(
                score=phrases.points(result.score), span=phrases.span(result.bounds)
            ),
            (float(framework.thresholds.ready.overall),),
            result.likely,
        )
        found = [r for r in reasons(framework, result) if r.kind in ("gate_failed", "category_below")]
        if result.verdict.value == "ready" or result.score is None:
            found = []
        lines = [
            (
                reason.subject or "" if reason.kind == "gate_failed" else "",
                phrases.reason_name(reason, framework),
            )
            for reason in found[:MOST_REASONS]
        ]
        if len(found) > MOST_REASONS:
            lines.append(("", self.tr("and {count} more").format(count=len(found) - MOST_REASONS)))
        self._verdict.show_verdict(
            phrases.tone(result.verdict),
            phrases.verdict_title(result.verdict),
            phrases.verdict_span(result.verdict),
            lines,
        )
        for row_ in result.categories:
            title = framework.category_by_id[row_.id].title
            self._bars[row_.id].show_interval(
                row_.score,
                row_.bounds,
                self.tr("{category}: {score} of 100, range {span}, {coverage}").format(
                    category=title,
                    score=phrases.points(row_.score),
                    span=phrases.span(row_.bounds),
                    coverage=phrases.coverage(row_.answered, row_.applicable),
                ),
            )
            score = self._scores[row_.id]
            score.setProperty("text", phrases.points(row_.score))
        self._show_question()

    def _show_question(self) -> None:
        framework, result = self._document.framework, self._document.readiness
        question = framework.by_id.get(self._question)
        shown = next((row_ for row_ in result.questions if row_.id == self._question), None)
        self._question_title.setVisible(question is not None)
        self._question_text.setVisible(question is not None)
        if question is None:
            return
        category = framework.category_by_id[question.category].title
        weight = self._document.assessment.weights.questions.get(question.id, question.weight)
        parts = [self.tr("Weight {weight} of 5 in {category}.").format(weight=weight, category=category)]
        if shown is None:
            parts.append(self.tr("It does not count at present."))
        elif shown.contribution is not None and shown.shortfall is not None:
            parts.append(
                self.tr(
                    "It adds {contribution} of {possible} points; at level 4 the score would be {best}."
                ).format(
                    contribution=phrases.points(shown.contribution, 1),
                    possible=phrases.points(shown.contribution + shown.shortfall, 1),
                    best=phrases.points(shown.if_4, 1),
                )
            )
        else:
            parts.append(
                self.tr("Still open: the score would be {low} with level 0 and {high} with level 4.").format(
                    low=phrases.points(shown.if_0, 1), high=phrases.points(shown.if_4, 1)
                )
            )
        self._question_text.setText(" ".join(parts))

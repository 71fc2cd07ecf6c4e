"""Readiness so far: the score, its range, the verdict and the categories, moving with every answer."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.chances import Chances
from muster.gui.session.document import ChangeSet, Document
from muster.gui.theme import Appearance
from muster.gui.widgets.fold import Fold
from muster.gui.widgets.interval_bar import IntervalBar
from muster.gui.widgets.layout import row
from muster.gui.widgets.readiness_picture import ReadinessPicture
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList, VerdictBox
from muster.scoring import QuestionScore, Readiness, reasons

MOST_REASONS = 5
CLOSED = "closed"  # how a part was left


class ReadinessPanel(QScrollArea):
    """Stands beside the walk; a reason clicked leads to its question.

    `kept` and `keep` remember which parts were folded.
    """

    followed = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        chances: Chances,
        kept: Callable[[str], str] = lambda _name: "",
        keep: Callable[[str, str], object] = lambda _name, _value: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._kept, self._keep = appearance, kept, keep
        self.setObjectName("panelScroll")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document = document
        self._chances, self._outlook = chances, chances.outlook
        chances.ready.connect(self._figures_known)
        chances.outlook.ready.connect(self._figures_known)
        self._question = ""
        self._is_stale = True  # something came while this was out of sight
        body = QWidget()
        body.setObjectName("panelBody")
        body.setAccessibleName(self.tr("Readiness so far"))
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Readiness so far"), "h3"))
        self._progress = label(name="h2", wrap=False)  # while it is too early for a figure
        self._figure = label(name="figure", wrap=False)
        self._range = label(name="muted")
        line = row(self._progress, self._figure, self._range)
        line.setStretch(2, 1)
        layout.addLayout(line)
        self.picture = ReadinessPicture(appearance)
        layout.addWidget(self.picture)
        self._likely = label(name="small")
        layout.addWidget(self._likely)
        self._verdict = VerdictBox(appearance)
        self._verdict.followed.connect(self.followed)
        layout.addWidget(self._verdict)
        self._ask_title = label(self.tr("Ask next"), "h3")
        self.ask = LinkList()
        self.ask.followed.connect(self.followed)
        layout.addWidget(self._ask_title)
        layout.addLayout(self.ask)
        self.by_category = self._fold(self.tr("By category"), "by_category")
        layout.addWidget(self.by_category)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        self._in_bars: object = None
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
        self.by_category.column.addLayout(grid)
        self.this_question = self._fold(self.tr("This question"), "this_question")
        self._question_text = label(name="muted")
        self.this_question.column.addWidget(self._question_text)
        layout.addWidget(self.this_question)
        layout.addStretch(1)
        self.setWidget(body)
        self.setFixedWidth(self.natural_width())
        document.changed.connect(self._document_changed)
        self.show_readiness()

    def _fold(self, title: str, name: str) -> Fold:
        """Return a part that folds, as it was left."""
        fold = Fold(title, self._appearance)
        fold.open(self._kept(name) != CLOSED)
        fold.turned.connect(lambda is_open: self._keep(name, "" if is_open else CLOSED))
        return fold

    def natural_width(self) -> int:
        """Return how wide it is good to read, in px."""
        return self._appearance.scaled(180) + 72

    def show_question(self, question: str) -> None:
        """Tell what the question in sight weighs."""
        self._question = question
        self._show_question()
        self._show_ask()

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & {"answers", "sessions", "mission", "weights", "lessons"}:
            self._is_stale = True
            if self.isVisible():
                self.show_readiness()

    def _figures_known(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.show_readiness()
            self._outlook.load()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the figures that came while this was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self._figures_known()

    def _show_ask(self) -> None:
        """Show the question to ask next, save the one in sight."""
        known, framework = self._outlook.prospects, self._document.framework
        lines = []
        if known is not None:
            from muster.scoring.ask_next import asked_first

            lines = [
                (name, phrases.question_name(name, framework))
                for name, _ in asked_first(framework, known.moves, 2)
                if name != self._question
            ][:1]
        self._ask_title.setVisible(bool(lines))
        self.ask.show_lines(lines)

    def show_readiness(self) -> None:
        """Show the present figures."""
        self._is_stale = False
        result, framework = self._chances.readiness(), self._document.framework
        told = self._outlook.picture()
        if not result.answered:  # chances of nothing but the bank's assumptions would only puzzle
            told = replace(told, likely=None, likely_line="", standing="")
        left = result.applicable - result.answered
        self._figure.setText(told.figure)
        self._figure.setVisible(bool(told.figure))
        self._progress.setVisible(not told.figure)
        if not told.figure:
            self._progress.setText(
                self.tr("{answered} of {total}").format(answered=result.answered, total=result.applicable)
            )
            parts = [self.tr("answered, too early for a score")]
        elif left:
            parts = [
                self.tr("of 100 · {coverage}").format(coverage=told.coverage),
                self.tr("could be {span} while {count} are open").format(
                    span=phrases.span(result.bounds), count=left
                ),
            ]
        else:
            parts = [
                self.tr("of 100 · {coverage}").format(coverage=told.coverage),
                self.tr("range {span}").format(span=phrases.span(result.bounds)),
            ]
        self._range.setText("\n".join(parts))
        self._likely.setText(told.likely_line)
        self._likely.setVisible(bool(told.likely_line))
        self.picture.show_picture(told)
        stopping = [r for r in reasons(framework, result) if r.kind in ("gate_failed", "category_below")]
        if result.verdict.value == "ready" or result.score is None:
            stopping = []
        lines = [
            (
                reason.subject or "" if reason.kind == "gate_failed" else "",
                phrases.reason_name(reason, framework),
            )
            for reason in stopping[:MOST_REASONS]
        ]
        if len(stopping) > MOST_REASONS:
            lines.append(("", self.tr("and {count} more").format(count=len(stopping) - MOST_REASONS)))
        self._verdict.show_verdict(
            told.tone,
            told.title,
            told.standing,
            lines,
        )
        self._show_ask()
        if result.categories is not self._in_bars:  # chances that come move none of them
            self._in_bars = result.categories
            self._show_bars(result)
        self._show_question()

    def _show_bars(self, result: Readiness) -> None:
        framework = self._document.framework
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

    def _show_question(self) -> None:
        framework, result = self._document.framework, self._document.readiness
        question = framework.by_id.get(self._question)
        shown = next((row_ for row_ in result.questions if row_.id == self._question), None)
        self.this_question.setVisible(question is not None)
        if question is None:
            return
        category = framework.category_by_id[question.category].title
        weight = self._document.assessment.weights.questions.get(question.id, question.weight)
        parts = [self.tr("Weight {weight} of 5 in {category}.").format(weight=weight, category=category)]
        if shown is None:
            parts.append(self.tr("It does not count at present."))
        elif not result.is_early:  # as long as it is, no score is told above either
            parts.append(self._worth(shown))
        self._question_text.setText(" ".join(parts))

    def _worth(self, shown: QuestionScore) -> str:
        """Return what a question does to the score, and what it could do."""
        if shown.contribution is not None and shown.shortfall is not None:
            return self.tr(
                "It adds {contribution} of {possible} points; at level 4 the score would be {best}."
            ).format(
                contribution=phrases.points(shown.contribution, 1),
                possible=phrases.points(shown.contribution + shown.shortfall, 1),
                best=phrases.points(shown.if_4, 1),
            )
        return self.tr("Still open: the score would be {low} with level 0 and {high} with level 4.").format(
            low=phrases.points(shown.if_0, 1), high=phrases.points(shown.if_4, 1)
        )

"""The readiness: the verdict and its reasons, where the score comes from, every question at a glance."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.pages.page import Page
from muster.gui.pages.readiness.chance_card import ChanceCard
from muster.gui.pages.readiness.comparison_card import BesideCard, BlindSpotsCard
from muster.gui.pages.readiness.why_cards import WhyCards
from muster.gui.session.chances import Chances
from muster.gui.session.document import ChangeSet, Document, Yardsticks
from muster.gui.theme import Appearance
from muster.gui.widgets.heat_map import HeatCell, HeatMap, HeatRow
from muster.gui.widgets.interval_bar import IntervalBar
from muster.gui.widgets.layout import ScrollColumn, card
from muster.gui.widgets.table import figure, put_heads, put_row, table_card
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkLine, LinkList
from muster.model import Question
from muster.scoring import CategoryScore, add_up, reasons

MOST_FIXES = 8
MOST_REASONS = 7
SIDE_BY_SIDE = 85  # the width from which two cards stand side by side, in points of the text's size


class ResultsPage(Page):
    """Redraws only while it is in sight; `followed` leads to a question."""

    followed = Signal(str)
    explain = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        yardsticks: Yardsticks,
        chances: Chances,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._chances = chances
        self._appearance = appearance
        self._stale = True
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_below)
        scroll = ScrollColumn(1180)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        column = scroll.column
        self._verdict_card = self._build_verdict()
        column.addWidget(self._verdict_card)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(12)
        self._middle.addWidget(self._build_sources(), 6)
        self._middle.addWidget(self._build_reasons(), 5)
        column.addLayout(self._middle)
        self.chances = ChanceCard(self._chances, appearance)
        self.chances.explain.connect(self.explain)
        self._chances.ready.connect(self._show_verdict)
        column.addWidget(self.chances)
        frame, inner = card()
        inner.addWidget(label(self.tr("Every question at a glance"), "h2"))
        inner.addWidget(
            label(
                self.tr(
                    "Figure and colour show the level, ✕ a failed gate, ? an open question, "
                    "– one that does not apply. Click a question to open it."
                ),
                "small",
            )
        )
        self.heat_map = HeatMap(appearance, self.tr("Every question at a glance"))
        self.heat_map.opened.connect(self.followed)
        inner.addWidget(self.heat_map)
        column.addWidget(frame)
        self.why = WhyCards(document, appearance)
        self.why.followed.connect(self.followed)
        self.why.explain.connect(self.explain)
        column.addWidget(self.why)
        column.addWidget(self._build_fixes())
        self.spots = BlindSpotsCard(document)
        self.spots.followed.connect(self.followed)
        self.beside = BesideCard(document, yardsticks)
        column.addWidget(self.spots)
        column.addWidget(self.beside)
        column.addStretch(1)
        document.changed.connect(self._document_changed)

    def _build_verdict(self) -> QFrame:
        frame, layout = card(6)
        layout.addWidget(label(self.tr("Verdict"), "small"))
        self._verdict = label(name="verdict")
        self._summary = label()
        self._span = label(name="muted")
        self._bar = IntervalBar(self._appearance)
        self._scale = label(name="small")
        for part in (self._verdict, self._summary, self._span, self._bar, self._scale):
            layout.addWidget(part)
        return frame

    def _build_reasons(self) -> QFrame:
        frame, layout = card()
        self._reasons_title = label(name="h2")
        self._reasons = LinkList(1)
        self._reasons.followed.connect(self.followed)
        self.all_reasons = QPushButton()
        self.all_reasons.setObjectName("link")
        self.all_reasons.setCheckable(True)
        self.all_reasons.toggled.connect(lambda _all: self._show_reasons())
        layout.addWidget(self._reasons_title)
        layout.addLayout(self._reasons)
        layout.addWidget(self.all_reasons)
        layout.addStretch(1)
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under each other where they have no room side by side."""
        super().resizeEvent(event)
        wide = self.width() >= self._appearance.points() * SIDE_BY_SIDE
        direction = QBoxLayout.Direction
        self._middle.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was out of sight."""
        super().showEvent(event)
        if self._stale:
            self.show_results()

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields - {"modified"}:
            self._stale = True
            if self.isVisible():
                self.show_results()

    def prepare(self) -> None:
        """Show the figures too, before the page is seen."""
        if not self.isVisible():
            self.show_results()
        super().prepare()

    def focus_first(self) -> None:
        """Put the keyboard on the questions at a glance."""
        self.heat_map.setFocus()

    def show_results(self) -> None:
        """Show the present figures."""
        self._stale = False
        self._show_verdict()
        self._show_sources()
        self._show_heat()
        self.chances.show_chances()
        self._later.start()

    def _show_below(self) -> None:
        """Show what stands further down, after what is in sight has been painted."""
        self._show_fixes()
        self.why.show_why()
        self.spots.show_spots()
        self.beside.show_rows()

    def _show_verdict(self) -> None:
        result, framework = self._document.readiness, self._document.framework
        tone = phrases.tone(result.verdict)
        self._verdict.setText(phrases.verdict_title(result.verdict))
        if self._verdict.property("tone") != tone:
            self._verdict.setProperty("tone", tone)
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)
        self._summary.setText(
            self.tr("Readiness {score} of 100, range {span}, {coverage}.").format(
                score=phrases.points(result.score, 1),
                span=phrases.span(result.bounds),
                coverage=phrases.coverage(result.answered, result.applicable),
            )
        )
        self._span.setText(phrases.verdict_span(result.verdict))
        ready, conditional = framework.thresholds.ready.overall, framework.thresholds.conditional.overall
        self._bar.show_interval(
            result.score,
            result.bounds,
            self._summary.text(),
            (float(conditional), float(ready)),
            self._chances.readiness().likely,
        )
        self._scale.setText(
            self.tr("0 to 100; with conditions from {conditional}, ready from {ready}").format(
                conditional=phrases.points(conditional), ready=phrases.points(ready)
            )
        )
        self._show_reasons()

    def _show_reasons(self) -> None:
        result, framework = self._document.readiness, self._document.framework
        found = reasons(framework, result)
        self._reasons_title.setText(
            self.tr("What stands between this mission and ready")
            if found
            else self.tr("Nothing stands in the way")
        )
        shown = found if self.all_reasons.isChecked() else found[:MOST_REASONS]
        signs = {"gate_failed": "✕", "gate_open": "?"}
        self._reasons.show_lines(
            [
                (
                    reason.subject or "" if reason.kind in signs else "",
                    f"{signs.get(reason.kind, '·')} {phrases.reason_text(reason, framework)}",
                )
                for reason in shown
            ]
        )
        self.all_reasons.setVisible(len(found) > MOST_REASONS)
        self.all_reasons.setText(
            self.tr("Show fewer")
            if self.all_reasons.isChecked()
            else self.tr("Show all {count}").format(count=len(found))
        )

    def _build_sources(self) -> QFrame:
        frame, grid = table_card(self.tr("Where the score comes from"))
        put_heads(
            grid,
            self.tr("Category"),
            self.tr("0–100, bar = range"),
            self.tr("Score"),
            self.tr("Answered"),
            self.tr("Weight"),
            self.tr("Adds"),
        )
        grid.setColumnStretch(1, 1)
        self._bars: dict[str, IntervalBar] = {}
        self._figures: dict[str, list[QLabel]] = {}
        categories = self._document.framework.categories
        for number, category in enumerate(categories, start=1):
            self._bars[category.id] = IntervalBar(self._appearance)
            self._figures[category.id] = [figure() for _ in range(4)]
            title = label(category.title, wrap=False)
            put_row(grid, number, title, self._bars[category.id], *self._figures[category.id])
        self._totals = [figure("h3"), figure(), figure(), figure("h3")]
        title = label(self.tr("Readiness"), "h3", wrap=False)
        put_row(grid, len(categories) + 1, title, QWidget(), *self._totals)
        return frame

    def _show_sources(self) -> None:
        result, framework = self._document.readiness, self._document.framework
        scored = [row for row in result.categories if row.adds is not None]
        adds = add_up([row.adds or 0.0 for row in scored], result.score or 0.0)
        printed = dict(zip((row.id for row in scored), adds, strict=True))
        whole = sum(row.weight for row in scored)
        for row in result.categories:
            title = framework.category_by_id[row.id].title
            spoken = f"{title}: {phrases.points(row.score)}, {phrases.span(row.bounds)}"
            self._bars[row.id].show_interval(row.score, row.bounds, spoken)
            weight = (
                self.tr("{share} %").format(share=phrases.points(100 * row.weight / whole))
                if row.id in printed
                else "–"
            )
            texts = (
                phrases.points(row.score) + (" ✕" if self._is_low(row) else ""),
                f"{row.answered}/{row.applicable}",
                weight,
                phrases.points(printed.get(row.id), 1),
            )
            for cell, text in zip(self._figures[row.id], texts, strict=True):
                cell.setText(text)
        score = phrases.points(result.score)
        totals = (score, f"{result.answered}/{result.applicable}", "", phrases.points(result.score, 1))
        for cell, text in zip(self._totals, totals, strict=True):
            cell.setText(text)

    def _is_low(self, row: CategoryScore) -> bool:
        floor = self._document.framework.thresholds.ready.category
        return row.score is not None and row.score < floor

    def _build_fixes(self) -> QFrame:
        frame, grid = table_card(self.tr("What would lift the score most"))
        grid.setColumnStretch(0, 1)
        put_heads(grid, self.tr("If this moves to level 4"), self.tr("From"), self.tr("Gain"))
        self._fix_rows = [(LinkLine(), figure(), figure()) for _ in range(MOST_FIXES)]
        for number, cells in enumerate(self._fix_rows, start=1):
            cells[0].followed.connect(self.followed)
            put_row(grid, number, *cells)
        self._no_fix = label(self.tr("Nothing answered can be raised."), "muted")
        grid.addWidget(self._no_fix, MOST_FIXES + 1, 0)
        return frame

    def _show_fixes(self) -> None:
        result, framework = self._document.readiness, self._document.framework
        base = result.score or 0.0
        failed = {gate.question for gate in result.gates if gate.state == "failed"}
        answered = [row for row in result.questions if row.level is not None and row.level < 4]
        best = sorted(answered, key=lambda row: (row.id not in failed, base - row.if_4, row.id))[:MOST_FIXES]
        self._no_fix.setVisible(not best)
        for number, cells in enumerate(self._fix_rows):
            for cell in cells:
                cell.setVisible(number < len(best))
            if number < len(best):
                row, (link, level, gain) = best[number], cells
                sign = "✕ " if row.id in failed else ""
                link.show_line(f"{sign}{row.id} {framework.by_id[row.id].name}", row.id)
                level.setText(str(row.level))
                gain.setText(self.tr("+{gain}").format(gain=phrases.points(row.if_4 - base, 1)))

    def _show_heat(self) -> None:
        framework = self._document.framework
        self.heat_map.show_rows(
            [
                HeatRow(category.title, tuple(self._cell(q) for q in framework.by_category[category.id]))
                for category in framework.categories
            ]
        )

    def _cell(self, question: Question) -> HeatCell:
        reason = self._document.applicability[question.id]
        if reason != "applies":
            text = self.tr("{id} {name}: {reason}").format(
                id=question.id, name=question.name, reason=phrases.why_not_applicable(reason)
            )
            return HeatCell(question.id, None, "–", text, counts=False)
        level = self._document.assessment.answer(question.id).level
        if level is None:
            text = self.tr("{id} {name}: open").format(id=question.id, name=question.name)
            return HeatCell(question.id, None, "?", text)
        failed = question.gate_level is not None and level < question.gate_level
        text = self.tr("{id} {name}: level {level}, {title}").format(
            id=question.id, name=question.name, level=level, title=question.levels[level].title
        )
        return HeatCell(question.id, level, f"{level} ✕" if failed else str(level), text)

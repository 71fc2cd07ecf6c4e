"""The readiness: the verdict and its reasons, where the score comes from, every question at a glance."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from muster.gui.pages.conditions_card import ConditionsCard
from muster.gui.pages.page import Page
from muster.gui.pages.readiness.ask_next_card import AskNextCard
from muster.gui.pages.readiness.blind_spots_card import BlindSpotsCard
from muster.gui.pages.readiness.chance_card import ChanceCard
from muster.gui.pages.readiness.comparison_card import ComparisonCard
from muster.gui.pages.readiness.fixes_card import FixesCard
from muster.gui.pages.readiness.hanging_card import HangingCard
from muster.gui.pages.readiness.heat_card import HeatCard
from muster.gui.pages.readiness.jump_links import JumpLinks
from muster.gui.pages.readiness.reasons_card import Only, ReasonsCard
from muster.gui.pages.readiness.sources_card import SourcesCard
from muster.gui.pages.readiness.verdict_card import VerdictCard
from muster.gui.pages.readiness.ways_card import WaysCard
from muster.gui.pages.readiness.why_card import WhyCard
from muster.gui.session.chances import Chances
from muster.gui.session.document import ChangeSet, Document, ReferenceMissions
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.empty_state import EmptyState
from muster.gui.widgets.layout import filled_by_column

SIDE_BY_SIDE = 765  # px at 100 %: the width from which two cards stand side by side


class ReadinessPage(Page):
    """Redraws only while it is in sight; `followed` leads to a question."""

    followed = Signal(str)
    explain = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        references: ReferenceMissions,
        chances: Chances,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._appearance = appearance
        self._stale = True
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_below)
        self._chances = chances
        self._document = document
        self.verdict = VerdictCard(document, chances, appearance)
        self.sources = SourcesCard(document, appearance)
        self.reasons = ReasonsCard(document)
        self.conditions = ConditionsCard(document)
        self.chances = ChanceCard(chances, appearance)
        self.heat = HeatCard(document, appearance)
        self.heat_map = self.heat.heat_map
        self.ask = AskNextCard(document, chances.outlook)
        self.ways = WaysCard(document, chances.outlook)
        self.hanging = HangingCard(document, chances.outlook)
        self.why = WhyCard(document, appearance)
        self.fixes = FixesCard(document, appearance)
        self.spots = BlindSpotsCard(document)
        self.beside = ComparisonCard(document, references, appearance)
        self.empty = EmptyState(
            self.tr("Nothing is answered yet"),
            self.tr(
                "The verdict, what stops the mission and what to ask next stand here from the first "
                "answers on. From half of the questions on there is a score too."
            ),
            self.tr("Answer the first question"),
        )
        self.jumps = JumpLinks(
            (
                (self.tr("Where the score comes from"), self.sources),
                (self.tr("What stands in the way"), self.reasons),
                (self.tr("Ask next"), self.ask),
                (self.tr("What changes the verdict"), self.ways),
                (self.tr("How likely"), self.chances),
                (self.tr("Every question"), self.heat),
                (self.tr("What moves the score"), self.why),
                (self.tr("What lifts it"), self.fixes),
                (self.tr("What it hangs on"), self.hanging),
                (self.tr("Blind spots"), self.spots),
                (self.tr("Earlier missions"), self.beside),
            )
        )
        self._lay_out()
        for card in (
            self.reasons,
            self.ask,
            self.ways,
            self.heat,
            self.why,
            self.fixes,
            self.hanging,
            self.spots,
        ):
            card.followed.connect(self.followed)
        for explained in (self.chances, self.ask, self.ways, self.hanging, self.why):
            explained.explain.connect(self.explain)
        self.verdict.stops_wanted.connect(lambda: self._show_reasons("gaps"))
        self.verdict.open_wanted.connect(lambda: self._show_reasons("open"))
        self.verdict.plan_wanted.connect(lambda: self.place_wanted.emit("plan"))
        self.jumps.wanted.connect(self._scroll_to)
        self.empty.wanted.connect(lambda: self.place_wanted.emit("walk"))
        self.conditions.wanted.connect(self.condition_wanted)
        self.conditions.shown.connect(self.condition_shown)
        chances.ready.connect(self._chances_known)
        chances.outlook.ready.connect(self._outlook_known)
        document.changed.connect(self._document_changed)

    def _lay_out(self) -> None:
        self._scroll = scroll = filled_by_column(self, SCALE.table)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(12)
        self._middle.addWidget(self.sources, 6)
        self._middle.addWidget(self.reasons, 5)
        self._change = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._change.setSpacing(12)
        self._change.addWidget(self.ask, 1)
        self._change.addWidget(self.ways, 1)
        scroll.column.addWidget(self.empty)
        scroll.column.addWidget(self.verdict)
        scroll.column.addWidget(self.jumps)
        scroll.column.addLayout(self._middle)
        scroll.column.addWidget(self.conditions)
        scroll.column.addLayout(self._change)
        for card in (
            self.chances,
            self.heat,
            self.why,
            self.fixes,
            self.hanging,
            self.spots,
            self.beside,
        ):
            scroll.column.addWidget(card)
        scroll.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under each other where they have no room side by side."""
        super().resizeEvent(event)
        wide = self.width() >= self._appearance.scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for pair in (self._middle, self._change):
            pair.setDirection(direction)

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

    def show_place(self, rest: str, *, focus: bool = False) -> str:
        """Show the page; `ask` scrolls to what to ask next, or to the word that nothing is."""
        if rest == "ask" and not self.is_empty:
            self._later.stop()
            self._show_below()
            QTimer.singleShot(0, self, self._scroll_to_ask)
        elif focus:
            self.focus_first()
        return ""

    def _scroll_to_ask(self) -> None:
        self._scroll_to(self.ask)
        self.ask.focus_first()

    def _show_reasons(self, only: Only) -> None:
        """Show what a tile tells of, and nothing else."""
        self.reasons.show_only(only)
        self._scroll_to(self.reasons)

    def _scroll_to(self, part: QWidget) -> None:
        """Put a part at the top, and the keyboard on the first thing in it."""
        inside = self._scroll.widget()
        takers = [
            widget
            for widget in part.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
            and widget.isVisibleTo(self)
        ]
        if takers:
            takers[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if inside is not None:
            self._scroll.verticalScrollBar().setValue(part.mapTo(inside, QPoint()).y())

    def focus_first(self) -> None:
        """Put the keyboard on the picture, which is read out whole: nothing scrolls away."""
        first = self.empty.button if self.is_empty else self.verdict.picture
        first.setFocus()
        self.begin_at_top(first)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is answered yet: there is a question to answer, and no figure to show."""
        result = self._document.readiness
        return result.applicable > 0 and result.answered == 0

    def show_results(self) -> None:
        """Show the present figures."""
        self._stale = False
        self._show_parts()
        self.verdict.show_verdict()
        self.reasons.show_reasons()
        if not self.is_empty:
            self.conditions.show_conditions()
        self.sources.show_sources()
        self.heat.show_questions()
        self.chances.show_chances()
        self._later.start()

    def _show_parts(self) -> None:
        """Show the parts, or while nothing is answered only what to do."""
        empty = self.is_empty
        self.empty.setVisible(empty)
        for part in (
            self.verdict,
            self.jumps,
            self.reasons,
            self.sources,
            self.ask,
            self.ways,
            self.chances,
            self.heat,
            self.why,
            self.fixes,
            self.hanging,
            self.spots,
        ):
            part.setVisible(not empty)
        if empty:
            self.beside.hide()
            self.conditions.hide()

    def _chances_known(self) -> None:
        if self.isVisible():
            self.verdict.show_verdict()
            self._chances.outlook.load()
        else:
            self._stale = True

    def _outlook_known(self) -> None:
        if self.isVisible():
            self.verdict.show_verdict()
            self._show_outlook()
        else:
            self._stale = True

    def _show_outlook(self) -> None:
        """Show what is known of what could change the verdict, and have the rest worked out."""
        self.ask.show_questions()
        self.ways.show_ways()
        self.hanging.show_hanging()
        self._chances.outlook.load()

    def _show_below(self) -> None:
        """Show what stands further down, after what is in sight has been painted."""
        self._show_outlook()
        self.fixes.show_fixes()
        self.why.show_why()
        self.spots.show_spots()
        if not self.is_empty:
            self.beside.show_rows()
        self.jumps.show_links()

"""What to fix first: the cheapest way to a verdict, or the best result for an effort, as a page."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from muster.gui import phrases
from muster.gui.background import Background
from muster.gui.pages.conditions_card import ConditionsCard
from muster.gui.pages.page import Page
from muster.gui.pages.plan.action_plan import with_actions
from muster.gui.pages.plan.fixes_card import FixesCard
from muster.gui.pages.plan.pictures import PicturesCard, ScheduleCard
from muster.gui.pages.plan.result_card import ResultCard
from muster.gui.pages.plan.roadmap_card import RoadmapCard, stops
from muster.gui.pages.plan.wishes import Wished, Wishes
from muster.gui.plan_job import Planner, Solved
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import MissionEdits
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.empty_state import EmptyState
from muster.gui.widgets.explained_head import ExplainedHead
from muster.gui.widgets.layout import card, filled_by_column
from muster.phrases.direction import without_isolates
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Plan
from muster.scoring.planning.roadmap import roadmap

CHANGES = {"answers", "mission", "weights", "lessons", "framework", "actions"}


class PlanPage(Page):
    """Solves anew whenever a wish or an answer changes while it is in sight."""

    solved = Signal()

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._stale = True
        self._kept: set[str] = set()
        self._left_out: set[str] = set()
        self.plan: Plan | None = None
        self._planner = Planner(background, self)
        self.wishes = Wishes()
        wanted = document.assessment.mission.proposed_start
        if wanted is not None and wanted > phrases.today():
            self.wishes.by.show_day(wanted)
        self._as_it_comes = self.wishes.state()
        self.result = ResultCard()
        self.pictures = PicturesCard(appearance)
        self.fixes = FixesCard(appearance)
        self.road = RoadmapCard()
        self.schedule = ScheduleCard(appearance)
        self.conditions = ConditionsCard(document)
        self.empty = EmptyState(
            self.tr("Nothing is answered yet"),
            self.tr("A plan starts from answers. Until there are some, every question counts as level 0."),
            self.tr("Answer the first question"),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._scroll = filled_by_column(self, SCALE.table)
        head = ExplainedHead(self.tr("What to fix first"), "plan", "h1")
        head.explain.connect(self.explain)
        self.help = head.link
        frame, inner = card()
        inner.addWidget(self.wishes)
        self._scroll.column.addWidget(head)
        self._scroll.column.addWidget(self.empty)
        for part in (
            frame,
            self.result,
            self.fixes,  # what was asked for stands before what explains it
            self.pictures,
            self.road,
            self.schedule,
            self.conditions,
        ):
            self._scroll.column.addWidget(part)
        self._scroll.column.addStretch(1)

    def _connect(self) -> None:
        self.wishes.changed.connect(self.solve)
        self.empty.wanted.connect(lambda: self.place_wanted.emit("walk"))
        self.result.followed.connect(self.followed)
        self.fixes.followed.connect(self.followed)
        self.fixes.kept.connect(self.keep)
        self.fixes.left_out.connect(self.leave_out)
        self.fixes.reset.connect(self._reset)
        self.fixes.take_over.connect(self._take_over)
        self.fixes.report_wanted.connect(lambda: self.place_wanted.emit("report"))
        self.fixes.actions_wanted.connect(lambda: self.place_wanted.emit("actions"))
        self.schedule.followed.connect(self.followed)
        self.conditions.wanted.connect(self.condition_wanted)
        self.conditions.shown.connect(self.condition_shown)
        self.pictures.effort_picked.connect(self.wishes.wish_effort)
        self.pictures.chance_picked.connect(self.wishes.wish_chance)
        self._planner.solved.connect(self._show_solved)
        self._planner.drawn.connect(self.pictures.show_frontier)
        self._planner.chanced.connect(self.pictures.show_chances)
        self._document.changed.connect(self._document_changed)

    # --- what stands here and nowhere else

    def unapplied(self) -> object | None:
        """Return what is wished for, kept and left out, unless all is as it comes."""
        state = self.wishes.state()
        if state == self._as_it_comes and not self._kept and not self._left_out:
            return None
        return state, frozenset(self._kept), frozenset(self._left_out)

    def take_unapplied(self, draft: object) -> None:
        """Go on from wishes."""
        match draft:
            case (Wished() as state, frozenset() as kept, frozenset() as left_out):
                self.wishes.show_state(state)
                self._kept, self._left_out = set(kept), set(left_out)
                self._stale = True

    # --- solving

    def limits(self) -> Limits:
        """Return what is wished for."""
        return self.wishes.limits(frozenset(self._kept), frozenset(self._left_out))

    def solve(self) -> None:
        """Start to solve what is wished for now."""
        self._stale = False
        self.empty.setVisible(self._document.readiness.answered == 0)
        self.result.show_busy()
        self._planner.solve(self._document.framework, self._document.assessment, self.limits())

    def showEvent(self, event: QShowEvent) -> None:
        """Solve when something has changed since."""
        super().showEvent(event)
        self.conditions.show_conditions()
        if self._stale:
            self.solve()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave for the next time what is still being worked out: the page that comes has more need of it."""
        super().hideEvent(event)
        if self._planner.is_busy and not event.spontaneous():
            self._planner.finish()
            self._stale = True

    def finish(self) -> None:
        """Ask for nothing more, before the page goes."""
        self._planner.finish()
        super().finish()

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & CHANGES:
            self._stale = True
            if self.isVisible():
                self.conditions.show_conditions()
                if change.fields != {"actions"}:
                    self.solve()

    def _show_solved(self, solved: Solved) -> None:
        """Show a plan; the row that the keyboard is on stays where it is in sight."""
        row_before = self._row_in_sight()
        self._show_plan(solved)
        if row_before is not None:
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # so that all has its new place
            row_after = self._row_in_sight()
            if row_after is not None:
                bar = self._scroll.verticalScrollBar()
                bar.setValue(bar.value() + row_after - row_before)
        self.solved.emit()

    def _row_in_sight(self) -> int | None:
        """Return how far down the page the row with the keyboard is shown; None when it is elsewhere."""
        table = self.fixes.table
        if not table.hasFocus() or not table.currentIndex().isValid():
            return None
        row = table.visualRect(table.currentIndex()).top()
        return table.viewport().mapTo(self._scroll, QPoint(0, row)).y()

    def _show_plan(self, solved: Solved) -> None:
        self.plan = solved.plan
        start, mission_start = solved.limits.start, solved.assessment.mission.proposed_start
        self.result.show_plan(solved.framework, solved.plan, solved.limits)
        self.fixes.show_plan(solved.framework, solved.assessment, solved.plan, solved.limits)
        self.schedule.show_plan(solved.framework, solved.plan)
        works = solved.plan.reached and bool(solved.plan.fixes)
        self.road.setVisible(works)
        if works:
            days = stops(start, mission_start)
            road = roadmap(solved.framework, solved.assessment, solved.plan, days)
            self.road.show_road(solved.framework, road, start, mission_start)
        self.pictures.show_plan(solved.framework, solved.plan, solved.limits)

    # --- what the user does

    def keep(self, question: str, on: bool) -> None:
        """Keep a question in the plan, or let go of it, and solve again."""
        (self._kept.add if on else self._kept.discard)(question)
        self._left_out.discard(question)
        self.solve()

    def leave_out(self, question: str, on: bool) -> None:
        """Leave a question out of the plan, or let it in again, and solve again."""
        (self._left_out.add if on else self._left_out.discard)(question)
        self._kept.discard(question)
        self.solve()

    def _reset(self) -> None:
        self._kept.clear()
        self._left_out.clear()
        self.solve()

    def _take_over(self) -> None:
        if self.plan is None or not self.plan.fixes:
            return
        actions = with_actions(
            self._document.framework,
            self._document.assessment,
            self.plan,
            lambda name, level: without_isolates(  # kept in the file, which has a language of its own
                self.tr("{name}: reach “{level}”").format(name=name, level=level)
            ),
        )
        count = len(self.plan.fixes)
        MissionEdits(self._document).set_actions(actions, phrases.spoken()("counted.plan_taken", count=count))
        self.fixes.show_taken(phrases.spoken()("counted.actions_taken", count=count))

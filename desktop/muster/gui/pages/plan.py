"""What to fix first: the cheapest way to a verdict, or the most readiness within means."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QGridLayout, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.background import Background
from muster.gui.pages.page import Page
from muster.gui.plan_job import Planner, Solved
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import MissionEdits
from muster.gui.theme import Appearance
from muster.gui.widgets.date_field import DateField
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import ScrollColumn, card, clear, row
from muster.gui.widgets.plan_charts import EffortCurve, Schedule, ScheduleRow
from muster.gui.widgets.segments import Segments
from muster.gui.widgets.table import figure, put_heads, put_row
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkLine, LinkList
from muster.model import Action
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Fix, Plan, WhyNot

MOST_WEEKS = 100_000.0


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
        self._pinned: set[str] = set()
        self._barred: set[str] = set()
        self.plan: Plan | None = None
        self._planner = Planner(background, self)
        self._planner.solved.connect(self._show_solved)
        scroll = ScrollColumn(1000)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        column = scroll.column
        self.help = QPushButton(self.tr("Explain this"))
        self.help.setObjectName("link")
        self.help.clicked.connect(lambda: self.explain.emit("plan"))
        column.addLayout(row(label(self.tr("What to fix first"), "h1", wrap=False), 1, self.help))
        column.addWidget(self._build_wishes())
        column.addWidget(self._build_result())
        column.addWidget(self._build_charts(appearance))
        column.addStretch(1)
        document.changed.connect(self._document_changed)

    # --- what it is made of

    def _build_wishes(self) -> QWidget:
        frame, inner = card()
        self.target = Segments(
            self.tr("What is wanted"),
            [
                ("ready", self.tr("Ready")),
                ("conditional", self.tr("Ready with conditions")),
                ("most", self.tr("The most within means")),
            ],
        )
        self.target.show_choice("ready")
        self.target.picked.connect(self._target_picked)
        inner.addLayout(FlowLayout(self.target))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.effort = QDoubleSpinBox()
        self.effort.setRange(-1, MOST_WEEKS)
        self.effort.setDecimals(1)
        self.effort.setValue(-1)
        self.effort.setSpecialValueText(self.tr("no limit"))
        self.effort.setAccessibleName(self.tr("Person-weeks at most"))
        self.effort.valueChanged.connect(self.solve)
        form.addRow(
            self.tr("Person-weeks at most"), row(self.effort, label(self.tr("person-weeks"), "muted"), 1)
        )
        self.start = DateField(self.tr("Start of the work"), self.tr("on"))
        self.start.show_day(phrases.today())
        self.start.picked.connect(self.solve)
        form.addRow(self.tr("Start of the work"), self.start)
        self.by = DateField(self.tr("Every fix done by"), self.tr("on"))
        wanted = self._document.assessment.mission.proposed_start
        if wanted is not None and wanted > phrases.today():
            self.by.show_day(wanted)
        self.by.picked.connect(self.solve)
        form.addRow(self.tr("Every fix done by"), self.by)
        inner.addLayout(form)
        return frame

    def _build_result(self) -> QWidget:
        frame, inner = card()
        self.headline = label(name="h2")
        self._reason = LinkList()
        self._reason.followed.connect(self.followed)
        inner.addWidget(self.headline)
        inner.addLayout(self._reason)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        inner.addLayout(self._grid)
        self.pins = label(name="small")
        self.free = QPushButton(self.tr("Let go of all pins"))
        self.free.setObjectName("link")
        self.free.clicked.connect(self._let_go)
        inner.addLayout(row(self.pins, 1, self.free))
        self.take = QPushButton(self.tr("Put into the action plan"))
        self.take.setObjectName("primary")
        self.take.clicked.connect(self._take)
        self._taken = label(name="muted")
        inner.addLayout(row(self.take, self._taken, 1))
        return frame

    def _build_charts(self, appearance: Appearance) -> QWidget:
        self._charts, inner = card()
        inner.addWidget(label(self.tr("When each fix is done"), "h2"))
        self.schedule = Schedule(appearance, self.tr("When each fix is done"))
        self.schedule.picked.connect(self.followed)
        inner.addWidget(self.schedule)
        inner.addWidget(label(self.tr("Readiness against effort"), "h2"))
        self.curve = EffortCurve(appearance, self.tr("Readiness against effort"))
        inner.addWidget(self.curve)
        return self._charts

    # --- solving

    def limits(self) -> Limits:
        """Return what is wished for."""
        target = self.target.choice
        return Limits(
            self.start.day or phrases.today(),
            None if target == "most" else "conditional" if target == "conditional" else "ready",
            None if self.effort.value() < 0 else self.effort.value(),
            self.by.day,
            frozenset(self._pinned),
            frozenset(self._barred),
        )

    def _target_picked(self, key: str) -> None:
        self.target.show_choice(key)
        self.solve()

    def solve(self, _changed: object = None) -> None:
        """Start to solve what is wished for now."""
        self._stale = False
        self.headline.setText(self.tr("Being worked out…"))
        self._planner.solve(self._document.framework, self._document.assessment, self.limits())

    def showEvent(self, event: QShowEvent) -> None:
        """Solve when something has changed since."""
        super().showEvent(event)
        if self._stale:
            self.solve()

    def finish(self) -> None:
        """Wait for the worker, before the page goes."""
        self._planner.finish()

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & {"answers", "mission", "weights", "lessons"}:
            self._stale = True
            if self.isVisible():
                self.solve()

    # --- what it shows

    def _show_solved(self, found: Solved) -> None:
        if found.curve:
            self._show_curve(found)
            return
        self.plan = found.plan
        self._show_plan(found.plan)
        self.solved.emit()

    def _show_plan(self, plan: Plan) -> None:
        if not plan.reached:
            self.headline.setText(self.tr("No plan gets there"))
            subject = (
                plan.why_not.subject if plan.why_not and plan.why_not.kind in ("gate", "zero", "kept") else ""
            )
            self._reason.show_lines([(subject or "", self._why_not(plan.why_not))])
        else:
            self._reason.show_lines([])
            self.headline.setText(
                self.tr("{effort} person-weeks, done by {day}: readiness {score}, {verdict}").format(
                    effort=phrases.number(plan.effort_weeks),
                    day=phrases.day(plan.ready_by),
                    score=phrases.points(plan.score_after, 1),
                    verdict=phrases.verdict_name(plan.verdict_after),
                )
                if plan.fixes
                else self.tr("Nothing needs to be done.")
            )
        self._show_fixes(plan.fixes)
        pins = len(self._pinned) + len(self._barred)
        self.pins.setText(self.tr("Pinned in or out: {count}").format(count=pins) if pins else "")
        self.free.setVisible(bool(pins))
        self.take.setEnabled(bool(plan.fixes))
        self._taken.setText("")
        self._charts.setVisible(plan.reached)
        self.schedule.show_rows(
            [self._bar(fix) for fix in plan.fixes],
            (self.tr("Question"), self.tr("Weeks"), self.tr("Done")),
        )

    def _bar(self, fix: Fix) -> ScheduleRow:
        question = self._document.framework.by_id[fix.question]
        text = self.tr("{id} {name}: {weeks} weeks, done {day}").format(
            id=question.id,
            name=question.name,
            weeks=phrases.number(fix.lead_time_weeks),
            day=phrases.day(fix.done),
        )
        return ScheduleRow(
            fix.question,
            f"{question.id} {question.name}",
            fix.lead_time_weeks,
            phrases.short_day(fix.done),
            text,
        )

    def _show_fixes(self, fixes: tuple[Fix, ...]) -> None:
        clear(self._grid)
        shown = [*fixes]
        if not shown and not self._barred:
            return
        put_heads(
            self._grid,
            self.tr("Fix"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Effort"),
            self.tr("Weeks"),
            self.tr("Gain"),
            "",
        )
        for number, fix in enumerate(shown, start=1):
            question = self._document.framework.by_id[fix.question]
            link = LinkLine()
            link.show_line(f"{question.id} {question.name}", question.id)
            link.followed.connect(self.followed)
            cells = [figure() for _ in range(5)]
            texts = (
                str(fix.before),
                str(fix.after),
                phrases.number(fix.effort_weeks),
                phrases.number(fix.lead_time_weeks),
                f"+{phrases.points(fix.gain, 1)}",
            )
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
            put_row(self._grid, number, link, *cells, self._pin_buttons(fix.question))

    def _pin_buttons(self, question: str) -> QWidget:
        holder = QWidget()
        keep = QPushButton(self.tr("Keep"))
        keep.setCheckable(True)
        keep.setChecked(question in self._pinned)
        keep.setAccessibleName(self.tr("Keep {question} in the plan").format(question=question))
        drop = QPushButton(self.tr("Leave out"))
        drop.setAccessibleName(self.tr("Leave {question} out of the plan").format(question=question))
        keep.clicked.connect(lambda pinned: self.pin(question, pinned=pinned))
        drop.clicked.connect(lambda: self.bar(question))
        holder.setLayout(row(keep, drop, spacing=4))
        return holder

    def _show_curve(self, found: Solved) -> None:
        ready = self._document.framework.thresholds
        points = [
            (
                effort,
                score,
                self.tr("{effort} person-weeks: readiness {score}").format(
                    effort=phrases.number(effort), score=phrases.points(score, 1)
                ),
            )
            for effort, score in found.curve
        ]
        marks = [
            (float(ready.ready.overall), phrases.verdict_name("ready")),
            (float(ready.conditional.overall), phrases.verdict_name("conditional")),
        ]
        here = (found.plan.effort_weeks, found.plan.score_after) if found.plan.reached else None
        self.curve.show_curve(points, marks, here, self.tr("person-weeks"))

    def _why_not(self, stopped: WhyNot | None) -> str:
        framework = self._document.framework
        if stopped is None or stopped.kind == "nothing":
            return self.tr("No question applies to this mission.")
        if stopped.kind == "effort":
            return self.tr("It takes {wanted} person-weeks, and only {found} are allowed.").format(
                wanted=phrases.number(stopped.wanted or 0), found=phrases.number(stopped.found or 0)
            )
        if stopped.kind == "overall":
            return self.tr("With every allowed fix the overall score is {found}, below {wanted}.").format(
                found=phrases.points(stopped.found, 1), wanted=phrases.number(stopped.wanted or 0)
            )
        if stopped.kind == "category":
            return self.tr(
                "With every allowed fix {category} scores {found}, below its floor of {wanted}."
            ).format(
                category=framework.category_by_id[stopped.subject or ""].title,
                found=phrases.points(stopped.found, 1),
                wanted=phrases.number(stopped.wanted or 0),
            )
        question = framework.by_id[stopped.subject or ""]
        if stopped.kind == "kept":
            return self.tr("{id} {name} is kept in the plan, and its lead time ends too late.").format(
                id=question.id, name=question.name
            )
        return self.tr("{id} {name} can only reach level {found} in time, and its gate is {wanted}.").format(
            id=question.id,
            name=question.name,
            found=phrases.number(stopped.found or 0),
            wanted=phrases.number(stopped.wanted or 0),
        )

    # --- what the user does

    def pin(self, question: str, *, pinned: bool) -> None:
        """Keep a fix in the plan, or let go of it, and solve again."""
        (self._pinned.add if pinned else self._pinned.discard)(question)
        self.solve()

    def bar(self, question: str) -> None:
        """Leave a question out of the plan, and solve again."""
        self._pinned.discard(question)
        self._barred.add(question)
        self.solve()

    def _let_go(self) -> None:
        self._pinned.clear()
        self._barred.clear()
        self.solve()

    def _take(self) -> None:
        if self.plan is None or not self.plan.fixes:
            return
        framework, assessment = self._document.framework, self._document.assessment
        taken = {action.id for action in assessment.actions}
        free = (name for name in (f"p{number}" for number in range(1, 10_000)) if name not in taken)
        kept = tuple(
            action
            for action in assessment.actions
            if not (action.status == "open" and action.question in {fix.question for fix in self.plan.fixes})
        )
        made = tuple(
            Action(
                id=next(free),
                question=fix.question,
                title=self.tr("{name}: reach “{level}”").format(
                    name=framework.by_id[fix.question].name,
                    level=framework.by_id[fix.question].levels[fix.after].title,
                ),
                owner=framework.by_id[fix.question].owner,
                due=fix.done,
                target_level=fix.after,
            )
            for fix in self.plan.fixes
        )
        MissionEdits(self._document).set_actions(
            (*kept, *made), self.tr("Take over the plan ({count} actions)").format(count=len(made))
        )
        self._taken.setText(
            self.tr("{count} actions are in the plan and in the report.").format(count=len(made))
        )

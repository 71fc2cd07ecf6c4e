"""The pictures of a plan: what effort buys in points and in chance, to click on, and when fixes are done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.theme import Appearance
from muster.gui.widgets.plan_charts import EffortCurve, Schedule, ScheduleRow
from muster.gui.widgets.text import label
from muster.model import Framework
from muster.scoring.planning.chances import Rung
from muster.scoring.planning.frontier import Frontier
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Fix, Plan


class PicturesCard(QFrame):
    """Shows the pictures; emits the effort (person-weeks) or the chance (0-1) that was picked in them."""

    effort_picked = Signal(float)
    chance_picked = Signal(float)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._line: Frontier = Frontier(())
        self._rungs: tuple[Rung, ...] = ()
        self._plan: Plan | None = None
        self._framework: Framework | None = None
        self._limits: Limits | None = None
        self.curve = EffortCurve(appearance, self.tr("Readiness against effort"))
        self.curve.picked.connect(lambda key: self.effort_picked.emit(self._line.points[int(key)][0]))
        self.chances = EffortCurve(appearance, self.tr("Chance against effort"))
        self.chances.picked.connect(lambda key: self.chance_picked.emit(self._rungs[int(key)].chance))
        self.curve_note = label(name="small")
        self.chance_head = label(self.tr("Chance against effort"), "h2")
        self.chance_note = label(
            self.tr("Plans that aim higher than the verdict asks. Pick a point to ask for its chance."),
            "small",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        for part in (
            label(self.tr("Readiness against effort"), "h2"),
            self.curve_note,
            self.curve,
            self.chance_head,
            self.chance_note,
            self.chances,
        ):
            layout.addWidget(part)

    def show_plan(self, framework: Framework, plan: Plan, limits: Limits) -> None:
        """Show where a plan lies on the curves."""
        self._framework, self._plan, self._limits = framework, plan, limits
        self.show_frontier(self._line)
        self.show_chances(self._rungs if limits.target else ())

    def show_frontier(self, line: Frontier) -> None:
        """Show the best score for every effort."""
        self._line = line
        if self._framework is None or self._plan is None:
            return
        text = self.tr("{effort}: readiness {score}")

        def told(effort: float, score: float) -> str:
            return text.format(effort=phrases.effort(effort), score=phrases.points(score, 1))

        ask = self._framework.thresholds
        marks = [
            (float(ask.ready.overall), phrases.verdict_name("ready")),
            (float(ask.conditional.overall), phrases.verdict_name("conditional")),
        ]
        here = (self._plan.effort_weeks, self._plan.score_after) if self._plan.reached else None
        self.curve.show_curve(line.points, told, marks, here, self.tr("person-weeks"))
        self.curve_note.setText(
            self.tr(
                "The best score for every effort, gates and floors not asked. Pick a point to plan for it."
            )
            if line.whole
            else self.tr(
                "The best score for some efforts, gates and floors not asked. Pick a point to plan for it."
            )
        )

    def show_chances(self, ladder: tuple[Rung, ...]) -> None:
        """Show what plans that aim higher cost, and their chance of the verdict."""
        self._rungs = ladder
        for part in (self.chance_head, self.chance_note, self.chances):
            part.setVisible(bool(ladder))
        if self._plan is None or self._limits is None:
            return
        text = self.tr("{effort}: chance {chance}")

        def told(effort: float, value: float) -> str:
            return text.format(effort=phrases.effort(effort), chance=phrases.percent(value / 100))

        points = [(rung.effort_weeks, 100 * rung.chance) for rung in ladder]
        asked = self._limits.chance
        marks = [] if asked is None else [(100 * asked, phrases.percent(asked))]
        chance = self._plan.chance_after
        here = None if chance is None else (self._plan.effort_weeks, 100 * chance)
        self.chances.show_curve(points, told, marks, here, self.tr("person-weeks"))


class ScheduleCard(QFrame):
    """Shows when each fix is done; emits the question that was clicked."""

    followed = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.chart = Schedule(appearance, self.tr("When each fix is done"))
        self.chart.picked.connect(self.followed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("When each fix is done"), "h2"))
        layout.addWidget(self.chart)

    def show_plan(self, framework: Framework, plan: Plan) -> None:
        """Show when the fixes of a plan are done, side by side from the start."""
        rows = [self._bar(framework, fix) for fix in plan.fixes]
        self.chart.show_rows(rows, (self.tr("Question"), self.tr("Weeks"), self.tr("Done")))
        self.setVisible(bool(rows))

    def _bar(self, framework: Framework, fix: Fix) -> ScheduleRow:
        question = framework.by_id[fix.question]
        text = self.tr("{id} {name}: {weeks}, done {day}").format(
            id=question.id,
            name=question.name,
            weeks=phrases.spoken()("plan.weeks", count=fix.lead_time_weeks),
            day=phrases.day(fix.done),
        )
        name = f"{question.id} {question.name}"
        return ScheduleRow(fix.question, name, fix.lead_time_weeks, phrases.short_day(fix.done), text)

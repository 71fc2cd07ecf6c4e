"""Solving plans in the background, always for the newest wish."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from muster.gui.background import Background, Job
from muster.model import Assessment, Framework
from muster.scoring.planning.frontier import frontier
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Plan
from muster.scoring.planning.solve import plan

PURPOSES = ("plan", "curve")


@dataclass(frozen=True, slots=True)
class Solved:
    """A plan and the curve it stands on."""

    plan: Plan
    curve: tuple[tuple[float, float], ...]


class Planner(QObject):
    """Emits `solved` first with the plan alone (an empty curve), then with the curve too."""

    solved = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def solve(self, framework: Framework, assessment: Assessment, limits: Limits) -> None:
        """Start to solve; what was still waiting is not solved any more."""
        self.finish()

        def first(_job: Job) -> Plan:
            return plan(framework, assessment, limits)

        def then(solved: Plan) -> None:
            self.solved.emit(Solved(solved, ()))
            self._background.run(
                "curve",
                lambda _job: frontier(framework, assessment, limits),
                lambda line: self.solved.emit(Solved(solved, line.points)),
            )

        self._background.run("plan", first, then)

    def finish(self) -> None:
        """Ask for nothing more, before the page goes."""
        for purpose in PURPOSES:
            self._background.cancel(purpose)

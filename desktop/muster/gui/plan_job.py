"""Plans in the background: first the plan, then its frontier, then what higher chances cost."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from muster.gui.background import Background, Job
from muster.model import Assessment, Framework
from muster.scoring.planning.chances import Rung, chance_of_target, rungs
from muster.scoring.planning.frontier import Frontier, frontier
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Plan
from muster.scoring.planning.solve import plan

PURPOSES = ("plan", "frontier", "rungs")


@dataclass(frozen=True, slots=True)
class Solved:
    """A plan and what it was made for."""

    plan: Plan
    limits: Limits
    framework: Framework
    assessment: Assessment


class Planner(QObject):
    """Emits `solved`, then `drawn` with the frontier, and with a target `chanced` with the rungs."""

    solved = Signal(Solved)
    drawn = Signal(Frontier)
    chanced = Signal(tuple)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def solve(self, framework: Framework, assessment: Assessment, limits: Limits) -> None:
        """Start to solve; what was still waiting is not solved any more."""
        self.finish()
        target = limits.target
        tells = chance_of_target(framework, assessment, target) if target else None

        def solved(made: Plan) -> None:
            self.solved.emit(Solved(made, limits, framework, assessment))
            self._background.run(
                "frontier", lambda _job: frontier(framework, assessment, limits), self.drawn.emit
            )
            if tells is not None:
                self._background.run("rungs", chances, self.chanced.emit)

        def chances(job: Job) -> tuple[Rung, ...]:
            assert tells is not None
            return rungs(framework, assessment, limits, tells, lambda: job.is_wanted)

        self._background.run("plan", lambda _job: plan(framework, assessment, limits, tells), solved)

    @property
    def is_busy(self) -> bool:
        """Whether a plan or what explains it is still being worked out."""
        return self._background.is_busy(*PURPOSES)

    def finish(self) -> None:
        """Ask for nothing more, before the page goes."""
        for purpose in PURPOSES:
            self._background.cancel(purpose)

"""The plan with its whole frontier: the reference missions, and 500 questions of awkward efforts."""

from datetime import date

from benchmarks.line import Line, middle
from benchmarks.samples import mission, sample
from muster.model import Assessment, Framework
from muster.scoring.planning.frontier import frontier
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.solve import plan

START = date(2026, 3, 2)
MISSIONS = ("amisom-2007", "amisom-2012", "afisma-2013")
AWKWARD = (0.1, 1 / 3, 2.25, 7.0)


def _awkward() -> tuple[Framework, Assessment]:
    framework, assessment = sample(500)
    questions = tuple(
        question.model_copy(update={"effort_weeks": AWKWARD[number % len(AWKWARD)] + number % 7 / 10})
        for number, question in enumerate(framework.questions)
    )
    framework = framework.model_copy(update={"questions": questions})
    return framework, assessment.model_copy(update={"framework": framework})


def _plan_and_frontier(framework: Framework, assessment: Assessment) -> None:
    plan(framework, assessment, Limits(START))
    frontier(framework, assessment, Limits(START))


def run() -> list[Line]:
    """Measure plan and frontier together, the models already read."""
    missions = [mission(name) for name in MISSIONS]
    slowest = max(middle(lambda case=case: _plan_and_frontier(*case), 9) for case in missions)  # type: ignore[misc]
    large = _awkward()
    return [
        Line("plan and frontier, slowest reference", slowest * 1000, "ms", 30),
        Line("plan and frontier, 500 questions", middle(lambda: _plan_and_frontier(*large), 3), "s", 2),
    ]

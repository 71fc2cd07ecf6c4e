"""A plan by date: which fixes are done by when, and how the mission stands then."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from muster.model import Assessment, Framework
from muster.scoring.exact_score import exact_score
from muster.scoring.planning.result import Fix, Plan
from muster.scoring.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day, the fixes done since the milestone before, and R (points of 0-100) and verdict on that day.

    Open questions that are not fixed by then count as 0, as they do in the plan.
    """

    day: date
    fixes: tuple[Fix, ...]
    score: float
    verdict: Verdict


def roadmap(
    framework: Framework, assessment: Assessment, plan: Plan, days: Iterable[date]
) -> tuple[Milestone, ...]:
    """Return how the mission stands on each of some days, in their order, and when the last fix is done.

    The plan was made for this framework and assessment. Nothing is returned when no question applies.
    """
    whole = exact_score(framework, assessment)
    if not whole.rows:
        return ()
    levels = {item.id: item.level or 0 for item in whole.rows}
    stops = sorted({*days, *(fix.done for fix in plan.fixes[-1:])})
    milestones = []
    left = list(plan.fixes)
    for day in stops:
        done = tuple(fix for fix in left if fix.done <= day)
        left = left[len(done) :]
        levels |= {fix.question: fix.after for fix in done}
        milestones.append(Milestone(day, done, whole.points(whole.amount(levels)), whole.verdict(levels)))
    return tuple(milestones)

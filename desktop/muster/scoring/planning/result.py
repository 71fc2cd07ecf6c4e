"""What a plan says: its fixes, what they reach and when, or what stops it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from muster.scoring.planning.limits import Target
from muster.scoring.verdict import Verdict

Stop = Literal["nothing", "gate", "zero", "category", "overall", "kept", "effort", "chance"]
Because = Literal["date", "left_out"]


@dataclass(frozen=True, slots=True)
class Fix:
    """One question raised: levels, effort in person-weeks, lead time in weeks, gain in points of R.

    `was_open`: nobody had answered it, and it counts from level 0.
    """

    question: str
    before: int
    after: int
    effort_weeks: float
    lead_time_weeks: float
    gain: float
    done: date
    was_open: bool = False


@dataclass(frozen=True, slots=True)
class WhyNot:
    """What stops a plan.

    `kind`: a critical question's gate, a question that stays at 0, a category's floor, the overall threshold,
    a question that was to be kept, the effort allowed, the chance asked for, or that nothing applies.
    `subject`: the question or category. `found` and `wanted`: levels for questions, points for categories and
    overall, person-weeks for effort, shares of one for a chance. `because`: the date or what was left out,
    where one of them is to blame.
    """

    kind: Stop
    subject: str | None = None
    found: float | None = None
    wanted: float | None = None
    because: Because | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The fixes of the best plan, in the order in which they are done; empty when nothing is to be done.

    `effort_weeks` is in person-weeks, scores are points of 0-100, chances shares of one. `ready_by` looks at
    lead times alone, `ready_by_staff` also at how many persons do the work; the latter is None past the
    year 9999. `chance_after`: of the target or better, None without a target or where nobody asked.
    `open_effort_weeks`: what of the effort goes to questions that nobody has answered; `if_open_at`: the
    effort of the plan solved anew with those questions at level 1 and at level 2, None where none is found.
    `exact` is False when the search was cut short: the plan is the best found, and perhaps not the best.
    """

    target: Target | None
    reached: bool
    effort_weeks: float
    ready_by: date | None
    score_after: float
    verdict_after: Verdict
    fixes: tuple[Fix, ...] = ()
    why_not: WhyNot | None = None
    ready_by_staff: date | None = None
    chance_after: float | None = None
    open_effort_weeks: float = 0.0
    if_open_at: tuple[float | None, float | None] = (None, None)
    exact: bool = True

"""The plan: what to fix first to reach a verdict, a chance of it, or the best result within an effort."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from muster.model import Assessment, Framework
from muster.scoring.planning.best_levels import BestLevels, best_within, category_fronts, cheapest_levels
from muster.scoring.planning.chances import ChanceOf, Rung, raised_levels, rungs
from muster.scoring.planning.dates import day_after, staff_weeks
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.problem import Asked, Problem, problem
from muster.scoring.planning.result import Fix, Plan, WhyNot
from muster.scoring.planning.why_not import why_not
from muster.scoring.verdict import VERDICTS
from muster.scoring.weights import exact

OPEN_LEVELS = (1, 2)  # what open questions might turn out at


@dataclass(frozen=True, slots=True)
class _Choice:
    """The levels chosen, what they answer to, and their chance where it was worked out."""

    best: BestLevels
    asked: Asked
    chance: float | None = None


def plan(
    framework: Framework, assessment: Assessment, limits: Limits, chance_of: ChanceOf | None = None
) -> Plan:
    """Return the best plan within `limits`.

    With a target: the least effort that reaches it, then most points, then fewest questions raised. Without:
    the most points of R within the effort, then least effort, then fewest questions. With a chance too: the
    cheapest found of that chance. An open question starts from level 0. Exact, in whole numbers, unless the
    plan says otherwise. `chance_of` tells chances, see `chances.chance_of_target`; without it none is told.
    Raises `ValueError` when a chance is asked for without it. Method: docs/method.md, "What to fix first".
    """
    task = problem(framework, assessment, limits)
    stopped = why_not(framework, assessment, limits, task)
    choice = stopped or _choice(framework, assessment, limits, task, chance_of)
    if isinstance(choice, WhyNot):
        return _stopped(task, limits, choice)
    made = _made(task, limits, choice.best)
    if limits.target is not None and chance_of is not None:
        chance = choice.chance
        if chance is None:
            chance = chance_of(raised_levels(task, choice.best.levels))
        made = replace(made, chance_after=chance)
    if not any(work.was_open for work in task.works):
        return replace(made, if_open_at=(made.effort_weeks, made.effort_weeks))
    one, two = (_if_open_at(framework, assessment, limits, choice.asked, level) for level in OPEN_LEVELS)
    return replace(made, if_open_at=(one, two))


def _choice(
    framework: Framework,
    assessment: Assessment,
    limits: Limits,
    task: Problem,
    chance_of: ChanceOf | None,
) -> _Choice | WhyNot:
    if limits.target is not None and limits.chance is not None:
        if chance_of is None:
            raise ValueError("a chance is asked for, and nothing tells chances")
        return _with_chance(rungs(framework, assessment, limits, chance_of), limits, limits.chance)
    by_category = category_fronts(task)
    if limits.target is None:
        best = best_within(task, by_category, None if limits.effort is None else exact(limits.effort))
        if best is not None:
            return _Choice(best, task.asked)
    cheapest = cheapest_levels(task, by_category, task.asked.overall)
    assert cheapest is not None, "asked only once nothing but effort can stop the plan"
    weeks = task.weeks(cheapest.effort)
    if limits.effort is not None and weeks > exact(limits.effort):
        return WhyNot("effort", None, limits.effort, float(weeks))
    return _Choice(cheapest, task.asked)


def _with_chance(ladder: tuple[Rung, ...], limits: Limits, wanted: float) -> _Choice | WhyNot:
    likely = [rung for rung in ladder if rung.chance >= wanted]
    if not likely:
        return WhyNot("chance", None, ladder[-1].chance, wanted)
    if limits.effort is not None and likely[0].effort_weeks > limits.effort:
        return WhyNot("effort", None, limits.effort, likely[0].effort_weeks)
    return _Choice(likely[0].best, likely[0].asked, likely[0].chance)


def _if_open_at(
    framework: Framework, assessment: Assessment, limits: Limits, asked: Asked, level: int
) -> float | None:
    """Return the effort of the same plan if every open question turned out at a level; None for no plan."""
    # What can be kept with open questions at 0 can be kept from higher up: nothing but effort stops this.
    task = problem(framework, assessment, limits, asked, open_level=level)
    by_category = category_fronts(task)
    if limits.target is None:
        best = best_within(task, by_category, None if limits.effort is None else exact(limits.effort))
    else:
        best = cheapest_levels(task, by_category, asked.overall)
    return None if best is None else float(task.weeks(best.effort))


def _levels(task: Problem, levels: Mapping[str, int]) -> dict[str, int]:
    """Return levels in the framework's order."""
    return {item.id: levels[item.id] for item in task.whole.rows}


def _stopped(task: Problem, limits: Limits, reason: WhyNot) -> Plan:
    """Return the plan that is none: everything stays as it is."""
    if not task.works:
        return Plan(limits.target, False, 0.0, None, 0.0, "not_ready", (), reason)
    now = _levels(task, {work.id: work.base for work in task.works})
    score = task.whole.points(task.whole.amount(now))
    return Plan(limits.target, False, 0.0, None, score, task.whole.verdict(now), (), reason)


def _made(task: Problem, limits: Limits, best: BestLevels) -> Plan:
    """Return the plan that ends at the levels chosen."""
    whole, after = task.whole, _levels(task, best.levels)
    coefficients = {item.id: whole.coefficient(item) for item in whole.rows}
    raised = [work for work in task.works if after[work.id] > work.base]
    fixes = [
        Fix(
            work.id,
            work.base,
            after[work.id],
            float(task.weeks(work.effort(after[work.id]))),
            float(work.lead),
            whole.points(coefficients[work.id] * (after[work.id] - work.base)),
            _day(limits.start, work.lead),
            work.was_open,
        )
        for work in raised
    ]
    verdict, effort = whole.verdict(after), task.weeks(best.effort)
    longest = max((work.lead for work in raised), default=Fraction(0))
    open_effort = sum(work.effort(after[work.id]) for work in raised if work.was_open)
    return Plan(
        limits.target,
        limits.target is None or VERDICTS.index(verdict) >= VERDICTS.index(limits.target),
        float(effort),
        _day(limits.start, longest),
        whole.points(whole.amount(after)),
        verdict,
        tuple(sorted(fixes, key=lambda fix: (fix.done, fix.question))),
        ready_by_staff=day_after(limits.start, staff_weeks(longest, effort, limits.staff)),
        open_effort_weeks=float(task.weeks(open_effort)),
        exact=best.exact,
    )


def _day(start: date, lead: Fraction) -> date:
    """Return when a lead time ends; bounds on both keep it within the calendar."""
    day = day_after(start, lead)
    return date.max if day is None else day

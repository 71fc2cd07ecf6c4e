"""A plan in words: what it takes, when it is done, how likely it holds, and what stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from muster.model import Framework
from muster.phrases.catalogue import Phrases
from muster.phrases.results import percent, verdict_name

if TYPE_CHECKING:
    from muster.scoring.planning.frontier import Frontier
    from muster.scoring.planning.limits import Limits
    from muster.scoring.planning.result import Fix, Plan, WhyNot


def effort(weeks: float, phrases: Phrases) -> str:
    """Return an effort: `31 person-weeks`."""
    return phrases("plan.effort", count=weeks)


def lead_time(weeks: float, phrases: Phrases) -> str:
    """Return a lead time: `12 weeks`."""
    return phrases("plan.weeks", count=weeks)


def headline(plan: Plan, phrases: Phrases) -> str:
    """Return what a plan comes to."""
    if not plan.reached:
        return phrases("plan.unreached")
    if not plan.fixes:
        return phrases("plan.nothing_to_do")
    return phrases(
        "plan.summary",
        effort=effort(plan.effort_weeks, phrases),
        score=phrases.figures.points(plan.score_after, 1),
        verdict=verdict_name(plan.verdict_after, phrases),
    )


def time_line(plan: Plan, limits: Limits, phrases: Phrases) -> str:
    """Return when a plan is done, by its lead times and by how many people there are; empty for no plan."""
    if plan.ready_by is None or not plan.fixes:
        return ""
    if plan.ready_by_staff is None:
        return phrases("plan.done_far_off", day=plan.ready_by, staff=limits.staff)
    if plan.ready_by_staff == plan.ready_by:
        return phrases("plan.done", day=plan.ready_by, staff=limits.staff)
    return phrases("plan.done_later", day=plan.ready_by, staff=limits.staff, later=plan.ready_by_staff)


def chance_line(plan: Plan, phrases: Phrases) -> str:
    """Return how likely the plan is to hold, and why it is hardly; empty where no chance was worked out."""
    if plan.chance_after is None or plan.target is None:
        return ""
    told = phrases(f"plan.chance_{plan.target}", chance=percent(plan.chance_after, phrases))
    if plan.chance_after >= 0.5:
        return told
    return f"{told} {phrases('plan.chance_low')}"


def exactness(plan: Plan, limits: Limits, phrases: Phrases) -> str:
    """Return that a cheaper plan may be there, where that is so."""
    if limits.chance is not None and plan.reached:
        return phrases("plan.cheapest_found")
    return "" if plan.exact else phrases("plan.best_found")


def find_out_first(plan: Plan, phrases: Phrases) -> str:
    """Return how much of the plan hangs on questions that nobody has answered; empty for nothing."""
    if not plan.open_effort_weeks:
        return ""
    one, two = (phrases.figures.fixed(None) if weeks is None else weeks for weeks in plan.if_open_at)
    return phrases("plan.find_out", open=plan.open_effort_weeks, one=one, two=two)


def kept_and_left_out(kept: int, left_out: int, phrases: Phrases) -> str:
    """Return how many questions were kept and left out by hand; empty for none."""
    if kept and left_out:
        return phrases("plan.kept_and_left_out", kept=kept, left_out=left_out)
    if kept:
        return phrases("plan.kept", kept=kept)
    return phrases("plan.left_out", left_out=left_out) if left_out else ""


def fix_line(fix: Fix, framework: Framework, phrases: Phrases) -> str:
    """Return one fix in a line."""
    return phrases(
        "plan.fix_open" if fix.was_open else "plan.fix",
        id=fix.question,
        title=framework.by_id[fix.question].name,
        before=fix.before,
        after=fix.after,
        effort=effort(fix.effort_weeks, phrases),
        weeks=lead_time(fix.lead_time_weeks, phrases),
        gain=phrases.figures.points(fix.gain, 1),
    )


def frontier_head(line: Frontier, phrases: Phrases) -> str:
    """Return what the list of efforts and scores is."""
    return phrases("plan.frontier" if line.whole else "plan.frontier_some")


def why_not(stopped: WhyNot | None, framework: Framework, phrases: Phrases) -> str:
    """Return what stops a plan, in one sentence."""
    if stopped is None:
        return phrases("plan.stop_nothing")
    figures = phrases.figures
    reached, wanted = stopped.found or 0, stopped.wanted or 0
    by_hand = stopped.kind in BY_HAND and stopped.because == "left_out"
    key = f"plan.stop_{stopped.kind}_left_out" if by_hand else f"plan.stop_{stopped.kind}"
    match stopped.kind:
        case "nothing":
            return phrases(key)
        case "effort":
            return phrases(key, wanted=effort(wanted, phrases), allowed=figures.plain(reached))
        case "chance":
            return phrases(key, reached=percent(reached, phrases), wanted=percent(wanted, phrases))
        case "overall":
            return phrases(key, reached=figures.points(reached, 1), wanted=wanted)
        case "category":
            title = framework.category_by_id[stopped.subject or ""].title
            return phrases(key, category=title, reached=figures.points(reached, 1), wanted=wanted)
        case "gate":
            question = framework.by_id[stopped.subject or ""]
            return phrases(key, id=question.id, title=question.name, reached=reached, wanted=wanted)
        case "zero" | "kept":
            question = framework.by_id[stopped.subject or ""]
            return phrases(key, id=question.id, title=question.name)
        case _ as never:
            assert_never(never)


BY_HAND = ("overall", "category", "gate", "zero", "kept")  # where the date or what was left out is to blame

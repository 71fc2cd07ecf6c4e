"""A plan in words: what it takes, and what stops it."""

from typing import TYPE_CHECKING, assert_never

from muster.model import Framework
from muster.phrases.catalogue import Phrases

if TYPE_CHECKING:
    from muster.scoring.plan import WhyNot


def effort(weeks: float, phrases: Phrases) -> str:
    """Return an effort: `31 person-weeks`."""
    return phrases("plan.effort", count=weeks)


def lead_time(weeks: float, phrases: Phrases) -> str:
    """Return a lead time: `12 weeks`."""
    return phrases("plan.weeks", count=weeks)


def why_not(stopped: "WhyNot | None", framework: Framework, phrases: Phrases) -> str:
    """Return what stops a plan, in one sentence."""
    if stopped is None:
        return phrases("plan.stop_nothing")
    figures, key = phrases.figures, f"plan.stop_{stopped.kind}"
    reached, wanted = stopped.found or 0, stopped.wanted or 0
    match stopped.kind:
        case "nothing":
            return phrases(key)
        case "effort":
            return phrases(key, wanted=effort(wanted, phrases), allowed=figures.plain(reached))
        case "overall":
            return phrases(key, reached=figures.points(reached, 1), wanted=wanted)
        case "category":
            title = framework.category_by_id[stopped.subject or ""].title
            return phrases(key, category=title, reached=figures.points(reached, 1), wanted=wanted)
        case "gate":
            question = framework.by_id[stopped.subject or ""]
            return phrases(key, id=question.id, title=question.name, reached=reached, wanted=wanted)
        case "pinned":
            question = framework.by_id[stopped.subject or ""]
            return phrases(key, id=question.id, title=question.name)
        case _ as never:
            assert_never(never)

"""The sentences of the plan page: what a plan comes to, what stops it, what to find out first."""

from PySide6.QtCore import QCoreApplication

from muster.gui import phrases
from muster.model import Framework
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Plan, WhyNot


def _tr(text: str) -> str:
    return QCoreApplication.translate("plan", text)


def headline(plan: Plan) -> str:
    """Return what a plan comes to."""
    if not plan.reached:
        return _tr("No plan gets there")
    if not plan.fixes:
        return _tr("Nothing needs to be done.")
    return _tr("{effort} person-weeks: readiness {score}, {verdict}").format(
        effort=phrases.number(plan.effort_weeks),
        score=phrases.points(plan.score_after, 1),
        verdict=phrases.verdict_name(plan.verdict_after),
    )


def time_line(plan: Plan, limits: Limits) -> str:
    """Return when a plan is done: by its lead times, and by how many people there are."""
    if plan.ready_by_staff is None:
        return _tr("By lead times done on {day}; with {staff} at work not before the year 10000.").format(
            day=phrases.day(plan.ready_by), staff=phrases.number(limits.staff)
        )
    if plan.ready_by_staff == plan.ready_by:
        return _tr("Done on {day}: by lead times, and with {staff} at work.").format(
            day=phrases.day(plan.ready_by), staff=phrases.number(limits.staff)
        )
    return _tr("By lead times done on {day}; with {staff} at work not before {later}.").format(
        day=phrases.day(plan.ready_by),
        staff=phrases.number(limits.staff),
        later=phrases.day(plan.ready_by_staff),
    )


def chance_line(plan: Plan) -> str:
    """Return how likely the plan is to hold; empty where no chance was worked out."""
    if plan.chance_after is None or plan.target is None:
        return ""
    if plan.target == "ready":
        text = _tr("Chance that the mission is ready then: {chance}.")
    else:
        text = _tr("Chance that the mission is ready then, with conditions or without: {chance}.")
    return text.format(chance=phrases.percent(plan.chance_after))


def exactness(plan: Plan, limits: Limits) -> str:
    """Return that a cheaper plan may be there, where that is so."""
    if limits.chance is not None and plan.reached:
        return _tr("This is the cheapest plan found for that chance.")
    return "" if plan.exact else _tr("This is the best plan found; a better one is not ruled out.")


def find_out_first(plan: Plan) -> str:
    """Return how much of the plan hangs on questions that nobody has answered; empty for nothing."""
    if not plan.open_effort_weeks:
        return ""
    one, two = plan.if_open_at
    values = {
        "open": phrases.number(plan.open_effort_weeks),
        "one": "–" if one is None else phrases.number(one),
        "two": "–" if two is None else phrases.number(two),
    }
    return _tr(
        "Find out first: {open} of these person-weeks go to questions that nobody has answered. "
        "If all of those turned out at level 1, the plan would take {one} person-weeks; at level 2, {two}."
    ).format(**values)


def kept_and_left_out(kept: int, left_out: int) -> str:
    """Return how many questions were kept and left out by hand; empty for none."""
    if kept and left_out:
        return _tr("{kept} kept, {left_out} left out").format(kept=kept, left_out=left_out)
    if kept:
        return _tr("{kept} kept").format(kept=kept)
    return _tr("{left_out} left out").format(left_out=left_out) if left_out else ""


def why_not(stopped: WhyNot | None, framework: Framework) -> str:
    """Return what stops a plan."""
    if stopped is None:
        return ""
    found, wanted = stopped.found or 0, stopped.wanted or 0
    barred = stopped.because == "left_out"
    match stopped.kind:
        case "nothing":
            return _tr("No question applies to this mission.")
        case "effort":
            return _tr("It takes {wanted} person-weeks, and only {found} are allowed.").format(
                wanted=phrases.number(wanted), found=phrases.number(found)
            )
        case "chance":
            return _tr(
                "The highest chance that a plan was found for is {found}; {wanted} are wanted."
            ).format(found=phrases.percent(found), wanted=phrases.percent(wanted))
        case "overall":
            text = (
                _tr("With all that is not left out the overall score is {found}, below {wanted}.")
                if barred
                else _tr("With all that ends in time the overall score is {found}, below {wanted}.")
            )
            return text.format(found=phrases.points(found, 1), wanted=phrases.number(wanted))
        case "category":
            text = (
                _tr("With all that is not left out {category} scores {found}, below its floor of {wanted}.")
                if barred
                else _tr("With all that ends in time {category} scores {found}, below its floor of {wanted}.")
            )
            return text.format(
                category=framework.category_by_id[stopped.subject or ""].title,
                found=phrases.points(found, 1),
                wanted=phrases.number(wanted),
            )
        case "gate":
            text = (
                _tr("{id} {name} is left out at level {found}, and its gate is {wanted}.")
                if barred
                else _tr("{id} {name} can only reach level {found} in time, and its gate is {wanted}.")
            )
        case "zero":
            text = (
                _tr("{id} {name} is left out at level 0, and nothing may stay there.")
                if barred
                else _tr("{id} {name} cannot leave level 0 in time, and nothing may stay there.")
            )
        case "kept":
            text = (
                _tr("{id} {name} is both kept in the plan and left out of it.")
                if barred
                else _tr("{id} {name} is kept in the plan, and its lead time ends too late.")
            )
    question = framework.by_id[stopped.subject or ""]
    return text.format(
        id=question.id, name=question.name, found=phrases.number(found), wanted=phrases.number(wanted)
    )

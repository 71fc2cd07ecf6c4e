"""The catalogue in the language of the window: what `muster.phrases` says, with that language put in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from datetime import time as time_of_day
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from muster import phrases
from muster.model import Assessment, Framework, Lesson, Point
from muster.model.levels import nearest_level
from muster.model.problems import Problem
from muster.phrases import changes, conditions, errors, plans, reasons, results, sources
from muster.phrases.conditions import ConditionLine
from muster.phrases.languages import DEFAULT
from muster.picture.description import Picture, describe
from muster.scoring import Applicability, BlindSpot, Readiness, Reason, Verdict

if TYPE_CHECKING:
    from muster.scoring.comparison import Beside
    from muster.scoring.conditions import WhyNotCounted, WhyNotOffered
    from muster.scoring.leave_one_out import Hanging, Pledge
    from muster.scoring.planning.limits import Limits
    from muster.scoring.planning.result import Plan, WhyNot
    from muster.scoring.sensitivity import Decider
    from muster.scoring.ways import Step, Way

tone_of = results.tone_of


def spoken() -> phrases.Phrases:
    """Return the catalogue of the language that the window speaks now."""
    language = QLocale().name().partition("_")[0]
    return phrases.phrases_in(language if language in phrases.LANGUAGES else DEFAULT)


def verdict_name(verdict: Verdict) -> str:
    """Return the name of a verdict inside a sentence."""
    return results.verdict_name(verdict, spoken())


def headline(result: Readiness) -> str:
    """Return the verdict as a headline, or that it is too early for one; a drawing stands in for its sign."""
    sign, _, words = results.headline(result, spoken()).partition(" ")
    return words if words and not sign.isalnum() else f"{sign} {words}".strip()


def picture(
    framework: Framework, result: Readiness, beside: Sequence[Beside] = (), *, is_coming: bool = False
) -> Picture:
    """Return what the picture of readiness says."""
    return describe(framework, result, spoken(), beside, is_coming=is_coming)


def likely_range(result: Readiness) -> str:
    """Return the likely range; an empty text where it is not known."""
    return results.likely_range(result, spoken())


def chances_line(result: Readiness) -> str:
    """Return the chances of the verdicts; an empty text where they are not known."""
    return results.chances_line(result, spoken())


def question_name(question: str, framework: Framework) -> str:
    """Return the id and name of a question."""
    return changes.question_name(question, framework, spoken())


def ask_line(question: str, move: float, level: int | None, framework: Framework) -> str:
    """Return a question to ask, and how far its answer moves the chance."""
    return changes.ask_line(question, move, level, framework, spoken())


def nothing_to_ask() -> str:
    """Return that no single answer would move the chance."""
    return changes.nothing_to_ask(spoken())


def way_line(way: Way | None, *, up: bool) -> str:
    """Return how small the smallest change is that leads to another verdict, or that there is none."""
    return changes.way_line(way, spoken(), up=up)


def way_note(way: Way | None, *, up: bool) -> str:
    """Return what open questions count as in a change; an empty text where it has none."""
    return changes.way_note(way, spoken(), up=up)


def step_line(step: Step, framework: Framework) -> str:
    """Return one answer that moves."""
    return changes.step_line(step, framework, spoken())


def decider_line(decider: Decider, framework: Framework) -> str:
    """Return which level of a single answer changes the verdict."""
    return changes.decider_line(decider, framework, spoken())


def hanging_line(row: Hanging, assessment: Assessment) -> str:
    """Return what a verdict hangs on, and what it would be without."""
    return changes.hanging_line(row, assessment, spoken())


def pledge_line(pledge: Pledge, before: Readiness) -> str:
    """Return what a partner's failure would leave."""
    return changes.pledge_line(pledge, before, spoken())


def robust_line(share: float | None) -> str:
    """Return for which share (0-1) of all weights the verdict stays; an empty text for None."""
    return results.robust_line(share, spoken())


def points(value: float | None, decimals: int = 0) -> str:
    """Return points of 0-100 in the language's figures; a dash when there is no score."""
    return spoken().figures.points(value, decimals)


def told_score(result: Readiness) -> str:
    """Return the score, or a dash while it is too early to tell one."""
    return points(None if result.is_early else result.score, 1)


def score_line(result: Readiness) -> str:
    """Return the score with its certain range and coverage, or that it is too early for one."""
    return results.score_line(result, spoken())


def number(value: float) -> str:
    """Return a figure with no more decimals than it has."""
    return spoken().figures.plain(value)


def percent(share: float) -> str:
    """Return a share (0-1) in per cent; never 0 or 100 where it is only nearly so."""
    return results.percent(share, spoken())


def span(bounds: tuple[float, float] | None, decimals: int = 0) -> str:
    """Return a range of points: `15–41`."""
    return results.span(bounds, spoken(), decimals)


def middle_half(quartiles: tuple[int, int] | None) -> str:
    """Return the levels that the middle half of the votes lies between: `1–3`."""
    return results.middle_half(quartiles, spoken())


def coverage(answered: int, applicable: int) -> str:
    """Return how much is answered: `12 of 15 answered`."""
    return results.coverage(answered, applicable, spoken())


def confidence_name(confidence: str) -> str:
    """Return the name of a confidence as a title."""
    return spoken()(f"answer.confidence_{confidence}_title")


def reason_text(reason: Reason, framework: Framework) -> str:
    """Return one line that says what stands between the mission and ready."""
    return reasons.reason_text(reason, framework, spoken())


def reason_name(reason: Reason, framework: Framework) -> str:
    """Return a reason where there is little room."""
    return reasons.reason_name(reason, framework, spoken())


def why_not_applicable(reason: Applicability) -> str:
    """Return why a question does not apply."""
    return reasons.why_not_applicable(reason, spoken())


def blind_spot(spot: BlindSpot, framework: Framework) -> str:
    """Return one blind spot in a line."""
    return reasons.blind_spot(spot, framework, spoken())


def condition_lines(framework: Framework, assessment: Assessment) -> tuple[ConditionLine, ...]:
    """Return a line for each accepted condition, as of today."""
    return conditions.condition_lines(framework, assessment, today(), spoken())


def condition_offers(
    framework: Framework, assessment: Assessment, readiness: Readiness
) -> tuple[conditions.Offer, ...]:
    """Return every failed gate that could be accepted, or why it can't."""
    return conditions.offers(framework, assessment, readiness, spoken())


def would_not_count(why_not: WhyNotCounted, framework: Framework) -> str:
    """Return that a condition would not count as it is typed, and why."""
    reason = conditions.why_not_counted(why_not, framework, spoken())
    return spoken()("condition.would_not_count", reason=reason)


def condition_refusal(why_not: WhyNotOffered, framework: Framework) -> str:
    """Return why a shortfall can't be accepted."""
    return conditions.refusal(why_not, framework, spoken())


def effort(weeks: float) -> str:
    """Return an effort in person-weeks: `1 person-week`, `4.5 person-weeks`."""
    return spoken()("plan.effort", count=weeks)


def plan_headline(plan: Plan) -> str:
    """Return what a plan comes to."""
    return plans.headline(plan, spoken())


def plan_times(plan: Plan, limits: Limits) -> str:
    """Return when a plan is done; an empty text where there is nothing to be done."""
    return plans.time_line(plan, limits, spoken())


def plan_chance(plan: Plan) -> str:
    """Return how likely a plan is to hold; an empty text where no chance was worked out."""
    return plans.chance_line(plan, spoken())


def plan_exactness(plan: Plan, limits: Limits) -> str:
    """Return that a cheaper plan may be there, where that is so."""
    return plans.exactness(plan, limits, spoken())


def plan_find_out(plan: Plan) -> str:
    """Return how much of a plan hangs on questions that nobody has answered."""
    return plans.find_out_first(plan, spoken())


def plan_by_hand(kept: int, left_out: int) -> str:
    """Return how many questions were kept and left out by hand."""
    return plans.kept_and_left_out(kept, left_out, spoken())


def plan_stop(stopped: WhyNot | None, framework: Framework) -> str:
    """Return what stops a plan."""
    return plans.why_not(stopped, framework, spoken())


def problem(what: Problem, *, name: str | None = None) -> str:
    """Return the sentence of a problem; `name` stands in for the whole path of its file."""
    return errors.sentence(what, spoken(), name=name)


def paragraphs(lesson: Lesson) -> str:
    """Return the paragraphs of the brief that a lesson rests on: `¶5, ¶6, note 2`."""
    return sources.paragraphs(lesson.paragraphs, spoken())


def point_line(point: Point) -> str:
    """Return one point of the brief."""
    return sources.point_line(point, spoken())


def day(value: date | None) -> str:
    """Return a date in words; an empty text for None."""
    return "" if value is None else spoken().figures.day(value)


def short_day(value: date) -> str:
    """Return a date where there is little room."""
    return spoken().figures.short_day(value)


def clock(moment: QDateTime) -> str:
    """Return a time of day."""
    time = moment.time()
    return spoken().figures.clock(time_of_day(time.hour(), time.minute()))


def moment(value: datetime) -> str:
    """Return day and time of a moment with a zone, as clocks here show it."""
    return spoken().figures.moment(value)


def category_level(readiness: Readiness, category: str) -> int | None:
    """Return the level (0-4) a category's score is nearest to, None without a score."""
    for row in readiness.categories:
        if row.id == category:
            return None if row.score is None else nearest_level(row.score)
    return None


def today() -> date:
    """Return today's date here."""
    return datetime.now().astimezone().date()

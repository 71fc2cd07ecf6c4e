"""Why: what keeps a mission from ready, why a question does not apply, what an assessment does not see."""

from typing import assert_never

from muster.model import Framework
from muster.phrases.catalogue import Phrases
from muster.scoring import Applicability, BlindSpot, Reason

FAILED, OPEN, OTHER = "✕", "?", "·"


def reason_sign(reason: Reason) -> str:
    """Return the sign that stands before a reason, so that its kind is told without colour."""
    match reason.kind:
        case "gate_failed" | "gate_conditioned":
            return FAILED
        case "gate_open":
            return OPEN
        case "nothing_answered" | "too_early" | "category_below" | "overall_below":
            return OTHER
        case _ as never:
            assert_never(never)


def reason_text(reason: Reason, framework: Framework, phrases: Phrases) -> str:
    """Return one line that says what stands between the mission and ready."""
    figures, key = phrases.figures, f"reason.{reason.kind}"
    match reason.kind:
        case "nothing_answered":
            return phrases(key)
        case "too_early":
            return phrases(key, answered=int(reason.value or 0), applicable=int(reason.wanted or 0))
        case "overall_below":
            value, wanted = figures.points(reason.value, 1), figures.plain(reason.wanted or 0)
            return phrases(key, value=value, wanted=wanted)
        case "category_below":
            title = framework.category_by_id[reason.subject or ""].title
            value, wanted = figures.points(reason.value, 1), figures.plain(reason.wanted or 0)
            return phrases(key, category=title, value=value, wanted=wanted)
        case "gate_open":
            question = framework.by_id[reason.subject or ""]
            return phrases(key, id=question.id, title=question.name)
        case "gate_failed" | "gate_conditioned":
            question, level = framework.by_id[reason.subject or ""], int(reason.value or 0)
            name, gate = question.levels[level].title, int(reason.wanted or 0)
            return phrases(key, id=question.id, title=question.name, level=level, name=name, gate=gate)
        case _ as never:
            assert_never(never)


def reason_name(reason: Reason, framework: Framework, phrases: Phrases) -> str:
    """Return a reason where there is little room: the question's or category's name and no more."""
    match reason.kind:
        case "gate_failed" | "gate_conditioned" | "gate_open":
            question = framework.by_id[reason.subject or ""]
            return f"{question.id} {question.name}"
        case "category_below":
            title = framework.category_by_id[reason.subject or ""].title
            wanted = phrases.figures.plain(reason.wanted or 0)
            return phrases("reason.category_below_short", category=title, wanted=wanted)
        case "nothing_answered" | "too_early" | "overall_below":
            return reason_text(reason, framework, phrases)
        case _ as never:
            assert_never(never)


def why_not_applicable(reason: Applicability, phrases: Phrases, note: str = "") -> str:
    """Return why a question does not apply, with the `note` that says so; an empty text when it does."""
    match reason:
        case "applies":
            return ""
        case "profile" | "core":
            return phrases(f"not_applicable.{reason}")
        case "lesson" | "marked":
            if note.strip():
                return phrases(f"not_applicable.{reason}_noted", note=note)
            return phrases(f"not_applicable.{reason}")
        case _ as never:
            assert_never(never)


def spot_subject(spot: BlindSpot, framework: Framework, phrases: Phrases) -> str:
    """Return the name of what a blind spot is about: a category, a lesson or a question."""
    match spot.kind:
        case "half_answered":
            return framework.category_by_id[spot.subject].title
        case "unsupported_lesson":
            return phrases("blind_spot.lesson", title=framework.lesson_by_id[spot.subject].title)
        case "no_evidence" | "stale" | "unsure_gate":
            return f"{spot.subject} {framework.by_id[spot.subject].name}"
        case "condition_overdue" | "condition_orphaned":
            asked = framework.by_id.get(spot.question)
            return f"{asked.id} {asked.name}" if asked is not None else spot.subject
        case _ as never:
            assert_never(never)


def spot_text(spot: BlindSpot, phrases: Phrases) -> str:
    """Return what is not seen, as a clause after the subject."""
    if spot.kind in ("stale", "condition_overdue"):
        return phrases(f"blind_spot.{spot.kind}", day=spot.day or "")
    return phrases(f"blind_spot.{spot.kind}")


def blind_spot(spot: BlindSpot, framework: Framework, phrases: Phrases) -> str:
    """Return one blind spot in a line."""
    subject = spot_subject(spot, framework, phrases)
    return phrases("blind_spot.line", subject=subject, what=spot_text(spot, phrases))

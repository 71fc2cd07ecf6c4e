"""What an assessment does not see: listed, never scored."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from muster.model import Assessment, Framework
from muster.scoring.applicability import applicability
from muster.scoring.conditions import is_orphaned, is_overdue

Kind = Literal[
    "half_answered",
    "no_evidence",
    "stale",
    "unsure_gate",
    "unsupported_lesson",
    "condition_overdue",
    "condition_orphaned",
]
HIGH = 3


@dataclass(frozen=True, slots=True)
class BlindSpot:
    """One thing to look at: a category (`half_answered`), a lesson (`unsupported_lesson`) or a question.

    The subject of `condition_overdue` and `condition_orphaned` is an action. `question` is where looking
    starts: the question itself, the first open one of the subject, or that of the condition ("" for none).
    """

    kind: Kind
    subject: str
    question: str
    day: date | None = None


def blind_spots(framework: Framework, assessment: Assessment, today: date) -> tuple[BlindSpot, ...]:
    """Return the blind spots in the order of the kinds above, each kind in the framework's order.

    Categories with under half answered; levels 3-4 without evidence; answers past their `review_by`;
    critical questions known only by somebody's word (low confidence); lessons marked as carrying over fully
    without an answer to support it; conditions, neither done nor dropped, past their date or without an
    owner. Method: docs/method.md, "Blind spots".
    """
    applies = applicability(framework, assessment)
    rows = [question for question in framework.questions if applies[question.id] == "applies"]
    answers = {question.id: assessment.answer(question.id) for question in rows}
    spots: dict[Kind, list[BlindSpot]] = {
        "half_answered": [],
        "no_evidence": [],
        "stale": [],
        "unsure_gate": [],
        "unsupported_lesson": [],
        "condition_overdue": [],
        "condition_orphaned": [],
    }
    for category in framework.categories:
        inside = [question.id for question in rows if question.category == category.id]
        opened = [name for name in inside if answers[name].level is None]
        if inside and 2 * len(opened) > len(inside):
            spots["half_answered"].append(BlindSpot("half_answered", category.id, opened[0]))
    for question in rows:
        name, answer = question.id, answers[question.id]
        if (answer.level or 0) >= HIGH and not any(proof.title.strip() for proof in answer.evidence):
            spots["no_evidence"].append(BlindSpot("no_evidence", name, name))
        if answer.review_by is not None and answer.review_by < today:
            spots["stale"].append(BlindSpot("stale", name, name, answer.review_by))
        if answer.level is not None and question.critical and answer.confidence == "low":
            spots["unsure_gate"].append(BlindSpot("unsure_gate", name, name))
    for lesson, mark in assessment.lessons.items():
        asked = [question.id for question in rows if question.lesson == lesson]
        if mark.applies == "fully" and asked and all(answers[name].level is None for name in asked):
            spots["unsupported_lesson"].append(BlindSpot("unsupported_lesson", lesson, asked[0]))
    for action in assessment.actions:
        where = action.question or ""
        if is_overdue(action, today):
            spots["condition_overdue"].append(BlindSpot("condition_overdue", action.id, where, action.due))
        if is_orphaned(action):
            spots["condition_orphaned"].append(BlindSpot("condition_orphaned", action.id, where))
    return tuple(spot for of_kind in spots.values() for spot in of_kind)

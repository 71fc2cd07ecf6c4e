"""A new assessment made from an earlier one: its answers carried over, each to be confirmed."""

from datetime import datetime
from uuid import uuid4

from muster.model.assessment import Answer, Assessment


def copied_forward(before: Assessment, now: datetime) -> Assessment:
    """Return a new assessment with the answers of `before`, marked with the day that they are from.

    Mission, question bank, weights, lessons and people stay, and actions that are not settled. Votes,
    sessions, decisions and the log belong to the earlier one and stay there. An answer that was itself
    still to be confirmed keeps its older day. `now` has a zone.
    """
    day = before.modified.date()
    answers = {}
    for name, answer in before.answers.items():
        carried = answer.model_copy(update={"votes": ()})
        if answer.state != "unanswered":
            carried = carried.model_copy(update={"carried_from": answer.carried_from or day})
        if carried != Answer():
            answers[name] = carried
    return before.model_copy(
        update={
            "id": str(uuid4()),
            "created": now,
            "modified": now,
            "answers": answers,
            "actions": tuple(row for row in before.actions if not row.is_settled),
            "decisions": (),
            "sessions": (),
            "log": (),
        }
    )


def to_confirm(assessment: Assessment) -> list[str]:
    """Return the questions whose answer was carried over and has not been confirmed."""
    return [name for name, answer in assessment.answers.items() if answer.carried_from is not None]

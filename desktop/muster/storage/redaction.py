"""Copies to give away: without names and notes, or without what is marked too high."""

from uuid import uuid4

from muster.model import Answer, Assessment, Assessor
from muster.model.marking import UNKNOWN, rank

NO_REASON = "–"


def _without_words(answer: Answer, names: dict[str, str]) -> Answer:
    note = NO_REASON if answer.state == "not_applicable" else ""
    votes = tuple(vote.changed(assessor=names[vote.assessor], note="") for vote in answer.votes)
    return answer.changed(note=note, votes=votes)


def clean_copy(assessment: Assessment) -> Assessment:
    """Return a copy without names, notes and log, under an id of its own; levels and evidence stay.

    Assessors become `a1`, `a2` …; owners of actions and decisions are left out. An answer that does not
    apply keeps a dash for its reason, because the format asks for one.
    """
    voters = [vote.assessor for answer in assessment.answers.values() for vote in answer.votes]
    order = dict.fromkeys([*(row.id for row in assessment.assessors), *voters])
    names = {name: f"a{number}" for number, name in enumerate(order, start=1)}
    lessons = {
        name: mark.changed(note=NO_REASON if mark.applies == "not" else "")
        for name, mark in assessment.lessons.items()
    }
    return assessment.model_copy(
        update={
            "id": str(uuid4()),
            "assessors": tuple(
                Assessor(id=names[row.id], name=names[row.id]) for row in assessment.assessors
            ),
            "answers": {name: _without_words(answer, names) for name, answer in assessment.answers.items()},
            "actions": tuple(row.changed(owner="", note="") for row in assessment.actions),
            "decisions": (),
            "lessons": lessons,
            "log": (),
        }
    )


def markings_inside(assessment: Assessment) -> list[str]:
    """Return the markings of document and answers, the lowest first."""
    found = {answer.marking for answer in assessment.answers.values() if answer.marking}
    if assessment.marking:
        found.add(assessment.marking)
    return sorted(found, key=lambda text: (rank(text), text))


def releasable_copy(assessment: Assessment, marking: str) -> Assessment:
    """Return a copy that holds nothing marked above `marking`, and carries that marking itself.

    Answers above it are left out altogether, and with them actions and decisions on those questions and
    the log: the score is worked out anew from what is left, so that it gives nothing hidden away. An
    answer with a marking that nobody can place is left out unless it is that very marking.
    """
    most = rank(marking)

    def may_go(answer: Answer) -> bool:
        text = answer.marking or ""
        return not text or text == marking or (rank(text) < UNKNOWN and rank(text) <= most)

    kept = {name: answer for name, answer in assessment.answers.items() if may_go(answer)}
    hidden = assessment.answers.keys() - kept.keys()
    return assessment.model_copy(
        update={
            "id": str(uuid4()),
            "marking": marking,
            "answers": kept,
            "actions": tuple(row for row in assessment.actions if row.question not in hidden),
            "decisions": tuple(row for row in assessment.decisions if row.question not in hidden),
            "log": (),
        }
    )

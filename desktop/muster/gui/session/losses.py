"""What a step takes away, if anything: such a step is told at once, with a way to have it back."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from muster.model import Answer, Assessment

Kind = Literal["answers", "evidence", "actions", "decisions", "assessors", "votes", "weights"]


@dataclass(frozen=True, slots=True)
class Loss:
    """So many things of a kind are gone; `subject` names them where there is only one: an id or a title."""

    kind: Kind
    count: int
    subject: str = ""


def _gone(before: Iterable[tuple[str, str]], after: Iterable[tuple[str, str]]) -> list[str]:
    """Return the names of what is there no more; both are (id, name)."""
    kept = {name for name, _ in after}
    return [shown for name, shown in before if name not in kept]


def _from_answers(before: Assessment, after: Assessment) -> list[tuple[Kind, list[str]]]:
    answers: list[str] = []
    evidence: list[str] = []
    votes: list[str] = []
    for name, old in before.answers.items():
        new = after.answers.get(name, Answer())
        if new is old:
            continue
        if old.state != "unanswered" and new.state == "unanswered":
            answers.append(name)
        evidence += [name] * max(0, len(old.evidence) - len(new.evidence))
        votes += [name] * max(0, len(old.votes) - len(new.votes))
    return [("answers", answers), ("evidence", evidence), ("votes", votes)]


def loss(before: Assessment, after: Assessment) -> Loss | None:
    """Return what is there before and not after, of the first kind that has any; None where nothing is lost.

    Texts that are typed over are no loss: who types sees what happens.
    """
    rows: list[tuple[Kind, list[str]]] = []
    if after.answers is not before.answers:
        rows += _from_answers(before, after)
    if after.actions is not before.actions:
        both = [[(row.id, row.title) for row in side.actions] for side in (before, after)]
        rows.append(("actions", _gone(*both)))
    if after.decisions is not before.decisions:
        both = [[(row.id, row.text) for row in side.decisions] for side in (before, after)]
        rows.append(("decisions", _gone(*both)))
    if after.assessors is not before.assessors:
        both = [[(row.id, row.name or row.role) for row in side.assessors] for side in (before, after)]
        rows.append(("assessors", _gone(*both)))
    if before.weights.reason and not after.weights.reason:
        rows.append(("weights", [""]))
    for kind, names in rows:
        if names:
            return Loss(kind, len(names), names[0] if len(set(names)) == 1 else "")
    return None

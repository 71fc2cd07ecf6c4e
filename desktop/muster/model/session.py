"""What a guided session is: who was there, the agenda, and what happened, as it is kept in the file."""

from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from muster.model.base import Model
from muster.model.framework import Identifier
from muster.model.levels import TOP

Minutes = Annotated[float, Field(ge=0, le=10_000)] | Annotated[int, Field(ge=0, le=10_000)]
EventKind = Literal[
    "opened",
    "revealed",
    "voted_again",
    "recorded",
    "dissent",
    "decision",
    "action",
    "parked",
    "paused",
    "resumed",
    "closed",
]


class AgendaItem(Model):
    """One category on the agenda, the minutes it was given and those spent on it, and how far it has come.

    `state` is empty before, `on`, `done` or `skipped`; other words are kept.
    """

    category: str
    minutes: Minutes = 0
    state: str = ""
    spent: Minutes = Field(0, exclude_if=lambda value: not value)


class SessionEvent(Model):
    """Something that happened; a `dissent` names its assessor and the level that he or she stands by."""

    kind: EventKind
    time: AwareDatetime | None = None
    question: str | None = None
    text: str = ""
    assessor: str | None = None
    level: Annotated[int, Field(ge=0, le=TOP)] | None = None


class Session(Model):
    """A guided session; `present` holds ids of assessors, `parked` ids of questions.

    `answers_for` names the categories that an assessor answers; who is not in it answers all.
    `leaning_shown` holds ids of assessors who agree that all may see how severely they read.

    While `hidden`, first answers are not shown to each other; `round` is the round of votes that they are,
    and each `voted_again` on a question is one more (`hidden_votes.round_of`).
    """

    id: Identifier
    title: str = ""
    facilitator: str = ""
    opened: AwareDatetime | None = None
    closed: AwareDatetime | None = None
    present: tuple[str, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    hidden: bool = True
    round: Annotated[int, Field(ge=1)] = 1
    parked: tuple[str, ...] = ()
    leaning_shown: tuple[str, ...] = Field((), exclude_if=lambda value: not value)
    answers_for: dict[str, tuple[str, ...]] = Field({}, exclude_if=lambda value: not value)
    events: tuple[SessionEvent, ...] = ()

"""Copies to give away: begun from nothing, and filled with what the table below lets go.

Version 0.1 took things out of the document, and forgot some; here a field that the table does not name
cannot go. Unknown keys of any object never go.
"""

from collections.abc import Callable, Collection
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from uuid import uuid4

from muster.model import (
    Action,
    Answer,
    Assessment,
    Evidence,
    Framework,
    FrameworkRef,
    LessonMark,
    Mission,
    Vote,
    Weights,
)
from muster.model.assessment import FORMAT, VERSION
from muster.model.base import Model
from muster.model.hidden_votes import without_hidden_votes
from muster.model.marking import Markings, banner, marking_of
from muster.storage.errors import StorageError

NO_WORD = "–"  # where the format asks for a text and none goes


class Extra(StrEnum):
    """What goes only if whoever gives the copy away chooses it."""

    MISSION = "mission"
    RANGES = "ranges"
    NOTES = "notes"
    EVIDENCE = "evidence"
    VOTES = "votes"
    WEIGHTS = "weights"
    ACTIONS = "actions"


class Rule(StrEnum):
    """What becomes of a field otherwise: it goes, it is made anew, or it never goes."""

    GOES = "goes"
    ANEW = "anew"
    NEVER = "never"


# Every field of the format, decided on purpose. What is said of the document as a whole (mission, profile,
# weights, lessons, actions, a question bank of one's own) has the document's marking, and what is said of
# an answer has the answer's: each goes only if that is within the copy's marking.
FIELDS: Final[dict[str, Rule | Extra]] = {
    "format": Rule.GOES,
    "version": Rule.GOES,
    "id": Rule.ANEW,  # two copies of one document do not show that they are of one
    "title": Rule.NEVER,
    "created": Rule.ANEW,  # the day of the copy, at midnight
    "modified": Rule.ANEW,
    "framework": Rule.GOES,  # one of one's own goes whole, or the copy is refused
    "vote_of": Rule.NEVER,
    "assessment": Rule.NEVER,
    "marking": Rule.ANEW,  # what the copy may be shown at
    "mission.name": Extra.MISSION,
    "mission.area": Extra.MISSION,
    "mission.lead": Extra.MISSION,
    "mission.authorised_strength": Extra.MISSION,
    "mission.proposed_start": Extra.MISSION,
    "mission.summary": Rule.NEVER,
    "mission.set": Rule.GOES,  # the score is of the questions that apply
    "mission.profile": Rule.GOES,
    "assessors": Rule.NEVER,
    "answers.state": Rule.GOES,
    "answers.level": Rule.GOES,
    "answers.confidence": Rule.GOES,
    "answers.marking": Rule.GOES,  # no copy loses a marking
    "answers.range": Extra.RANGES,
    "answers.note": Extra.NOTES,  # with "not applicable" a dash for the reason that the format asks for
    "answers.flagged": Rule.NEVER,
    "answers.review_by": Rule.NEVER,
    "answers.depends_on": Rule.NEVER,  # names a partner
    "answers.evidence.title": Extra.EVIDENCE,
    "answers.evidence.date": Extra.EVIDENCE,
    "answers.evidence.reliability": Extra.EVIDENCE,
    "answers.evidence.link": Rule.NEVER,  # names hosts and folders
    "answers.votes.assessor": Rule.ANEW,  # a1, a2 … as they come in the answers that go
    "answers.votes.round": Extra.VOTES,
    "answers.votes.level": Extra.VOTES,
    "answers.votes.confidence": Extra.VOTES,
    "answers.votes.note": Rule.NEVER,
    "actions.id": Rule.ANEW,
    "actions.title": Extra.ACTIONS,
    "actions.question": Extra.ACTIONS,
    "actions.owner": Rule.NEVER,
    "actions.due": Extra.ACTIONS,
    "actions.target_level": Extra.ACTIONS,
    "actions.status": Extra.ACTIONS,
    "actions.note": Rule.NEVER,
    "actions.condition": Rule.NEVER,  # names who accepts what is lacking; the copy's verdict does without
    "weights.categories": Extra.WEIGHTS,
    "weights.questions": Extra.WEIGHTS,  # of questions whose answers go
    "weights.reason": Rule.NEVER,
    "lessons.applies": Rule.GOES,
    "lessons.note": Rule.NEVER,
    "decisions": Rule.NEVER,
    "sessions": Rule.NEVER,
    "log": Rule.NEVER,
}

# What a clean copy begins with: figures, and no word.
FIGURES = frozenset({Extra.RANGES, Extra.VOTES, Extra.WEIGHTS})


class NotReleasable(StorageError):
    """The copy cannot be made; `name` is the question bank that is in the way."""


def _fields(part: Model, place: str, extras: Collection[Extra]) -> dict[str, Any]:
    """Return those fields of a part of the document that may go."""
    return {
        name: getattr(part, name)
        for name in type(part).model_fields
        if (rule := FIELDS.get(f"{place}.{name}")) is Rule.GOES or rule in extras
    }


def _own_bank(bank: Framework) -> Framework:
    """Return a question bank without unknown keys, at any depth."""

    def known(value: Any) -> Any:
        if isinstance(value, Model):
            return {name: known(getattr(value, name)) for name in type(value).model_fields}
        return [known(row) for row in value] if isinstance(value, tuple) else value

    return Framework.model_validate(known(bank), strict=False)


class _Copy:
    """One copy in the making; `may_go` tells whether a marking is within the copy's."""

    def __init__(
        self,
        assessment: Assessment,
        bank: Framework,
        extras: Collection[Extra],
        may_go: Callable[[str], bool],
    ) -> None:
        self._from = assessment = without_hidden_votes(assessment)
        self._bank = bank
        self._extras = extras
        self._whole = may_go(assessment.marking)
        going = {
            question.id: answer
            for question in bank.questions
            if may_go(marking_of(assessment, answer := assessment.answer(question.id)))
        }
        # Numbered as they come in the answers that go: who voted on others only leaves no gap.
        voters = [vote.assessor for answer in going.values() for vote in answer.votes]
        self._voters = {name: f"a{number}" for number, name in enumerate(dict.fromkeys(voters), start=1)}
        made = {name: self._answer(answer) for name, answer in going.items()}
        # Weights and actions go with answers: a question left out looks like one never answered.
        self._answers = {name: answer for name, answer in made.items() if not answer.is_empty}

    def _framework(self) -> FrameworkRef | Framework:
        named = self._from.framework
        if isinstance(named, FrameworkRef):
            return FrameworkRef(id=named.id, version=named.version)
        if not self._whole:
            raise NotReleasable(named.label, "bank_not_releasable")
        return _own_bank(named)

    def _mission(self) -> Mission:
        if not self._whole:
            return Mission(name=NO_WORD)
        fields = _fields(self._from.mission, "mission", self._extras)
        asked = {row.id for row in self._bank.profile}
        profile = {name: value for name, value in fields["profile"].items() if name in asked}
        return Mission(**{"name": NO_WORD, **fields, "profile": profile})

    def _answer(self, answer: Answer) -> Answer:
        fields = _fields(answer, "answers", self._extras)
        if answer.state == "not_applicable":
            fields.setdefault("note", NO_WORD)
        if Extra.EVIDENCE in self._extras:
            fields["evidence"] = tuple(
                Evidence(**_fields(row, "answers.evidence", self._extras)) for row in answer.evidence
            )
        if Extra.VOTES in self._extras:
            fields["votes"] = tuple(
                Vote(assessor=self._voters[row.assessor], **_fields(row, "answers.votes", self._extras))
                for row in answer.votes
            )
        return Answer(**fields)

    def _actions(self) -> tuple[Action, ...]:
        if not self._whole or Extra.ACTIONS not in self._extras:
            return ()
        rows = [row for row in self._from.actions if row.question in (None, *self._answers)]
        return tuple(
            Action(id=str(number), **_fields(row, "actions", self._extras))
            for number, row in enumerate(rows, start=1)
        )

    def _weights(self) -> Weights:
        if not self._whole or Extra.WEIGHTS not in self._extras:
            return Weights()
        own, known = self._from.weights, self._bank.category_by_id
        return Weights(
            categories={name: weight for name, weight in own.categories.items() if name in known},
            questions={name: own.questions[name] for name in self._answers if name in own.questions},
        )

    def _lessons(self) -> dict[str, LessonMark]:
        if not self._whole:
            return {}
        marks = {row.id: self._from.lessons.get(row.id, LessonMark()) for row in self._bank.lessons}
        return {
            name: LessonMark(applies=mark.applies, note=NO_WORD if mark.applies == "not" else "")
            for name, mark in marks.items()
            if mark.applies != "fully"
        }

    def made(self, marking: str, now: datetime) -> Assessment:
        """Return the copy, under an id of its own, of the day of `now`."""
        day = now.replace(hour=0, minute=0, second=0, microsecond=0)
        return Assessment(
            format=FORMAT,
            version=VERSION,
            id=str(uuid4()),
            title="",
            created=day,
            modified=day,
            framework=self._framework(),
            marking=marking,
            mission=self._mission(),
            answers=self._answers,
            actions=self._actions(),
            weights=self._weights(),
            lessons=self._lessons(),
        )


def clean_copy(
    assessment: Assessment, bank: Framework, markings: Markings, extras: Collection[Extra], now: datetime
) -> Assessment:
    """Return a copy without names and words, of answers of any marking; it carries the highest inside.

    `bank` is the assessment's question bank: what it does not ask does not go.
    """
    return _Copy(assessment, bank, extras, lambda _marking: True).made(banner(assessment, markings), now)


def releasable_copy(
    assessment: Assessment,
    bank: Framework,
    markings: Markings,
    most: str,
    extras: Collection[Extra],
    now: datetime,
) -> Assessment:
    """Return a copy of what is within the marking `most`, which it carries; the rest leaves no trace.

    The score follows from what went: nothing that was worked out is in the file. Raises `NotReleasable`
    when a question bank of one's own inside has a higher marking, the document's.
    """
    return _Copy(assessment, bank, extras, lambda marking: markings.is_within(marking, most)).made(most, now)

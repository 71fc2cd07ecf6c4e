"""Joining assessors' copies of one assessment: their answers become votes, all else is joined or listed."""

from dataclasses import dataclass
from typing import Any

from muster.model import Answer, Assessment, Assessor, Vote
from muster.storage.safety.merge import VERDICT, fields_of, merge


@dataclass(frozen=True, slots=True)
class VoteConflict:
    """One assessor with two different votes on a question in one round; the first one stands."""

    question: str
    assessor: str
    round: int
    levels: tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class CopyConflict:
    """Something that a copy says otherwise than the base or another copy; what stood before stands.

    `key` is a question's id or a path such as `mission.lead`.
    """

    copy: str
    key: str


@dataclass(frozen=True, slots=True)
class Votes:
    """What came out, and what has to be looked at by people."""

    assessment: Assessment
    conflicts: tuple[VoteConflict | CopyConflict, ...]


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    return free


class _Joining:
    """The state of joining, copy by copy."""

    def __init__(self, base: Assessment) -> None:
        self.base = base
        self.result = base
        self.people = {person.id: person for person in base.assessors}
        self.voices: set[str] = set()  # ids that stand for a file, so that no other file gets them
        self.conflicts: list[VoteConflict | CopyConflict] = []

    def _told_apart(self, copy: Assessment) -> Assessment:
        """Return the copy with new ids for people who have the id of somebody else: another name."""
        renamed = {}
        for person in copy.assessors:
            known = self.people.get(person.id)
            if known is not None and known.name != person.name:
                renamed[person.id] = _free(person.id, set(self.people) | {row.id for row in copy.assessors})
        if not renamed:
            return copy
        old = {(name, vote) for name, answer in self.base.answers.items() for vote in _keys(answer)}
        answers = {
            name: answer.changed(
                votes=tuple(
                    vote.changed(assessor=renamed[vote.assessor])
                    if vote.assessor in renamed and (name, (vote.assessor, vote.round)) not in old
                    else vote
                    for vote in answer.votes
                )
            )
            for name, answer in copy.answers.items()
        }
        people = tuple(
            person.changed(id=renamed[person.id]) if person.id in renamed else person
            for person in copy.assessors
        )
        return copy.model_copy(update={"answers": answers, "assessors": people})

    def _voice(self, name: str, copy: Assessment) -> Assessor:
        """Return whose answers a copy holds: whom a vote file names, the only assessor, or the file."""
        if copy.vote_of is not None:
            known = {**self.people, **{person.id: person for person in copy.assessors}}
            return known.get(copy.vote_of) or Assessor(id=copy.vote_of, name=copy.vote_of)
        if len(copy.assessors) == 1:
            return copy.assessors[0]
        free = _free(name, self.voices)
        self.voices.add(free)
        return self.people.get(free) or Assessor(id=free, name=free)

    def join(self, name: str, given: Assessment) -> None:
        """Join one copy."""
        copy = self._told_apart(given)
        voice = self._voice(name, copy)
        for person in (*copy.assessors, voice):
            if self.people.setdefault(person.id, person) != person:
                self.conflicts.append(CopyConflict(name, f"assessors.{person.id}"))
        for question, answer in copy.answers.items():
            self._vote(name, voice, question, answer)
        for question in self.base.answers.keys() - copy.answers.keys():
            if self.base.answer(question).state != "unanswered":
                self.conflicts.append(CopyConflict(name, question))
        rest = self._without_votes(copy)
        merged = merge(self.base, self.result, rest)
        self.conflicts += [CopyConflict(name, conflict.key) for conflict in merged.conflicts]
        self.result = merged.assessment

    def _vote(self, name: str, voice: Assessor, question: str, answer: Answer) -> None:
        before = self.base.answer(question)
        note = "" if answer.note == before.note else answer.note
        differs = any(getattr(answer, part) != getattr(before, part) for part in VERDICT) or bool(note)
        votes = list(answer.votes)
        if differs and answer.state == "unanswered":
            if before.state != "unanswered":
                self.conflicts.append(CopyConflict(name, question))
            if note:
                kept = self.result.answer(question)
                self._put(question, kept.changed(note=_both(kept.note, f"{voice.name}: {note}")))
        elif differs and not any(vote.assessor == voice.id for vote in votes):
            if answer.state == "not_applicable":  # no vote can say so: people have to decide
                self.conflicts.append(CopyConflict(name, question))
            votes.append(
                Vote(assessor=voice.id, level=answer.level, confidence=answer.confidence, note=answer.note)
            )
        self._join_votes(name, question, votes)

    def _put(self, question: str, answer: Answer) -> None:
        self.result = self.result.with_answer(question, answer)

    def _join_votes(self, name: str, question: str, votes: list[Vote]) -> None:
        answer = self.result.answer(question)
        known = {(vote.assessor, vote.round): vote for vote in answer.votes}
        for vote in votes:
            key = (vote.assessor, vote.round)
            first = known.setdefault(key, vote)
            if first.level != vote.level:
                self.conflicts.append(VoteConflict(question, *key, (first.level, vote.level)))
            elif first.confidence != vote.confidence:
                self.conflicts.append(CopyConflict(name, f"{question}.votes.{vote.assessor}"))
            if first != vote:
                more = {**(vote.model_extra or {}), **(first.model_extra or {})}
                known[key] = first.changed(**more, note=_both(first.note, vote.note))
        if tuple(known.values()) != answer.votes:
            self._put(question, answer.changed(votes=tuple(known.values())))

    def _without_votes(self, copy: Assessment) -> Assessment:
        """Return what a copy says besides votes, as a descendant of the base."""
        answers = {}
        for question in dict.fromkeys((*self.base.answers, *copy.answers)):
            before, answer = (
                self.base.answer(question),
                copy.answers.get(question, self.base.answer(question)),
            )
            said: dict[str, Any] = {part: getattr(before, part) for part in (*VERDICT, "note", "votes")}
            made = Answer.model_validate({**fields_of(answer), **said})
            marking = _higher(self.result.answer(question).marking, answer.marking)
            self._put(question, self.result.answer(question).changed(marking=marking))
            answers[question] = made.changed(marking=marking)
        kept = {name: answer for name, answer in answers.items() if not answer.is_empty}
        own = {name: getattr(self.base, name) for name in ("vote_of", "assessment", "assessors")}
        return copy.model_copy(update={"answers": kept, **own})


def _keys(answer: Answer) -> list[tuple[str, int]]:
    return [(vote.assessor, vote.round) for vote in answer.votes]


def _both(first: str, second: str) -> str:
    """Return two notes as one, nothing twice."""
    if not second or second in first:
        return first
    return f"{first}\n{second}" if first else second


def _higher(first: str | None, second: str | None) -> str | None:
    """Return a marking that is not lower than either: of two different ones both, which ranks highest."""
    if not first or not second or second in first.split(" / "):
        return first or second
    return f"{first} / {second}"


def as_votes(base: Assessment, copies: list[tuple[str, Assessment]]) -> Votes:
    """Return `base` with the answers of the copies as votes, and what contradicts.

    Each copy is (name, assessment). A copy belongs to its only assessor, else to somebody called like the
    copy; people are told apart by id, and by name where two have one id. Its answers are that assessor's
    votes of round 1: "don't know" is a vote without a level, so is "not applicable", with its reason as
    the note. Votes that the copies already hold, evidence, flags, markings, actions, decisions and keys
    that Muster does not know are joined.
    """
    joining = _Joining(base)
    for name, copy in copies:
        joining.join(name, copy)
    result = joining.result
    used = {vote.assessor for answer in result.answers.values() for vote in answer.votes}
    base_ids = {person.id for person in base.assessors}
    kept = tuple(person for person in joining.people.values() if person.id in used | base_ids)
    return Votes(result.model_copy(update={"assessors": kept}), tuple(dict.fromkeys(joining.conflicts)))

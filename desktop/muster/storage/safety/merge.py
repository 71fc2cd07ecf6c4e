"""Joining what two people did to one assessment: by answer, conflicts named, nothing dropped."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from muster.model import Answer, Assessment, Assessor, Vote

UNTOUCHED = {"format", "version", "id", "created", "modified", "answers", "log"}


@dataclass(frozen=True, slots=True)
class Conflict:
    """One answer or field that both changed, and differently: `key` is a question id or a field's name."""

    key: str
    base: Any
    mine: Any
    theirs: Any

    @property
    def is_answer(self) -> bool:
        """Whether this is about an answer."""
        return isinstance(self.mine, Answer)


@dataclass(frozen=True, slots=True)
class Merged:
    """What came out: in every conflict mine stands until it is decided otherwise."""

    assessment: Assessment
    conflicts: tuple[Conflict, ...]
    taken: tuple[str, ...]

    def decide(self, theirs: Mapping[str, bool]) -> Assessment:
        """Return the assessment with these conflicts decided: True takes theirs."""
        result = self.assessment
        for conflict in self.conflicts:
            if theirs.get(conflict.key):
                if conflict.is_answer:
                    result = result.with_answer(conflict.key, conflict.theirs)
                else:
                    result = result.model_copy(update={conflict.key: conflict.theirs})
        return result


def merge(base: Assessment, mine: Assessment, theirs: Assessment) -> Merged:
    """Return the three-way merge of two descendants of `base`.

    What only one side changed is taken; what both changed alike too; the rest are conflicts. `taken`
    names what came from theirs: question ids and fields.
    """
    conflicts, taken = [], []
    result = mine
    names = dict.fromkeys([*mine.answers, *theirs.answers, *base.answers])
    for name in names:
        one, two, before = mine.answer(name), theirs.answer(name), base.answer(name)
        if one == two or two == before:
            continue
        if one == before:
            result = result.with_answer(name, two)
            taken.append(name)
        else:
            conflicts.append(Conflict(name, before, one, two))
    update: dict[str, Any] = {}
    for field in Assessment.model_fields:
        if field in UNTOUCHED:
            continue
        first, second, start = getattr(mine, field), getattr(theirs, field), getattr(base, field)
        if first == second or second == start:
            continue
        if first == start:
            update[field] = second
            taken.append(field)
        else:
            conflicts.append(Conflict(field, start, first, second))
    log = [*mine.log, *(entry for entry in theirs.log if entry not in mine.log)]
    update["log"] = tuple(sorted(log, key=lambda entry: entry.time))
    update["modified"] = max(mine.modified, theirs.modified)
    return Merged(result.model_copy(update=update), tuple(conflicts), tuple(taken))


@dataclass(frozen=True, slots=True)
class VoteConflict:
    """One assessor with two different votes on a question in one round."""

    question: str
    assessor: str
    round: int
    levels: tuple[int | None, int | None]


def as_votes(base: Assessment, copies: list[tuple[str, Assessment]]) -> tuple[Assessment, list[VoteConflict]]:
    """Return `base` with the answers of the copies as votes, and the votes that contradict each other.

    Each copy is (name, assessment). A copy belongs to its only assessor, else to an assessor named like
    the copy. Its answers are that assessor's votes of round 1; "don't know" is a vote without a level.
    Votes that the copies already hold are joined as they are.
    """
    assessors = {assessor.id: assessor for assessor in base.assessors}
    conflicts: list[VoteConflict] = []
    result = base
    for name, copy in copies:
        mine = copy.assessors[0] if len(copy.assessors) == 1 else Assessor(id=name, name=name)
        for assessor in (*copy.assessors, mine):
            assessors.setdefault(assessor.id, assessor)
        for question, answer in copy.answers.items():
            votes = list(answer.votes)
            said = answer.state in ("answered", "unknown") and answer != base.answer(question)
            if said and not any(vote.assessor == mine.id for vote in votes):
                votes.append(
                    Vote(
                        assessor=mine.id,
                        level=answer.level,
                        confidence=answer.confidence,
                        note=answer.note,
                    )
                )
            result = _join(result, question, votes, conflicts)
    used = {vote.assessor for answer in result.answers.values() for vote in answer.votes}
    kept = tuple(row for row in assessors.values() if row.id in used or row in base.assessors)
    return result.model_copy(update={"assessors": kept}), conflicts


def _join(result: Assessment, question: str, votes: list[Vote], conflicts: list[VoteConflict]) -> Assessment:
    answer = result.answer(question)
    known = {(vote.assessor, vote.round): vote for vote in answer.votes}
    for vote in votes:
        before = known.setdefault((vote.assessor, vote.round), vote)
        if before.level != vote.level:
            conflicts.append(VoteConflict(question, vote.assessor, vote.round, (before.level, vote.level)))
    if len(known) == len(answer.votes):
        return result
    return result.with_answer(question, answer.changed(votes=tuple(known.values())))

"""Joining what two people did to one assessment: field by field, conflicts named, nothing dropped."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from muster.model import Answer, Assessment, LogEntry, Vote
from muster.model.base import Model

# What is no part of the question who is right: kept from mine, or joined on its own terms.
UNTOUCHED = {"format", "version", "id", "created", "modified", "answers", "log"}
WHOLE = {"framework"}  # parts of two question banks make no third one
VERDICT = ("state", "level", "range", "confidence")  # of an answer: they go together


class _Nothing:
    """Stands where one side has no such key or row."""


NOTHING = _Nothing()


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that both changed, and differently: `mine` and `theirs` hold all else that was joined.

    `key` is a question's id, or a path such as `title`, `mission.lead`, `actions.a1`. A side that took
    it away has `NOTHING`.
    """

    key: str
    base: Any
    mine: Any
    theirs: Any

    @property
    def is_answer(self) -> bool:
        """Whether this is about an answer."""
        return isinstance(self.mine, Answer)


class _Join:
    """One pass over two sides; `theirs` names the conflicts in which theirs counts (None: in all)."""

    def __init__(self, theirs: Mapping[str, bool] | None) -> None:
        self._theirs = theirs
        self.conflicts: list[Conflict] = []
        self.taken: list[str] = []

    def _clash(self, key: str, base: Any, mine: Any, theirs: Any) -> Any:
        self.conflicts.append(Conflict(key, base, mine, theirs))
        return theirs if self._theirs is None or self._theirs.get(key) else mine

    def value(self, key: str, base: Any, mine: Any, theirs: Any) -> Any:
        """Return what comes out of one value, whatever it is."""
        if mine == theirs or theirs == base:
            return mine
        if mine == base:
            self.taken.append(key)
            return theirs
        if isinstance(mine, Answer) and isinstance(theirs, Answer) and isinstance(base, Answer):
            return self._answer(key, base, mine, theirs)
        if isinstance(mine, Model) and type(mine) is type(theirs) is type(base) and key not in WHOLE:
            return self._model(key, base, mine, theirs)
        if isinstance(mine, dict) and isinstance(theirs, dict):
            return self.mapping(f"{key}.", base if isinstance(base, dict) else {}, mine, theirs)
        if isinstance(mine, tuple) and isinstance(theirs, tuple):
            return self._rows(f"{key}.", base if isinstance(base, tuple) else (), mine, theirs)
        return self._clash(key, base, mine, theirs)

    def mapping(
        self, start: str, base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return what comes out of two objects, key by key; the order is mine, then what is new of theirs."""
        joined = {}
        for name in dict.fromkeys((*mine, *theirs, *base)):
            sides = (side.get(name, NOTHING) for side in (base, mine, theirs))
            result = self.value(f"{start}{name}", *sides)
            if result is not NOTHING:
                joined[name] = result
        return joined

    def _model(self, key: str, base: Any, mine: Any, theirs: Any) -> Any:
        """Return what comes out of two rows or parts; a whole clash when it would make no sense."""
        inner = _Join(self._theirs)
        fields = inner.mapping(f"{key}.", fields_of(base), fields_of(mine), fields_of(theirs))
        try:
            result = type(mine).model_validate(fields)
        except ValidationError:
            return self._clash(key, base, mine, theirs)
        self.conflicts += inner.conflicts
        self.taken += inner.taken
        return result

    def _answer(self, key: str, base: Answer, mine: Answer, theirs: Answer) -> Any:
        """Return what comes out of two answers: one clash at most, all else joined on both sides of it."""
        one, two = _Join({}), _Join(None)
        sides = [_parts(side) for side in (base, mine, theirs)]
        try:
            first, second = (_whole(join.mapping("", *sides)) for join in (one, two))
        except ValidationError:
            return self._clash(key, base, mine, theirs)
        if one.conflicts:
            return self._clash(key, base, first, second)
        self.taken.append(key)
        return first

    def _rows(
        self, start: str, base: tuple[Any, ...], mine: tuple[Any, ...], theirs: tuple[Any, ...]
    ) -> tuple[Any, ...]:
        """Return what comes out of two lists: rows with a name one by one, others as they are on either side.

        What only one side has taken away goes; what either added stays.
        """
        sides = [_named(side) for side in (base, mine, theirs)]
        return tuple(self.mapping(start, *sides).values())


@dataclass(frozen=True)
class _Verdict:
    """The fields of an answer that go together, compared as one."""

    values: tuple[Any, ...]


def fields_of(model: Model) -> dict[str, Any]:
    """Return every field of a part, known and unknown."""
    return {name: getattr(model, name) for name in type(model).model_fields} | (model.model_extra or {})


def _parts(answer: Answer) -> dict[str, Any]:
    fields = fields_of(answer)
    return {"": _Verdict(tuple(fields.pop(name) for name in VERDICT)), **fields}


def _whole(parts: dict[str, Any]) -> Answer:
    return Answer.model_validate(dict(zip(VERDICT, parts.pop("").values, strict=True)) | parts)


def _name(row: Any) -> str:
    """Return what tells the row of a list from others: id, voter and round, else all that it says."""
    if isinstance(row, Vote):
        return f"{row.assessor}/{row.round}"
    if isinstance(row, Model):
        return getattr(row, "id", "") or row.model_dump_json()
    return repr(row)


def _named(rows: tuple[Any, ...]) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for row in rows:
        name, number = _name(row), 1
        while name in named:
            number += 1
            name = f"{_name(row)} ({number})"
        named[name] = row
    return named


def joined_log(mine: tuple[LogEntry, ...], theirs: tuple[LogEntry, ...]) -> tuple[LogEntry, ...]:
    """Return the entries of both by time, those that both have once."""
    known = {entry.model_dump_json() for entry in mine}
    new = [entry for entry in theirs if entry.model_dump_json() not in known]
    return tuple(sorted((*mine, *new), key=lambda entry: entry.time)) if new else mine


@dataclass(frozen=True, slots=True)
class Merged:
    """What came out: in every conflict mine stands until it is decided otherwise.

    `taken` names what came from theirs.
    """

    base: Assessment
    mine: Assessment
    theirs: Assessment
    assessment: Assessment
    conflicts: tuple[Conflict, ...]
    taken: tuple[str, ...]

    def decide(self, theirs: Mapping[str, bool]) -> Assessment:
        """Return the assessment with these conflicts decided, by key: True takes theirs."""
        return _merged(self.base, self.mine, self.theirs, theirs)[0]


def _merged(
    base: Assessment, mine: Assessment, theirs: Assessment, choice: Mapping[str, bool]
) -> tuple[Assessment, _Join]:
    join = _Join(choice)
    sides = (base, mine, theirs)
    names = dict.fromkeys(name for side in (mine, theirs, base) for name in side.answers)
    answers = join.mapping("", *({name: side.answer(name) for name in names} for side in sides))
    update: dict[str, Any] = {
        "answers": {name: answer for name, answer in answers.items() if not answer.is_empty},
        "log": joined_log(mine.log, theirs.log),
        "modified": max(mine.modified, theirs.modified),
    }
    for field in Assessment.model_fields:
        if field not in UNTOUCHED:
            update[field] = join.value(field, *(getattr(side, field) for side in sides))
    unknown = join.mapping("", *((side.model_extra or {}) for side in sides))
    fields = {name: getattr(mine, name) for name in Assessment.model_fields}
    return Assessment.model_construct(**{**fields, **update, **unknown}), join


def merge(base: Assessment, mine: Assessment, theirs: Assessment) -> Merged:
    """Return the three-way merge of two descendants of `base`.

    What only one side changed is taken; what both changed alike too; the rest are conflicts. Keys that
    this Muster does not know are joined like all others.
    """
    result, join = _merged(base, mine, theirs, {})
    return Merged(base, mine, theirs, result, tuple(join.conflicts), tuple(join.taken))

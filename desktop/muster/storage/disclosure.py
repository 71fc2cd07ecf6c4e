"""What stands in an assessment, entry by entry: what a copy gives away, and what stays behind."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from muster.model import Assessment, FrameworkRef
from muster.model.base import Model
from muster.storage.redaction import FIELDS

FORMAT_KEYS = ("format", "version")  # the same in every file


class Part(StrEnum):
    """What an entry is, as somebody would call it who decides whether it may go."""

    ANSWERS = "answers"
    RANGES = "ranges"
    NOTES = "notes"
    EVIDENCE = "evidence"
    LINKS = "links"
    VOTES = "votes"
    MISSION = "mission"
    PROFILE = "profile"
    LESSONS = "lessons"
    WEIGHTS = "weights"
    ACTIONS = "actions"
    CONDITIONS = "conditions"
    DECISIONS = "decisions"
    SESSIONS = "sessions"
    NAMES = "names"
    DATES = "dates"
    FLAGS = "flags"
    MARKING = "marking"
    IDENTITY = "identity"
    BANK = "bank"
    LOG = "log"
    UNKNOWN = "unknown"


_PARTS = {
    "id": Part.IDENTITY,
    "title": Part.IDENTITY,
    "vote_of": Part.IDENTITY,
    "assessment": Part.IDENTITY,
    "created": Part.DATES,
    "modified": Part.DATES,
    "answers.review_by": Part.DATES,
    "framework": Part.BANK,
    "marking": Part.MARKING,
    "mission.set": Part.PROFILE,
    "mission.profile": Part.PROFILE,
    "mission": Part.MISSION,
    "assessors": Part.NAMES,
    "actions.owner": Part.NAMES,
    "answers.depends_on": Part.NAMES,
    "answers.carried_from": Part.DATES,
    "actions.condition": Part.CONDITIONS,
    "answers.range": Part.RANGES,
    "answers.note": Part.NOTES,
    "answers.votes.note": Part.NOTES,
    "actions.note": Part.NOTES,
    "lessons.note": Part.NOTES,
    "weights.reason": Part.NOTES,
    "answers.flagged": Part.FLAGS,
    "answers.evidence.link": Part.LINKS,
    "answers.evidence": Part.EVIDENCE,
    "answers.votes": Part.VOTES,
    "answers": Part.ANSWERS,
    "actions": Part.ACTIONS,
    "weights": Part.WEIGHTS,
    "lessons": Part.LESSONS,
    "decisions": Part.DECISIONS,
    "sessions": Part.SESSIONS,
    "log": Part.LOG,
}


class Entry(NamedTuple):
    """One thing that stands in a file: which part it is, of what (`CAP-08`), and its text."""

    part: Part
    of: str
    text: str


def part_of(field: str) -> Part:
    """Return the part that a field of the table of copies belongs to; `KeyError` where it has none."""
    while "." in field and field not in _PARTS:
        field = field.rpartition(".")[0]
    return _PARTS[field]


def _text(value: Any) -> str:
    if isinstance(value, Model):
        return str(value.model_dump_json())
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, tuple):
        return "–".join(str(part) for part in value)
    return str(value)


class _Found(NamedTuple):
    part: Part
    owner: tuple[str, ...]  # where the object lies whose field this is
    of: str
    text: str


def _in_object(value: Model, place: str, owner: tuple[str, ...], of: str) -> Iterator[_Found]:
    for name, unknown in (value.model_extra or {}).items():
        yield _Found(Part.UNKNOWN, (*owner, name), of, f"{name}: {unknown}")
    for name, field in type(value).model_fields.items():
        inside, path = getattr(value, name), f"{place}.{name}" if place else name
        if inside in (None, "", (), {}) or path in FORMAT_KEYS:
            continue
        if path not in FIELDS:
            yield from _inside(inside, path, (*owner, name), of)
        elif isinstance(inside, dict):
            for key, one in inside.items():
                yield _Found(part_of(path), (*owner, name, key), key, _text(one))
        elif name in ("assessors", "decisions", "sessions", "log"):
            for number, row in enumerate(inside):
                yield _Found(part_of(path), (*owner, name, str(number)), of, _text(row))
        elif path == "framework":
            yield _Found(Part.BANK, (*owner, name), of, inside.label)
            if not isinstance(inside, FrameworkRef):
                yield from _unknown_keys(inside, (name,))
        elif inside != field.default or (
            path == "answers.confidence" and getattr(value, "level", 0) is not None
        ):
            yield _Found(part_of(path), owner, of, _text(inside))


def _inside(value: Any, path: str, owner: tuple[str, ...], of: str) -> Iterator[_Found]:
    if isinstance(value, Model):
        yield from _in_object(value, path, owner, of)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _in_object(one, path, (*owner, key), key)
    else:
        for number, one in enumerate(value):
            yield from _in_object(one, path, (*owner, str(number)), of)


def _unknown_keys(value: Any, owner: tuple[str, ...]) -> Iterator[_Found]:
    if isinstance(value, Model):
        for name, unknown in (value.model_extra or {}).items():
            yield _Found(Part.UNKNOWN, (*owner, name), owner[-1], f"{name}: {unknown}")
        for name in type(value).model_fields:
            yield from _unknown_keys(getattr(value, name), (*owner, name))
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from _unknown_keys(one, (*owner, str(number)))


def entries(assessment: Assessment) -> list[Entry]:
    """Return everything that stands in an assessment; the fields of one object and part are one entry."""
    texts: dict[tuple[Part, tuple[str, ...], str], list[str]] = {}
    for part, owner, of, text in _in_object(assessment, "", (), ""):
        texts.setdefault((part, owner, of), []).append(text)
    return [Entry(part, of, " · ".join(lines)) for (part, _, of), lines in texts.items()]


def left_behind(assessment: Assessment, copy: Assessment) -> list[Entry]:
    """Return what stands in an assessment and not in a copy of it."""
    gone = Counter(entries(copy))
    stays = []
    for entry in entries(assessment):
        if gone[entry]:
            gone[entry] -= 1
        else:
            stays.append(entry)
    return stays

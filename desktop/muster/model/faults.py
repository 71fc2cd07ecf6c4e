"""What is wrong with a file, in plain sentences: every fault at once, each with its key."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from muster.model.framework import Framework


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: where (`answers.CAP-08.level`) and what, as a clause after the key."""

    key: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.key}: {self.sentence}" if self.key else self.sentence


_UNION_TAGS = {"named", "whole", "int", "float", "str", "constrained-int", "constrained-float"}
_KINDS = {
    "string_type": "text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "dict_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
    "tuple_type": "a list",
    "list_type": "a list",
    "float_type": "a number",
    "date_type": "a date such as 2013-01-14",
    "date_parsing": "a date such as 2013-01-14",
    "date_from_datetime_parsing": "a date such as 2013-01-14",
    "datetime_type": "a time with a zone such as 2013-01-14T09:00:00Z",
    "datetime_parsing": "a time with a zone such as 2013-01-14T09:00:00Z",
    "datetime_from_date_parsing": "a time with a zone such as 2013-01-14T09:00:00Z",
    "timezone_aware": "a time with a zone such as 2013-01-14T09:00:00Z",
    "finite_number": "a finite number",
}


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= 40 else text[:37] + "..."


def _sentence(error: ErrorDetails) -> str:
    kind, context, shown = error["type"], error.get("ctx", {}), _shown(error.get("input"))
    if kind == "missing":
        return "is missing"
    if kind == "value_error":
        return str(context["error"])
    if kind == "literal_error":
        return f"must be {context['expected']}, not {shown}"
    if kind in ("greater_than_equal", "less_than_equal", "greater_than", "less_than"):
        word, bound = {
            "greater_than_equal": ("at least", context.get("ge")),
            "less_than_equal": ("at most", context.get("le")),
            "greater_than": ("more than", context.get("gt")),
            "less_than": ("less than", context.get("lt")),
        }[kind]
        return f"must be {word} {bound or 0:g}, not {shown}"
    if kind in ("too_short", "too_long"):
        wanted = context.get("min_length", context.get("max_length"))
        return f"must have {wanted} entries, but has {context.get('actual_length')}"
    if kind == "string_too_short":
        return "must not be empty"
    if kind in _KINDS:
        return f"must be {_KINDS[kind]}, not {shown}"
    return error["msg"][:1].lower() + error["msg"][1:]


def schema_faults(error: ValidationError) -> list[Fault]:
    """Return one fault for each thing that pydantic found, in the file's words, not pydantic's."""
    faults: dict[str, Fault] = {}
    for detail in error.errors(include_url=False):
        key = ".".join(str(part) for part in detail["loc"] if part not in _UNION_TAGS)
        fault = Fault(key, _sentence(detail))
        faults.setdefault(key, fault)
    return list(faults.values())


def _rows(raw: Mapping[str, Any], key: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    rows = raw.get(key)
    if isinstance(rows, Sequence) and not isinstance(rows, str):
        for place, row in enumerate(rows):
            if isinstance(row, Mapping):
                name = row.get("id")
                yield f"{key}.{name if isinstance(name, str) and name else place}", row


def _ids(raw: Mapping[str, Any], key: str) -> set[object]:
    return {row.get("id") for _, row in _rows(raw, key) if isinstance(row.get("id"), str)}


def _twice(raw: Mapping[str, Any]) -> Iterator[Fault]:
    for key in ("profile", "categories", "lessons", "questions"):
        seen: set[object] = set()
        for where, row in _rows(raw, key):
            name = row.get("id")
            if isinstance(name, str) and name in seen:
                yield Fault(f"{where}.id", f"the id {name!r} is used more than once")
            if isinstance(name, str):
                seen.add(name)


def _empty_texts(raw: Mapping[str, Any]) -> Iterator[Fault]:
    wanted = {
        "profile": ("text",),
        "categories": ("title", "code"),
        "lessons": ("title",),
        "questions": ("text",),
    }
    for key, names in wanted.items():
        for where, row in _rows(raw, key):
            for name in names:
                if isinstance(row.get(name), str) and not row[name].strip():
                    yield Fault(f"{where}.{name}", "must not be empty")
    for where, row in _rows(raw, "questions"):
        for level, level_row in enumerate(row.get("levels") or ()):
            if isinstance(level_row, Mapping) and not str(level_row.get("title", "-")).strip():
                yield Fault(f"{where}.levels.{level}.title", "must not be empty")


def _dangling(raw: Mapping[str, Any]) -> Iterator[Fault]:
    categories, lessons, profile = _ids(raw, "categories"), _ids(raw, "lessons"), _ids(raw, "profile")
    for key in ("lessons", "questions"):
        for where, row in _rows(raw, key):
            category = row.get("category")
            if isinstance(category, str) and category not in categories:
                yield Fault(f"{where}.category", f"there is no category {category!r}")
    for where, row in _rows(raw, "questions"):
        lesson, condition = row.get("lesson"), row.get("applies_when")
        if isinstance(lesson, str) and lesson not in lessons:
            yield Fault(f"{where}.lesson", f"there is no lesson {lesson!r}")
        if isinstance(condition, str) and condition.removeprefix("not ") not in profile:
            yield Fault(f"{where}.applies_when", f"there is no profile question {condition!r}")
        if row.get("gate") is not None and row.get("critical") is not True:
            yield Fault(f"{where}.gate", "only a critical question may have a gate")


def _empty_categories(raw: Mapping[str, Any]) -> Iterator[Fault]:
    used = {row.get("category") for _, row in _rows(raw, "questions")}
    for where, row in _rows(raw, "categories"):
        if isinstance(row.get("id"), str) and row["id"] not in used:
            yield Fault(where, "the category has no question")


def _threshold_order(raw: Mapping[str, Any]) -> Iterator[Fault]:
    thresholds = raw.get("thresholds")
    if not isinstance(thresholds, Mapping):
        return
    ready, conditional = thresholds.get("ready"), thresholds.get("conditional")
    if isinstance(ready, Mapping) and isinstance(conditional, Mapping):
        for name in ("overall", "category"):
            high, low = ready.get(name), conditional.get(name)
            if isinstance(high, int | float) and isinstance(low, int | float) and high < low:
                yield Fault(
                    f"thresholds.ready.{name}", f"is {high}, below the {low} that 'conditional' asks for"
                )


def _by_name(key: str, raw: Mapping[str, Any]) -> str:
    """Return `questions.CAP-08.weight` for `questions.7.weight`: people look for ids, not for places."""
    head, _, rest = key.partition(".")
    place, dot, tail = rest.partition(".")
    rows = raw.get(head)
    if place.isdecimal() and isinstance(rows, Sequence) and int(place) < len(rows):
        row = rows[int(place)]
        if isinstance(row, Mapping) and isinstance(row.get("id"), str) and row["id"]:
            return f"{head}.{row['id']}{dot}{tail}"
    return key


def framework_faults(raw: Mapping[str, Any]) -> list[Fault]:
    """Return every fault of a framework given as plain JSON data; an empty list means that it may be used.

    Shape (missing keys, wrong kinds, weights out of range) and sense (an id used twice, a lesson or
    category or profile id that does not exist, an empty text) are checked together, so that an analyst
    mends a file once and not fault by fault.
    """
    faults: list[Fault] = []
    try:
        Framework.model_validate_json(json.dumps(raw))
    except ValidationError as error:
        faults.extend(Fault(_by_name(fault.key, raw), fault.sentence) for fault in schema_faults(error))
    for check in (_twice, _empty_texts, _dangling, _empty_categories, _threshold_order):
        faults.extend(check(raw))
    return list({fault.key + fault.sentence: fault for fault in faults}.values())

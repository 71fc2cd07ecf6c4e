"""What is wrong with a file: every fault at once, each with its key, a code and values."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from muster.model.framework import Framework
from muster.model.problems import Value

# What a value had to be. The first line is also what pydantic's own kinds come down to, see `_KINDS`.
ShapeCode = Literal[
    "not_text", "not_whole", "not_truth", "not_object", "not_list", "not_number", "not_date", "not_time",
    "missing", "empty", "unusable", "not_finite", "not_one_of", "at_least", "at_most", "more_than",
    "less_than", "entries",
]  # fmt: skip
# What does not go together inside one answer, mark or scheme; the validators of the models raise these.
SenseCode = Literal[
    "answered_without_level", "level_without_answer", "not_applicable_without_note", "range_turned",
    "range_beside_level", "lesson_without_note", "marking_twice",
]  # fmt: skip
FaultCode = (
    ShapeCode
    | SenseCode
    | Literal[
        # of question banks
        "id_twice", "no_category", "no_lesson", "no_profile_question", "gate_not_critical",
        "category_empty", "threshold_order", "same_label",
        # of their translations
        "untranslated", "texts_missing", "translation_old", "translation_stray",
        # of assessments beside their question bank
        "unknown_question", "no_question", "no_assessor", "no_framework",
        # of anything that holds more than is read
        "too_many", "too_long",
    ]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: where (`answers.CAP-08.level`), and what, as a code and its values.

    `muster.phrases.errors.fault_line` puts it into words.
    """

    key: str
    code: FaultCode
    values: Mapping[str, Value] = field(default_factory=dict)


_UNION_TAGS = {"named", "whole", "one", "four", "int", "float", "str", "constrained-int", "constrained-float"}
_KINDS: dict[str, ShapeCode] = {
    "string_type": "not_text",
    "int_type": "not_whole",
    "int_from_float": "not_whole",
    "bool_type": "not_truth",
    "dict_type": "not_object",
    "model_type": "not_object",
    "model_attributes_type": "not_object",
    "tuple_type": "not_list",
    "list_type": "not_list",
    "float_type": "not_number",
    "date_type": "not_date",
    "date_parsing": "not_date",
    "date_from_datetime_parsing": "not_date",
    "datetime_type": "not_time",
    "datetime_parsing": "not_time",
    "datetime_from_date_parsing": "not_time",
    "timezone_aware": "not_time",
    "finite_number": "not_finite",
}
_BOUNDS: dict[str, tuple[ShapeCode, str]] = {
    "greater_than_equal": ("at_least", "ge"),
    "less_than_equal": ("at_most", "le"),
    "greater_than": ("more_than", "gt"),
    "less_than": ("less_than", "lt"),
}
MOST_SHOWN = 40


def _shown(value: object) -> str:
    """Return a value as JSON writes it, short: signs that every language reads."""
    if isinstance(value, dict):
        return "{…}"
    if isinstance(value, list | tuple):
        return "[…]"
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 3] + "..."


def _what(error: ErrorDetails) -> tuple[FaultCode, dict[str, Value]]:
    kind, context, shown = error["type"], error.get("ctx", {}), _shown(error.get("input"))
    if kind == "missing":
        return "missing", {}
    if kind in get_args(SenseCode):
        return kind, dict(context)  # type: ignore[return-value]  # the line above has looked
    if kind == "literal_error":
        choices = tuple(context["expected"].replace(" or ", ", ").split(", "))
        return "not_one_of", {"choices": choices, "shown": shown}
    if kind in _BOUNDS:
        code, name = _BOUNDS[kind]
        return code, {"bound": f"{context.get(name) or 0:g}", "shown": shown}
    if kind in ("too_short", "too_long"):
        wanted = context.get("min_length", context.get("max_length")) or 0
        return "entries", {"count": wanted, "actual": context.get("actual_length") or 0}
    if kind == "string_too_short":
        return "empty", {}
    return _KINDS.get(kind, "unusable"), {"shown": shown}


def schema_faults(error: ValidationError) -> list[Fault]:
    """Return one fault for each thing that pydantic found, in the file's words, not pydantic's."""
    faults: dict[str, Fault] = {}
    for detail in error.errors(include_url=False):
        key = ".".join(str(part) for part in detail["loc"] if part not in _UNION_TAGS)
        faults.setdefault(key, Fault(key, *_what(detail)))
    # A list of nothing but faulty entries is said to have none: the entries' own faults say it better.
    return [
        fault
        for key, fault in faults.items()
        if fault.code != "entries" or not any(other.startswith(f"{key}.") for other in faults)
    ]


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
                yield Fault(f"{where}.id", "id_twice", {"id": name})
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
                    yield Fault(f"{where}.{name}", "empty")
    for where, row in _rows(raw, "questions"):
        levels = row.get("levels")
        for level, level_row in enumerate(levels if isinstance(levels, Sequence) else ()):
            if isinstance(level_row, Mapping) and not str(level_row.get("title", "-")).strip():
                yield Fault(f"{where}.levels.{level}.title", "empty")


def _dangling(raw: Mapping[str, Any]) -> Iterator[Fault]:
    categories, lessons, profile = _ids(raw, "categories"), _ids(raw, "lessons"), _ids(raw, "profile")
    for key in ("lessons", "questions"):
        for where, row in _rows(raw, key):
            category = row.get("category")
            if isinstance(category, str) and category not in categories:
                yield Fault(f"{where}.category", "no_category", {"id": category})
    for where, row in _rows(raw, "questions"):
        lesson, condition = row.get("lesson"), row.get("applies_when")
        if isinstance(lesson, str) and lesson not in lessons:
            yield Fault(f"{where}.lesson", "no_lesson", {"id": lesson})
        if isinstance(condition, str) and condition.removeprefix("not ") not in profile:
            yield Fault(f"{where}.applies_when", "no_profile_question", {"id": condition})
        if row.get("gate") is not None and row.get("critical") is not True:
            yield Fault(f"{where}.gate", "gate_not_critical")


def _empty_categories(raw: Mapping[str, Any]) -> Iterator[Fault]:
    used = [row.get("category") for _, row in _rows(raw, "questions")]
    for where, row in _rows(raw, "categories"):
        if isinstance(row.get("id"), str) and row["id"] not in used:
            yield Fault(where, "category_empty")


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
                    f"thresholds.ready.{name}", "threshold_order", {"high": str(high), "low": str(low)}
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
        faults.extend(
            Fault(_by_name(fault.key, raw), fault.code, fault.values) for fault in schema_faults(error)
        )
    for check in (_twice, _empty_texts, _dangling, _empty_categories, _threshold_order):
        faults.extend(check(raw))
    return [fault for place, fault in enumerate(faults) if fault not in faults[:place]]

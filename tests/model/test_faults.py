"""Faults of frameworks and assessments: each with its key, its code and its values."""

import json
from datetime import date
from typing import Any

import pytest
from pydantic import AnyUrl, BaseModel, ValidationError

from muster.model import Assessment, framework_faults
from muster.model.faults import MOST_SHOWN, Fault, schema_faults
from tests.factory import framework_data, question
from tests.model.test_assessment import LEAST
from tests.wording import line


def test_more_faults_of_a_framework() -> None:
    rows = [question("A1", "a", levels=[{"title": " "}] * 5), question("A2", "zz")]
    raw = framework_data(rows)
    raw["categories"] = [raw["categories"][0], {"id": "b", "code": "", "title": "B", "weight": 1}]
    raw["thresholds"] = {
        "ready": {"overall": 40, "category": 60},
        "conditional": {"overall": 50, "category": 40},
    }
    found = {line(fault) for fault in framework_faults(raw)}
    assert {
        "questions.A1.levels.0.title: must not be empty",
        "questions.A2.category: there is no category “zz”",
        "categories.b: the category has no question",
        "categories.b.code: must not be empty",
        "thresholds.ready.overall: is 40, below the 50 that “conditional” asks for",
    } <= found


def bank() -> dict[str, Any]:
    """Return the plain data of a framework without a fault: two of everything."""
    raw = framework_data(
        [question("A1", "a", critical=True, gate=2), question("B1", "b", applies_when="not host")],
        thresholds={
            "ready": {"overall": 75, "category": 60},
            "conditional": {"overall": 50, "category": 60},
        },
    )
    raw["profile"].append({"id": "sea", "text": "A sea port?", "default": True})
    raw["lessons"].append({"id": "L2", "category": "b", "title": "Another lesson"})
    copied = json.loads(json.dumps(raw))
    assert isinstance(copied, dict)
    return copied


def changed(place: str, value: object) -> dict[str, Any]:
    """Return that framework with one value put at a place such as `questions.0.text`."""
    raw: Any = bank()
    *way, last = place.split(".")
    inner = raw
    for step in way:
        inner = inner[int(step) if step.isdecimal() else step]
    inner[last] = value
    assert isinstance(raw, dict)
    return raw


def test_a_framework_without_a_fault_has_none() -> None:
    assert framework_faults(bank()) == []


@pytest.mark.parametrize(
    ("place", "value", "expected"),
    [
        ("profile.1.id", "host", Fault("profile.host.id", "id_twice", {"id": "host"})),
        ("lessons.1.id", "L1", Fault("lessons.L1.id", "id_twice", {"id": "L1"})),
        ("profile.1.text", " ", Fault("profile.sea.text", "empty")),
        ("categories.1.title", "\t", Fault("categories.b.title", "empty")),
        ("categories.1.code", "", Fault("categories.b.code", "empty")),
        ("lessons.1.title", " ", Fault("lessons.L2.title", "empty")),
        ("questions.1.text", "\n", Fault("questions.B1.text", "empty")),
        ("lessons.1.category", "c", Fault("lessons.L2.category", "no_category", {"id": "c"})),
        ("questions.1.lesson", "L9", Fault("questions.B1.lesson", "no_lesson", {"id": "L9"})),
        (
            "questions.1.applies_when",
            "not air",
            Fault("questions.B1.applies_when", "no_profile_question", {"id": "not air"}),
        ),
        ("questions.1.gate", 1, Fault("questions.B1.gate", "gate_not_critical")),
        (
            "thresholds.conditional.category",
            60.5,
            Fault("thresholds.ready.category", "threshold_order", {"high": "60", "low": "60.5"}),
        ),
        ("questions.1.weight", 9, Fault("questions.B1.weight", "at_most", {"bound": "5", "shown": "9"})),
        ("questions.1.weight", 0, Fault("questions.B1.weight", "at_least", {"bound": "1", "shown": "0"})),
        ("questions.1.text", 7, Fault("questions.B1.text", "not_text", {"shown": "7"})),
        (
            "questions.1.levels.3.title",
            7,
            Fault("questions.B1.levels.3.title", "not_text", {"shown": "7"}),
        ),
    ],
)
def test_one_thing_wrong_is_one_fault(place: str, value: object, expected: Fault) -> None:
    assert framework_faults(changed(place, value)) == [expected]


def test_a_category_twice_is_told_by_its_id() -> None:
    faults = framework_faults(changed("categories.1.id", "a"))
    assert Fault("categories.a.id", "id_twice", {"id": "a"}) in faults


@pytest.mark.parametrize("name", ["", 7, None])
def test_a_row_without_a_usable_id_is_named_by_its_place(name: object) -> None:
    raw = changed("questions.1.id", name)
    raw["questions"][1]["text"] = " "
    assert Fault("questions.1.text", "empty") in framework_faults(raw)


@pytest.mark.parametrize("count", [4, 6])
def test_levels_are_counted(count: int) -> None:
    raw = changed("questions.1.levels", [{"title": "L", "detail": ""}] * count)
    assert framework_faults(raw) == [
        Fault("questions.B1.levels", "entries", {"count": 5, "actual": count}),
    ]


def test_a_level_without_a_title_is_missing_it_and_not_empty() -> None:
    raw = changed("questions.1.levels", [{"detail": ""}] * 5)
    assert framework_faults(raw) == [
        Fault(f"questions.B1.levels.{level}.title", "missing") for level in range(5)
    ]


def test_thresholds_that_are_no_objects_are_compared_with_nothing() -> None:
    raw = changed("thresholds.conditional", 50)
    assert framework_faults(raw) == [Fault("thresholds.conditional", "not_object", {"shown": "50"})]


def faults_of(**fields: object) -> list[Fault]:
    """Return the faults of the least assessment with some fields changed."""
    with pytest.raises(ValidationError) as caught:
        Assessment.model_validate({**LEAST, **fields}, strict=False)
    return schema_faults(caught.value)


LONG = "x" * MOST_SHOWN


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"a": 1}, "{…}"),
        ([1, 2], "[…]"),
        (True, "true"),
        (None, "null"),
        (2.5, "2.5"),
        (12, "12"),
        (int("9" * MOST_SHOWN), "9" * MOST_SHOWN),
        (int("9" * (MOST_SHOWN + 1)), "9" * (MOST_SHOWN - 3) + "..."),
    ],
)
def test_a_value_is_shown_as_the_file_has_it_and_short(value: object, shown: str) -> None:
    assert faults_of(title=value) == [Fault("title", "not_text", {"shown": shown})]


def test_a_day_is_shown_as_it_is_written() -> None:
    assert faults_of(title=date(2013, 1, 14)) == [Fault("title", "not_text", {"shown": "2013-01-14"})]


def test_choices_are_told_one_by_one() -> None:
    [fault] = faults_of(answers={"A1": {"state": "perhaps"}})
    assert (fault.key, fault.code, fault.values["shown"]) == ("answers.A1.state", "not_one_of", "'perhaps'")
    choices = fault.values["choices"]
    assert isinstance(choices, tuple)
    assert sorted(choices) == ["'answered'", "'not_applicable'", "'unanswered'", "'unknown'"]


def test_the_part_of_a_choice_of_kinds_is_no_part_of_the_key() -> None:
    [fault] = faults_of(framework={"id": "x"})
    assert (fault.key, fault.code, fault.values) == ("framework.version", "missing", {})


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"id": ""}, Fault("id", "empty")),
        (
            {"created": "2013-01-14T09:00:00"},
            Fault("created", "not_time", {"shown": "'2013-01-14T09:00:00'"}),
        ),
        ({"framework": 7}, Fault("framework", "not_object", {"shown": "7"})),
        (
            {"answers": {"A1": {"state": "answered"}}},
            Fault("answers.A1", "answered_without_level"),
        ),
        (
            {"answers": {"A1": {"state": "unanswered", "level": 3}}},
            Fault("answers.A1", "level_without_answer", {"level": 3, "state": "unanswered"}),
        ),
        (
            {"answers": {"A1": {"state": "not_applicable", "note": " "}}},
            Fault("answers.A1", "not_applicable_without_note"),
        ),
    ],
)
def test_what_does_not_go_together_is_told_at_its_place(fields: dict[str, object], expected: Fault) -> None:
    assert faults_of(**fields) == [expected]


def test_what_no_code_stands_for_is_unusable() -> None:
    class Odd(BaseModel):
        link: AnyUrl

    with pytest.raises(ValidationError) as caught:
        Odd.model_validate({"link": "no link"})
    assert schema_faults(caught.value) == [Fault("link", "unusable", {"shown": "'no link'"})]


def test_a_question_twice_is_told_once_by_its_id() -> None:
    raw = bank()
    raw["questions"].append(dict(raw["questions"][0]))
    assert framework_faults(raw) == [Fault("questions.A1.id", "id_twice", {"id": "A1"})]


@pytest.mark.parametrize("strange", [5, 1.5, True, "x", {}, [], [[]], None, {"a": 1}])
@pytest.mark.parametrize("key", ["levels", "category", "lesson", "applies_when", "gate", "id", "text"])
def test_a_question_may_hold_anything_and_is_told(key: str, strange: object) -> None:
    raw = bank()
    raw["questions"][0][key] = strange
    if not (key == "gate" and strange is None) and not (key == "applies_when" and strange is None):
        assert framework_faults(raw) or (key, strange) in [("id", "x"), ("text", "x")]


def test_a_strength_is_one_that_a_field_can_show() -> None:
    most = {"name": "x", "authorised_strength": 2_000_000_000}
    assert Assessment.model_validate_json(json.dumps({**LEAST, "mission": most})).mission.authorised_strength
    [fault] = faults_of(mission={"name": "x", "authorised_strength": 2_000_000_001})
    assert fault.code == "at_most"

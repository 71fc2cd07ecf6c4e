"""What a question says of itself, and the bounds of the numbers in a bank."""

import json

import pytest

from muster.model import Framework, framework_faults
from tests.factory import framework, framework_data, question
from tests.wording import line


def test_questions_name_themselves_and_their_gate() -> None:
    bank: Framework = framework(
        [question("A1", "a", critical=True), question("A2", "a", title="Short", critical=True, gate=1)]
    )
    assert [(q.name, q.gate_level) for q in bank.questions] == [("A1?", 2), ("Short", 1)]
    assert framework([question("A1", "a")]).questions[0].gate_level is None


@pytest.mark.parametrize(
    ("where", "value", "told"),
    [
        ("categories.a.weight", 0.001, None),
        ("categories.a.weight", 1000, None),
        ("categories.a.weight", 0.0009, "must be at least 0.001, not 0.0009"),
        ("categories.a.weight", 1000.1, "must be at most 1000, not 1000.1"),
        ("categories.a.weight", 1e300, "must be at most 1000, not 1e+300"),
        ("questions.A1.lead_time_weeks", 1000, None),
        ("questions.A1.lead_time_weeks", 1000.5, "must be at most 1000, not 1000.5"),
        ("questions.A1.lead_time_weeks", -1, "must be at least 0, not -1"),
        ("questions.A1.effort_weeks", 10_000, None),
        ("questions.A1.effort_weeks", 10_001, "must be at most 10000, not 10001"),
        ("questions.A1.effort_weeks", -0.1, "must be at least 0, not -0.1"),
        ("questions.A1.effort_weeks", "two", "must be a number, not 'two'"),
        ("questions.A1.effort_weeks", [2, 4.5, 0, 10_000], None),
        ("questions.A1.effort_weeks", [2, 4, 6, 8, 10], "must have 4 entries, but has 5"),
        ("questions.A1.effort_weeks.3", [2, 4, 6], "is missing"),
        ("questions.A1.effort_weeks.3", [2, 4, 6, 10_001], "must be at most 10000, not 10001"),
        ("questions.A1.weight", 5, None),
        ("questions.A1.weight", 6, "must be at most 5, not 6"),
        ("questions.A1.weight", 0, "must be at least 1, not 0"),
        ("conditions_at_most", 10, None),
        ("conditions_at_most", 11, "must be at most 10, not 11"),
        ("conditions_at_most", -1, "must be at least 0, not -1"),
    ],
)
def test_numbers_are_held_to_their_bounds(where: str, value: object, told: str | None) -> None:
    raw = framework_data([question("A1", "a")])
    place, _, name = where.removesuffix(".3").rpartition(".")
    rows = {"categories.a": raw["categories"][0], "questions.A1": raw["questions"][0], "": raw}
    rows[place][name] = value
    assert [line(fault) for fault in framework_faults(raw)] == ([f"{where}: {told}"] if told else [])


def test_what_a_bank_of_before_does_not_say_is_not_written_into_it() -> None:
    bank = framework([question("A1", "a")])
    assert "conditions_at_most" not in json.loads(bank.model_dump_json())
    assert (
        json.loads(bank.model_copy(update={"conditions_at_most": 3}).model_dump_json())["conditions_at_most"]
        == 3
    )

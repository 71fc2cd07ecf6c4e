"""Which questions apply, and why the others do not."""

import pytest

from muster.model import Answer, Framework
from muster.scoring import applicability
from tests.factory import assessment, framework, question


@pytest.fixture
def bank() -> Framework:
    """Two categories, weights 3 and 1, four questions, one of them critical."""
    return framework(
        [
            question("A1", "a", weight=3, critical=True),
            question("A2", "a", weight=1, core=True),
            question("B1", "b", weight=2, core=True),
            question("B2", "b", weight=2, applies_when="host"),
        ],
        {"a": 3, "b": 1},
    )


def test_what_applies_and_why_not(bank: Framework) -> None:
    base = assessment(bank, {"A1": 2})
    off = base.mission.changed(profile={"host": False})
    assert applicability(bank, base.model_copy(update={"mission": off}))["B2"] == "profile"
    core = base.mission.changed(set="core")
    reasons_ = applicability(bank, base.model_copy(update={"mission": core}))
    assert reasons_ == {"A1": "core", "A2": "applies", "B1": "applies", "B2": "core"}
    marked = base.with_answer("A2", Answer(state="not_applicable", note="none"))
    assert applicability(bank, marked)["A2"] == "marked"
    lesson = base.model_copy(update={"lessons": {"L1": {"applies": "not", "note": "no"}}})
    lesson = type(lesson).model_validate_json(lesson.model_dump_json(warnings=False))
    assert set(applicability(bank, lesson).values()) == {"lesson"}


def test_a_profile_condition_may_be_turned_round() -> None:
    bank = framework([question("A1", "a", applies_when="not host"), question("A2", "a")])
    base = assessment(bank)
    assert applicability(bank, base)["A1"] == "profile"
    off = base.mission.changed(profile={"host": False})
    assert applicability(bank, base.model_copy(update={"mission": off}))["A1"] == "applies"


def test_a_condition_on_nothing_that_is_asked_holds() -> None:
    bank = framework([question("A1", "a", applies_when="gone"), question("A2", "a", applies_when="not gone")])
    assert applicability(bank, assessment(bank)) == {"A1": "applies", "A2": "profile"}


def test_only_what_is_marked_does_not_apply_and_strangers_are_not_told(bank: Framework) -> None:
    case = assessment(bank, dict.fromkeys(bank.by_id, 2))
    case = case.with_answer("Z9", Answer(state="not_applicable", note="none"))
    assert applicability(bank, case) == dict.fromkeys(bank.by_id, "applies")

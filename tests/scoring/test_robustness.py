"""How much of all weightings keep the verdict."""

import pytest

from muster.scoring import readiness
from muster.scoring.likelihood import full_readiness
from muster.scoring.robustness import weight_robustness
from tests.factory import assessment, framework, question


def test_robustness_is_the_share_of_weightings() -> None:
    bank = framework([question("A1", "a"), question("B1", "b")], {"a": 1, "b": 1})
    # R = 100 W_a + 50 W_b: at least 75 for half of all weightings, and 50 is below the floor of ready.
    low = assessment(bank, {"A1": 4, "B1": 2}, confidence="high")
    assert full_readiness(bank, low).weight_robustness == 1.0
    # With 75 in b both floors hold; R = 100 W_a + 75 W_b is never below 75.
    high = assessment(bank, {"A1": 4, "B1": 3}, confidence="high")
    assert full_readiness(bank, high).weight_robustness == 1.0
    # Conditional from 50: R = 100 W_a + 50 W_b with a = 100, b = 50.
    bank = framework(
        [question("A1", "a"), question("B1", "b")],
        {"a": 1, "b": 1},
        thresholds={"ready": {"overall": 75, "category": 0}, "conditional": {"overall": 50, "category": 0}},
    )
    half = full_readiness(bank, assessment(bank, {"A1": 4, "B1": 2}, confidence="high"))
    assert half.verdict.value == "ready"
    assert half.weight_robustness == pytest.approx(0.5, abs=0.01)
    opened = readiness(bank, assessment(bank, {"A1": 4}))
    assert weight_robustness(bank, assessment(bank, {"A1": 4}), opened) is None


def test_a_failed_gate_holds_under_every_weighting() -> None:
    bank = framework([question("A1", "a", critical=True), question("B1", "b")])
    result = full_readiness(bank, assessment(bank, {"A1": 0, "B1": 4}))
    assert (result.verdict.value, result.weight_robustness) == ("not_ready", 1.0)

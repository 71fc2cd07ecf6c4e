"""The rule against the same rule in fractions, and each of its parts from both sides."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import Framework, Threshold, Thresholds
from muster.scoring.exact_score import exact_score
from muster.scoring.verdict import PASSING, VERDICTS, Bar, Passing, Standing, bars, threshold, verdict
from muster.scoring.weights import exact
from tests.factory import assessment
from tests.scoring.strategies import banks

BARS: dict[Passing, Bar] = {
    "ready": Bar({"A": 2}, {"a": 6, "b": 3}, 30),
    "conditional": Bar({"A": 1}, {"a": 4, "b": 2}, 20),
}


def standing(
    a: int = 6, b: int = 3, total: int = 30, *, ready_missed: int = 0, conditional_missed: int = 0
) -> Standing:
    return Standing({"a": a, "b": b}, total, {"ready": ready_missed, "conditional": conditional_missed})


@pytest.mark.parametrize(
    ("stands", "expected"),
    [
        (standing(), "ready"),
        (standing(total=29), "conditional"),
        (standing(a=5), "conditional"),
        (standing(b=2), "conditional"),
        (standing(ready_missed=1), "conditional"),
        (standing(total=19), "not_ready"),
        (standing(a=3), "not_ready"),
        (standing(b=1), "not_ready"),
        (standing(ready_missed=1, conditional_missed=1), "not_ready"),
        (standing(a=4, b=2, total=20), "conditional"),
    ],
)
def test_every_part_of_the_rule_decides(stands: Standing, expected: str) -> None:
    assert verdict(BARS, stands) == expected


@given(banks(), st.data())
def test_it_agrees_with_the_rule_in_fractions(bank: Framework, data: st.DataObject) -> None:
    overall = sorted(data.draw(st.lists(st.integers(0, 1000), min_size=2, max_size=2)))
    category = sorted(data.draw(st.lists(st.integers(0, 1000), min_size=2, max_size=2)))
    bank = bank.model_copy(
        update={
            "thresholds": Thresholds(
                conditional=Threshold(overall=overall[0] / 10, category=category[0] / 10),
                ready=Threshold(overall=overall[1] / 10, category=category[1] / 10),
            )
        }
    )
    levels = {row.id: data.draw(st.integers(0, 4)) for row in bank.questions}
    scores = {
        name: Fraction(
            100 * sum(row.weight * levels[row.id] for row in rows), 4 * sum(r.weight for r in rows)
        )
        for name, rows in bank.by_category.items()
    }
    weights = {row.id: exact(row.weight) for row in bank.categories}
    points = sum(weights[name] * score for name, score in scores.items()) / sum(weights.values())
    expected = "not_ready"
    for name in reversed(PASSING):
        wanted = threshold(bank.thresholds, name)
        gates = all(levels[row.id] >= (row.gate_level or 0) for row in bank.questions)
        floors = all(score >= exact(wanted.category) for score in scores.values())
        if gates and floors and points >= exact(wanted.overall):
            expected = name
    assert exact_score(bank, assessment(bank)).verdict(levels) == expected


def test_verdicts_are_ordered_from_worst_to_best() -> None:
    assert ("not_ready", *reversed(PASSING)) == VERDICTS


def test_thresholds_become_the_least_whole_amounts_that_reach_them() -> None:
    wanted = Thresholds(
        ready=Threshold(overall=75.1, category=60), conditional=Threshold(overall=50, category=33.3)
    )
    gates: dict[Passing, dict[str, int]] = {"ready": {"A": 2}, "conditional": {"A": 1}}
    made = bars(wanted, gates, {"a": 3, "b": 1}, 10**20)
    assert made == {
        "ready": Bar({"A": 2}, {"a": 8, "b": 3}, 751 * 10**17),
        "conditional": Bar({"A": 1}, {"a": 4, "b": 2}, 5 * 10**19),
    }
    assert bars(wanted, gates, {}, 199)["ready"].overall == 150
    assert bars(wanted, gates, {}, 400)["conditional"].overall == 200
    assert (threshold(wanted, "ready"), threshold(wanted, "conditional")) == (
        wanted.ready,
        wanted.conditional,
    )

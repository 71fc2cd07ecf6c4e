"""The chances of a category's amounts against every combination, and in the smallest whole numbers."""

from itertools import product

import numpy as np
import pytest
from hypothesis import assume, given

from muster.scoring.amounts import added, categories, expected
from muster.scoring.exact_score import exact_score
from muster.scoring.moods import MOODS
from tests.factory import assessment, framework, question
from tests.scoring.strategies import Case, answered


def test_a_question_shifts_the_sum_by_its_weight() -> None:
    chances = np.tile([0.5, 0, 0, 0, 0.5], (MOODS, 1))
    start = np.tile([0.25, 0.75], (MOODS, 1))
    total = added(start, chances, 2)
    assert total.shape == (MOODS, 10)
    assert total[0].tolist() == [0.125, 0.375, 0, 0, 0, 0, 0, 0, 0.125, 0.375]


@given(answered(most=4))
def test_worth_from_the_other_end_is_the_same(case: Case) -> None:
    whole = exact_score(*case)
    assume(whole.rows)
    for category in categories(whole).rows:
        chances = category.chances()
        values = np.linspace(0, 1, chances.shape[1]) * np.linspace(1, 2, MOODS)[:, None]
        backwards = values
        for step in reversed((*category.others, *category.critical)):
            backwards = expected(backwards, step.chances, step.weight)
        assert backwards[:, 0] == pytest.approx((chances * values).sum(axis=1), abs=1e-14)


@given(answered(most=4))
def test_amounts_below_gate_or_floor_are_cut(case: Case) -> None:
    whole = exact_score(*case)
    assume(whole.rows)
    bar = whole.bars["ready"]
    for category in categories(whole).rows:
        questions = (*category.others, *category.critical)
        wanted = np.zeros_like(category.chances())
        for levels in product(range(5), repeat=len(questions)):
            chance = np.ones(MOODS)
            amount = 0
            for step, level in zip(questions, levels, strict=True):
                chance = chance * (step.chances[:, level] if level >= bar.gates.get(step.id, 0) else 0)
                amount += step.weight * level
            if amount * category.unit >= bar.floors[category.name]:
                wanted[:, amount] += chance
        assert category.above_floor(bar) == pytest.approx(wanted, abs=1e-15)


def test_common_factors_are_taken_out() -> None:
    rows = [question("A1", "a", weight=2), question("A2", "a", weight=4), question("B1", "b", weight=5)]
    bank = framework(rows, {"a": 0.5, "b": 0.25})
    inside = categories(exact_score(bank, assessment(bank)))
    # R = (2 S_a + S_b) / 3, S_a = 100 (x1 + 2 x2) / 12, S_b = 100 x3 / 4: 100 (2 (x1 + 2 x2) + 3 x3) / 36
    assert [(row.name, row.unit, row.step) for row in inside.rows] == [("a", 2, 2), ("b", 5, 3)]
    assert inside.full == 36
    assert inside.overall == {"ready": 27, "conditional": 18}

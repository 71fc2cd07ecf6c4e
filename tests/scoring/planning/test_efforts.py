"""Efforts as they were written, step by step, and in whole units."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given

from muster.model import framework_faults
from muster.scoring.planning.efforts import step_efforts, whole_efforts
from tests.factory import framework_data, question
from tests.scoring.planning.support import Row, rows, small


def test_one_number_is_each_steps_effort() -> None:
    bank, _ = small([Row("a", 1, None, None, 0.1, 0)])
    assert step_efforts(bank.questions[0]) == (Fraction(1, 10),) * 4


def test_four_numbers_are_one_for_each_step() -> None:
    bank, _ = small([Row("a", 1, None, None, (1, 0.5, 0, 7), 0)])
    assert step_efforts(bank.questions[0]) == (1, Fraction(1, 2), 0, 7)
    units, week = whole_efforts(bank.questions)
    assert (units["Q0"], week) == ((0, 2, 3, 3, 17), 2)


@given(rows)
def test_whole_units_are_exact_and_the_largest_that_are(asked: list[Row]) -> None:
    bank, _ = small(asked)
    units, week = whole_efforts(bank.questions)
    denominators = set()
    for row in bank.questions:
        for step, (below, above) in zip(step_efforts(row), pairwise(units[row.id]), strict=True):
            assert Fraction(above - below, week) == step
            denominators.add(step.denominator)
    assert all(week % part == 0 for part in denominators)
    for prime in (2, 3, 5, 7, 11, 13):
        if week % prime == 0:
            assert any((week // prime) % part for part in denominators), "a larger unit would do"


@pytest.mark.parametrize(
    ("effort", "key", "code"),
    [
        (-1, "effort_weeks", "at_least"),
        (10_001, "effort_weeks", "at_most"),
        ("x", "effort_weeks", "not_number"),
        ([1, 2, 3], "effort_weeks.3", "missing"),
        ([1, 2, 3, -4], "effort_weeks.3", "at_least"),
        ([1, 2, 3, 4, 5], "effort_weeks", "entries"),
    ],
)
def test_an_effort_that_is_none_is_a_fault_at_its_key(effort: object, key: str, code: str) -> None:
    faults = framework_faults(framework_data([question("A1", "a", effort_weeks=effort)]))
    assert (f"questions.A1.{key}", code) in {(fault.key, fault.code) for fault in faults}

"""Printed figures: never up to a threshold that is missed, and columns that add up."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.scoring.rounding import add_up, as_printed


@pytest.mark.parametrize(
    ("points", "decimals", "printed"),
    [
        (74.96, 1, 74.9),
        (74.999999, 0, 74),
        (75, 1, 75),
        (0.29, 2, 0.29),
        (1e-17, 1, 0),
        (61.27, 1, 61.2),
        (-3.26, 1, -3.2),
    ],
)
def test_a_score_is_cut(points: float, decimals: int, printed: float) -> None:
    assert as_printed(points, decimals) == printed


@given(st.floats(0, 100), st.integers(0, 1000), st.integers(0, 3))
def test_a_missed_threshold_is_never_printed_as_reached(points: float, tenths: int, decimals: int) -> None:
    threshold = tenths / 10
    if decimals:
        assert (as_printed(points, decimals) >= threshold) is (points >= threshold)
    assert as_printed(points, decimals) <= points < as_printed(points, decimals) + 10.0**-decimals


def test_the_largest_remainders_get_what_is_missing() -> None:
    assert add_up([33.34, 33.33, 33.33], 100, 0) == [34.0, 33.0, 33.0]
    assert add_up([33.33, 33.34, 33.33], 100, 0) == [33.0, 34.0, 33.0]
    assert add_up([1.115, 1.116], 2.231, 2) == [1.11, 1.12]
    assert add_up([0.05, 0.05], 0.1) == [0.1, 0.0]
    assert add_up([], 0) == []


def test_one_value_is_printed_as_the_total_is() -> None:
    assert add_up([0.35], 0.35, 1) == [as_printed(0.35)] == [0.3]


@given(st.lists(st.integers(0, 3000), min_size=1, max_size=12), st.sampled_from([7, 40, 96, 100]))
def test_printed_shares_add_up_to_the_printed_total(parts: list[int], whole: int) -> None:
    exact = [Fraction(part, whole) for part in parts]
    figures = [float(value) for value in exact]
    printed = add_up(figures, float(sum(exact)))
    assert sum(round(10 * value) for value in printed) == round(10 * as_printed(float(sum(exact))))
    assert all(0 <= value - as_printed(figure) < 0.11 for value, figure in zip(printed, figures, strict=True))

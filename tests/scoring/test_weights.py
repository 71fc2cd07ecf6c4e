"""Numbers as they were meant, and weights as whole numbers."""

from fractions import Fraction
from math import gcd

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.scoring.weights import exact, whole_weights


@pytest.mark.parametrize(
    ("number", "meant"),
    [
        (0.1, Fraction(1, 10)),
        (0.1 * 3, Fraction(3, 10)),
        (33.3, Fraction(333, 10)),
        (25, Fraction(25)),
        (0.001, Fraction(1, 1000)),
        (1e-9, Fraction(1, 10**9)),
        (0.1234567890123, Fraction(123456789012, 10**12)),
    ],
)
def test_a_number_is_read_as_it_was_meant(number: float, meant: Fraction) -> None:
    assert exact(number) == meant


@given(st.decimals("0.001", "1000", places=3), st.integers(1, 60))
def test_a_decimal_that_was_multiplied_by_a_program_is_the_decimal(weight: object, times: int) -> None:
    assert exact(float(str(weight)) * times) == Fraction(str(weight)) * times


@given(
    st.lists(st.fractions(Fraction(1, 1000), 1000), min_size=1, max_size=6), st.fractions(Fraction(1, 9), 9)
)
def test_whole_weights_keep_the_proportion_and_are_the_smallest(
    weights: list[Fraction], factor: Fraction
) -> None:
    named = {str(place): weight for place, weight in enumerate(weights)}
    whole = whole_weights(named)
    assert {name: Fraction(weight) * named["0"] for name, weight in whole.items()} == {
        name: weight * whole["0"] for name, weight in named.items()
    }
    assert gcd(*whole.values()) == 1
    assert whole_weights({name: weight * factor for name, weight in named.items()}) == whole

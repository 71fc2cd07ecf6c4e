"""How likely each level is, done by hand."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from muster.scoring.answer_levels import Item, Known
from muster.scoring.exact_score import exact_score
from muster.scoring.level_chances import (
    ANYTHING,
    Shares,
    answer_shares,
    level_chances,
    mean_shares,
    open_shares,
    pooled_shares,
)
from tests.scoring import enumeration
from tests.scoring.strategies import Case, answered


@pytest.mark.parametrize(
    ("known", "parts"),
    [
        (Known(2, 2, 2), (0, 0, 1, 0, 0)),
        (Known(2, 1, 3), (0, 1, 2, 1, 0)),
        (Known(0, 0, 1), (2, 1, 0, 0, 0)),
        (Known(2, 0, 4), (1, 2, 3, 2, 1)),
        (Known(4, 2, 4), (0, 0, 1, 2, 3)),
        (Known(1, 0, 4), (3, 4, 3, 2, 1)),  # a range that leans to one side: d is 3
    ],
)
def test_the_chance_falls_with_the_distance(known: Known, parts: tuple[int, ...]) -> None:
    assert answer_shares(known) == Shares(parts, sum(parts))


def test_several_assessors_are_the_mean_of_what_each_says() -> None:
    # (1, 2, 1)/4 round 1 and (0, 0, 0, 0, 1): over 8 that is 1, 2, 1, 0, 4.
    assert pooled_shares((Known(1, 0, 2), Known(4, 4, 4))) == Shares((1, 2, 1, 0, 4), 8)


def row(name: str, level: int | None, weight: int = 1) -> Item:
    return Item(name, name[0], weight, None, level, *((0, 4) if level is None else (level, level)))


def test_an_open_question_is_like_its_category_the_mission_and_anything() -> None:
    rows = [row("a1", 4, 3), row("a2", 0), row("a3", None), row("b1", 2), row("c1", None)]
    shares = open_shares(rows, {"a": 3, "b": 1, "c": 7})
    # A_a = (1, 0, 0, 0, 3)/4, A_b = (0, 0, 1, 0, 0); M = (3 A_a + A_b)/4 = (3, 0, 4, 0, 9)/16.
    # a: (2 A_a + 2 M + U)/5, over 80: (40 + 30 + 16, 16, 40 + 16, 16, 120 + 90 + 16)/400.
    assert shares["a"] == Shares.of((86, 16, 56, 16, 226))
    # c: (2 M + U)/3, over 240: (30 + 16, 16, 40 + 16, 16, 90 + 16).
    assert shares["c"] == Shares.of((46, 16, 56, 16, 106))


def test_nothing_answered_could_be_anything() -> None:
    assert open_shares([row("a1", None)], {"a": 1}) == {"a": ANYTHING}


@given(answered())
def test_they_are_those_of_the_formula_in_fractions(case: Case) -> None:
    whole = exact_score(*case)
    assume(whole.rows)
    shares = level_chances(whole.rows, whole.scale.shares)
    for item, expected in zip(whole.rows, enumeration.levels(whole), strict=True):
        parts, total = shares[item.id]
        assert tuple(Fraction(part, total) for part in parts) == expected


five = st.lists(st.integers(0, 30), min_size=5, max_size=5)


@given(st.lists(st.tuples(five, st.integers(1, 9)), min_size=1, max_size=5))
def test_a_mean_is_a_distribution_in_lowest_terms(rows: list[tuple[list[int], int]]) -> None:
    assume(all(any(parts) for parts, _ in rows))
    parts, whole = mean_shares((Shares.of(parts), weight) for parts, weight in rows)
    assert sum(parts) == whole
    assert Shares.of(parts) == (parts, whole)


def test_answers_that_say_the_same_count_by_the_sum_of_their_weights() -> None:
    rows = [row("a1", 0, 2), row("a2", 0, 3), row("a3", 4, 1), row("a4", None)]
    # A = M = (5, 0, 0, 0, 1)/6; (3 A + 2 M + U)/6, over 30: (125 + 6, 6, 6, 6, 25 + 6)/180.
    assert open_shares(rows, {"a": 1})["a"] == Shares.of((131, 6, 6, 6, 31))

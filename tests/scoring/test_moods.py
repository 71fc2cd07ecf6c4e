"""Ten moods: which level goes with each, and that together they keep every level's chance near its own."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from muster.scoring.level_chances import ANYTHING, Shares
from muster.scoring.moods import MOODS, by_mood, level_of_mood
from tests.scoring import enumeration


def test_the_levels_of_an_open_question_come_two_by_two() -> None:
    assert [level_of_mood(ANYTHING, mood) for mood in range(MOODS)] == [
        (n, n) for n in (0, 0, 1, 1, 2, 2, 3, 3, 4, 4)
    ]


def test_where_f_is_hit_exactly_half_goes_to_the_next_possible_level() -> None:
    shares = Shares((1, 0, 3, 0, 0), 4)  # F(0) = F(1) = 0.25 = (2 + 1/2) / 10
    assert [level_of_mood(shares, mood) for mood in range(4)] == [(0, 0), (0, 0), (0, 2), (2, 2)]


def test_shares_that_do_not_sum_up_are_refused() -> None:
    with pytest.raises(ValueError, match="sum to 1"):
        level_of_mood(Shares((1, 0, 0, 0, 0), 4), 9)


five = st.lists(st.integers(0, 12), min_size=5, max_size=5)


@given(five)
def test_a_mood_is_two_thirds_the_question_and_one_third_its_own_level(parts: list[int]) -> None:
    assume(any(parts))
    shares = Shares.of(parts)
    exact = tuple(Fraction(part, shares.whole) for part in shares.parts)
    for mood, row in enumerate(by_mood(shares)):
        assert row.tolist() == [float(chance) for chance in enumeration.in_mood(exact, mood)]
        assert sum(row) == pytest.approx(1, abs=1e-15)


@given(five)
def test_a_rosier_mood_is_never_lower(parts: list[int]) -> None:
    assume(any(parts))
    levels = [level_of_mood(Shares.of(parts), mood) for mood in range(MOODS)]
    assert levels == sorted(levels)
    assert all(low <= high for low, high in levels)


@given(five, st.integers(0, 3), st.integers(1, 12))
def test_moving_chance_upwards_lowers_no_mood(parts: list[int], level: int, moved: int) -> None:
    assume(parts[level] >= moved)
    raised = list(parts)
    raised[level] -= moved
    raised[level + 1] += moved
    for mood in range(MOODS):
        before, after = level_of_mood(Shares.of(parts), mood), level_of_mood(Shares.of(raised), mood)
        assert after[0] >= before[0]
        assert after[1] >= before[1]

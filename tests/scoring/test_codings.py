"""Two codings side by side: who is more lenient, how far they agree, and on whether the papers speak."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.scoring.codings import two_codings

LEVELS = st.dictionaries(st.sampled_from("abcdefgh"), st.none() | st.integers(0, 4))


def test_by_hand() -> None:
    one = {"a": 2, "b": 1, "c": None, "d": 4, "e": None}
    other = {"a": 2, "b": 3, "c": 1, "d": None}
    both = two_codings(one, other, "abcde")
    assert both.pairs == (("a", 2, 2), ("b", 1, 3))
    assert (both.only_one, both.only_other) == (("d",), ("c",))
    assert (both.exact, both.within_one, both.lean) == (1, 1, -1.0)
    # both speak 2, neither 1, of 5: seen 3/5; each speaks 3 of 5: expected (9 + 4) / 25
    assert both.kappa == pytest.approx((3 / 5 - 13 / 25) / (1 - 13 / 25))


def test_nothing_to_compare() -> None:
    empty = two_codings({}, {}, "")
    assert (empty.alpha, empty.kappa, empty.lean) == (None, None, None)
    silent = two_codings({}, {"a": None}, "ab")
    assert (silent.kappa, silent.pairs) == (None, ())


@given(LEVELS, LEVELS)
def test_the_other_way_round_says_the_same(one: dict[str, int | None], other: dict[str, int | None]) -> None:
    here, there = two_codings(one, other, "abcdefgh"), two_codings(other, one, "abcdefgh")
    assert (here.exact, here.within_one, here.alpha) == (there.exact, there.within_one, there.alpha)
    assert (here.only_one, here.only_other) == (there.only_other, there.only_one)
    assert here.kappa == pytest.approx(there.kappa)
    if here.lean is not None and there.lean is not None:
        assert here.lean == pytest.approx(-there.lean)


@given(LEVELS)
def test_one_agrees_with_itself(one: dict[str, int | None]) -> None:
    same = two_codings(one, one, "abcdefgh")
    assert same.exact == same.within_one == len(same.pairs)
    assert same.alpha in (None, 1.0)
    assert same.kappa is None or same.kappa == pytest.approx(1)
    assert same.lean in (None, 0)

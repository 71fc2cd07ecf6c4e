"""Krippendorff's alpha against published figures and cases done by hand."""

from statistics import median_low

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from muster.model import Answer, Vote
from muster.scoring import effective_level, readiness
from muster.scoring.agreement import Agreement, alpha, krippendorff_alpha, last_votes, quartiles, spreads
from muster.scoring.likelihood import full_readiness
from tests.factory import assessment, framework, question

# Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C: four observers, twelve units.
OBSERVERS = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)


def by_unit(*observers: str) -> list[list[int]]:
    columns = zip(*(line.split() for line in observers), strict=True)
    return [[int(value) for value in column if value != "."] for column in columns]


def test_the_published_example() -> None:
    assert krippendorff_alpha(by_unit(*OBSERVERS)) == pytest.approx(0.815, abs=0.0005)


def test_two_observers_by_hand() -> None:
    # Units (0, 0), (1, 2), (2, 2): n = 6, n_0 = 2, n_1 = 1, n_2 = 3. Only 1 meets 2, once in each order.
    # d(0,1) = (2/2 + 1/2)^2 = 2.25, d(0,2) = (2/2 + 1 + 3/2)^2 = 12.25, d(1,2) = (1/2 + 3/2)^2 = 4.
    # alpha = 1 - 5 . (1 . 4) / (2 . 1 . 2.25 + 2 . 3 . 12.25 + 1 . 3 . 4) = 1 - 20 / 90.
    assert krippendorff_alpha([[0, 0], [1, 2], [2, 2]]) == pytest.approx(1 - 20 / 90)


units = st.lists(st.lists(st.integers(0, 4), max_size=4), max_size=8)


@given(units, st.randoms(use_true_random=False))
def test_who_voted_and_the_order_change_nothing(votes: list[list[int]], random: object) -> None:
    mixed = [list(values) for values in votes]
    random.shuffle(mixed)  # type: ignore[attr-defined]
    for values in mixed:
        random.shuffle(values)  # type: ignore[attr-defined]
    assert krippendorff_alpha(mixed) == krippendorff_alpha(votes)


@given(units)
def test_a_unit_with_one_value_says_nothing(votes: list[list[int]]) -> None:
    assert krippendorff_alpha([*votes, [3], []]) == krippendorff_alpha(votes)


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(2, 4)), min_size=2, max_size=6))
def test_perfect_agreement_is_one(levels: list[tuple[int, int]]) -> None:
    assume(len({level for level, _ in levels}) > 1)
    assert krippendorff_alpha([[level] * voters for level, voters in levels]) == 1


@pytest.mark.parametrize("votes", [[], [[3]], [[2, 2], [2, 2, 2]]])
def test_nothing_to_compare_is_none(votes: list[list[int]]) -> None:
    assert krippendorff_alpha(votes) is None


def votes(*levels: int | None) -> Answer:
    return Answer(votes=tuple(Vote(assessor=f"a{n}", level=level) for n, level in enumerate(levels)))


def test_dont_know_and_what_does_not_apply_are_left_out() -> None:
    bank = framework(
        [*(question(f"A{n}", "a") for n in range(3)), question("A3", "a", applies_when="not host")]
    )
    case = assessment(bank).with_answer("A0", votes(0, 4, None)).with_answer("A1", votes(4, 0))
    case = case.with_answer("A3", votes(1, 1, 1, 1)).with_answer("GONE", votes(2, 2))
    assert alpha(bank, case) == krippendorff_alpha([[0, 4], [4, 0]])
    assert full_readiness(bank, case).agreement == Agreement(alpha(bank, case), 3)
    assert readiness(bank, case).agreement == Agreement(None, 3)
    assert readiness(bank, assessment(bank)).agreement == Agreement(None, 0)
    assert alpha(bank, assessment(bank).with_answer("A0", votes(3, None))) is None


def test_the_spread_of_the_votes() -> None:
    bank = framework([question(f"A{n}", "a") for n in range(3)])
    case = assessment(bank).with_answer("A2", votes(4, 1, None, 1, 2)).with_answer("A0", votes(3))
    first, second = spreads(bank, case)
    assert (first.question, first.levels, first.spread, first.quartiles) == ("A0", (3,), 0, (3, 3))
    assert (second.levels, second.spread, second.lower_median, second.quartiles) == (
        (1, 1, 2, 4),
        3,
        1,
        (1, 2),
    )


@given(st.lists(st.integers(0, 4), min_size=1, max_size=9))
def test_the_middle_of_the_votes_is_the_level_that_counts(levels: list[int]) -> None:
    bank = framework([question("A0", "a")])
    [row] = spreads(bank, assessment(bank).with_answer("A0", votes(*levels)))
    assert row.lower_median == median_low(levels) == effective_level(votes(*levels)).level
    assert row.levels[0] <= row.quartiles[0] <= row.lower_median <= row.quartiles[1] <= row.levels[-1]


@given(st.lists(st.integers(0, 4), min_size=1, max_size=40), st.randoms(use_true_random=False))
def test_quartiles_against_numpy_and_against_a_count(levels: list[int], random: object) -> None:
    low, high = quartiles(levels)
    assert (low, high) == tuple(np.quantile(levels, [0.25, 0.75], method="inverted_cdf"))
    for quartile, share in ((low, 0.25), (high, 0.75)):
        reached = [
            level for level in range(5) if sum(vote <= level for vote in levels) >= share * len(levels)
        ]
        assert quartile == min(reached)
    assert {low, high} <= set(levels), "levels that somebody gave"
    inside = sum(low <= level <= high for level in levels)
    assert 2 * inside >= len(levels), "at least the middle half of the votes"
    random.shuffle(levels)  # type: ignore[attr-defined]
    assert quartiles(levels) == (low, high)


@pytest.mark.parametrize(
    ("levels", "middle"),
    [
        ([2], (2, 2)),
        ([0, 4], (0, 4)),
        ([0, 1, 3], (0, 3)),
        ([0, 1, 3, 4], (0, 3)),
        ([1, 0, 1, 3, 1], (1, 1)),
        ([0, 1, 2, 3, 4], (1, 3)),
    ],
)
def test_quartiles_by_hand(levels: list[int], middle: tuple[int, int]) -> None:
    assert quartiles(levels) == middle


def test_the_last_round_of_each_assessor_counts() -> None:
    answer = Answer(
        votes=(
            Vote(assessor="x", round=2, level=3),
            Vote(assessor="x", round=1, level=0),
            Vote(assessor="y", round=1, level=2),
            Vote(assessor="y", round=2, level=None),
        )
    )
    assert {name: vote.level for name, vote in last_votes(answer).items()} == {"x": 3, "y": None}

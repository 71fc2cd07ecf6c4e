"""Meeting in the middle against adding everything up, the grid against both."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from math import comb
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.scoring import joint as joint_module
from muster.scoring.joint import Joint
from muster.scoring.moods import MOODS
from muster.scoring.sums import GRID, Part

Chances = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
WAYS = st.sampled_from(["exact", "grid"])
NEAR = 0.0002  # of the whole: 0.02 points
STEPS = st.sampled_from([1, 2, 3, 7, 35, 320, 1_000_003])
chances = st.lists(st.integers(0, 5), min_size=1, max_size=6)


@st.composite
def parts(draw: st.DrawFn) -> list[Part]:
    """Up to four parts, whose chances differ from mood to mood and need not sum to 1."""
    rows = []
    for _ in range(draw(st.integers(1, 4))):
        row = np.array(draw(chances), dtype=float) / 16
        tilt = np.linspace(0.5, 1, MOODS)[:, None] ** np.arange(row.size)
        rows.append(Part(draw(STEPS), row * tilt))
    return rows


def full(rows: list[Part]) -> int:
    return max(1, sum(part.step * (len(part.chances[0]) - 1) for part in rows))


def outcomes(rows: list[Part]) -> list[tuple[int, Chances]]:
    """Return the total and the chance by mood of every combination."""
    made: list[tuple[int, Chances]] = []
    for amounts in product(*(range(part.chances.shape[1]) for part in rows)):
        chance: Chances = np.ones(MOODS)
        for part, amount in zip(rows, amounts, strict=True):
            chance = chance * part.chances[:, amount]
        made.append((sum(part.step * amount for part, amount in zip(rows, amounts, strict=True)), chance))
    return made


def from_(rows: list[Part], wanted: float) -> Chances:
    """Return the chance by mood of a total of at least `wanted`, by adding up every combination."""
    return sum((chance for total, chance in outcomes(rows) if total >= wanted), np.zeros(MOODS))


@contextmanager
def worked_out(way: str) -> Iterator[None]:
    """Take one way or the other, whatever the sizes."""
    with patch.object(joint_module, "MOST_WORK", 10**12 if way == "exact" else -1):
        yield


def is_exact(way: str, rows: list[Part]) -> bool:
    return way == "exact" or full(rows) < GRID


@given(parts(), st.integers(-5, 10**7), WAYS)
def test_reaching_an_amount(rows: list[Part], wanted: int, way: str) -> None:
    wanted = min(wanted, full(rows) + 5)
    with worked_out(way):
        reached = Joint(rows, full(rows)).reaching(wanted)
    if is_exact(way, rows):
        assert reached == pytest.approx(from_(rows, wanted), abs=1e-12)
    else:
        assert (reached >= from_(rows, wanted) - 1e-12).all()
        assert (reached <= from_(rows, wanted - NEAR * full(rows)) + 1e-12).all()


@given(parts(), st.integers(0, 10**7), st.integers(0, 3), WAYS)
def test_reaching_it_with_one_part_known(rows: list[Part], wanted: int, place: int, way: str) -> None:
    place %= len(rows)
    wanted = min(wanted, full(rows))
    with worked_out(way):
        reached = Joint(rows, full(rows)).reaching_with(place, wanted)
    others = [part for number, part in enumerate(rows) if number != place]
    for amount in range(rows[place].chances.shape[1]):
        rest = wanted - rows[place].step * amount
        if is_exact(way, rows):
            assert reached[:, amount] == pytest.approx(from_(others, rest), abs=1e-12)
        else:
            assert (reached[:, amount] >= from_(others, rest) - 1e-12).all()
            assert (reached[:, amount] <= from_(others, rest - NEAR * full(rows)) + 1e-12).all()


@given(parts(), st.sampled_from([0.05, 0.5, 0.95]), WAYS)
def test_percentiles(rows: list[Part], share: float, way: str) -> None:
    rows = [
        Part(part.step, (part.chances + 0.001) / (part.chances + 0.001).sum(axis=1)[:, None]) for part in rows
    ]
    with worked_out(way):
        [amount] = Joint(rows, full(rows)).percentiles([share])
    ordered = sorted((total, float(chance.mean())) for total, chance in outcomes(rows))
    below = np.cumsum([chance for _, chance in ordered])
    wanted = ordered[int(np.searchsorted(below, share - 1e-10))][0]
    if is_exact(way, rows):
        assert amount == wanted
    else:
        assert wanted - NEAR * full(rows) <= amount <= wanted


def test_what_is_impossible_has_no_chance() -> None:
    rows = [Part(1, np.zeros((MOODS, 3))), Part(2, np.ones((MOODS, 1)))]
    assert Joint(rows, 2).reaching(0).tolist() == [0] * MOODS
    assert Joint(rows, 2).reaching_with(1, 0).tolist() == [[0]] * MOODS


def test_numbers_beyond_64_bits_go_on_the_grid() -> None:
    half = np.full((MOODS, 2), 0.5)
    rows = [Part(10**30, half), Part(3 * 10**30 + 1, half)]
    both = Joint(rows, 4 * 10**30 + 1)
    assert both.reaching(3 * 10**30) == pytest.approx(0.5)
    assert both.reaching(10**30) == pytest.approx(0.75)
    assert both.percentiles([0.6])[0] == pytest.approx(3 * 10**30, rel=0.0002)


def test_many_categories_go_on_the_grid() -> None:
    half = np.full((MOODS, 2), 0.5)
    many = Joint([Part(10**6 + number, half) for number in range(40)], 40 * 10**6 + 780)
    assert many.reaching(1) == pytest.approx(1)
    # at least 20 of 40 for certain from 19.5 of them on: 1/2 + (40 over 20) / 2^41
    assert many.reaching(19_500_000).mean() == pytest.approx(0.5 + comb(40, 20) / 2**41, abs=1e-6)

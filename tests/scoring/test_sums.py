"""Sums of two parts, dense or not, and where amounts lie on the grid."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.scoring.moods import MOODS
from muster.scoring.sums import GRID, Grid, Part, exact_sums, joined, nothing


def certain(*values: int) -> Part:
    chances = np.zeros((MOODS, max(values) + 1))
    chances[:, values] = 1 / len(values)
    return Part(1, chances)


@pytest.mark.parametrize("other", [(0, 2, 4), (0, 1_000_003)])  # listed whole, and only what there is
def test_joined_is_every_pair(other: tuple[int, ...]) -> None:
    sums = joined(exact_sums(certain(1, 3)), exact_sums(certain(*other)))
    table = dict(zip(sums.values.tolist(), sums.chances[0].tolist(), strict=True))
    wanted: dict[int, float] = {}
    for one in (1, 3):
        for two in other:
            wanted[one + two] = wanted.get(one + two, 0) + 1 / (2 * len(other))
    assert {value: chance for value, chance in table.items() if chance} == pytest.approx(wanted)
    assert sums.values.tolist() == sorted(table)


def test_nothing_adds_nothing() -> None:
    row = exact_sums(certain(2, 5))
    assert joined(row, nothing()).values.tolist() == [2, 5]
    assert (joined(row, nothing()).chances == row.chances).all()
    assert (row.step, row.reach, nothing().step) == (3, 3, 0)


@given(st.integers(1, 10**25), st.integers(1, 13), st.data())
def test_a_place_is_rounded_down_by_less_than_a_step(full: int, categories: int, data: st.DataObject) -> None:
    grid = Grid(full, categories)
    amount = data.draw(st.integers(0, full))
    place = grid.place(amount)
    assert 0 <= place < grid.size
    assert grid.amount(place) <= amount
    assert grid.is_exact is (full < GRID)
    if grid.is_exact:
        assert (grid.amount(place), grid.slack) == (amount, 0)
    else:
        assert grid.place(grid.amount(place)) == place
        assert categories * 100 / grid.steps <= 0.02


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=13))
def test_parts_of_an_amount_reach_its_least_place(amounts: list[int]) -> None:
    grid = Grid(max(1, sum(amounts)), len(amounts))
    assert sum(map(grid.place, amounts)) >= grid.least_place(sum(amounts))


@given(st.integers(14, 500), st.integers(0, 10**9), st.integers(0, 10**9))
def test_with_many_categories_an_amount_keeps_its_mean(categories: int, step: int, rest: int) -> None:
    full = step + rest + 10**6
    grid = Grid(full, categories)
    chances = np.zeros((MOODS, 2))
    chances[:, 1] = 1
    placed = grid.chances(grid.spectrum(Part(step, chances)))
    assert placed.sum(axis=1) == pytest.approx(1)
    mean = (placed * np.arange(grid.size)).sum(axis=1)
    assert mean == pytest.approx(step * grid.steps / full, abs=1e-6)
    assert categories * grid.size < 2 * 13 * GRID

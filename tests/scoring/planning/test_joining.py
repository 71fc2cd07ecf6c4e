"""The join of categories against every choice of points; what happens when there are too many."""

from itertools import accumulate, pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.scoring.planning import joining
from muster.scoring.planning.joining import Front, Point, corner_steps, corners, least

steps = st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), max_size=5)


@st.composite
def fronts(draw: st.DrawFn) -> Front:
    """Return a front: both cost and gain rise strictly."""
    moves = draw(steps)
    scale = draw(st.sampled_from((1, 7, 10**12, 10**30)))
    places = accumulate(moves, lambda at, move: (at[0] + move[0], at[1] + move[1]), initial=(0, 0))
    return [Point(cost * scale, gain, draw(st.integers(0, 4))) for cost, gain in places]


def rank(points: tuple[Point, ...]) -> tuple[int, int, int]:
    return (
        sum(point.cost for point in points),
        -sum(point.gain for point in points),
        sum(point.raised for point in points),
    )


@given(st.lists(fronts(), min_size=1, max_size=4), st.integers(0, 120))
def test_the_join_is_the_best_of_every_choice(rows: list[Front], wanted: int) -> None:
    enough = [row for row in product(*rows) if -rank(row)[1] >= wanted]
    joined = least(rows, wanted)
    if not enough:
        assert joined is None
        return
    assert joined is not None
    assert joined.exact
    chosen = tuple(front[place] for front, place in zip(rows, joined.places, strict=True))
    assert -rank(chosen)[1] >= wanted
    assert rank(chosen) == min(map(rank, enough))


@given(fronts())
def test_no_point_lies_above_the_line_through_two_corners(front: Front) -> None:
    kept = corners(front)
    assert {kept[0], kept[-1]} == {0, len(front) - 1}
    for before, after in pairwise(kept):
        low, high = front[before], front[after]
        for point in front:
            rise = (point.gain - low.gain) * (high.cost - low.cost)
            assert rise <= (high.gain - low.gain) * (point.cost - low.cost)


@given(st.lists(fronts(), min_size=1, max_size=4))
def test_steps_come_with_the_best_return_first_and_in_each_front_in_order(rows: list[Front]) -> None:
    taken = list(corner_steps(rows))
    assert [step.slope for step in taken] == sorted(step.slope for step in taken)
    for number, front in enumerate(rows):
        assert [step.place for step in taken if step.front == number] == corners(front)[1:]


def test_a_search_that_is_cut_short_still_gains_enough_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "MOST_PAIRS", 40)
    # Every point lies on one line, so that no bound tells them apart (a sum of subsets).
    rows = [[Point(size * n, size * n, n) for n in range(9)] for size in (101, 103, 107, 109, 113, 127)]
    joined = least(rows, 1234)
    assert joined is not None
    assert not joined.exact
    gain = sum(front[place].gain for front, place in zip(rows, joined.places, strict=True))
    assert 1234 <= gain < 1234 + 101, "no further above than one step of the smallest"

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
    start = draw(st.tuples(st.integers(0, 9), st.integers(0, 5)))
    places = accumulate(moves, lambda at, move: (at[0] + move[0], at[1] + move[1]), initial=start)
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


def front(*points: tuple[int, int] | tuple[int, int, int]) -> Front:
    """Return a front of points (cost, gain) or (cost, gain, raised)."""
    return [Point(point[0], point[1], point[2] if len(point) > 2 else 0) for point in points]


def places(rows: list[Front], wanted: int) -> tuple[int, ...]:
    joined = least(rows, wanted)
    assert joined is not None
    assert joined.exact is True
    return joined.places


def test_a_point_on_the_line_between_two_corners_is_none() -> None:
    assert corners(front((0, 0), (1, 1), (2, 2))) == [0, 2]
    assert corners(front((0, 0), (1, 2), (2, 3))) == [0, 1, 2]
    assert corners(front((0, 0), (2, 1), (3, 3))) == [0, 2]


def test_of_equal_cost_the_greater_gain_and_of_equal_gain_fewer_questions() -> None:
    one, other = front((0, 0), (10, 5, 2)), front((0, 0), (10, 5, 1))
    assert places([one, other], 5) == (0, 1)
    assert places([other, one], 5) == (1, 0)
    assert places([one, other, front((0, 0))], 5) == (0, 1, 0)
    more = front((0, 0), (10, 6, 3))
    assert places([one, more, other], 5) == (0, 1, 0)
    assert places([more, other, one], 5) == (1, 0, 0)


def test_the_cheapest_may_lie_beside_the_corners_and_need_nothing_of_the_others() -> None:
    beside = front((0, 0), (8, 9), (10, 12))
    little = front((0, 0), (1, 1), (2, 2))
    assert places([beside, little], 9) == (1, 0)
    assert places([little, beside], 9) == (0, 1)
    assert places([beside, little, little, little], 9) == (1, 0, 0, 0)


def test_fronts_need_not_start_from_nothing() -> None:
    assert places([front((7, 0), (8, 9), (10, 12)), front((5, 1), (6, 2))], 9) == (1, 0)
    assert places([front((-12, -10), (-9, -8), (0, 0))], -9) == (1,)


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0)])
def test_it_is_told_whichever_half_was_cut_short(
    monkeypatch: pytest.MonkeyPatch, order: tuple[int, ...]
) -> None:
    monkeypatch.setattr(joining, "MOST_PAIRS", 60)
    rows = [front(*((size * n, size * n) for n in range(4))) for size in (101, 103, 107, 109, 113)]
    joined = least([rows[place] for place in order], 700)
    assert joined is not None
    assert joined.exact is False

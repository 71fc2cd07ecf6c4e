"""The frontier against every plan; the ways in which it is made agree; what is too large is told."""

from datetime import date
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import Answer
from muster.scoring.exact_score import exact_score
from muster.scoring.planning import frontier as module
from muster.scoring.planning.frontier import frontier
from muster.scoring.planning.joining import Front, Point
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question
from tests.scoring.planning.support import START, Row, candidates, deadlines, rows, small

AWKWARD_WEIGHTS = (0.1, 0.7)


def best_of_all(asked: list[Row], limits: Limits) -> list[tuple[float, float]]:
    """Return the frontier by looking at every plan; rises too small for a float are none."""
    bank, case = small(asked, AWKWARD_WEIGHTS)
    whole = exact_score(bank, case)
    line: list[tuple[float, float]] = []
    for one in sorted(candidates(bank, case, limits), key=lambda one: (one.effort, -one.amount)):
        effort, score = float(one.effort), whole.points(one.amount)
        if line and score <= line[-1][1]:
            continue
        if line and effort == line[-1][0]:
            line.pop()
        line.append((effort, score))
    return line


@given(rows, deadlines, st.sampled_from((0, 1_000_000)))
def test_the_frontier_is_the_best_of_all_plans(asked: list[Row], by: date | None, grid: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "MOST_STEPS", grid)
        bank, case = small(asked, AWKWARD_WEIGHTS)
        made = frontier(bank, case, Limits(START, by=by))
    assert made.whole
    assert list(made.points) == best_of_all(asked, Limits(START, by=by))


@given(rows)
def test_the_frontier_rises_strictly_from_no_effort_to_everything(asked: list[Row]) -> None:
    bank, case = small(asked)
    points = frontier(bank, case, Limits(START)).points
    assert points[0][0] == 0
    assert points[-1][1] == 100
    assert all(low[0] < high[0] and low[1] < high[1] for low, high in pairwise(points))


@given(rows)
def test_corners_lie_on_the_frontier(asked: list[Row]) -> None:
    bank, case = small(asked)
    whole = frontier(bank, case, Limits(START))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "MOST_STEPS", 0)
        patch.setattr(module, "MOST_PAIRS", 0)
        made = frontier(bank, case, Limits(START))
    assert not made.whole
    assert set(made.points) <= set(whole.points)
    assert (made.points[0], made.points[-1]) == (whole.points[0], whole.points[-1])


def test_each_point_is_the_best_plan_for_its_effort() -> None:
    bank = framework(
        [question(f"Q{n}", "ab"[n % 2], weight=1 + n % 3, effort_weeks=1 + n % 4) for n in range(6)]
    )
    case = assessment(bank, dict.fromkeys(bank.by_id, 1))
    for effort, score in frontier(bank, case, Limits(START)).points:
        made = plan(bank, case, Limits(START, None, effort))
        assert (made.effort_weeks, made.score_after) == (effort, score)


def test_what_is_kept_is_not_asked_and_what_is_left_out_is() -> None:
    bank = framework([question("A1", "a", effort_weeks=1), question("A2", "a", effort_weeks=2)])
    case = assessment(bank, {"A1": 0, "A2": 0})
    free = frontier(bank, case, Limits(START))
    assert frontier(bank, case, Limits(START, effort=1, kept=frozenset({"A1"}))) == free
    assert frontier(bank, case, Limits(START, left_out=frozenset({"A1"}))).points[-1] == (8.0, 50.0)


def test_nothing_applicable_has_no_frontier() -> None:
    bank = framework([question("A1", "a")])
    case = assessment(bank).with_answer("A1", Answer(state="not_applicable", note="No."))
    assert frontier(bank, case, Limits(START)).points == ()


Line = list[tuple[int, int]]
# Whole numbers that are small, that a float would round, and that do not fit into 64 bits.
SIZES = (1, 2**57 + 1, 10**30)


def line_of(fronts: list[Front]) -> Line:
    """Return the frontier of some fronts by looking at every choice of one point of each."""
    every = sorted((sum(p.cost for p in row), -sum(p.gain for p in row)) for row in product(*fronts))
    line: Line = []
    for cost, lost in every:
        if not line or -lost > line[-1][1]:
            line.append((cost, -lost))
    return line


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("unit", [1, 6])
def test_joining_on_a_grid_and_by_pairs_agree_in_numbers_of_any_size(size: int, unit: int) -> None:
    fronts: list[Front] = [
        [Point(0, 1, 0), Point(2 * unit, 3, 1), Point(3 * unit, 9, 1)],
        [Point(0, 0, 0), Point(2 * unit, 2 * size, 1), Point(4 * unit, 2 * size + 1, 2)],
        [Point(0, 0, 0), Point(3 * unit, 2, 1), Point(5 * unit, 4, 2)],
    ]
    assert module._on_grid(fronts) == module._by_pairs(fronts) == line_of(fronts)
    large: list[Front] = [
        [Point(cost * size, gain, raised) for cost, gain, raised in front] for front in fronts
    ]
    large.append([Point(0, 0, 0), Point(2 * size + unit, 1, 1)])
    assert module._by_pairs(large) == line_of(large)


def test_nothing_is_asked_but_what_is_left_out() -> None:
    bank = framework([question("A1", "a", critical=True, gate=2, effort_weeks=1), question("A2", "a")])
    case = assessment(bank, {"A1": 0, "A2": 4})
    points = ((0.0, 50.0), (1.0, 62.5), (2.0, 75.0), (3.0, 87.5), (4.0, 100.0))
    for limits in (Limits(START), Limits(START, "conditional", 1), Limits(START, None, 1)):
        assert frontier(bank, case, limits).points == points


def test_of_efforts_that_are_one_figure_the_best_is_listed() -> None:
    rows = [("A1", 5, 7), ("A2", 1, 1e-17), ("A3", 2, 2e-17)]  # 7 and a little is the same figure as 7
    bank = framework([question(name, "a", weight=w, effort_weeks=effort) for name, w, effort in rows])
    points = frontier(bank, assessment(bank, dict.fromkeys(bank.by_id, 3)), Limits(START)).points
    assert points == ((0, 75), (1e-17, 78.125), (2e-17, 81.25), (3e-17, 84.375), (7, 100))

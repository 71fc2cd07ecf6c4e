"""The levels that a plan ends at: cheapest for an amount, best within an effort, and proven so."""

from fractions import Fraction

import pytest

from muster.scoring.planning.best_levels import (
    BestLevels,
    best_within,
    category_fronts,
    cheapest_levels,
    effort_fronts,
)
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.problem import Problem, problem
from tests.factory import assessment, framework, question
from tests.scoring.planning.support import START

# One level of A1 is worth 3 and of A2 1 of 16 in a, B1 is all of b; R = (a + b) / 2.
BANK = framework(
    [
        question("A1", "a", weight=3, effort_weeks=3),
        question("A2", "a", effort_weeks=0.5),
        question("B1", "b", effort_weeks=[1, 1, 1, 5]),
    ],
    {"a": 1, "b": 1},
)
FREE = Limits(START, None)


def task(levels: tuple[int, int, int], limits: Limits = FREE) -> Problem:
    return problem(BANK, assessment(BANK, dict(zip(BANK.by_id, levels, strict=True))), limits)


def weeks(made: Problem, best: BestLevels | None) -> tuple[tuple[int, ...], float] | None:
    """Return the levels and the effort in weeks, of what is proven best."""
    if best is None:
        return None
    assert best.exact is True
    return tuple(best.levels[name] for name in BANK.by_id), float(made.weeks(best.effort))


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        (0, ((0, 0, 0), 0)),
        (1, ((0, 1, 0), 0.5)),
        (12, ((0, 0, 1), 1)),
        (13, ((0, 1, 1), 1.5)),
        (37, ((0, 0, 3), 3)),
        (50, ((0, 4, 3), 5)),
        (100, ((4, 4, 4), 22)),
    ],
)
def test_the_cheapest_levels_for_points(points: int, expected: tuple[tuple[int, ...], float]) -> None:
    made = task((0, 0, 0))
    best = cheapest_levels(made, category_fronts(made), -(-points * made.whole.scale.full // 100))
    assert weeks(made, best) == expected


def test_no_levels_are_worth_more_than_all_points() -> None:
    made = task((0, 0, 0))
    assert cheapest_levels(made, category_fronts(made), made.whole.scale.full + 1) is None


@pytest.mark.parametrize(
    ("allowed", "expected"),
    [
        (0, ((0, 0, 0), 0)),
        (0.5, ((0, 1, 0), 0.5)),
        (1, ((0, 0, 1), 1)),
        (3.49, ((0, 0, 3), 3)),
        (3.5, ((0, 1, 3), 3.5)),
        (21.99, ((4, 3, 4), 21.5)),
        (22, ((4, 4, 4), 22)),
        (None, ((4, 4, 4), 22)),
    ],
)
def test_the_best_levels_within_an_effort(
    allowed: float | None, expected: tuple[tuple[int, ...], float]
) -> None:
    made = task((0, 0, 0))
    most = None if allowed is None else Fraction(str(allowed))
    assert weeks(made, best_within(made, category_fronts(made), most)) == expected


def test_nothing_is_best_within_less_than_what_must_be_done() -> None:
    made = task((0, 0, 0), Limits(START, None, kept=frozenset({"A1"})))
    fronts = category_fronts(made)
    assert best_within(made, fronts, Fraction(2)) is None
    assert weeks(made, best_within(made, fronts, Fraction(3))) == ((1, 0, 0), 3)


def test_states_below_a_floor_are_left_out() -> None:
    made = task((0, 0, 2), Limits(START, "conditional"))
    fronts = category_fronts(made)
    assert min(state.amount for state in fronts["a"].states) == 7, "the least that is 40 of 100 points"
    assert [points[0].gain for points in effort_fronts(made, fronts)] == [7, 8]
    assert weeks(made, cheapest_levels(made, fronts, 0)) == ((1, 4, 2), 5)

"""The levels that a plan ends at: the cheapest that reach what is asked, or the best within an effort."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from muster.scoring.planning.category_front import CategoryFront, category_front
from muster.scoring.planning.joining import Front, Joined, Point, least
from muster.scoring.planning.problem import Problem


@dataclass(frozen=True, slots=True)
class BestLevels:
    """Every question's level after the plan, its effort in whole units, and whether it is proven best."""

    levels: Mapping[str, int]
    effort: int
    exact: bool


def category_fronts(task: Problem) -> dict[str, CategoryFront]:
    """Return each category's unbeaten states that keep to its floor; every question can reach its least."""
    return {
        name: category_front(works, task.asked.floors.get(name, 0))
        for name, works in task.by_category().items()
    }


def effort_fronts(task: Problem, by_category: Mapping[str, CategoryFront]) -> list[Front]:
    """Return the categories' states as effort in whole units against overall amounts."""
    return [
        [
            Point(state.effort, task.whole.scale.factors[name] * state.amount, state.raised)
            for state in front.states
        ]
        for name, front in by_category.items()
    ]


def cheapest_levels(
    task: Problem, by_category: Mapping[str, CategoryFront], overall: int
) -> BestLevels | None:
    """Return the least effort for an overall amount, then most points, then fewest questions raised."""
    return _chosen(by_category, least(effort_fronts(task, by_category), overall))


def best_within(
    task: Problem, by_category: Mapping[str, CategoryFront], weeks: Fraction | None
) -> BestLevels | None:
    """Return the most points within an effort, then the least effort, then fewest questions raised."""
    fronts = effort_fronts(task, by_category)
    allowed = sum(front[-1].cost for front in fronts) if weeks is None else floor(weeks * task.unit)
    turned = [[Point(-gain, -cost, raised) for cost, gain, raised in reversed(front)] for front in fronts]
    joined = least(turned, -allowed)
    if joined is None:
        return None
    places = tuple(len(front) - 1 - place for front, place in zip(fronts, joined.places, strict=True))
    return _chosen(by_category, Joined(places, joined.exact))


def _chosen(by_category: Mapping[str, CategoryFront], joined: Joined | None) -> BestLevels | None:
    if joined is None:
        return None
    levels: dict[str, int] = {}
    effort = 0
    for front, place in zip(by_category.values(), joined.places, strict=True):
        levels |= front.levels(place)
        effort += front.states[place].effort
    return BestLevels(levels, effort, joined.exact)

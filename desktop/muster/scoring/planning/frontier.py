"""The best score for every effort, from none to everything that is allowed, gates and floors not asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import gcd
from typing import TYPE_CHECKING

from muster.model import Assessment, Framework
from muster.scoring.planning.best_levels import category_fronts, effort_fronts
from muster.scoring.planning.category_front import FITS
from muster.scoring.planning.joining import Front, corner_steps
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.problem import problem

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_STEPS = 100_000_000  # additions on a grid of whole efforts: about a tenth of a second
MOST_PAIRS = 1_500_000  # sums of two points that are sorted: about half a second
BIG = 8  # numbers beyond 64 bits are added one by one, and count for so many


@dataclass(frozen=True, slots=True)
class Frontier:
    """(person-weeks, R in points) of the best plans; both rise strictly from each to the next.

    `whole` is False where there are too many: then only the corners are listed, each of them exact.
    """

    points: tuple[tuple[float, float], ...]
    whole: bool = True


def frontier(framework: Framework, assessment: Assessment, limits: Limits) -> Frontier:
    """Return the best score for every effort; date and what is left out are kept to, nothing else is asked.

    Categories are joined one after the other, exactly, in whole numbers. Where efforts are whole numbers of a
    coarse unit, each join looks at every effort on that grid (dynamic programming); else at every pair of
    points. Where both would take too long, the corners of the frontier are returned, which need no joining.
    """
    task = problem(framework, assessment, replace(limits, target=None, kept=frozenset()))
    if not task.works:
        return Frontier(())
    fronts = effort_fronts(task, category_fronts(task))
    joined = _on_grid(fronts) or _by_pairs(fronts)
    points: list[tuple[float, float]] = []
    for units, amount in joined or _corners(fronts):
        effort, score = float(task.weeks(units)), task.whole.points(amount)
        if points and score == points[-1][1]:  # a rise too small for the figures that are given out
            continue
        if points and effort == points[-1][0]:
            points.pop()
        points.append((effort, score))
    return Frontier(tuple(points), joined is not None)


def _kind(fronts: Sequence[Front]) -> type:
    import numpy as np

    most = max(sum(front[-1].gain for front in fronts), sum(front[-1].cost for front in fronts))
    return np.int64 if most < FITS else object


def _on_grid(fronts: Sequence[Front]) -> list[tuple[int, int]] | None:
    """Return the frontier by the best amount within each effort on the grid; None when it is too fine."""
    import numpy as np

    unit = gcd(*(point.cost for front in fronts for point in front)) or 1
    kind = _kind(fronts)
    cells = sum(front[-1].cost for front in fronts) // unit + 1
    if cells * sum(len(front) for front in fronts) * (1 if kind is np.int64 else BIG) > MOST_STEPS:
        return None
    best: NDArray[np.int64] = np.zeros(1, dtype=kind)
    for front in fronts:
        room = len(best) + front[-1].cost // unit
        # Within more effort than all so far can take, the best so far stays the best.
        before = np.concatenate([best, np.full(room - len(best), best[-1], dtype=kind)])
        best = before + front[0].gain
        for point in front[1:]:
            cost = point.cost // unit
            np.maximum(best[cost:], before[: room - cost] + point.gain, out=best[cost:])
    rises = [0, *(int(place) + 1 for place in np.flatnonzero(best[1:] > best[:-1]))]
    return [(place * unit, int(best[place])) for place in rises]


def _by_pairs(fronts: Sequence[Front]) -> list[tuple[int, int]] | None:
    """Return the frontier by looking at every pair of points; None when there are too many."""
    import numpy as np

    kind = _kind(fronts)
    costs: NDArray[np.int64] = np.zeros(1, dtype=kind)
    gains: NDArray[np.int64] = np.zeros(1, dtype=kind)
    left = MOST_PAIRS if kind is np.int64 else MOST_PAIRS // BIG
    for front in sorted(fronts, key=len):
        left -= len(costs) * len(front)
        if left < 0:
            return None
        cost = np.add.outer(costs, np.array([point.cost for point in front], dtype=kind)).ravel()
        gain = np.add.outer(gains, np.array([point.gain for point in front], dtype=kind)).ravel()
        order = np.argsort(cost, kind="stable")
        cost, gain = cost[order], gain[order]
        most = np.maximum.accumulate(gain)
        rises = np.concatenate([[True], np.asarray(gain[1:] > most[:-1], dtype=bool)])
        cost, gain = cost[rises], gain[rises]
        last = np.concatenate(
            [np.asarray(cost[1:] > cost[:-1], dtype=bool), [True]]
        )  # of one effort, the best
        costs, gains = cost[last], gain[last]
    return [(int(cost), int(gain)) for cost, gain in zip(costs, gains, strict=True)]


def _corners(fronts: Sequence[Front]) -> list[tuple[int, int]]:
    """Return the frontier's corners: each step takes the next best return for effort in any category.

    No plan lies above the line through two neighbours, so that none of the same effort gains more.
    """
    cost, gain = 0, sum(front[0].gain for front in fronts)
    places = [0] * len(fronts)
    line = [(cost, gain)]
    for step in corner_steps(fronts):
        front = fronts[step.front]
        cost += front[step.place].cost - front[places[step.front]].cost
        gain += front[step.place].gain - front[places[step.front]].gain
        places[step.front] = step.place
        line.append((cost, gain))
    return line

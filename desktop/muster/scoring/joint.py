"""The chance that categories together reach an overall amount, by meeting in the middle.

Exact while the possible sums are few enough; beyond that on a grid (see `sums.Grid`), where amounts less than
0.02 points below what is asked may count as reaching it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, reduce
from itertools import accumulate
from math import gcd
from operator import mul
from typing import TYPE_CHECKING, NamedTuple

from muster.scoring.moods import MOODS
from muster.scoring.sums import Grid, Part, Sums, exact_sums, joined, nothing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_WORK = 1_000_000  # pairs of values to look at before the grid is quicker
MOST_PARTS = 8
FITS = 1 << 62
AT_ONCE = 50_000


class _Shape(NamedTuple):
    """What a sum costs: how many values it can have at most."""

    size: int
    reach: int
    step: int

    def with_(self, other: _Shape) -> _Shape:
        reach, step = self.reach + other.reach, gcd(self.step, other.step)
        return _Shape(min(self.size * other.size, reach // step + 1 if step else 1), reach, step)


ONE = _Shape(1, 0, 0)


class _Split(NamedTuple):
    """Which sums are joined on the left, which on the right, and how many pairs of values that takes."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    work: int


def _joining(shapes: Sequence[_Shape], places: Sequence[int]) -> tuple[_Shape, int]:
    shape, work = ONE, 0
    for place in places:
        work += shape.size * shapes[place].size
        shape = shape.with_(shapes[place])
    return shape, work


@lru_cache(maxsize=64)
def _split(shapes: tuple[_Shape, ...], places: tuple[int, ...], questions: int) -> _Split:
    """Return the cheapest way to part the sums in two when each of `questions` looks at all of the right."""
    best = None
    ordered = sorted(places, key=lambda place: shapes[place].size)
    for mask in range(1 << len(ordered)):
        right = tuple(place for bit, place in enumerate(ordered) if mask >> bit & 1)
        left = tuple(place for bit, place in enumerate(ordered) if not mask >> bit & 1)
        shape, work = _joining(shapes, right)
        work += _joining(shapes, left)[1] + shape.size * questions
        if best is None or work < best.work:
            best = _Split(left, right, work)
    assert best is not None
    return best


def _tails(left: Sums, right: Sums, wanted: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the chance (moods x wanted) that the two together reach each wanted amount."""
    import numpy as np

    above = np.zeros((MOODS, left.values.size + 1))
    above[:, :-1] = left.chances[:, ::-1].cumsum(axis=1)[:, ::-1]
    tails = np.empty((MOODS, wanted.size))
    rows = max(1, AT_ONCE // right.values.size)
    for start in range(0, wanted.size, rows):
        asked = wanted[start : start + rows]
        places = np.searchsorted(left.values, np.subtract.outer(asked, right.values))
        tails[:, start : start + rows] = np.einsum("mtv,mv->mt", above[:, places], right.chances)
    return tails


class Joint:
    """Independent categories whose amounts are added up, and the chances of what they reach together.

    `parts` come in an order that does not depend on the file's; `full` is the greatest overall amount.
    """

    def __init__(self, parts: Sequence[Part], full: int) -> None:
        self.parts = tuple(parts)
        self.full = full
        self.is_possible = all(part.chances.any() for part in self.parts)
        self._sums: tuple[Sums, ...] = ()
        self._shapes: tuple[_Shape, ...] = ()
        if self.is_possible and full < FITS and len(self.parts) <= MOST_PARTS:
            self._sums = tuple(exact_sums(part) for part in self.parts)
            self._shapes = tuple(_Shape(row.values.size, row.reach, row.step) for row in self._sums)
        self._grid: Grid | None = None
        # Products of the parts' transforms on the grid: of those before a place, and of those from it on.
        self._before: list[NDArray[np.complex128]] = []
        self._after: list[NDArray[np.complex128]] = []

    def reaching(self, wanted: int) -> NDArray[np.float64]:
        """Return the chance, by mood, that the overall amount is at least `wanted`."""
        import numpy as np

        if not self.is_possible:
            return np.zeros(MOODS)
        everything = tuple(range(len(self.parts)))
        if self._sums:
            # One category is asked amount by amount, or none.
            ways: list[tuple[int | None, _Split]] = [(None, _split(self._shapes, everything, 1))]
            for place in everything:
                others = everything[:place] + everything[place + 1 :]
                ways.append((place, _split(self._shapes, others, self._shapes[place].size)))
            asked, split = min(ways, key=lambda way: way[1].work)
            if split.work <= MOST_WORK:
                first = nothing() if asked is None else self._sums[asked]
                tails = _tails(*self._halves(split), wanted - first.values)
                reached: NDArray[np.float64] = np.einsum("mv,mv->m", tails, first.chances)
                return reached
        grid = self._on_grid()
        chances = grid.chances(self._before[-1])
        on_grid: NDArray[np.float64] = chances[:, max(0, grid.least_place(wanted)) :].sum(axis=1)
        return on_grid

    def reaching_with(self, place: int, wanted: int) -> NDArray[np.float64]:
        """Return the chance (moods x amounts) of at least `wanted`, given each amount of one category."""
        import numpy as np

        part = self.parts[place]
        count = part.chances.shape[1]
        others = tuple(other for other in range(len(self.parts)) if other != place)
        if not all(self.parts[other].chances.any() for other in others):
            return np.zeros((MOODS, count))
        if self._sums:
            split = _split(self._shapes, others, count)
            if split.work <= MOST_WORK:
                return _tails(*self._halves(split), wanted - part.step * np.arange(count))
        grid = self._on_grid()
        chances = grid.chances(self._before[place] * self._after[place + 1])
        above = np.zeros((MOODS, grid.size + 1))
        above[:, :-1] = chances[:, ::-1].cumsum(axis=1)[:, ::-1]
        least = grid.least_place(wanted)
        places = [max(0, least - grid.place(part.step * amount)) for amount in range(count)]
        return above[:, places]

    def percentiles(self, shares: Sequence[float]) -> list[int]:
        """Return the least overall amounts not exceeded with at least these chances, over all moods.

        Never above that; on the grid less than 0.02 points below.
        """
        if self._sums:
            looks = len(shares) * sum(shape.reach for shape in self._shapes).bit_length()
            split = _split(self._shapes, tuple(range(len(self.parts))), max(1, looks))
            if split.work <= MOST_WORK // 4:
                left, right = self._halves(split)
                return [_bisected(left, right, share) for share in shares]
        grid = self._on_grid()
        return grid.percentiles(self._before[-1], [share - CLOSE for share in shares])

    def _halves(self, split: _Split) -> tuple[Sums, Sums]:
        left = reduce(joined, (self._sums[place] for place in split.left), nothing())
        right = reduce(joined, (self._sums[place] for place in split.right), nothing())
        return left, right

    def _on_grid(self) -> Grid:
        if self._grid is None:
            self._grid = Grid(self.full, len(self.parts))
            spectra = [self._grid.spectrum(part) for part in self.parts]
            self._before = list(accumulate(spectra, mul, initial=self._grid.certain()))
            self._after = list(accumulate(reversed(spectra), mul, initial=self._grid.certain()))[::-1]
        return self._grid


CLOSE = 1e-12  # a chance this close to what is asked is what is asked


def _bisected(left: Sums, right: Sums, share: float) -> int:
    """Return the least sum of the two that is not exceeded with at least this chance, over all moods."""
    import numpy as np

    below = np.zeros((MOODS, left.values.size + 1))
    below[:, 1:] = left.chances.cumsum(axis=1)
    low = int(left.values[0] + right.values[0])
    high = int(left.values[-1] + right.values[-1])
    while low < high:
        middle = (low + high) // 2
        places = np.searchsorted(left.values, middle - right.values, side="right")
        chance = float(np.einsum("mv,mv->m", below[:, places], right.chances).mean())
        low, high = (low, middle) if chance >= share - CLOSE else (middle + 1, high)
    return low

"""Possible sums of whole numbers with their chances in every mood, exact or on a grid.

numpy is imported when the first sum is asked for, not before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd
from typing import TYPE_CHECKING

from muster.scoring.moods import MOODS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GRID = 1 << 16  # amounts up to 65,535 are exact
FEW = 13  # categories
STEPS_A_CATEGORY = 5_000  # each rounds down by less than a step: together under 0.02 of 100 points
MOST_PLACES = FEW * GRID  # over all categories together, so that memory is bounded
DENSE = 4  # every value is listed where that is at most this many times as long as listing what there is


@dataclass(frozen=True, slots=True)
class Part:
    """A category in the overall amount, to which an amount a of it adds `step` . a; chances by mood and a."""

    step: int
    chances: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sums:
    """Rising whole numbers below 2^63 that are possible, with their chances (moods x values)."""

    values: NDArray[np.int64]
    chances: NDArray[np.float64]

    @property
    def reach(self) -> int:
        """How far the greatest value lies from the least."""
        return int(self.values[-1] - self.values[0])

    @property
    def step(self) -> int:
        """The greatest number that all differences are whole multiples of; 0 with a single value."""
        import numpy as np

        return int(np.gcd.reduce(np.diff(self.values), initial=0))


def nothing() -> Sums:
    """Return the sum of nothing: 0 for certain."""
    import numpy as np

    return Sums(np.zeros(1, dtype=np.int64), np.ones((MOODS, 1)))


def exact_sums(part: Part) -> Sums:
    """Return the values of a part that are possible in some mood; at least one must be."""
    import numpy as np

    kept = np.flatnonzero(part.chances.any(axis=0))
    return Sums(part.step * kept.astype(np.int64), part.chances[:, kept])


def joined(one: Sums, other: Sums) -> Sums:
    """Return the sum of two sums that are independent within a mood."""
    import numpy as np

    pairs = np.add.outer(one.values, other.values).ravel()
    step = gcd(one.step, other.step) or 1
    size = (one.reach + other.reach) // step + 1
    if size <= DENSE * pairs.size:
        low = one.values[0] + other.values[0]
        values, places = low + step * np.arange(size), (pairs - low) // step
    else:
        values, places = np.unique(pairs, return_inverse=True)
    chances = np.empty((MOODS, values.size))
    for mood in range(MOODS):
        products = np.multiply.outer(one.chances[mood], other.chances[mood]).ravel()
        chances[mood] = np.bincount(places, weights=products, minlength=values.size)
    return Sums(values, chances)


class Grid:
    """The overall amount on an even grid; exact where it is under 65,536.

    Else each of up to 13 categories is rounded down: the sum of their places is less than 0.02 points below
    the amount. With more categories there are fewer steps, and each amount is parted between the places below
    and above it, which keeps means as they are. Sums are worked out by Fourier transform, which takes the
    same time whatever the numbers.
    """

    def __init__(self, full: int, categories: int) -> None:
        is_few = categories <= FEW
        self.is_exact = full < (GRID if is_few else MOST_PLACES // categories)
        self._parts_amounts = not (self.is_exact or is_few)
        self.slack = categories - 1 if is_few and not self.is_exact else 0
        self.steps = STEPS_A_CATEGORY * categories if is_few else MOST_PLACES // categories
        if self.is_exact:
            self.steps = full
        self.size = _quick(self.steps + 1 + (categories if self._parts_amounts else 0))
        self._full = full

    def place(self, amount: int) -> int:
        """Return where an amount of 0 to `full` lies, rounded down."""
        return amount * self.steps // self._full

    def amount(self, place: int) -> int:
        """Return the least amount at a place."""
        return min(self._full, -(-place * self._full // self.steps))

    def least_place(self, amount: int) -> int:
        """Return the least place that a sum of at least `amount` can have."""
        return self.place(amount) - self.slack

    def certain(self) -> NDArray[np.complex128]:
        """Return the transform of the sum of nothing."""
        import numpy as np

        return np.ones((MOODS, self.size // 2 + 1), dtype=np.complex128)

    def spectrum(self, part: Part) -> NDArray[np.complex128]:
        """Return a part's transform (moods x frequencies)."""
        import numpy as np

        placed = np.zeros((MOODS, self.size))
        for number in np.flatnonzero(part.chances.any(axis=0)):
            amount = part.step * int(number)
            place, chances = self.place(amount), part.chances[:, number]
            if self._parts_amounts:
                above = (amount * self.steps - place * self._full) / self._full
                placed[:, place + 1] += above * chances
                chances = (1 - above) * chances
            placed[:, place] += chances
        return np.fft.rfft(placed, axis=1)

    def chances(self, spectrum: NDArray[np.complex128]) -> NDArray[np.float64]:
        """Return the chances (moods x places) of a sum, given the product of its parts' transforms."""
        import numpy as np

        return np.maximum(np.fft.irfft(spectrum, n=self.size, axis=1), 0)

    def percentiles(self, spectrum: NDArray[np.complex128], shares: Sequence[float]) -> list[int]:
        """Return the least amounts that have these chances of not being exceeded, over all moods."""
        import numpy as np

        chances = np.fft.irfft(spectrum.mean(axis=0), n=self.size)
        return [self.amount(int(place)) for place in np.searchsorted(chances.cumsum(), shares)]


def _quick(least: int) -> int:
    """Return the least number from here on without a prime factor above 5, which transforms are quick for."""
    size = least
    while True:
        rest = size
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return size
        size += 1

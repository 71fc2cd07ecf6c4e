"""A measurement and its bound, and the ways to take one that do not swing."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Line:
    """One measurement: what it took, the bound, and the yardstick it was set against where there is one."""

    name: str
    value: float
    unit: str
    bound: float
    yardstick: str = ""

    @property
    def holds(self) -> bool:
        """Whether the bound is kept."""
        return self.value <= self.bound


def seconds(work: Work) -> float:
    """Return how long a piece of work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def middle(work: Work, times: int) -> float:
    """Return the median time of `work` in seconds over `times` runs, after one to warm up."""
    work()
    gc.collect()
    return median(seconds(work) for _ in range(times))


def against(work: Work, yardstick: Work, times: int, rounds: int = 5) -> float:
    """Return how many times as long `work` takes as `yardstick`: the median of some rounds.

    In a round both are run in turns, so that a slow moment of the machine hits both, and their medians are
    set against each other. Rubbish is collected between rounds, never inside by order: what a run makes
    itself, it pays for.
    """
    work()
    yardstick()
    ratios = []
    for _ in range(rounds):
        gc.collect()
        pairs = [(seconds(work), seconds(yardstick)) for _ in range(times)]
        ratios.append(median(pair[0] for pair in pairs) / median(pair[1] for pair in pairs))
    return median(ratios)


def slow(rounds: Sequence[Sequence[float]]) -> float:
    """Return the milliseconds that 95 % of the steps keep within: of each round, and of these the median."""
    return 1000 * median(quantiles(steps, n=20)[-1] for steps in rounds)


def longest(rounds: Sequence[Sequence[float]]) -> float:
    """Return the milliseconds of the longest step: of each round, and of these the median.

    A step that is slow by itself is slow in every round; one that the machine was busy elsewhere in is not.
    """
    return 1000 * median(max(steps) for steps in rounds)

"""A measurement and its bound."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


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


def middle(work: Callable[[], object], times: int) -> float:
    """Return the median time of `work` in seconds over `times` runs, after one to warm up."""
    work()
    taken = []
    for _ in range(times):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return median(taken)

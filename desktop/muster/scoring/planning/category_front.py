"""One category's best plans: for each amount of points the least effort, by dynamic programming."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from muster.scoring.planning.problem import Work

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FITS = 1 << 62  # whole numbers up to here are added by numpy without overflow


@dataclass(frozen=True, slots=True)
class State:
    """A way to do a category's work: effort in whole units, the amount sum(w.x) reached, questions raised."""

    effort: int
    amount: int
    raised: int


@dataclass(frozen=True, slots=True)
class CategoryFront:
    """The states that no other beats: both effort and amount rise strictly from one to the next."""

    states: tuple[State, ...]
    _works: tuple[Work, ...]
    _start: int
    _choices: tuple[NDArray[np.int8], ...]

    def levels(self, place: int) -> dict[str, int]:
        """Return the levels, by question id, that make up the state at a place."""
        amount = self.states[place].amount - self._start
        levels = {}
        for work, choice in zip(reversed(self._works), reversed(self._choices), strict=True):
            level = int(choice[amount])
            levels[work.id] = level
            amount -= work.weight * (level - work.least)
        return levels


def category_front(works: Sequence[Work], floor: int = 0) -> CategoryFront:
    """Return every unbeaten state of a category with its amount at or above `floor`; none may be left.

    Dynamic programming over the amount, question by question: what is kept for each amount is the least
    (effort, questions raised), packed into one whole number. Every work's `top` is at or above its `least`.
    Time and space grow with questions times the category's sum of weights, whatever the efforts are.
    """
    import numpy as np

    start = sum(work.weight * work.least for work in works)
    room = sum(work.weight * (work.top - work.least) for work in works)
    many = len(works) + 1
    never = (sum(work.effort(work.top) for work in works) + 1) * many
    kind = np.int64 if 2 * never < FITS else object
    best = np.full(room + 1, never, dtype=kind)
    best[0] = 0
    choices = []
    for work in works:
        best, choice = _with(best, work, many)
        choices.append(choice)
    least_above = np.minimum.accumulate(best[::-1])[::-1]
    unbeaten = best < never
    unbeaten[:-1] &= best[:-1] // many < least_above[1:] // many
    unbeaten[: max(0, floor - start)] = False
    states = tuple(
        State(int(best[amount]) // many, start + int(amount), int(best[amount]) % many)
        for amount in np.flatnonzero(unbeaten)
    )
    return CategoryFront(states, tuple(works), start, tuple(choices))


def _with(best: NDArray[np.int64], work: Work, many: int) -> tuple[NDArray[np.int64], NDArray[np.int8]]:
    """Return the best packed costs with one more question, and the level it has in each of them."""
    import numpy as np

    costs = [work.effort(level) * many + (level > work.base) for level in range(work.least, work.top + 1)]
    after = best + costs[0]
    choice = np.full(len(best), work.least, dtype=np.int8)
    for steps, cost in enumerate(costs[1:], start=1):
        gain = steps * work.weight
        raised = best[:-gain] + cost
        cheaper = raised < after[gain:]
        after[gain:][cheaper] = raised[cheaper]
        choice[gain:][cheaper] = work.least + steps
    return after, choice

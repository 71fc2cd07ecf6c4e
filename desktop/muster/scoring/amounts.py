"""How likely each amount of a category is, sum(w.x) over its questions, in every mood.

numpy is imported when the first amount is asked for, not before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import gcd
from typing import TYPE_CHECKING

from muster.model.levels import LEVELS
from muster.scoring.answer_levels import Item
from muster.scoring.exact_score import ExactScore
from muster.scoring.level_chances import level_chances
from muster.scoring.moods import MOODS, by_mood
from muster.scoring.verdict import Bar, Passing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


NO_GATES: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True)
class Step:
    """A question in a category's sum: one level adds `weight` amounts; `chances` by mood and level."""

    id: str
    weight: int
    chances: NDArray[np.float64]

    def kept(self, gate: int) -> NDArray[np.float64]:
        """Return the chances of the levels from the gate up; those below are cut to 0."""
        if gate <= 0:
            return self.chances
        chances = self.chances.copy()
        chances[:, :gate] = 0
        return chances


def added(amounts: NDArray[np.float64], chances: NDArray[np.float64], weight: int) -> NDArray[np.float64]:
    """Return the distribution of a sum (moods x amounts) with a question of this weight added."""
    import numpy as np

    wide = amounts.shape[1]
    total = np.zeros((MOODS, wide + weight * LEVELS[-1]))
    for level in LEVELS:
        column = chances[:, level : level + 1]
        if column.any():
            total[:, weight * level : weight * level + wide] += column * amounts
    return total


def expected(values: NDArray[np.float64], chances: NDArray[np.float64], weight: int) -> NDArray[np.float64]:
    """Return what `values` (moods x amounts) are worth on average before a question is added.

    The counterpart of `added`, read from the other end: the result at amount a is the mean of `values` at
    a + weight . level.
    """
    import numpy as np

    wide = values.shape[1] - weight * LEVELS[-1]
    mean = np.zeros((MOODS, wide))
    for level in LEVELS:
        column = chances[:, level : level + 1]
        if column.any():
            mean += column * values[:, weight * level : weight * level + wide]
    return mean


@dataclass(frozen=True)
class Category:
    """A category's questions by id, in whole units: an amount a adds `step` . a to the overall amount."""

    name: str
    unit: int
    step: int
    critical: tuple[Step, ...]
    others: tuple[Step, ...]

    @cached_property
    def _without_critical(self) -> NDArray[np.float64]:
        import numpy as np

        amounts = np.ones((MOODS, 1))
        for question in self.others:
            amounts = added(amounts, question.chances, question.weight)
        return amounts

    @cached_property
    def _kept(self) -> dict[tuple[int, ...], NDArray[np.float64]]:
        return {}

    def chances(self, gates: Mapping[str, int] = NO_GATES) -> NDArray[np.float64]:
        """Return the chance of each amount (moods x amounts), counted only where the gates hold."""
        wanted = tuple(gates.get(question.id, 0) for question in self.critical)
        if wanted not in self._kept:
            amounts = self._without_critical
            for question, gate in zip(self.critical, wanted, strict=True):
                amounts = added(amounts, question.kept(gate), question.weight)
            self._kept[wanted] = amounts
        return self._kept[wanted]

    def above_floor(self, bar: Bar) -> NDArray[np.float64]:
        """Return the chance of each amount, counted only where the gates and the floor of a bar hold."""
        chances = self.chances(bar.gates).copy()
        chances[:, : self.floor(bar)] = 0
        return chances

    def floor(self, bar: Bar) -> int:
        """Return the least amount that a bar asks for."""
        return -(-bar.floors[self.name] // self.unit)


@dataclass(frozen=True, slots=True)
class Categories:
    """All categories with an applicable question by id, the greatest overall amount, and the bars' own."""

    rows: tuple[Category, ...]
    full: int
    overall: Mapping[Passing, int]


def categories(whole: ExactScore) -> Categories:
    """Return the categories in the smallest whole numbers, each question with its chances in every mood.

    In order of the ids and without common factors, so that neither the order of the file nor a constant that
    all weights are multiplied by changes a single bit of what follows.
    """
    shares = level_chances(whole.rows, whole.scale.shares)
    by_category: dict[str, list[Item]] = {}
    for item in sorted(whole.rows, key=lambda item: item.id):
        by_category.setdefault(item.category, []).append(item)
    units = {name: gcd(*(item.weight for item in rows)) for name, rows in by_category.items()}
    common = gcd(*(whole.scale.factors[name] * unit for name, unit in units.items()))
    return Categories(
        tuple(
            Category(
                name,
                units[name],
                whole.scale.factors[name] * units[name] // common,
                *(
                    tuple(
                        Step(item.id, item.weight // units[name], by_mood(shares[item.id]))
                        for item in rows
                        if (item.gate is not None) is critical
                    )
                    for critical in (True, False)
                ),
            )
            for name, rows in sorted(by_category.items())
        ),
        whole.scale.full // common,
        {name: -(-bar.overall // common) for name, bar in whole.bars.items()},
    )

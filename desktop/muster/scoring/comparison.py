"""Two assessments side by side, on the questions answered in both and on no others."""

from dataclasses import dataclass
from fractions import Fraction

from muster.model import Assessment, Framework
from muster.scoring.answer_levels import Item, items
from muster.scoring.verdict import category_weights, overall

TOP = 4


@dataclass(frozen=True, slots=True)
class Move:
    """One question answered in both, with the level in each (0-4)."""

    question: str
    category: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between `before` and `after`, each scored with its own weights over `common` alone.

    Scores are points of 0-100, None when no question is answered in both. `categories` holds
    (before, after, questions) for every category with a question answered in both.
    """

    common: tuple[str, ...]
    before: float | None
    after: float | None
    categories: dict[str, tuple[float, float, int]]
    moves: tuple[Move, ...]


def _scores(rows: list[Item], weights: dict[str, Fraction]) -> tuple[Fraction | None, dict[str, Fraction]]:
    sums: dict[str, tuple[int, int]] = {}
    for item in rows:
        amount, weight = sums.get(item.category, (0, 0))
        sums[item.category] = (amount + item.weight * (item.level or 0), weight + item.weight)
    scores = {name: Fraction(100 * amount, TOP * weight) for name, (amount, weight) in sums.items()}
    return overall(scores, weights), scores


def compare(
    framework: Framework, before: Assessment, after: Assessment, *, other: Framework | None = None
) -> Comparison:
    """Return how `after` differs from `before` on the questions that both answer.

    `other` is the framework of `before` when it is another version; questions are matched by id.
    Method: docs/method.md, "Compared with another mission".
    """
    first = {item.id: item for item in items(other or framework, before) if item.level is not None}
    second = {item.id: item for item in items(framework, after) if item.level is not None}
    common = [name for name in second if name in first]
    old, old_parts = _scores(
        [first[name] for name in common], category_weights(other or framework, before.weights.categories)
    )
    new, new_parts = _scores(
        [second[name] for name in common], category_weights(framework, after.weights.categories)
    )
    categories = {}
    for category in framework.categories:
        count = sum(second[name].category == category.id for name in common)
        if count and category.id in old_parts and category.id in new_parts:
            categories[category.id] = (
                float(old_parts[category.id]),
                float(new_parts[category.id]),
                count,
            )
    moves = tuple(
        Move(name, second[name].category, first[name].level or 0, second[name].level or 0)
        for name in common
        if first[name].level != second[name].level
    )
    return Comparison(
        tuple(common),
        None if old is None else float(old),
        None if new is None else float(new),
        categories,
        moves,
    )

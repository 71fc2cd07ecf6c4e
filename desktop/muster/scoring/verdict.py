"""The names of the verdicts, and weights as the fractions that people wrote."""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from muster.model import Framework

Verdict = Literal["not_ready", "conditional", "ready"]
VERDICTS: tuple[Verdict, ...] = ("not_ready", "conditional", "ready")


@lru_cache(maxsize=4096)
def exact(number: float) -> Fraction:
    """Return the fraction that a person wrote: 0.1 is one tenth, not the nearest binary number."""
    return Fraction(str(number))


def category_weights(framework: Framework, own: Mapping[str, float]) -> dict[str, Fraction]:
    """Return each category's weight W, exactly: this assessment's own where given, else the framework's."""
    return {category.id: exact(own.get(category.id, category.weight)) for category in framework.categories}


def overall(scores: Mapping[str, Fraction], weights: Mapping[str, Fraction]) -> Fraction | None:
    """Return R = sum(W.S) / sum(W) in points of 0-100, or None when no category has a score."""
    total = sum((weights[category] for category in scores), Fraction(0))
    if not total:
        return None
    return sum((weights[category] * score for category, score in scores.items()), Fraction(0)) / total

"""Numbers as they were meant, and the categories' weights as whole numbers."""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from math import gcd, lcm

from muster.model import Framework


@lru_cache(maxsize=4096)
def exact(number: float) -> Fraction:
    """Return the number that was meant: 0.1 is one tenth, and 0.1 * 3 as a program writes it is 0.3.

    Twelve significant digits count. Method: scoring, "Numbers are read as they were meant".
    """
    return Fraction(f"{number:.12g}")


def category_weights(framework: Framework, own: Mapping[str, float]) -> dict[str, Fraction]:
    """Return each category's weight W, exactly: this assessment's own where given, else the framework's."""
    return {category.id: exact(own.get(category.id, category.weight)) for category in framework.categories}


def whole_weights(weights: Mapping[str, Fraction]) -> dict[str, int]:
    """Return weights as the smallest whole numbers in the same proportion; all of them are above 0."""
    scale = lcm(*(weight.denominator for weight in weights.values()))
    whole = {name: weight.numerator * (scale // weight.denominator) for name, weight in weights.items()}
    common = gcd(*whole.values())
    return {name: weight // common for name, weight in whole.items()}

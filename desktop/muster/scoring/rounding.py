"""Figures as they are printed: scores cut, and a column of them so that it still adds up."""

from collections.abc import Sequence
from decimal import ROUND_DOWN, Decimal


def as_printed(points: float, decimals: int = 1) -> float:
    """Return a score as it is printed: cut after `decimals`, never rounded up.

    So a score that misses a threshold is never printed as reaching it: 74.96 is 74.9. What is cut is the
    decimal number that a float stands for: 0.29 stays 0.29. Towards 0 below 0.
    """
    unit = Decimal(1).scaleb(-decimals)
    return float(Decimal(repr(float(points))).quantize(unit, ROUND_DOWN))


def add_up(values: Sequence[float], total: float, decimals: int = 1) -> list[float]:
    """Return `values` as printed, so that they add up to `total` as printed.

    Largest-remainder method (Hamilton): every value is cut, and the units still missing go to the
    values with the largest remainders, the earlier one on a tie. Values are not negative and sum to `total`.
    """
    unit = Decimal(1).scaleb(-decimals)
    exact = [Decimal(repr(float(value))) for value in values]
    cut = [Decimal(repr(as_printed(value, decimals))) for value in values]
    missing = int((Decimal(repr(as_printed(total, decimals))) - sum(cut)) / unit)
    order = sorted(range(len(values)), key=lambda place: (cut[place] - exact[place], place))
    for place in order[: max(0, missing)]:
        cut[place] += unit
    return [float(value) for value in cut]

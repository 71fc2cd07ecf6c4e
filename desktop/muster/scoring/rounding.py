"""Rounding a column of figures so that what is printed still adds up."""

from collections.abc import Sequence
from math import floor


def add_up(values: Sequence[float], total: float, decimals: int = 1) -> list[float]:
    """Return `values` rounded to `decimals` so that their sum is `total` rounded likewise.

    Largest-remainder method (Hamilton): every value is cut, and the units still missing go to the
    values with the largest remainders, the earlier one on a tie. Values are not negative.
    """
    unit = 10**decimals
    scaled = [value * unit for value in values]
    cut = [floor(value + 1e-9) for value in scaled]
    missing = round(total * unit) - sum(cut)
    order = sorted(range(len(values)), key=lambda place: (cut[place] - scaled[place], place))
    for place in order[: max(0, missing)]:
        cut[place] += 1
    return [value / unit for value in cut]

"""The score as whole numbers: what has to be compared exactly is compared without a single rounding."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, lcm

from muster.model import Assessment, Framework
from muster.scoring.answer_levels import Item, items
from muster.scoring.verdict import VERDICTS, Verdict, category_weights, exact

TOP = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """What a verdict asks for: the least sum(w.x) of each category, and the least overall amount."""

    floors: dict[str, int]
    overall: int


@dataclass(frozen=True, slots=True)
class Integers:
    """An assessment over all its applicable questions, in whole numbers.

    A category's amount is sum(w.x) over its questions. The overall amount is sum(k.amount) over the
    categories, and R = 100 . overall amount / `full`, in points. `bars` holds what `conditional` and
    `ready` ask for. Source of the formulas: docs/method.md, "Score" and "Verdict".
    """

    rows: tuple[Item, ...]
    factors: dict[str, int]
    full: int
    bars: dict[Verdict, Bar]

    def coefficient(self, item: Item) -> int:
        """Return what one level of a question adds to the overall amount."""
        return self.factors[item.category] * item.weight

    def verdict(self, levels: dict[str, int]) -> Verdict:
        """Return the verdict on a complete set of levels, by question id."""
        amounts = dict.fromkeys(self.factors, 0)
        for item in self.rows:
            level = levels[item.id]
            if item.gate is not None and level < item.gate:
                return "not_ready"
            amounts[item.category] += item.weight * level
        total = sum(self.factors[name] * amount for name, amount in amounts.items())
        for name in reversed(VERDICTS[1:]):
            bar = self.bars[name]
            if total >= bar.overall and all(amounts[key] >= floor for key, floor in bar.floors.items()):
                return name
        return "not_ready"

    def points(self, amount: int) -> float:
        """Return an overall amount as points of 0-100."""
        return 100 * amount / self.full

    def amount(self, levels: dict[str, int]) -> int:
        """Return the overall amount of a complete set of levels."""
        return sum(self.coefficient(item) * levels[item.id] for item in self.rows)


def integers(framework: Framework, assessment: Assessment) -> Integers:
    """Return the assessment in whole numbers; categories without an applicable question are left out."""
    rows = tuple(items(framework, assessment))
    weights = category_weights(framework, assessment.weights.categories)
    sums: dict[str, int] = {}
    for item in rows:
        sums[item.category] = sums.get(item.category, 0) + item.weight
    # R = sum(W/sumW . 100 . amount/(4 sum w)): over one common denominator every factor is whole.
    shares = {name: weights[name] / total for name, total in sums.items()}
    scale = lcm(*(share.denominator for share in shares.values())) if shares else 1
    factors = {name: int(share * scale) for name, share in shares.items()}
    full = sum(TOP * factors[name] * total for name, total in sums.items())
    bars: dict[Verdict, Bar] = {}
    for name, wanted in (
        ("conditional", framework.thresholds.conditional),
        ("ready", framework.thresholds.ready),
    ):
        floor, overall = exact(wanted.category) / 100, exact(wanted.overall) / 100
        bars["ready" if name == "ready" else "conditional"] = Bar(
            {key: ceil(floor * TOP * total) for key, total in sums.items()}, ceil(overall * Fraction(full))
        )
    return Integers(rows, factors, full, bars)

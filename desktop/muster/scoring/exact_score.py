"""The score as whole numbers: what has to be compared exactly is compared without a single rounding."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import lcm

from muster.model import Assessment, Framework
from muster.model.levels import TOP
from muster.scoring.answer_levels import Item, items
from muster.scoring.conditions import carried, conditions, lowered
from muster.scoring.verdict import PASSING, Bar, Passing, Standing, Verdict, bars, verdict
from muster.scoring.weights import category_weights, whole_weights


@dataclass(frozen=True, slots=True)
class Scale:
    """How the amounts of some categories become points: R = 100 . sum(factor . amount) / full.

    A category's amount is sum(w.x) over its questions, and the overall amount sum(factor . amount). `shares`
    holds W times one common number for every category, `factors` that number divided by sum(w) for those that
    have a question. Source: docs/method.md, "Score", R = sum(W . 100 . amount / (4 . sum w)) / sum(W).
    """

    shares: Mapping[str, int]
    factors: Mapping[str, int]
    full: int

    @classmethod
    def of(cls, weights: Mapping[str, int], sums: Mapping[str, int]) -> "Scale":
        """Return the scale for categories of weight W and sum(w); those without sum(w) have no part in R."""
        common = lcm(*(weight for weight in sums.values() if weight))
        shares = {name: weight * common for name, weight in weights.items()}
        factors = {name: shares[name] // weight for name, weight in sums.items() if weight}
        return cls(shares, factors, TOP * sum(shares[name] for name in factors))

    def total(self, amounts: Mapping[str, int]) -> int:
        """Return the overall amount of the categories' amounts."""
        return sum(factor * amounts[name] for name, factor in self.factors.items())

    def points(self, amount: int) -> float:
        """Return an overall amount as points of 0-100, correctly rounded; `full` must not be 0."""
        return 100 * amount / self.full


@dataclass(frozen=True, slots=True)
class ExactScore:
    """An assessment over all its applicable questions, with what each verdict asks for."""

    rows: tuple[Item, ...]
    scale: Scale
    bars: Mapping[Passing, Bar]

    def coefficient(self, item: Item) -> int:
        """Return what one level of a question adds to the overall amount."""
        return self.scale.factors[item.category] * item.weight

    def standing(self, levels: Mapping[str, int]) -> Standing:
        """Return where a complete set of levels (0-4, by question id) stands."""
        amounts = dict.fromkeys(self.scale.factors, 0)
        for item in self.rows:
            amounts[item.category] += item.weight * levels[item.id]
        critical = [(question, levels[question]) for question in self.bars["ready"].gates]
        missed = {name: self.bars[name].missed(critical) for name in PASSING}
        return Standing(amounts, self.scale.total(amounts), missed)

    def moved(self, standing: Standing, item: Item, before: int, after: int) -> Standing:
        """Return where the same levels stand with one question at `after` in place of `before`."""
        rise = item.weight * (after - before)
        missed = {
            name: standing.missed[name] + (after < gate) - (before < gate)
            for name in PASSING
            for gate in (self.bars[name].gates.get(item.id, 0),)
        }
        amounts = {**standing.amounts, item.category: standing.amounts[item.category] + rise}
        return Standing(amounts, standing.total + self.scale.factors[item.category] * rise, missed)

    def verdict(self, levels: Mapping[str, int]) -> Verdict:
        """Return the verdict on a complete set of levels, by question id."""
        return verdict(self.bars, self.standing(levels))

    def points(self, amount: int) -> float:
        """Return an overall amount as points of 0-100."""
        return self.scale.points(amount)

    def amount(self, levels: Mapping[str, int]) -> int:
        """Return the overall amount of a complete set of levels."""
        return sum(self.coefficient(item) * levels[item.id] for item in self.rows)


def gates(rows: Iterable[Item], with_condition: Collection[str]) -> dict[Passing, dict[str, int]]:
    """Return the level that each verdict asks of every critical question.

    Questions `with_condition` have an accepted one that counts: their gates are lowered for `conditional`.
    """
    wanted = {item.id: item.gate for item in rows if item.gate is not None}
    if not with_condition:
        return {"ready": wanted, "conditional": wanted}
    fewer = {
        question: lowered(gate) if question in with_condition else gate for question, gate in wanted.items()
    }
    return {"ready": wanted, "conditional": fewer}


def exact_score(framework: Framework, assessment: Assessment) -> ExactScore:
    """Return the assessment in whole numbers; categories without an applicable question are left out."""
    rows = tuple(items(framework, assessment))
    sums: dict[str, int] = {}
    for item in rows:
        sums[item.category] = sums.get(item.category, 0) + item.weight
    weights = whole_weights(category_weights(framework, assessment.weights.categories))
    scale = Scale.of(weights, sums)
    wanted = gates(rows, carried(conditions(framework, assessment)))
    return ExactScore(rows, scale, bars(framework.thresholds, wanted, sums, scale.full))

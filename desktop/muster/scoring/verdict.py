"""The verdict: the one rule that gates, floors and thresholds decide by, in whole numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from muster.model import Threshold, Thresholds
from muster.model.levels import TOP
from muster.scoring.weights import exact

Verdict = Literal["not_ready", "conditional", "ready"]
Passing = Literal["conditional", "ready"]
VERDICTS: tuple[Verdict, ...] = ("not_ready", "conditional", "ready")
PASSING: tuple[Passing, ...] = ("ready", "conditional")  # the best first, as they are tried


@dataclass(frozen=True, slots=True)
class Bar:
    """What one verdict asks for.

    `gates`: the least level of each critical question, by question id. `floors`: the least sum(w.x) of each
    category, by category id. `overall`: the least overall amount (see `exact_score.Scale`).
    """

    gates: Mapping[str, int]
    floors: Mapping[str, int]
    overall: int

    def missed(self, levels: Iterable[tuple[str, int]]) -> int:
        """Return how many of these critical questions (id, level) are below their gates."""
        gates = self.gates
        return sum([level < gates[question] for question, level in levels])


Bars = Mapping[Passing, Bar]


class Standing(NamedTuple):
    """Where a complete set of levels stands: all that the rule looks at.

    `amounts`: sum(w.x) of each category. `total`: the overall amount. `missed`: for each passing verdict,
    how many critical questions are below its gate.
    """

    amounts: Mapping[str, int]
    total: int
    missed: Mapping[Passing, int]


def reaches(bar: Bar, standing: Standing, name: Passing) -> bool:
    """Return whether the gates, the category floors and the overall threshold of one verdict all hold.

    Equal counts as reached. Method: docs/method.md, "Verdict".
    """
    return (
        not standing.missed[name]
        and standing.total >= bar.overall
        and all(standing.amounts[category] >= floor for category, floor in bar.floors.items())
    )


def verdict(bars: Bars, standing: Standing) -> Verdict:
    """Return the best verdict that a complete set of levels reaches."""
    return next((name for name in PASSING if reaches(bars[name], standing, name)), "not_ready")


def threshold(thresholds: Thresholds, name: Passing) -> Threshold:
    """Return the overall score and the score of every category that a verdict asks for, in points."""
    return thresholds.ready if name == "ready" else thresholds.conditional


def bars(
    thresholds: Thresholds, gates: Mapping[Passing, Mapping[str, int]], sums: Mapping[str, int], full: int
) -> dict[Passing, Bar]:
    """Return the thresholds as whole numbers, rounded up: an amount reaches them exactly when R or S does.

    `sums` holds sum(w) of every category with an applicable question, `full` the overall amount with every
    question at the top level.
    """
    return {
        name: Bar(
            gates[name],
            {category: _least(wanted.category, TOP * weight) for category, weight in sums.items()},
            _least(wanted.overall, full),
        )
        for name in PASSING
        for wanted in (threshold(thresholds, name),)
    }


def _least(points: float, full: int) -> int:
    """Return the least whole amount that is at least `points` hundredths of `full`."""
    wanted = exact(points)
    return -(-wanted.numerator * full // (100 * wanted.denominator))

"""Two codings of one mission side by side: how far two people read the same levels out of the same papers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from muster.scoring.agreement import krippendorff_alpha

Coding = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class TwoCodings:
    """What two codings have in common, over `questions` that apply; None in a coding means "don't know".

    `pairs` holds (question, one's level, the other's) where both gave a level; `only_one` and `only_other`
    the questions to which one alone gave a level.
    """

    questions: tuple[str, ...]
    pairs: tuple[tuple[str, int, int], ...]
    only_one: tuple[str, ...]
    only_other: tuple[str, ...]

    @property
    def exact(self) -> int:
        """On how many questions both gave the same level."""
        return sum(one == other for _, one, other in self.pairs)

    @property
    def within_one(self) -> int:
        """On how many questions the levels are at most one apart."""
        return sum(abs(one - other) <= 1 for _, one, other in self.pairs)

    @property
    def alpha(self) -> float | None:
        """Krippendorff's alpha (ordinal) over the pairs; None where there is nothing to compare."""
        return krippendorff_alpha((one, other) for _, one, other in self.pairs)

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa of whether the papers speak at all; None where both agree by leaving no choice.

        kappa = (seen - expected) / (1 - expected), `expected` from how often each gives a level.
        Source: Cohen, J. (1960), A Coefficient of Agreement for Nominal Scales.
        """
        count = len(self.questions)
        if not count:
            return None
        one, other = len(self.pairs) + len(self.only_one), len(self.pairs) + len(self.only_other)
        seen = 1 - (len(self.only_one) + len(self.only_other)) / count
        expected = (one * other + (count - one) * (count - other)) / count**2
        return None if expected == 1 else (seen - expected) / (1 - expected)

    @property
    def lean(self) -> float | None:
        """By how many levels one is higher than the other on average: above 0 one is the more lenient."""
        if not self.pairs:
            return None
        return sum(one - other for _, one, other in self.pairs) / len(self.pairs)


def two_codings(one: Coding, other: Coding, questions: Iterable[str]) -> TwoCodings:
    """Return two codings side by side over `questions`, in their order; a missing one counts as None."""
    asked = tuple(questions)
    pairs = []
    for name in asked:
        first, second = one.get(name), other.get(name)
        if first is not None and second is not None:
            pairs.append((name, first, second))
    return TwoCodings(
        asked,
        tuple(pairs),
        tuple(name for name in asked if one.get(name) is not None and other.get(name) is None),
        tuple(name for name in asked if one.get(name) is None and other.get(name) is not None),
    )

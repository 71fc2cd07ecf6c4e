"""How far assessors agree: Krippendorff's alpha for ordered levels."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, permutations

from muster.model import Answer, Assessment


@dataclass(frozen=True, slots=True)
class Agreement:
    """Krippendorff's alpha (ordinal) over the assessors' votes; None where there is nothing to compare."""

    alpha: float | None
    assessors: int


def last_votes(answer: Answer) -> dict[str, int | None]:
    """Return each assessor's level in the last round that he or she voted in; None is "don't know"."""
    return {vote.assessor: vote.level for vote in sorted(answer.votes, key=lambda vote: vote.round)}


def krippendorff_alpha(units: Iterable[Sequence[int]]) -> float | None:
    """Return alpha for ordinal values: 1 when all agree, 0 as by chance, below 0 when worse than that.

    Each unit holds the values given to it, whoever gave them; units with fewer than two are left out. None
    when nothing is left or every value is the same.

    alpha = 1 - (n - 1) . sum(o . d) / sum(n_c . n_k . d) over the pairs of different values c < k, with o how
    often they meet in a unit (each pair of a unit of m values counts 1 / (m - 1)) and d the ordinal distance
    (n_c / 2 + all between + n_k / 2) squared. Source: Krippendorff, K. (2011), Computing Krippendorff's
    Alpha-Reliability.
    """
    counts: Counter[int] = Counter()
    pairs: dict[tuple[int, int], Fraction] = {}
    for values in units:
        if len(values) < 2:
            continue
        counts.update(values)
        for pair, times in Counter(permutations(values, 2)).items():
            pairs[pair] = pairs.get(pair, Fraction(0)) + Fraction(times, len(values) - 1)
    seen, expected = Fraction(0), Fraction(0)
    for low, high in combinations(sorted(counts), 2):
        between = sum(count for value, count in counts.items() if low <= value <= high)
        distance = (between - Fraction(counts[low] + counts[high], 2)) ** 2
        seen += pairs.get((low, high), 0) * distance
        expected += counts[low] * counts[high] * distance
    return float(1 - (counts.total() - 1) * seen / expected) if expected else None


def agreement(assessment: Assessment) -> Agreement:
    """Return alpha over every assessor's last vote on each question, and how many have voted.

    "Don't know" counts as not having voted on that question. Method: docs/method.md, "Several assessors".
    """
    voted = [last_votes(answer) for answer in assessment.answers.values() if answer.votes]
    units = [[level for level in votes.values() if level is not None] for votes in voted]
    return Agreement(krippendorff_alpha(units), len({name for votes in voted for name in votes}))

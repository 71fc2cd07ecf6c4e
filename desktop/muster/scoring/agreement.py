"""How far assessors agree: Krippendorff's alpha for ordered levels."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from muster.model import Answer, Assessment, Framework, Vote
from muster.model.hidden_votes import without_hidden_votes
from muster.scoring.applicability import applicability


@dataclass(frozen=True, slots=True)
class Agreement:
    """Krippendorff's alpha (ordinal) over the assessors' votes; None where there is nothing to compare."""

    alpha: float | None
    assessors: int


def last_votes(answer: Answer) -> dict[str, Vote]:
    """Return each assessor's vote in the last round that he or she voted in."""
    return {vote.assessor: vote for vote in sorted(answer.votes, key=lambda vote: vote.round)}


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
        own = Counter(values)
        counts.update(own)
        for low, high in combinations(sorted(own), 2):
            meet = Fraction(own[low] * own[high], len(values) - 1)
            pairs[low, high] = pairs.get((low, high), Fraction(0)) + meet
    seen, expected = Fraction(0), Fraction(0)
    for low, high in combinations(sorted(counts), 2):
        between = sum(count for value, count in counts.items() if low <= value <= high)
        distance = (between - Fraction(counts[low] + counts[high], 2)) ** 2
        seen += pairs.get((low, high), 0) * distance
        expected += counts[low] * counts[high] * distance
    return float(1 - (counts.total() - 1) * seen / expected) if expected else None


def quartiles(levels: Iterable[int]) -> tuple[int, int]:
    """Return the least level that a quarter, and that three quarters, of all votes do not exceed.

    The interquartile range runs from the one to the other. Levels are ordered, not measured: each quartile is
    a level that somebody gave, the ceil(n/4)-th and the ceil(3n/4)-th from below, and nothing lies between
    levels (Hyndman and Fan, 1996, definition 1). Raises `IndexError` where there is no level.
    """
    ordered = sorted(levels)
    return _quartile(ordered, 1), _quartile(ordered, 3)


def _quartile(ordered: Sequence[int], quarters: int) -> int:
    return ordered[-(-quarters * len(ordered) // 4) - 1]


@dataclass(frozen=True, slots=True)
class VoteSpread:
    """The votes on one question: levels from low to high, and what lies in the middle of them."""

    question: str
    levels: tuple[int, ...]

    @property
    def spread(self) -> int:
        """How many levels lie between the lowest and the highest vote."""
        return self.levels[-1] - self.levels[0]

    @property
    def lower_median(self) -> int:
        """The middle vote; the lower of the two in the middle where their number is even."""
        return _quartile(self.levels, 2)

    @property
    def quartiles(self) -> tuple[int, int]:
        """The lower and the upper quartile of the votes."""
        return quartiles(self.levels)


def spreads(framework: Framework, assessment: Assessment) -> tuple[VoteSpread, ...]:
    """Return the votes on every applicable question that somebody gave a level to, in the framework's order.

    Each assessor's last vote counts; "don't know", and what waits for its reveal, is left out.
    """
    assessment = without_hidden_votes(assessment)
    applies = applicability(framework, assessment)
    rows = []
    for name, reason in applies.items():
        votes = last_votes(assessment.answer(name)).values() if reason == "applies" else ()
        levels = sorted(vote.level for vote in votes if vote.level is not None)
        if levels:
            rows.append(VoteSpread(name, tuple(levels)))
    return tuple(rows)


def alpha(framework: Framework, assessment: Assessment) -> float | None:
    """Return Krippendorff's alpha over every assessor's last vote on applicable questions.

    "Don't know" counts as not having voted on that question. Method: docs/method.md, "Several assessors".
    """
    return krippendorff_alpha(row.levels for row in spreads(framework, assessment))

"""How likely each level of a question is: what an answer leaves open, and what an open one is taken to be."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import gcd, lcm
from typing import NamedTuple

from muster.model.levels import LEVELS
from muster.scoring.answer_levels import Item, Known

LIKE_THE_MISSION = 2  # how many answers of the whole mission an open question is like
LIKE_ANYTHING = 1  # and how many that could be anything


class Shares(NamedTuple):
    """The chance of each level 0-4, exactly: `parts` of a `whole`, without a common factor."""

    parts: tuple[int, ...]
    whole: int

    @classmethod
    def of(cls, parts: Iterable[int]) -> "Shares":
        """Return shares in proportion to `parts`, of which one at least is above 0."""
        known = tuple(parts)
        common = gcd(*known)
        return cls(tuple(part // common for part in known), sum(known) // common)


ANYTHING = Shares.of(1 for _ in LEVELS)


@lru_cache(maxsize=512)
def answer_shares(known: Known) -> Shares:
    """Return the chance of each level of an answer.

    Inside the span the chance of level l is proportional to 1 + d - |l - x|, with x the level that was given
    and d its distance to the far end of the span. Method: docs/method.md, "What answers leave open".
    """
    level, low, high = known
    far = max(level - low, high - level)
    return Shares.of(1 + far - abs(other - level) if low <= other <= high else 0 for other in LEVELS)


def mean_shares(weighted: Iterable[tuple[Shares, int]]) -> Shares:
    """Return the weighted mean of distributions; the weights are above 0."""
    rows = tuple(weighted)
    common = lcm(*(shares.whole for shares, _ in rows))
    factors = [(shares.parts, weight * (common // shares.whole)) for shares, weight in rows]
    return Shares.of(sum(factor * parts[level] for parts, factor in factors) for level in LEVELS)


@lru_cache(maxsize=512)
def pooled_shares(pool: tuple[Known, ...]) -> Shares:
    """Return the mean of what several assessors say (linear opinion pool)."""
    return mean_shares((answer_shares(known), 1) for known in pool)


def _answered(item: Item, level: int) -> Shares:
    if item.pool:
        return pooled_shares(tuple(sorted(item.pool)))
    return answer_shares(Known(level, item.low, item.high))


def open_shares(rows: Iterable[Item], weights: Mapping[str, int]) -> dict[str, Shares]:
    """Return the chance of each level of an open question, by category; `weights` holds W of each.

    An open question is taken to be like the n answers of its category, two more like the whole mission, and
    one that could be anything: (n . A + 2 . M + U) / (n + 3), with A the mean distribution of the category's
    answers by w, M the mean of the categories' by W. Method: docs/method.md, "Open questions".
    """
    answers: dict[str, Counter[Shares]] = {name: Counter() for name in weights}
    counts = dict.fromkeys(weights, 0)
    for item in rows:
        if item.level is not None:
            answers[item.category][_answered(item, item.level)] += item.weight
            counts[item.category] += 1
    means = {name: mean_shares(given.items()) for name, given in answers.items() if given}
    if not means:
        return dict.fromkeys(weights, ANYTHING)
    mission = mean_shares((shares, weights[name]) for name, shares in means.items())
    elsewhere = [(mission, LIKE_THE_MISSION), (ANYTHING, LIKE_ANYTHING)]
    return {
        name: mean_shares([(means[name], count), *elsewhere] if count else elsewhere)
        for name, count in counts.items()
    }


def level_chances(rows: Iterable[Item], weights: Mapping[str, int]) -> dict[str, Shares]:
    """Return the chance of each level of every question, by id; `weights` holds W of each category."""
    known = tuple(rows)
    opened = open_shares(known, weights)
    return {
        item.id: opened[item.category] if item.level is None else _answered(item, item.level)
        for item in known
    }

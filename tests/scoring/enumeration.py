"""Chances by trying every combination of levels in every mood, in fractions, to check the quick way.

Written from docs/method.md alone; it shares no code with the program but the model and the verdict's rule.
"""

from fractions import Fraction
from itertools import product
from math import prod

from muster.model import Assessment, Framework
from muster.scoring import VERDICTS, Verdict
from muster.scoring.answer_levels import Item
from muster.scoring.exact_score import ExactScore, exact_score

Row = tuple[Fraction, ...]


def given(level: int, low: int, high: int) -> Row:
    far = max(level - low, high - level)
    parts = [max(0, 1 + far - abs(other - level)) if low <= other <= high else 0 for other in range(5)]
    return tuple(Fraction(part, sum(parts)) for part in parts)


def mean(rows: list[tuple[Row, Fraction | int]]) -> Row:
    total = sum(weight for _, weight in rows)
    return tuple(
        sum((weight * row[level] for row, weight in rows), Fraction(0)) / total for level in range(5)
    )


def answer(item: Item) -> Row:
    assert item.level is not None
    if item.pool:
        return mean([(given(*known), 1) for known in item.pool])
    return given(item.level, item.low, item.high)


def levels(whole: ExactScore) -> list[Row]:
    """Return p of every question, open ones by the rule of (n . A + 2 . M + U) / (n + 3)."""
    anything: Row = (Fraction(1, 5),) * 5
    answered = {
        name: [item for item in whole.rows if item.category == name and item.level is not None]
        for name in whole.scale.factors
    }
    means = {name: mean([(answer(i), i.weight) for i in rows]) for name, rows in answered.items() if rows}
    if not means:
        return [anything if item.level is None else answer(item) for item in whole.rows]
    mission = mean([(row, whole.scale.shares[name]) for name, row in means.items()])
    opened = {}
    for name, rows in answered.items():
        near = [(means[name], len(rows))] if rows else []
        opened[name] = mean([*near, (mission, 2), (anything, 1)])
    return [opened[item.category] if item.level is None else answer(item) for item in whole.rows]


def in_mood(row: Row, mood: int) -> Row:
    """Return 2/3 of p and 1/3 of the level that F first reaches (mood + 1/2) / 10 at."""
    wanted = Fraction(2 * mood + 1, 20)
    sums = [sum(row[: level + 1], Fraction(0)) for level in range(5)]
    place = next(level for level in range(5) if sums[level] >= wanted)
    own = [Fraction(0)] * 5
    if sums[place] == wanted:
        own[place] = Fraction(1, 2)
        own[next(level for level in range(place + 1, 5) if row[level])] = Fraction(1, 2)
    else:
        own[place] = Fraction(1)
    return tuple(Fraction(2, 3) * p + Fraction(1, 3) * o for p, o in zip(row, own, strict=True))


class Enumeration:
    """Every combination of levels with its chance in every mood."""

    def __init__(self, framework: Framework, assessment: Assessment) -> None:
        self.whole = exact_score(framework, assessment)
        tables = [[in_mood(row, mood) for row in levels(self.whole)] for mood in range(10)]
        possible = [
            [x for x in range(5) if any(table[q][x] for table in tables)] for q in range(len(tables[0]))
        ]
        self.outcomes = []
        for combination in product(*possible):
            chances = [
                prod((row[x] for row, x in zip(table, combination, strict=True)), start=Fraction(1))
                for table in tables
            ]
            chosen = {item.id: x for item, x in zip(self.whole.rows, combination, strict=True)}
            chance = sum(chances, Fraction(0)) / 10
            self.outcomes.append((chosen, self.whole.verdict(chosen), self.whole.amount(chosen), chance))

    def chances(self) -> dict[Verdict, Fraction]:
        return {
            name: sum((chance for _, verdict, _, chance in self.outcomes if verdict == name), Fraction(0))
            for name in VERDICTS
        }

    def percentile(self, share: Fraction) -> int:
        """Return the least overall amount that is not exceeded with at least this chance."""
        reached = Fraction(0)
        for amount, chance in sorted((amount, chance) for _, _, amount, chance in self.outcomes):
            reached += chance
            if reached >= share:
                return amount
        raise AssertionError

    def moves(self, question: str) -> Fraction:
        """Return how far on average the chance of passing moves when this question's level is known."""
        now = 1 - self.chances()["not_ready"]
        moved = Fraction(0)
        for level in range(5):
            rows = [row for row in self.outcomes if row[0][question] == level]
            own = sum((row[3] for row in rows), Fraction(0))
            passing = sum((row[3] for row in rows if row[1] != "not_ready"), Fraction(0))
            if own:
                moved += own * abs(passing / own - now)
        return moved

"""The level that counts for each applicable question, and the span of levels it might really be."""

from statistics import median_low
from typing import NamedTuple

from muster.model import Answer, Assessment, Framework
from muster.model.levels import LEVELS, TOP
from muster.scoring.agreement import last_votes
from muster.scoring.applicability import applicability

SPREAD = {"high": 0, "medium": 1, "low": 2}
# The plausible levels of every answer without a range: by confidence and level.
SPANS = {
    sure: tuple((level, max(0, level - spread), min(TOP, level + spread)) for level in LEVELS)
    for sure, spread in SPREAD.items()
}
OPEN = (None, 0, TOP)


class Item(NamedTuple):
    """An applicable question as scoring sees it.

    `level` is None while the question is open; `low` and `high` bound the plausible levels (0-4).
    `gate` is None unless the question is critical.
    """

    id: str
    category: str
    weight: int
    gate: int | None
    level: int | None
    low: int
    high: int


def effective_level(answer: Answer) -> tuple[int | None, int, int]:
    """Return the level that counts and its span (lowest, highest plausible level).

    The recorded answer counts when there is one; else the lower median of the assessors' last votes,
    with their lowest and highest as the span; else the question is open: (None, 0, 4).
    Method: scoring, "Range and likelihood" and "Several assessors".
    """
    if answer.level is not None:
        if answer.range is not None:
            return answer.level, *answer.range
        return SPANS[answer.confidence][answer.level]
    if answer.votes and answer.state == "unanswered":
        levels = [level for level in last_votes(answer).values() if level is not None]
        if levels:
            return median_low(levels), min(levels), max(levels)
    return OPEN


def items(framework: Framework, assessment: Assessment) -> list[Item]:
    """Return the applicable questions in the framework's order, with this assessment's weights."""
    applies = applicability(framework, assessment)
    own_weights, answers = assessment.weights.questions, assessment.answers
    rows = []
    for row in framework.outline:
        if applies[row.id] != "applies":
            continue
        answer = answers.get(row.id)
        level, low, high = OPEN if answer is None else effective_level(answer)
        weight = own_weights.get(row.id, row.weight) if own_weights else row.weight
        rows.append(Item(row.id, row.category, weight, row.gate, level, low, high))
    return rows

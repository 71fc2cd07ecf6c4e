"""The level that counts for each applicable question, and the span of levels it might really be."""

from statistics import median_low
from typing import NamedTuple

from muster.model import Answer, Assessment, Framework
from muster.model.hidden_votes import without_hidden_votes
from muster.model.levels import LEVELS, TOP
from muster.scoring.agreement import last_votes
from muster.scoring.applicability import applicability

SPREAD = {"high": 0, "medium": 1, "low": 2}


class Known(NamedTuple):
    """A level that was given, with the lowest and the highest that it might really be (0-4)."""

    level: int
    low: int
    high: int


class Plausible(NamedTuple):
    """The level that counts, None while the question is open, and the lowest and highest plausible ones.

    `pool` holds what each assessor alone says where nobody has recorded an answer for the group.
    """

    level: int | None
    low: int
    high: int
    pool: tuple[Known, ...] = ()


class Item(NamedTuple):
    """An applicable question as scoring sees it.

    `level` is None while the question is open; `low` and `high` bound the plausible levels (0-4). `gate` is
    None unless the question is critical. `pool`: see `Plausible`.
    """

    id: str
    category: str
    weight: int
    gate: int | None
    level: int | None
    low: int
    high: int
    pool: tuple[Known, ...] = ()


# The plausible levels of every answer without a range: by confidence and level.
SPANS = {
    confidence: tuple(Known(level, max(0, level - spread), min(TOP, level + spread)) for level in LEVELS)
    for confidence, spread in SPREAD.items()
}
RECORDED = {confidence: tuple(Plausible(*known) for known in spans) for confidence, spans in SPANS.items()}
OPEN = Plausible(None, 0, TOP)


def effective_level(answer: Answer) -> Plausible:
    """Return the level that counts and its span.

    The recorded answer counts when there is one, with its range or its confidence. Else it is the lower
    median of the assessors' last votes, spanned from the lowest to the highest level that any of them leaves
    plausible; else the question is open, as it is when "don't know" was recorded, whatever the votes.
    Method: docs/method.md, "What answers leave open" and "Several assessors".
    """
    if answer.level is not None:
        if answer.range is not None:
            return Plausible(answer.level, *answer.range)
        return RECORDED[answer.confidence][answer.level]
    if answer.votes and answer.state == "unanswered":
        pool = tuple(
            SPANS[vote.confidence][vote.level]
            for vote in last_votes(answer).values()
            if vote.level is not None
        )
        if pool:
            level = median_low(known.level for known in pool)
            return Plausible(level, min(known.low for known in pool), max(k.high for k in pool), pool)
    return OPEN


def known_medium(item: Item, level: int) -> Item:
    """Return a question as if it had been answered with `level`, known from a paper that was seen."""
    return item._replace(**SPANS["medium"][level]._asdict(), pool=())


def items(framework: Framework, assessment: Assessment) -> list[Item]:
    """Return the applicable questions in the framework's order, with this assessment's weights.

    Votes that wait for their reveal do not count: no figure lets anybody infer them.
    """
    assessment = without_hidden_votes(assessment)
    applies = applicability(framework, assessment)
    own_weights, answers = assessment.weights.questions, assessment.answers
    rows = []
    for name, category, weight, gate, _, _, _, _ in framework.outline:
        if applies[name] != "applies":
            continue
        answer = answers.get(name)
        level, low, high, pool = OPEN if answer is None else effective_level(answer)
        own = own_weights.get(name, weight) if own_weights else weight
        rows.append(Item(name, category, own, gate, level, low, high, pool))
    return rows

"""What to ask next: how far the chance of passing would move if one level became known for certain."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate
from typing import TYPE_CHECKING

from muster.model import Assessment, Framework
from muster.model.levels import LEVELS
from muster.scoring.amounts import Category, Step, added, categories, expected
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.joint import Joint
from muster.scoring.sums import Part
from muster.scoring.verdict import Bar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WORTH_ASKING = 0.0005


def moves_chance(framework: Framework, assessment: Assessment) -> dict[str, float]:
    """Return for every applicable question how far its answer would move the chance of ready or conditional.

    The mean over its levels, each with its own chance, of how far the chance (0-1) given that level lies from
    the chance now; what is known for certain moves nothing. Knowing one answer tells about the mood, and so
    about all others: that is counted. Method: docs/method.md, "Ask next".
    """
    return moves_of(exact_score(framework, assessment))


def asked_first(
    framework: Framework, moves: Mapping[str, float], most: int = 5
) -> tuple[tuple[str, float], ...]:
    """Return the questions to ask first, (id, how far it moves the chance), most first.

    Ties in the bank's order. What moves the chance by less than 0.05 points is not worth a question.
    """
    order = {question.id: place for place, question in enumerate(framework.questions)}
    worth = [(name, move) for name, move in moves.items() if move >= WORTH_ASKING]
    worth.sort(key=lambda row: (-round(row[1], 9), order[row[0]]))
    return tuple(worth[:most])


def moves_of(whole: ExactScore) -> dict[str, float]:
    """Return the same for an assessment in whole numbers."""
    moves = {item.id: 0.0 for item in whole.rows}
    if not whole.rows:
        return moves
    inside, bar = categories(whole), whole.bars["conditional"]
    joint = Joint([Part(category.step, category.above_floor(bar)) for category in inside.rows], inside.full)
    if joint.is_possible:
        for place, category in enumerate(inside.rows):
            values = joint.reaching_with(place, inside.overall["conditional"])
            values[:, : category.floor(bar)] = 0
            moves.update(_category_moves(category, bar, values))
    return moves


def _category_moves(category: Category, bar: Bar, values: NDArray[np.float64]) -> dict[str, float]:
    """Return the moves of one category's questions; `values`: the chance given each amount, by mood."""
    import numpy as np

    questions = (*category.others, *category.critical)
    kept = [question.kept(bar.gates.get(question.id, 0)) for question in questions]
    pairs = list(zip(questions, kept, strict=True))
    before = list(
        accumulate(
            pairs,
            lambda sums, pair: added(sums, pair[1], pair[0].weight),
            initial=np.ones_like(values[:, :1]),
        )
    )
    moves = {}
    for place in reversed(range(len(questions))):
        question, gate = questions[place], bar.gates.get(questions[place].id, 0)
        moves[question.id] = _move(question, gate, before[place], values)
        values = expected(values, kept[place], question.weight)
    return moves


def _move(question: Step, gate: int, before: NDArray[np.float64], after: NDArray[np.float64]) -> float:
    """Return how far one question's level moves the chance.

    `before`: the chance of each amount of the questions before it; `after`: the chance of passing given the
    amount up to and with this question.
    """
    import numpy as np

    wide = before.shape[1]
    given = np.zeros_like(question.chances)  # by mood and level
    for level in LEVELS[gate:]:
        if question.chances[:, level].any():
            start = question.weight * level
            given[:, level] = np.einsum("ma,ma->m", before, after[:, start : start + wide])
    level_and_passing = (question.chances * given).mean(axis=0)
    levels = question.chances.mean(axis=0)
    if np.count_nonzero(levels) == 1:
        return 0.0
    return float(np.abs(level_and_passing - levels * level_and_passing.sum()).sum())

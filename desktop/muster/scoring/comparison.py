"""Two assessments side by side, on the questions answered in both and on no others."""

from collections.abc import Iterable
from dataclasses import dataclass

from muster.model import Assessment, Framework
from muster.model.levels import TOP
from muster.scoring.answer_levels import Item, items
from muster.scoring.exact_score import Scale
from muster.scoring.weights import category_weights, whole_weights

LEAST_SHARED = 0.25  # of the questions that apply: a score on fewer tells of them, not of the mission
MOST_BESIDE = 3  # missions on one scale: of more, the names are all that is seen


@dataclass(frozen=True, slots=True)
class Move:
    """One question answered in both, with the level in each (0-4)."""

    question: str
    category: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between `before` and `after`, each scored with its own weights over `common` alone.

    Scores are points of 0-100, None when no question is answered in both. `categories` holds
    (before, after, questions) for every category with a question answered in both.
    """

    common: tuple[str, ...]
    before: float | None
    after: float | None
    categories: dict[str, tuple[float, float, int]]
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Another mission on the same scale: its score on what is answered in both, this one's, how many."""

    title: str
    score: float
    own: float
    questions: int


def _scores(
    framework: Framework, assessment: Assessment, rows: list[Item]
) -> tuple[float | None, dict[str, float]]:
    """Return R and the score of each category over `rows` alone."""
    sums: dict[str, int] = {}
    amounts: dict[str, int] = {}
    for item in rows:
        sums[item.category] = sums.get(item.category, 0) + item.weight
        amounts[item.category] = amounts.get(item.category, 0) + item.weight * (item.level or 0)
    scores = {name: 100 * amounts[name] / (TOP * weight) for name, weight in sums.items()}
    scale = Scale.of(whole_weights(category_weights(framework, assessment.weights.categories)), sums)
    return (scale.points(scale.total(amounts)) if scores else None), scores


def compare(
    framework: Framework, before: Assessment, after: Assessment, *, other: Framework | None = None
) -> Comparison:
    """Return how `after` differs from `before` on the questions that both answer.

    `other` is the framework of `before` when it is another version; questions are matched by id.
    Method: docs/method.md, "Compared with another mission".
    """
    first = {item.id: item for item in items(other or framework, before) if item.level is not None}
    second = {item.id: item for item in items(framework, after) if item.level is not None}
    common = [name for name in second if name in first]
    old, old_parts = _scores(other or framework, before, [first[name] for name in common])
    new, new_parts = _scores(framework, after, [second[name] for name in common])
    categories = {}
    for category in framework.categories:
        count = sum(second[name].category == category.id for name in common)
        if count and category.id in old_parts and category.id in new_parts:
            categories[category.id] = (old_parts[category.id], new_parts[category.id], count)
    moves = tuple(
        Move(name, second[name].category, first[name].level or 0, second[name].level or 0)
        for name in common
        if first[name].level != second[name].level
    )
    return Comparison(tuple(common), old, new, categories, moves)


def beside(
    framework: Framework, assessment: Assessment, others: Iterable[tuple[str, Assessment]]
) -> tuple[Beside, ...]:
    """Return where other missions (title, assessment) stand on the picture, in their order.

    Those that share few answers are left out, and of the rest all but those that share the most.
    """
    told = []
    for title, other in others:
        result = compare(framework, other, assessment)
        if result.before is not None and result.after is not None:
            told.append(Beside(title, result.before, result.after, len(result.common)))
    enough = LEAST_SHARED * len(items(framework, assessment))
    near = sorted((row for row in told if row.questions >= enough), key=lambda row: -row.questions)
    return tuple(row for row in told if row in near[:MOST_BESIDE])

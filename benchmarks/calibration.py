"""How often the likely range holds the true score: `python -m benchmarks.calibration` prints the table.

True missions are made up (or are the references), answers are hidden, and the range is worked out from what
is left. Beside it stands the rule of the first version: every open question even over all levels, no moods,
and the range not stretched to the score. Made-up missions come from a fixed seed.
"""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from benchmarks.samples import mission
from muster.model import Answer, Assessment, Framework
from muster.scoring import readiness
from muster.scoring.amounts import Category, Step, categories
from muster.scoring.answer_levels import Item, Known
from muster.scoring.exact_score import exact_score
from muster.scoring.joint import Joint
from muster.scoring.level_chances import ANYTHING, Shares, answer_shares
from muster.scoring.likelihood import LIKELY, full_readiness
from muster.scoring.moods import MOODS
from muster.scoring.sums import Part

MISSIONS = ("amisom-2007", "amisom-2012", "afisma-2013")
HIDDEN = 0.6
SEED = 20130114
CATEGORIES_APART = 0.3  # levels, standard deviation
QUESTIONS_APART = 0.9

Levels = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: shares (0-1) of true scores inside the ranges, and the least that is asked."""

    name: str
    inside: float
    first_version: float
    least: float


def made_up(framework: Framework, random: Random) -> Levels:
    """Return the levels of a mission with a quality of its own, round which categories and questions scatter.

    In the references, categories scatter by 0.0 to 0.34 levels, questions inside one by 0.5 to 1.0.
    """
    quality = random.uniform(0.6, 3.4)
    lean = {category.id: random.gauss(quality, CATEGORIES_APART) for category in framework.categories}
    return {
        row.id: min(4, max(0, round(random.gauss(lean[row.category], QUESTIONS_APART))))
        for row in framework.questions
    }


def at_random(framework: Framework, true: Levels, random: Random) -> set[str]:
    """Return which answers stay when six in ten are hidden at random."""
    return set(random.sample(sorted(true), round((1 - HIDDEN) * len(true))))


def by_category(framework: Framework, true: Levels, random: Random) -> set[str]:
    """Return which answers stay when whole categories are hidden, about six in ten of all questions."""
    stay: set[str] = set()
    for category in random.sample(framework.categories, len(framework.categories)):
        inside = {row.id for row in framework.by_category[category.id]} & true.keys()
        if not stay or len(stay) + len(inside) / 2 <= (1 - HIDDEN) * len(true):
            stay |= inside
    return stay


def bad_ones(framework: Framework, true: Levels, random: Random) -> set[str]:
    """Return which answers stay when six in ten are hidden, those at level 0 or 1 twice as readily."""
    hidden = sorted(true, key=lambda name: random.random() ** (1 / (2 if true[name] <= 1 else 1)))
    return set(hidden[: round((1 - HIDDEN) * len(true))])


Hiding = Callable[[Framework, Levels, Random], set[str]]


def sure(levels: Levels, random: Random) -> tuple[dict[str, Answer], Levels]:
    """Return the answers of a staff that knows every level for certain, and the true levels."""
    answers = {
        name: Answer(state="answered", level=level, confidence="high") for name, level in levels.items()
    }
    return answers, levels


def medium(levels: Levels, random: Random) -> tuple[dict[str, Answer], Levels]:
    """Return the answers of a staff that has seen papers, and the true levels, which they may miss by one.

    The truth scatters round each answer as the answer's own distribution says; one in three errs with the
    mood of the staff, which is as likely gloomy as rosy.
    """
    mood, true, answers = random.random(), {}, {}
    for name, level in levels.items():
        off = mood if random.random() < 1 / 3 else random.random()
        shares = answer_shares(Known(level, max(0, level - 1), min(4, level + 1)))
        true[name] = next(x for x in range(5) if sum(shares.parts[: x + 1]) >= off * shares.whole)
        answers[name] = Answer(state="answered", level=level, confidence="medium")
    return answers, true


Knowing = Callable[[Levels, Random], tuple[dict[str, Answer], Levels]]


def first_version_range(case: Assessment, framework: Framework) -> tuple[float, float]:
    """Return the likely range of the first version's rule, worked out exactly."""
    import numpy as np

    whole = exact_score(framework, case)
    shares = {item.id: _first_version(item) for item in whole.rows}

    def even(step: Step) -> Step:
        parts, total = shares[step.id]
        return replace(step, chances=np.tile(np.array(parts) / total, (MOODS, 1)))

    inside = categories(whole)
    rows = [
        Category(row.name, row.unit, row.step, tuple(map(even, row.critical)), tuple(map(even, row.others)))
        for row in inside.rows
    ]
    joint = Joint([Part(row.step, row.chances()) for row in rows], inside.full)
    low, high = (100 * amount / inside.full for amount in joint.percentiles(LIKELY))
    return low, high


def _first_version(item: Item) -> Shares:
    return ANYTHING if item.level is None else answer_shares(Known(item.level, item.low, item.high))


def held(
    framework: Framework, assessment: Assessment, true: Levels, seen: dict[str, Answer]
) -> tuple[bool, bool]:
    """Return whether the true score lies inside the range of what was seen, and in the first version's."""
    certain, _ = sure(true, Random())
    known = assessment.model_copy(update={"answers": _only(framework, certain, set(true))})
    score = readiness(framework, known).score
    case = assessment.model_copy(update={"answers": _only(framework, seen, set(true))})
    likely = full_readiness(framework, case).likely
    assert score is not None
    assert likely is not None
    low, high = first_version_range(case, framework)
    return likely[0] <= score <= likely[1], low <= score <= high


def _only(framework: Framework, answers: dict[str, Answer], names: set[str]) -> dict[str, Answer]:
    """Return the answers, with every question outside `names` left out of the mission."""
    left_out = Answer(state="not_applicable", note="Not part of this mission.")
    return {row.id: left_out for row in framework.questions if row.id not in names} | answers


def line(name: str, least: float, cases: list[tuple[bool, bool]]) -> Row:
    """Return a line of the table."""
    return Row(
        name, sum(now for now, _ in cases) / len(cases), sum(old for _, old in cases) / len(cases), least
    )


def table(cases: int = 500) -> list[Row]:
    """Return the whole table; `cases` made-up missions, or ways of hiding a reference's answers, a line."""
    random = Random(SEED)
    rows = []
    framework, assessment = mission(MISSIONS[0])
    for name, hide, know, least in MADE_UP:
        told = []
        for _ in range(cases):
            answers, true = know(made_up(framework, random), random)
            stay = hide(framework, true, random)
            seen = {question: answer for question, answer in answers.items() if question in stay}
            told.append(held(framework, assessment, true, seen))
        rows.append(line(name, least, told))
    for name in MISSIONS:
        framework, assessment = mission(name)
        given = {name: row for name, row in assessment.answers.items() if row.level is not None}
        true = {name: row.level for name, row in given.items() if row.level is not None}
        told = []
        for _ in range(cases):
            stay = at_random(framework, true, random)
            told.append(held(framework, assessment, true, {question: given[question] for question in stay}))
        rows.append(line(f"{name}, hidden at random", 0.88, told))
    return rows


MADE_UP: tuple[tuple[str, Hiding, Knowing, float], ...] = (
    ("hidden at random, sure", at_random, sure, 0.88),
    ("hidden at random, medium", at_random, medium, 0.88),
    ("hidden by category, sure", by_category, sure, 0.88),
    ("hidden by category, medium", by_category, medium, 0.88),
    ("bad answers hidden, sure", bad_ones, sure, 0.80),
    ("bad answers hidden, medium", bad_ones, medium, 0.80),
)


def main() -> int:
    """Print the table; 1 when a line is below what is asked."""
    rows = table()
    wide = max(len(row.name) for row in rows)
    print(f"{'true score inside the likely range':<{wide}}     now   asked   first version")
    for row in rows:
        held = "" if row.inside >= row.least else "  TOO FEW"
        print(f"{row.name:<{wide}}  {row.inside:>6.1%}  {row.least:>6.0%}  {row.first_version:>14.1%}{held}")
    return 0 if all(row.inside >= row.least for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())

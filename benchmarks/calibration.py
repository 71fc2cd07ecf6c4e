"""How often the likely range holds the true score: `python -m benchmarks.calibration` prints the table.

True missions are made up or those of history, six answers in ten are hidden, and the range is worked out
from what is left. Beside it stands the rule of the first version: every open question even over all levels,
no moods, and the range not stretched to the score. Everything comes from a fixed seed.

What is assumed, and where it comes from:

* Made-up missions have a quality anywhere from 0 to 4, categories that scatter round it, and questions that
  scatter round their category, as much as in the missions of history that are coded on the newest bank:
  `scatter` measures it (one-way analysis of variance, the mean of the nine). A level is rounded and kept
  within 0 to 4. Nine missions are few, so rows with categories half a level apart, and with levels that are
  pure chance, stand beside it.
* A sure staff answers with the true level. A staff that has seen papers is off as docs/method.md says: the
  truth lies round the answer with 1 : 2 : 1, and one answer in three errs with the staff's mood, which is as
  likely gloomy as rosy. That is the rule's own assumption; `err_first` turns it round: the truth is there
  first, and the answers err round it.
* Bad answers are hidden twice as readily: those at level 0 or 1, or, harder, those below the mission's mean.
"""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random
from statistics import fmean

from benchmarks.samples import history
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

HIDDEN = 0.6
SEED = 20130114
WIDE_APART = 0.5  # levels: categories further apart than in any reference
ASKED, ASKED_OF_HIDDEN = 0.88, 0.80

Levels = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: shares (0-1) of true scores inside the ranges, and the least that is asked.

    `cases` is how many missions were tried. A line that is there to show the limits is asked for nothing.
    """

    name: str
    inside: float
    first_version: float
    least: float | None
    cases: int

    @property
    def holds(self) -> bool:
        """Whether it is as much as is asked."""
        return self.least is None or self.inside >= self.least

    @property
    def error(self) -> float:
        """The standard error of the share."""
        return float((self.inside * (1 - self.inside) / self.cases) ** 0.5)


@dataclass(frozen=True, slots=True)
class Scatter:
    """Standard deviations in levels: of categories round the mission, of questions round their category."""

    categories: float
    questions: float


def scatter_of(framework: Framework, assessment: Assessment) -> tuple[float, float]:
    """Return the variances between categories and inside them, by one-way analysis of variance.

    The one between categories may come out below 0, where they differ less than chance would have it.
    """
    groups = [
        [level for row in rows if (level := assessment.answer(row.id).level) is not None]
        for rows in framework.by_category.values()
    ]
    groups = [group for group in groups if group]
    count, whole = sum(map(len, groups)), [level for group in groups for level in group]
    inside = sum((level - fmean(group)) ** 2 for group in groups for level in group) / (count - len(groups))
    between = sum(len(group) * (fmean(group) - fmean(whole)) ** 2 for group in groups) / (len(groups) - 1)
    size = (count - sum(len(group) ** 2 for group in groups) / count) / (len(groups) - 1)
    return (between - inside) / size, inside


def scatter() -> Scatter:
    """Return how much the reference missions scatter, on average."""
    framework, missions = history()
    measured = [scatter_of(framework, assessment) for assessment in missions]
    between, inside = (fmean(row[place] for row in measured) for place in (0, 1))
    return Scatter(max(0.0, between) ** 0.5, inside**0.5)


Making = Callable[[Framework, Random], Levels]


def like_history(known: Scatter) -> Making:
    """Return a maker of missions with a quality of their own that scatter so much."""

    def made(framework: Framework, random: Random) -> Levels:
        quality = random.uniform(0, 4)
        lean = {row.id: random.gauss(quality, known.categories) for row in framework.categories}
        return {
            row.id: min(4, max(0, round(random.gauss(lean[row.category], known.questions))))
            for row in framework.questions
        }

    return made


def pure_chance(framework: Framework, random: Random) -> Levels:
    """Return the levels of a mission in which every level is as likely as any other, whatever the rest."""
    return {row.id: random.randrange(5) for row in framework.questions}


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


def _twice_as_readily(true: Levels, bad: Callable[[int], bool], random: Random) -> set[str]:
    hidden = sorted(true, key=lambda name: random.random() ** (1 / (2 if bad(true[name]) else 1)))
    return set(hidden[: round((1 - HIDDEN) * len(true))])


def bad_ones(framework: Framework, true: Levels, random: Random) -> set[str]:
    """Return which answers stay when six in ten are hidden, those at level 0 or 1 twice as readily."""
    return _twice_as_readily(true, lambda level: level <= 1, random)


def worse_ones(framework: Framework, true: Levels, random: Random) -> set[str]:
    """Return which answers stay when six in ten are hidden, those below the mean twice as readily."""
    mean = fmean(true.values())
    return _twice_as_readily(true, lambda level: level < mean, random)


Hiding = Callable[[Framework, Levels, Random], set[str]]


def sure(levels: Levels, random: Random) -> tuple[dict[str, Answer], Levels]:
    """Return the answers of a staff that knows every level for certain, and the true levels."""
    answers = {
        name: Answer(state="answered", level=level, confidence="high") for name, level in levels.items()
    }
    return answers, levels


def _off(level: int, at: float) -> int:
    """Return the level where the distribution round a level known from a paper first reaches `at` (0-1)."""
    shares = answer_shares(Known(level, max(0, level - 1), min(4, level + 1)))
    return next(other for other in range(5) if sum(shares.parts[: other + 1]) >= at * shares.whole)


def _erring(levels: Levels, random: Random) -> Levels:
    mood = random.random()
    return {
        name: _off(level, mood if random.random() < 1 / 3 else random.random())
        for name, level in levels.items()
    }


def _papers(levels: Levels) -> dict[str, Answer]:
    return {name: Answer(state="answered", level=level) for name, level in levels.items()}


def medium(levels: Levels, random: Random) -> tuple[dict[str, Answer], Levels]:
    """Return the answers of a staff that has seen papers, and the truth, which lies round each of them."""
    return _papers(levels), _erring(levels, random)


def err_first(levels: Levels, random: Random) -> tuple[dict[str, Answer], Levels]:
    """Return answers that err round the truth, and the truth: the other way round."""
    return _papers(_erring(levels, random)), levels


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


def _line(name: str, least: float | None, cases: list[tuple[bool, bool]]) -> Row:
    now, old = (fmean(case[place] for case in cases) for place in (0, 1))
    return Row(name, now, old, least, len(cases))


def made_up(cases: int, random: Random) -> list[Row]:
    """Return the lines of made-up missions, so many cases each."""
    framework, missions = history()
    assessment = missions[0]
    known = scatter()
    usual = like_history(known)
    apart = like_history(Scatter(WIDE_APART, known.questions))
    lines: tuple[tuple[str, Making, Hiding, Knowing, float | None], ...] = (
        ("hidden at random, sure", usual, at_random, sure, ASKED),
        ("hidden at random, medium", usual, at_random, medium, ASKED),
        ("hidden by category, sure", usual, by_category, sure, ASKED),
        ("hidden by category, medium", usual, by_category, medium, ASKED),
        ("levels 0 and 1 hidden twice as readily, sure", usual, bad_ones, sure, ASKED_OF_HIDDEN),
        ("levels 0 and 1 hidden twice as readily, medium", usual, bad_ones, medium, ASKED_OF_HIDDEN),
        ("below the mean hidden twice as readily, sure", usual, worse_ones, sure, ASKED_OF_HIDDEN),
        ("below the mean hidden twice as readily, medium", usual, worse_ones, medium, ASKED_OF_HIDDEN),
        ("answers err round the truth, hidden at random", usual, at_random, err_first, None),
        ("answers err round the truth, hidden by category", usual, by_category, err_first, None),
        ("categories half a level apart, hidden by category, sure", apart, by_category, sure, None),
        ("categories half a level apart, hidden by category, medium", apart, by_category, medium, None),
        ("levels of pure chance, hidden at random, sure", pure_chance, at_random, sure, None),
    )
    rows = []
    for name, make, hide, know, least in lines:
        told = []
        for _ in range(cases):
            answers, true = know(make(framework, random), random)
            stay = hide(framework, true, random)
            seen = {question: answer for question, answer in answers.items() if question in stay}
            told.append(held(framework, assessment, true, seen))
        rows.append(_line(name, least, told))
    return rows


def references(cases: int, random: Random) -> list[Row]:
    """Return the lines of the missions of history: of the answers that each has, six in ten hidden."""
    rows = []
    framework, missions = history()
    for assessment in missions:
        given = {name: row for name, row in assessment.answers.items() if row.level is not None}
        true = {name: row.level for name, row in given.items() if row.level is not None}
        for how, hide, least in (
            ("hidden at random", at_random, ASKED),
            ("hidden by category", by_category, ASKED),
            ("levels 0 and 1 hidden twice as readily", bad_ones, ASKED_OF_HIDDEN),
        ):
            told = []
            for _ in range(cases):
                stay = hide(framework, true, random)
                told.append(held(framework, assessment, true, {name: given[name] for name in stay}))
            rows.append(_line(f"{assessment.title}, {how}", least, told))
    return rows


def table(cases: int = 1000) -> list[Row]:
    """Return the whole table; `cases` made-up missions, or ways of hiding a reference's answers, a line."""
    random = Random(SEED)
    return [*made_up(cases, random), *references(cases, random)]


def main() -> int:
    """Print the table; 1 when a line is below what is asked."""
    rows, known = table(), scatter()
    wide = max(len(row.name) for row in rows)
    print(
        f"made-up missions scatter as those of history do: categories {known.categories:.2f} levels "
        f"round the mission, questions {known.questions:.2f} round their category"
    )
    print(f"{'true score inside the likely range':<{wide}}     now    +/-   asked   first version")
    for row in rows:
        asked = "–" if row.least is None else f"{row.least:.0%}"
        low = "" if row.holds else "  TOO FEW"
        print(
            f"{row.name:<{wide}}  {row.inside:>6.1%}  {row.error:>5.1%}  {asked:>6}  "
            f"{row.first_version:>14.1%}{low}"
        )
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())

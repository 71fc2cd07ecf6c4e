"""How likely: R and the verdict over 20,000 common draws of the levels that answers leave plausible.

numpy is imported when the first likelihood is asked for, not before: it costs a tenth of a second.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from muster.model import Assessment, Framework
from muster.scoring.answer_levels import Item
from muster.scoring.exact_score import Integers, integers
from muster.scoring.readiness import Agreement, Readiness, readiness
from muster.scoring.verdict import VERDICTS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DRAWS = 20_000
SEED = 20130114
BLOCK = 64
LIKELY = (0.05, 0.95)
EXACT_IN_FLOAT = 1 << 53


@dataclass(frozen=True, slots=True)
class Likelihood:
    """The 5th and 95th percentile of R (points of 0-100), and the chance (0-1) of each verdict."""

    likely: tuple[float, float]
    chances: dict[str, float]


def chances_of_levels(item: Item) -> tuple[float, ...]:
    """Return the chance of each level 0-4 of a question.

    Inside the span the chance of level l is proportional to 1 + d - |l - x|, with x the best level and d
    its distance to the far end; an open question has every level equally likely. Method:
    docs/method.md, "How likely".
    """
    return _chances(item.level, item.low, item.high)


@lru_cache(maxsize=256)
def _chances(best: int | None, low: int, high: int) -> tuple[float, ...]:
    far = 0 if best is None else max(best - low, high - best)
    shares = [
        (1 if best is None else 1 + far - abs(level - best)) if low <= level <= high else 0
        for level in range(5)
    ]
    whole = sum(shares)
    return tuple(share / whole for share in shares)


@lru_cache(maxsize=64)
def _block(number: int) -> NDArray[np.float32]:
    """Return 64 rows of uniform numbers, always the same ones for a number."""
    import numpy as np

    made = np.random.Generator(np.random.PCG64([SEED, number])).random((BLOCK, DRAWS), dtype=np.float32)
    made.setflags(write=False)
    return made


@lru_cache(maxsize=8)
def uniforms(rows: int) -> NDArray[np.float32]:
    """Return the first `rows` rows (rows x 20,000) of the one fixed block of uniform numbers in [0, 1)."""
    import numpy as np

    blocks = [_block(number) for number in range(-(-max(rows, 1) // BLOCK))]
    return (blocks[0] if len(blocks) == 1 else np.concatenate(blocks))[:rows]


def draw_levels(rows: list[Item]) -> NDArray[np.uint8]:
    """Return the drawn levels (questions x 20,000) by the inverse distribution function.

    Row n belongs to the n-th of `rows`; hand them in by id, so that the file's order changes nothing.
    """
    import numpy as np

    table = np.array([chances_of_levels(item) for item in rows]).cumsum(axis=1)[:, :4]
    # A level that is ruled out must stay so: what rounding leaves short of one is one.
    limits = np.where(table > 1 - 1e-9, 2.0, table).astype(np.float32)
    numbers = uniforms(len(rows))
    levels = np.zeros(numbers.shape, dtype=np.uint8)
    for step in range(4):
        levels += numbers >= limits[:, step : step + 1]
    return levels


def _totals(whole: Integers, rows: list[Item], levels: NDArray[np.uint8]) -> tuple[dict[str, object], object]:
    """Return each category's drawn amounts and the drawn overall amounts, exact."""
    import numpy as np

    names = list(whole.factors)
    weights = np.zeros((len(names), len(rows)), dtype=np.float32)
    for column, item in enumerate(rows):
        weights[names.index(item.category), column] = item.weight
    amounts = weights @ levels.astype(np.float32)  # whole numbers far below 2^24: exact
    if whole.full < EXACT_IN_FLOAT:
        factors = np.array([whole.factors[name] for name in names], dtype=np.float64)
        total: object = factors @ amounts.astype(np.float64)
    else:  # weights of many digits: slower, and still exact
        factors_exact = np.array([whole.factors[name] for name in names], dtype=object)
        total = factors_exact @ amounts.astype(np.int64).astype(object)
    return dict(zip(names, amounts, strict=True)), total


def likelihood(framework: Framework, assessment: Assessment) -> Likelihood | None:
    """Return the likely range and the chances of the verdicts; None when no question applies.

    The same answers always give the same figures, and raising an answer never lowers the chance of
    `ready`: every question keeps its row of the one fixed block of uniform numbers. Method:
    docs/method.md, "How likely".
    """
    import numpy as np

    whole = integers(framework, assessment)
    if not whole.rows:
        return None
    rows = sorted(whole.rows, key=lambda item: item.id)
    levels = draw_levels(rows)
    amounts, total = _totals(whole, rows, levels)
    gates = [(number, item.gate) for number, item in enumerate(rows) if item.gate]
    held = np.ones(DRAWS, dtype=bool)
    for number, gate in gates:
        held &= levels[number] >= gate
    shares = {}
    for name in VERDICTS[1:]:
        bar = whole.bars[name]
        reached = held & (np.asarray(total) >= bar.overall)
        for key, floor in bar.floors.items():
            reached &= np.asarray(amounts[key]) >= floor
        shares[name] = int(np.count_nonzero(reached))
    ready = shares["ready"]
    conditional = max(shares["conditional"], ready)
    places = [int(share * (DRAWS - 1)) for share in LIKELY]
    ordered = np.partition(np.asarray(total, dtype=np.float64), places)
    low, high = (100 * float(ordered[place]) / whole.full for place in places)
    return Likelihood(
        (low, high),
        {
            "ready": ready / DRAWS,
            "conditional": (conditional - ready) / DRAWS,
            "not_ready": (DRAWS - conditional) / DRAWS,
        },
    )


@lru_cache(maxsize=8)
def _weightings(categories: int) -> NDArray[np.float64]:
    """Return 20,000 weightings (draws x categories), uniform on the simplex, always the same ones."""
    import numpy as np

    numbers = np.random.Generator(np.random.PCG64([SEED, 1 << 20, categories])).random((DRAWS, categories))
    spacings = -np.log1p(-numbers)
    made: NDArray[np.float64] = spacings / spacings.sum(axis=1, keepdims=True)
    return made


def weight_robustness(framework: Framework, assessment: Assessment, result: Readiness) -> float | None:
    """Return the share (0-1) of all category weights under which the settled verdict stays; None while open.

    Weights are uniform on the simplex of the categories with an applicable question. Gates and floors
    do not depend on weights; only the overall threshold does.
    """
    if result.verdict.value is None:
        return None
    whole = integers(framework, assessment)
    names = sorted(whole.factors)
    lowest = {item.id: item.level or 0 for item in whole.rows}
    highest = {item.id: 4 if item.level is None else item.level for item in whole.rows}
    kept = None
    for levels in (lowest, highest):
        verdicts = _verdicts_under(framework, whole, names, levels)
        same = verdicts == VERDICTS.index(result.verdict.value)
        kept = same if kept is None else kept & same
    assert kept is not None
    return float(kept.mean())


def _verdicts_under(
    framework: Framework, whole: Integers, names: list[str], levels: dict[str, int]
) -> NDArray[np.int64]:
    """Return the verdict (its place in VERDICTS) on one set of levels under each drawn weighting."""
    import numpy as np

    sums = dict.fromkeys(names, 0)
    amounts = dict.fromkeys(names, 0)
    for item in whole.rows:
        sums[item.category] += item.weight
        amounts[item.category] += item.weight * levels[item.id]
    scores = np.array([100 * amounts[name] / (4 * sums[name]) for name in names])
    overall = _weightings(len(names)) @ scores
    found = np.zeros(DRAWS, dtype=np.int64)
    if any(item.gate is not None and levels[item.id] < item.gate for item in whole.rows):
        return found
    for place, wanted in ((1, framework.thresholds.conditional), (2, framework.thresholds.ready)):
        bar = whole.bars[VERDICTS[place]]
        if all(amounts[name] >= bar.floors[name] for name in names):
            # A weighted mean of equal scores is that score, whatever rounding says.
            even = float(scores.min()) == float(scores.max())
            reached = np.full(DRAWS, scores[0] >= wanted.overall) if even else overall >= wanted.overall
            found[reached] = place
    return found


def agreement(assessment: Assessment) -> Agreement:
    """Return Krippendorff's alpha (ordinal) over the assessors' last votes; None with nothing to compare.

    Reliability data are assessors x questions of levels 0-4; "don't know" is missing. Alpha is None
    when fewer than two assessors share a question or every shared vote is the same level.
    """
    voters = sorted({vote.assessor for answer in assessment.answers.values() for vote in answer.votes})
    names = sorted(name for name, answer in assessment.answers.items() if answer.votes)
    if len(voters) < 2:
        return Agreement(None, len(voters))
    import krippendorff
    import numpy as np

    table = np.full((len(voters), len(names)), np.nan)
    for column, name in enumerate(names):
        for vote in sorted(assessment.answers[name].votes, key=lambda vote: vote.round):
            row = voters.index(vote.assessor)
            table[row, column] = np.nan if vote.level is None else vote.level
    shared = (~np.isnan(table)).sum(axis=0) >= 2
    values = table[:, shared]
    if not shared.any() or np.unique(values[~np.isnan(values)]).size < 2:
        return Agreement(None, len(voters))
    alpha = float(krippendorff.alpha(reliability_data=values, level_of_measurement="ordinal"))
    return Agreement(alpha, len(voters))


def full_readiness(
    framework: Framework, assessment: Assessment, result: Readiness | None = None
) -> Readiness:
    """Return the readiness with likely range, chances, robustness over weights, and agreement filled in."""
    known = result or readiness(framework, assessment)
    found = likelihood(framework, assessment)
    return replace(
        known,
        likely=found.likely if found else None,
        chances=found.chances if found else None,
        weight_robustness=weight_robustness(framework, assessment, known),
        agreement=agreement(assessment),
    )

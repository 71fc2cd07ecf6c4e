"""How likely: R and the verdict over 20,000 common draws of the levels that answers leave plausible.

numpy is imported when the first likelihood is asked for, not before: it costs a tenth of a second.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from muster.model import Assessment, Framework
from muster.scoring.agreement import agreement
from muster.scoring.answer_levels import Item
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.readiness import Readiness, readiness
from muster.scoring.robustness import weight_robustness
from muster.scoring.verdict import PASSING

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


def _totals(
    whole: ExactScore, rows: list[Item], levels: NDArray[np.uint8]
) -> tuple[dict[str, object], object]:
    """Return each category's drawn amounts and the drawn overall amounts, exact."""
    import numpy as np

    names = list(whole.scale.factors)
    weights = np.zeros((len(names), len(rows)), dtype=np.float32)
    for column, item in enumerate(rows):
        weights[names.index(item.category), column] = item.weight
    amounts = weights @ levels.astype(np.float32)  # whole numbers far below 2^24: exact
    if whole.scale.full < EXACT_IN_FLOAT:
        factors = np.array([whole.scale.factors[name] for name in names], dtype=np.float64)
        total: object = factors @ amounts.astype(np.float64)
    else:  # weights of many digits: slower, and still exact
        factors_exact = np.array([whole.scale.factors[name] for name in names], dtype=object)
        total = factors_exact @ amounts.astype(np.int64).astype(object)
    return dict(zip(names, amounts, strict=True)), total


def likelihood(framework: Framework, assessment: Assessment) -> Likelihood | None:
    """Return the likely range and the chances of the verdicts; None when no question applies.

    The same answers always give the same figures, and raising an answer never lowers the chance of
    `ready`: every question keeps its row of the one fixed block of uniform numbers. Method:
    docs/method.md, "How likely".
    """
    import numpy as np

    whole = exact_score(framework, assessment)
    if not whole.rows:
        return None
    rows = sorted(whole.rows, key=lambda item: item.id)
    levels = draw_levels(rows)
    amounts, total = _totals(whole, rows, levels)
    places_of = {item.id: number for number, item in enumerate(rows)}
    shares = {}
    for name in PASSING:
        bar = whole.bars[name]
        reached = np.asarray(total) >= bar.overall
        for question, gate in bar.gates.items():
            reached &= levels[places_of[question]] >= gate
        for key, floor in bar.floors.items():
            reached &= np.asarray(amounts[key]) >= floor
        shares[name] = int(np.count_nonzero(reached))
    ready = shares["ready"]
    conditional = max(shares["conditional"], ready)
    places = [int(share * (DRAWS - 1)) for share in LIKELY]
    ordered = np.partition(np.asarray(total, dtype=np.float64), places)
    low, high = (100 * float(ordered[place]) / whole.scale.full for place in places)
    return Likelihood(
        (low, high),
        {
            "ready": ready / DRAWS,
            "conditional": (conditional - ready) / DRAWS,
            "not_ready": (DRAWS - conditional) / DRAWS,
        },
    )


def full_readiness(
    framework: Framework, assessment: Assessment, result: Readiness | None = None
) -> Readiness:
    """Return the readiness with likely range, chances, robustness over weights, and agreement filled in."""
    known = result or readiness(framework, assessment)
    chance = likelihood(framework, assessment)
    return replace(
        known,
        likely=chance.likely if chance else None,
        chances=chance.chances if chance else None,
        weight_robustness=weight_robustness(framework, assessment, known),
        agreement=agreement(assessment),
    )

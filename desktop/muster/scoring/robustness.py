"""How much the verdict depends on the categories' weights: tried over 20,000 weightings."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from muster.model import Assessment, Framework
from muster.model.levels import TOP
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.readiness import Readiness
from muster.scoring.verdict import PASSING, VERDICTS, Standing, reaches, threshold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DRAWS = 20_000
SEED = (20130114, 1 << 20)


@lru_cache(maxsize=8)
def _weightings(categories: int) -> NDArray[np.float64]:
    """Return 20,000 weightings (draws x categories), uniform on the simplex, always the same ones."""
    import numpy as np

    numbers = np.random.Generator(np.random.PCG64([*SEED, categories])).random((DRAWS, categories))
    spacings = -np.log1p(-numbers)
    made: NDArray[np.float64] = spacings / spacings.sum(axis=1, keepdims=True)
    return made


def weight_robustness(framework: Framework, assessment: Assessment, result: Readiness) -> float | None:
    """Return the share (0-1) of all category weights under which the settled verdict stays; None while open.

    Weights are uniform on the simplex of the categories with an applicable question. Gates and floors
    do not depend on weights; only the overall threshold does.
    """
    import numpy as np

    if result.verdict.value is None:
        return None
    whole = exact_score(framework, assessment)
    kept = np.ones(DRAWS, dtype=bool)
    for at_open in (0, TOP):
        levels = {item.id: at_open if item.level is None else item.level for item in whole.rows}
        verdicts = _verdicts_under(framework, whole, whole.standing(levels))
        kept &= verdicts == VERDICTS.index(result.verdict.value)
    return float(kept.mean())


def _verdicts_under(framework: Framework, whole: ExactScore, standing: Standing) -> NDArray[np.int64]:
    """Return the verdict (its place in VERDICTS) on one set of levels under each drawn weighting."""
    import numpy as np

    names = sorted(whole.scale.factors)
    sums = dict.fromkeys(names, 0)
    for item in whole.rows:
        sums[item.category] += item.weight
    scores = np.array([100 * standing.amounts[name] / (TOP * sums[name]) for name in names])
    overall = _weightings(len(names)) @ scores
    verdicts = np.zeros(DRAWS, dtype=np.int64)
    for name in reversed(PASSING):
        whatever_the_score = Standing(standing.amounts, whole.scale.full, standing.missed)
        if reaches(whole.bars[name], whatever_the_score, name):
            wanted = threshold(framework.thresholds, name).overall
            # A weighted mean of equal scores is that score, whatever rounding says.
            even = float(scores.min()) == float(scores.max())
            reached = np.full(DRAWS, scores[0] >= wanted) if even else overall >= wanted
            verdicts[reached] = VERDICTS.index(name)
    return verdicts

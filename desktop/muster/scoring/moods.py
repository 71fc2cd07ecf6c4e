"""Ten moods from gloomy to rosy: in each, one answer in three goes with the mood.

numpy is imported when the first table is asked for, not before: it costs a tenth of a second.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from muster.model.levels import LEVELS
from muster.scoring.level_chances import Shares

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOODS = 10


def level_of_mood(shares: Shares, mood: int) -> tuple[int, int]:
    """Return the two levels, mostly the same one, that half each go with a mood (0 the gloomiest ... 9).

    It is the level where the distribution function F first reaches (mood + 1/2) / 10. Where F is that
    exactly, half goes to this level and half to the next one that is possible.
    """
    reached = 0
    for level, part in enumerate(shares.parts):
        reached += part
        short = (2 * mood + 1) * shares.whole - 2 * MOODS * reached
        if short < 0:
            return level, level
        if short == 0:
            return level, next(above for above in LEVELS[level + 1 :] if shares.parts[above])
    raise ValueError("the chances of the levels do not sum to 1")


@lru_cache(maxsize=1024)
def by_mood(shares: Shares) -> NDArray[np.float64]:
    """Return the chance of each level in each mood (moods x levels): 2/3 . p + 1/3 . the mood's own level.

    Method: docs/method.md, "Moods".
    """
    import numpy as np

    made = np.empty((MOODS, len(LEVELS)))
    for mood in range(MOODS):
        halves = level_of_mood(shares, mood)
        # (2/3) . part/whole + (1/3) . halves/2 over one denominator: rounded once.
        for level, part in enumerate(shares.parts):
            made[mood, level] = (4 * part + halves.count(level) * shares.whole) / (6 * shares.whole)
    made.setflags(write=False)
    return made

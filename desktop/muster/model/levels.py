"""The levels that an answer can have, and the level that a score is nearest to."""

from math import floor

TOP = 4
LEVELS = tuple(range(TOP + 1))
DEFAULT_GATE = 2


def nearest_level(score: float) -> int:
    """Return the level (0-4) that a score of 0-100 points is nearest to; halfway counts up.

    A score is the mean level in hundredths of the top one, so one level is 25 points: 62.5 is level 3,
    60 is level 2.
    """
    return floor(score * TOP / 100 + 0.5)

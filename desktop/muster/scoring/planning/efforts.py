"""What raising a question takes: effort step by step, as written and as whole numbers of one unit."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import accumulate
from math import lcm

from muster.model import Question
from muster.model.levels import TOP
from muster.scoring.weights import exact

Steps = tuple[int, ...]


def step_efforts(question: Question) -> tuple[Fraction, ...]:
    """Return the person-weeks that reaching level 1, 2, 3 and 4 takes, each from the level below it."""
    written = question.effort_weeks
    return tuple(exact(step) for step in (written if isinstance(written, tuple) else (written,) * TOP))


def whole_efforts(questions: Iterable[Question]) -> tuple[Mapping[str, Steps], int]:
    """Return each question's effort from level 0 up to each of 0-4 in whole units, and the units of a week.

    The unit is the largest that measures every step exactly: the least common denominator of them all.
    """
    steps = {question.id: step_efforts(question) for question in questions}
    unit = lcm(*(step.denominator for row in steps.values() for step in row))
    return {
        name: tuple(accumulate((int(step * unit) for step in row), initial=0)) for name, row in steps.items()
    }, unit

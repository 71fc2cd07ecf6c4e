"""What a plan is asked for: target, means, dates, staff, and what is kept in it or left out."""

from dataclasses import dataclass
from datetime import date

from muster.scoring.verdict import Passing

Target = Passing  # the verdicts that a plan can aim at

DEFAULT_STAFF = 10  # persons
DEFAULT_CHANCE = 0.8  # of the target or better, where a chance is asked for and none is named
LATEST_START = date(9000, 1, 1)  # so that a thousand weeks later is still a date


@dataclass(frozen=True, slots=True)
class Limits:
    """What a plan must keep to.

    `target`: the verdict to reach with the least effort; None asks for the most points instead.
    `effort`: at most so many person-weeks. `start` and `by`: fixes run side by side from `start`, and none
    may end after `by`. `kept` questions must be raised by the plan, `left_out` ones must not.
    `chance`: the least chance (0-1) of the target or better. `staff`: how many persons do the work.
    `allow_zero`: for `ready`, whether a question may stay at level 0. Raises `ValueError` when `start` is
    after `LATEST_START` or `staff` is under one.
    """

    start: date
    target: Target | None = "ready"
    effort: float | None = None
    by: date | None = None
    kept: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    chance: float | None = None
    staff: int = DEFAULT_STAFF
    allow_zero: bool = False

    def __post_init__(self) -> None:
        if self.start > LATEST_START:
            raise ValueError(f"work must start by {LATEST_START.isoformat()}")
        if self.staff < 1:
            raise ValueError("the staff must be at least one")

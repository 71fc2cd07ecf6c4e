"""What could change a verdict, in one call: who stands beside, what to ask, to move, to do without."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from muster.model import Assessment, Framework
from muster.scoring.ask_next import moves_chance
from muster.scoring.comparison import Beside, beside
from muster.scoring.leave_one_out import Hanging, Pledge, hanging, pledges
from muster.scoring.sensitivity import Decider, deciders
from muster.scoring.ways import Ways, ways


@dataclass(frozen=True, slots=True)
class Prospects:
    """Earlier missions on the same scale, how far a question moves the chance (0-1), what changes it."""

    beside: tuple[Beside, ...]
    moves: Mapping[str, float]
    ways: Ways
    deciders: tuple[Decider, ...]
    hanging: tuple[Hanging, ...]
    pledges: tuple[Pledge, ...]


def prospects(
    framework: Framework,
    assessment: Assessment,
    others: Iterable[tuple[str, Assessment]] = (),
    is_wanted: Callable[[], bool] = lambda: True,
) -> Prospects:
    """Return what could change the verdict; `others` are (title, assessment) on the same question bank.

    Some 30 ms for a reference mission once numpy is there, and as much again for every two partners, before
    each of which `is_wanted` is asked: once it says no, nobody will look at the result.
    """
    return Prospects(
        beside(framework, assessment, others),
        moves_chance(framework, assessment),
        ways(framework, assessment),
        deciders(framework, assessment),
        hanging(framework, assessment),
        pledges(framework, assessment, is_wanted),
    )

"""The chance that a plan holds, and plans for a wanted chance, which aim higher than the verdict asks."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from muster.model import Assessment, Framework
from muster.scoring.answer_levels import known_medium
from muster.scoring.exact_score import exact_score
from muster.scoring.planning.best_levels import BestLevels, category_fronts, cheapest_levels
from muster.scoring.planning.limits import Limits, Target
from muster.scoring.planning.problem import Asked, Problem, harder, problem

ChanceOf = Callable[[Mapping[str, int]], float]

HIGHEST_BAR = 95  # points of R
GATES_UP = (0, 1)


@dataclass(frozen=True, slots=True)
class Rung:
    """A plan with its chance: what it asks for in place of the target's own demand, and where it ends."""

    asked: Asked
    best: BestLevels
    effort_weeks: float
    chance: float


def chance_of_target(framework: Framework, assessment: Assessment, target: Target) -> ChanceOf:
    """Return what tells the chance (0-1) of the target or better once some questions are raised.

    It is asked with the raised questions and their levels. They are taken as known with medium confidence,
    the rest stays as it is, open questions open. What was asked before is answered at once.
    """
    asked: dict[frozenset[tuple[str, int]], float] = {}
    whole = exact_score(framework, assessment)

    def chance(raised: Mapping[str, int]) -> float:
        key = frozenset(raised.items())
        if key not in asked:
            asked[key] = worked_out(raised)
        return asked[key]

    def worked_out(raised: Mapping[str, int]) -> float:
        from muster.scoring.likelihood import chance_of  # brings numpy

        rows = tuple(
            known_medium(item, raised[item.id]) if item.id in raised else item for item in whole.rows
        )
        return chance_of(replace(whole, rows=rows), target) if rows else 0.0

    return chance


def raised_levels(task: Problem, levels: Mapping[str, int]) -> dict[str, int]:
    """Return the questions that end above where they stand, with their levels."""
    return {work.id: levels[work.id] for work in task.works if levels[work.id] > work.base}


def rungs(
    framework: Framework,
    assessment: Assessment,
    limits: Limits,
    chance_of: ChanceOf,
    is_wanted: Callable[[], bool] = lambda: True,
) -> tuple[Rung, ...]:
    """Return plans of rising effort and rising chance; each is the cheapest found for its chance.

    Tried are the cheapest plans for every whole bar from the target's own up to 95 points of R, with gates as
    they are and one level higher. `limits` has a target; its effort and chance are not looked at. Before each
    plan and each chance `is_wanted` is asked: once it says no, nobody will look at the result.
    """
    tried: dict[tuple[tuple[str, int], ...], tuple[Problem, BestLevels, Asked]] = {}
    for task, best in _higher_plans(framework, assessment, limits):
        if not is_wanted():
            return ()
        tried.setdefault(tuple(sorted(best.levels.items())), (task, best, task.asked))
    ladder: list[Rung] = []
    for task, best, asked in sorted(tried.values(), key=lambda plan: plan[1].effort):
        if not is_wanted():
            return ()
        chance = chance_of(raised_levels(task, best.levels))
        if not ladder or chance > ladder[-1].chance:
            effort = float(task.weeks(best.effort))
            if ladder and effort == ladder[-1].effort_weeks:
                ladder.pop()
            ladder.append(Rung(asked, best, effort, chance))
    return tuple(ladder)


def _higher_plans(
    framework: Framework, assessment: Assessment, limits: Limits
) -> Iterator[tuple[Problem, BestLevels]]:
    """Yield the cheapest plan for every bar and raise of the gates that can be reached."""
    own = problem(framework, assessment, limits)
    if not own.whole.scale.full:
        return  # no question applies: there is nothing to plan
    first = 100 * own.asked.overall // own.whole.scale.full  # the whole bar at or just below the target's own
    for up in GATES_UP:
        task = problem(framework, assessment, limits, harder(own.whole, own.asked, 0, up))
        if any(work.top < work.least for work in task.works):
            continue
        by_category = category_fronts(task)
        for bar in range(first, max(first, HIGHEST_BAR) + 1):
            asked = harder(own.whole, task.asked, bar, 0)
            best = cheapest_levels(task, by_category, asked.overall)
            if best is None:
                break
            yield replace(task, asked=asked), best

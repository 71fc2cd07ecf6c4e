"""The question that a plan answers, in whole numbers: how far each question may rise, and what is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from muster.model import Assessment, Framework
from muster.model.levels import TOP
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.planning.dates import is_late
from muster.scoring.planning.efforts import Steps, whole_efforts
from muster.scoring.planning.limits import Limits, Target
from muster.scoring.weights import exact


@dataclass(frozen=True, slots=True)
class Work:
    """One applicable question: it stands at `base`, must reach `least` and may reach `top` (levels 0-4).

    `efforts`: whole units from level 0 up to each level. `lead`: weeks. `was_open`: nobody had answered it.
    """

    id: str
    category: str
    weight: int
    base: int
    least: int
    top: int
    efforts: Steps
    lead: Fraction
    was_open: bool

    def effort(self, level: int) -> int:
        """Return the whole units that it takes to get from where the question stands up to `level`."""
        return self.efforts[level] - self.efforts[self.base]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a target asks for: gates by question, floors by category (amounts), the overall amount.

    `no_zero`: whether every question has to leave level 0.
    """

    gates: Mapping[str, int]
    floors: Mapping[str, int]
    overall: int
    no_zero: bool = False


NOTHING_ASKED = Asked({}, {}, 0)


@dataclass(frozen=True, slots=True)
class Problem:
    """Works in the order of their ids, so that the order of a file changes no plan."""

    whole: ExactScore
    works: tuple[Work, ...]
    asked: Asked
    unit: int

    def by_category(self) -> dict[str, tuple[Work, ...]]:
        """Return the works of each category, categories in the order of their ids."""
        return {
            name: tuple(work for work in self.works if work.category == name)
            for name in sorted(self.whole.scale.factors)
        }

    def weeks(self, units: int) -> Fraction:
        """Return whole units as person-weeks."""
        return Fraction(units, self.unit)


def asked_by(whole: ExactScore, target: Target | None, *, allow_zero: bool) -> Asked:
    """Return what a target asks for; nothing without one."""
    if target is None:
        return NOTHING_ASKED
    bar = whole.bars[target]
    return Asked(bar.gates, bar.floors, bar.overall, target == "ready" and not allow_zero)


def harder(whole: ExactScore, asked: Asked, overall: int, gates_up: int) -> Asked:
    """Return the same demand with R at least `overall` points and every gate `gates_up` levels higher."""
    gates = {name: min(TOP, gate + gates_up) for name, gate in asked.gates.items()}
    return replace(asked, gates=gates, overall=max(asked.overall, -(-overall * whole.scale.full // 100)))


def problem(
    framework: Framework,
    assessment: Assessment,
    limits: Limits,
    asked: Asked | None = None,
    open_level: int = 0,
) -> Problem:
    """Return what is to be planned.

    `asked` stands in for what `limits.target` asks for; `open_level` is where open questions start from.
    A question that may not be raised, because it is left out or would be late, keeps `top` at its level.
    """
    whole = exact_score(framework, assessment)
    wanted = asked or asked_by(whole, limits.target, allow_zero=limits.allow_zero)
    efforts, unit = whole_efforts(framework.by_id[item.id] for item in whole.rows)
    works = []
    for item in sorted(whole.rows, key=lambda row: row.id):
        base = open_level if item.level is None else item.level
        lead = exact(framework.by_id[item.id].lead_time_weeks)
        fixed = item.id in limits.left_out or is_late(limits.start, lead, limits.by)
        least = max(base, wanted.gates.get(item.id, 0), 1 if wanted.no_zero else 0)
        if item.id in limits.kept and base < TOP:
            least = max(least, base + 1)
        works.append(
            Work(
                item.id,
                item.category,
                item.weight,
                base,
                least,
                base if fixed else TOP,
                efforts[item.id],
                lead,
                item.level is None,
            )
        )
    return Problem(whole, tuple(works), wanted, unit)

"""Small frameworks of any kind, and every plan that they allow, one by one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import product

from hypothesis import strategies as st

from muster.model import Assessment, Framework
from muster.scoring import VERDICTS
from muster.scoring.exact_score import exact_score
from muster.scoring.planning.efforts import step_efforts
from muster.scoring.planning.limits import Limits
from muster.scoring.weights import exact
from tests.factory import assessment, framework, question

START = date(2026, 3, 2)
AWKWARD = (0, 0.5, 1, 2, 3, 7, 0.1, 0.3, 1 / 3, 0.1 * 3, 2.25, 0.07)
efforts = st.sampled_from(AWKWARD) | st.tuples(*[st.sampled_from(AWKWARD)] * 4)


@dataclass(frozen=True)
class Row:
    """One question of a small framework."""

    category: str
    weight: int
    gate: int | None
    level: int | None
    effort: float | tuple[float, ...]
    lead: float


rows = st.lists(
    st.builds(
        Row,
        st.sampled_from("ab"),
        st.integers(1, 5),
        st.none() | st.integers(0, 4),
        st.none() | st.integers(0, 4),
        efforts,
        st.sampled_from((0, 1, 2.5, 6, 12)),
    ),
    min_size=1,
    max_size=4,
)
deadlines = st.none() | st.sampled_from((-1, 0, 17, 42, 84)).map(lambda days: START + timedelta(days=days))


def small(rows: list[Row], weights: tuple[float, float] = (60, 40)) -> tuple[Framework, Assessment]:
    """Return a framework of these questions, Q0 to Qn, and an assessment with their levels."""
    bank = framework(
        [
            question(
                f"Q{number}",
                row.category,
                weight=row.weight,
                critical=row.gate is not None,
                gate=row.gate,
                effort_weeks=row.effort,
                lead_time_weeks=row.lead,
            )
            for number, row in enumerate(rows)
        ],
        {"a": weights[0], "b": weights[1]},
    )
    levels = {f"Q{number}": row.level for number, row in enumerate(rows) if row.level is not None}
    return bank, assessment(bank, levels)


@dataclass(frozen=True)
class Candidate:
    """A complete set of levels: what it costs in person-weeks, gains as an overall amount, and changes."""

    levels: dict[str, int]
    effort: Fraction
    amount: int
    raised: int


def candidates(bank: Framework, case: Assessment, limits: Limits) -> Iterator[Candidate]:
    """Yield every set of levels that keeps to the date, to what is kept and to what is left out."""
    whole = exact_score(bank, case)
    base = {item.id: item.level or 0 for item in whole.rows}
    ranges = []
    for name, level in base.items():
        weeks = exact(bank.by_id[name].lead_time_weeks)
        late = limits.by is not None and weeks * 7 > (limits.by - limits.start).days
        top = level if late or name in limits.left_out else 4
        low = level + 1 if name in limits.kept and level < 4 else level
        ranges.append(range(low, top + 1))
    for chosen in product(*ranges):
        levels = dict(zip(base, chosen, strict=True))
        yield Candidate(
            levels,
            sum(
                (
                    sum(step_efforts(bank.by_id[name])[base[name] : level], Fraction(0))
                    for name, level in levels.items()
                ),
                Fraction(0),
            ),
            whole.amount(levels),
            sum(level > base[name] for name, level in levels.items()),
        )


def reaches(bank: Framework, case: Assessment, limits: Limits, candidate: Candidate) -> bool:
    """Return whether a set of levels is what `limits` asks for."""
    if limits.effort is not None and candidate.effort > exact(limits.effort):
        return False
    if limits.target is None:
        return True
    verdict = exact_score(bank, case).verdict(candidate.levels)
    if VERDICTS.index(verdict) < VERDICTS.index(limits.target):
        return False
    return limits.target != "ready" or limits.allow_zero or min(candidate.levels.values()) > 0

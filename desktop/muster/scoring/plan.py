"""What to fix first: the exact cheapest way to a verdict, or the most readiness within means (HiGHS).

highspy is imported when a plan is asked for, not before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from math import ceil, lcm
from typing import Literal

from muster.model import Assessment, Framework
from muster.model.levels import TOP
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.verdict import VERDICTS, Bar, Verdict, threshold
from muster.scoring.weights import exact

Target = Literal["ready", "conditional"]
DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Limits:
    """What a plan must keep to.

    `target`: the verdict to reach with the least effort; None asks for the most points instead.
    `effort`: at most so many person-weeks. `start` and `by`: fixes run side by side from `start`, and
    none may end after `by`. `pinned` fixes must be in the plan, `barred` must not.
    """

    start: date
    target: Target | None = "ready"
    effort: float | None = None
    by: date | None = None
    pinned: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Fix:
    """One question raised: levels, effort in person-weeks, lead time in weeks, gain in points of R."""

    question: str
    before: int
    after: int
    effort_weeks: float
    lead_time_weeks: float
    gain: float
    done: date


@dataclass(frozen=True, slots=True)
class WhyNot:
    """What stops a plan: `kind` names the constraint, `subject` a question or category where there is one.

    `found` and `wanted` are levels for gates, points for categories and overall, person-weeks for effort.
    """

    kind: Literal["gate", "category", "overall", "effort", "nothing", "pinned"]
    subject: str | None = None
    found: float | None = None
    wanted: float | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The fixes of the best plan, in the order in which they are done; empty when nothing is to be done."""

    target: Target | None
    reached: bool
    effort_weeks: float
    ready_by: date | None
    score_after: float
    verdict_after: Verdict
    fixes: tuple[Fix, ...] = ()
    why_not: WhyNot | None = None


@dataclass
class _Problem:
    """Levels as steps: for each question a column for each level it may rise to, one after the other."""

    whole: ExactScore
    base: dict[str, int]
    effort: dict[str, tuple[Fraction, ...]]  # of reaching level 1, 2, 3, 4
    lead: dict[str, Fraction]
    top: dict[str, int]
    columns: dict[tuple[str, int], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for item in self.whole.rows:
            for level in range(self.base[item.id] + 1, self.top[item.id] + 1):
                self.columns[item.id, level] = len(self.columns)


def _problem(framework: Framework, assessment: Assessment, limits: Limits) -> _Problem:
    whole = exact_score(framework, assessment)
    base = {item.id: item.level or 0 for item in whole.rows}
    effort = {item.id: tuple(map(exact, framework.by_id[item.id].step_efforts)) for item in whole.rows}
    lead = {item.id: exact(framework.by_id[item.id].lead_time_weeks) for item in whole.rows}
    weeks = None if limits.by is None else Fraction((limits.by - limits.start).days, DAYS_A_WEEK)
    top = {
        name: level if name in limits.barred or (weeks is not None and lead[name] > weeks) else TOP
        for name, level in base.items()
    }
    return _Problem(whole, base, effort, lead, top)


Row = tuple[dict[int, int], int]  # sum of coefficient x column >= bound


class _Solver:
    """A whole-number programme over 0/1 columns, every coefficient whole, solved to the exact optimum."""

    def __init__(self, columns: int, rows: list[Row]) -> None:
        self._columns = columns
        self._rows = rows

    def most(self, gains: dict[int, int], more: list[Row]) -> list[int] | None:
        """Return the columns (0 or 1 each) with the greatest sum of gains, or None when none is allowed."""
        import highspy
        import numpy as np

        model = highspy.Highs()  # type: ignore[no-untyped-call]
        model.silent()
        model.setOptionValue("mip_rel_gap", 0.0)
        model.setOptionValue("mip_abs_gap", 0.0)
        model.setOptionValue("random_seed", 1)
        model.setOptionValue("threads", 1)
        model.setOptionValue("mip_feasibility_tolerance", 1e-9)
        costs = np.array([-float(gains.get(column, 0)) for column in range(self._columns)])
        scale = max(1.0, float(np.abs(costs).max(initial=0)))
        zeros, ones = np.zeros(self._columns), np.ones(self._columns)
        none = np.array([], dtype=np.int32)
        model.addCols(self._columns, costs / scale * 1000, zeros, ones, 0, none, none, np.array([]))
        for column in range(self._columns):
            model.changeColIntegrality(column, highspy.HighsVarType.kInteger)
        rows = [*self._rows, *more]
        for coefficients, bound in rows:
            # Whole numbers on both sides: asking for half a unit less decides the same, and rounding cannot.
            largest = max(1, *(abs(value) for value in coefficients.values())) if coefficients else 1
            index = np.array(list(coefficients), dtype=np.int32)
            values = np.array([value / largest for value in coefficients.values()])
            model.addRow((bound - 0.5) / largest, highspy.kHighsInf, len(index), index, values)
        model.run()
        if model.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        found = [round(value) for value in model.getSolution().col_value]
        kept = all(
            sum(value * found[column] for column, value in coefficients.items()) >= bound
            for coefficients, bound in rows
        )
        return found if kept else None


def _ordered_rows(problem: _Problem) -> list[Row]:
    """Return that a level is reached only over the one below it."""
    return [
        ({problem.columns[name, level - 1]: 1, column: -1}, 0)
        for (name, level), column in problem.columns.items()
        if (name, level - 1) in problem.columns
    ]


def _target_rows(problem: _Problem, bar: Bar) -> list[Row]:
    """Return what gates, floors and the overall threshold ask of the columns."""
    whole = problem.whole
    rows: list[Row] = []
    gains: dict[str, dict[int, int]] = {name: {} for name in whole.scale.factors}
    total: dict[int, int] = {}
    for item in whole.rows:
        for level in range(problem.base[item.id] + 1, problem.top[item.id] + 1):
            column = problem.columns[item.id, level]
            gains[item.category][column] = item.weight
            total[column] = whole.coefficient(item)
        if item.gate is not None and problem.base[item.id] < item.gate:
            place = problem.columns.get((item.id, item.gate))
            rows.append(({} if place is None else {place: 1}, 1))
    amounts = dict.fromkeys(whole.scale.factors, 0)
    for item in whole.rows:
        amounts[item.category] += item.weight * problem.base[item.id]
    rows += [(gains[name], floor - amounts[name]) for name, floor in bar.floors.items()]
    rows.append((total, bar.overall - whole.amount(problem.base)))
    return rows


def _pinned_rows(problem: _Problem, limits: Limits) -> list[Row]:
    rows: list[Row] = []
    for name in sorted(limits.pinned & problem.base.keys()):
        if problem.base[name] < TOP:
            place = problem.columns.get((name, problem.base[name] + 1))
            rows.append(({} if place is None else {place: 1}, 1))
    return rows


def _whole_efforts(problem: _Problem) -> tuple[dict[int, int], int]:
    """Return each column's effort as a whole number, and how many of it make one person-week."""
    unit = lcm(*(effort.denominator for steps in problem.effort.values() for effort in steps))
    efforts = {
        column: int(problem.effort[name][level - 1] * unit)
        for (name, level), column in problem.columns.items()
    }
    return efforts, unit


def _gate_columns(problem: _Problem) -> dict[int, int]:
    return {
        problem.columns[item.id, item.gate]: 1
        for item in problem.whole.rows
        if item.gate is not None and (item.id, item.gate) in problem.columns
    }


def _first_columns(problem: _Problem) -> dict[int, int]:
    return {column: 1 for (name, level), column in problem.columns.items() if level == problem.base[name] + 1}


def _best(problem: _Problem, limits: Limits, rows: list[Row], efforts: dict[int, int]) -> list[int] | None:
    """Return the best columns: effort or points first, then lifted gates, fewer changes, the other."""
    solver = _Solver(len(problem.columns), rows)
    points = {
        problem.columns[item.id, level]: problem.whole.coefficient(item)
        for item in problem.whole.rows
        for level in range(problem.base[item.id] + 1, problem.top[item.id] + 1)
    }
    cheap = {column: -effort for column, effort in efforts.items()}
    few = dict.fromkeys(_first_columns(problem), -1)
    aims = [cheap, points] if limits.target else [points, cheap]
    order = [aims[0], _gate_columns(problem), few, aims[1]]
    if not any(aims[0].values()):
        order = order[1:]
    fixed: list[Row] = []
    found: list[int] | None = [0] * len(problem.columns)
    for aim in order:
        if not aim or not any(aim.values()):
            continue
        better = solver.most(aim, fixed)
        if better is None:
            return None if not fixed else found
        found = better
        fixed.append((aim, sum(value * found[column] for column, value in aim.items())))
    return found


def plan(framework: Framework, assessment: Assessment, limits: Limits) -> Plan:
    """Return the best plan within `limits`.

    With a target: the least effort that reaches it. Without: the most points of R within the effort.
    Ties break towards lifted gates, then fewer questions raised. An open question starts from level 0;
    effort is the framework's `effort_weeks` for each level raised. Exact: a mixed-integer programme in
    whole numbers, solved by HiGHS to a gap of 0, and checked afterwards in whole numbers. Method:
    docs/method.md, "What to fix first".
    """
    problem = _problem(framework, assessment, limits)
    efforts, unit = _whole_efforts(problem)
    rows = _ordered_rows(problem) + _pinned_rows(problem, limits)
    if limits.target:
        rows += _target_rows(problem, problem.whole.bars[limits.target])
    if limits.effort is not None:
        most = int(exact(limits.effort) * unit)
        rows.append(({column: -effort for column, effort in efforts.items() if effort}, -most))
    found = None
    if problem.whole.rows and all(coefficients or bound <= 0 for coefficients, bound in rows):
        found = _best(problem, limits, rows, efforts) if problem.columns else []
    if found is None:
        stopped = _why_not(problem, framework, assessment, limits)
        verdict = problem.whole.verdict(problem.base) if problem.whole.rows else "not_ready"
        score = problem.whole.points(problem.whole.amount(problem.base)) if problem.whole.rows else 0.0
        return Plan(limits.target, False, 0.0, None, score, verdict, (), stopped)
    return _as_plan(problem, limits, found)


def _as_plan(problem: _Problem, limits: Limits, found: list[int]) -> Plan:
    whole = problem.whole
    after = dict(problem.base)
    for (name, _), column in problem.columns.items():
        after[name] += found[column]
    fixes = []
    for item in whole.rows:
        before, level = problem.base[item.id], after[item.id]
        if level > before:
            weeks = problem.lead[item.id]
            fixes.append(
                Fix(
                    item.id,
                    before,
                    level,
                    float(sum(problem.effort[item.id][before:level])),
                    float(weeks),
                    whole.points(whole.coefficient(item) * (level - before)),
                    limits.start + timedelta(days=ceil(weeks * DAYS_A_WEEK)),
                )
            )
    fixes.sort(key=lambda fix: (fix.done, fix.question))
    verdict = whole.verdict(after)
    reached = limits.target is None or VERDICTS.index(verdict) >= VERDICTS.index(limits.target)
    return Plan(
        limits.target,
        reached,
        float(sum((sum(problem.effort[fix.question][fix.before : fix.after]) for fix in fixes), Fraction(0))),
        max((fix.done for fix in fixes), default=limits.start) if reached else None,
        whole.points(whole.amount(after)),
        verdict,
        tuple(fixes),
    )


def _why_not(problem: _Problem, framework: Framework, assessment: Assessment, limits: Limits) -> WhyNot:
    """Return the first constraint that cannot be kept even with every allowed question at its top."""
    whole = problem.whole
    if not whole.rows:
        return WhyNot("nothing")
    if limits.target:
        bar = whole.bars[limits.target]
        for item in whole.rows:
            if item.gate is not None and problem.top[item.id] < item.gate:
                return WhyNot("gate", item.id, problem.top[item.id], item.gate)
        wanted = threshold(framework.thresholds, limits.target)
        sums, amounts = dict.fromkeys(whole.scale.factors, 0), dict.fromkeys(whole.scale.factors, 0)
        for item in whole.rows:
            sums[item.category] += item.weight
            amounts[item.category] += item.weight * problem.top[item.id]
        for name, floor in bar.floors.items():
            if amounts[name] < floor:
                return WhyNot("category", name, 100 * amounts[name] / (TOP * sums[name]), wanted.category)
        if whole.amount(problem.top) < bar.overall:
            return WhyNot("overall", None, whole.points(whole.amount(problem.top)), wanted.overall)
    for name in sorted(limits.pinned & problem.base.keys()):
        if problem.top[name] == problem.base[name] < TOP:
            return WhyNot("pinned", name)
    free = plan(
        framework,
        assessment,
        Limits(limits.start, limits.target, None, limits.by, limits.pinned, limits.barred),
    )
    return WhyNot("effort", None, limits.effort, free.effort_weeks)


def curve(
    framework: Framework,
    assessment: Assessment,
    limits: Limits,
    steps: int = 12,
    wanted: Callable[[], bool] = lambda: True,
) -> tuple[tuple[float, float], ...]:
    """Return (person-weeks, R) of the best plans within growing means, from nothing to everything allowed.

    `wanted` is asked before each step; what was found so far is returned once it says no.
    """
    problem = _problem(framework, assessment, limits)
    whole = sum(
        (sum(problem.effort[name][level : problem.top[name]]) for name, level in problem.base.items()),
        Fraction(0),
    )
    points: list[tuple[float, float]] = []
    for step in range(steps + 1):
        if not wanted():
            break
        within = float(whole * step / steps)
        best = plan(
            framework,
            assessment,
            Limits(limits.start, None, within, limits.by, frozenset(), limits.barred),
        )
        if not points or (best.effort_weeks, best.score_after) != points[-1]:
            points.append((best.effort_weeks, best.score_after))
    return tuple(points)

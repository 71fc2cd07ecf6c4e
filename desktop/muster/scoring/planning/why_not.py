"""What stops a plan: the first demand that cannot be kept even with every allowed question at its top."""

from collections.abc import Mapping
from dataclasses import replace

from muster.model import Assessment, Framework
from muster.model.levels import TOP
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.problem import Problem, Work, problem
from muster.scoring.planning.result import Because, WhyNot
from muster.scoring.verdict import threshold


def why_not(framework: Framework, assessment: Assessment, limits: Limits, task: Problem) -> WhyNot | None:
    """Return what no plan of any effort can keep: gates, zeros, floors, overall threshold, kept questions.

    None when everything can be kept. Questions and categories are named in the framework's order.
    """
    if not task.works:
        return WhyNot("nothing")
    works = {work.id: work for work in task.works}
    rows = [works[item.id] for item in task.whole.rows]
    for work in rows:
        gate = task.asked.gates.get(work.id, 0)
        if work.top < gate:
            return WhyNot("gate", work.id, work.top, gate, _because(work, limits))
    for work in rows:
        if task.asked.no_zero and work.top == 0:
            return WhyNot("zero", work.id, 0, 1, _because(work, limits))
    for work in rows:
        if work.top < work.least:
            return WhyNot("kept", work.id, work.top, work.least, _because(work, limits))
    return _too_low(framework, assessment, limits, task)


def _because(work: Work, limits: Limits) -> Because:
    """Return why a question may not be raised; one that is left out is not asked how long it takes."""
    return "left_out" if work.id in limits.left_out else "date"


def _amounts(task: Problem) -> dict[str, int]:
    """Return each category's greatest amount."""
    amounts = dict.fromkeys(task.whole.scale.factors, 0)
    for work in task.works:
        amounts[work.category] += work.weight * work.top
    return amounts


def _reaches(task: Problem, category: str | None) -> bool:
    amounts = _amounts(task)
    if category is not None:
        return amounts[category] >= task.asked.floors[category]
    return _overall(task, amounts) >= task.asked.overall


def _overall(task: Problem, amounts: Mapping[str, int]) -> int:
    return sum(task.whole.scale.factors[name] * amount for name, amount in amounts.items())


def _too_low(framework: Framework, assessment: Assessment, limits: Limits, task: Problem) -> WhyNot | None:
    amounts = _amounts(task)
    low = next((name for name, floor in task.asked.floors.items() if amounts[name] < floor), None)
    if low is None and _overall(task, amounts) >= task.asked.overall:
        return None
    # Without the date, and what was left out still left out: does that alone mend it?
    undated = problem(framework, assessment, replace(limits, by=None), task.asked)
    because: Because = "left_out" if limits.by is None or not _reaches(undated, low) else "date"
    assert limits.target is not None, "without a target nothing asks for points"
    wanted = threshold(framework.thresholds, limits.target)
    if low is not None:
        weight = sum(work.weight for work in task.works if work.category == low)
        return WhyNot("category", low, 100 * amounts[low] / (TOP * weight), wanted.category, because)
    reached = task.whole.points(_overall(task, amounts))
    return WhyNot("overall", None, reached, wanted.overall, because)

"""Chances of a plan, and plans for a wanted chance."""

from collections.abc import Mapping
from itertools import pairwise

import pytest

from muster.model import Answer
from muster.scoring.likelihood import likelihood
from muster.scoring.planning.best_levels import category_fronts, cheapest_levels
from muster.scoring.planning.chances import chance_of_target, rungs
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.problem import problem
from muster.scoring.planning.result import WhyNot
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question
from tests.scoring.planning.support import START

BANK = framework(
    [
        question(
            f"Q{n}",
            "ab"[n % 2],
            weight=1 + n % 3,
            critical=n == 0,
            gate=2 if n == 0 else None,
            effort_weeks=n + 1,
        )
        for n in range(8)
    ],
    {"a": 60, "b": 40},
)
CASE = assessment(BANK, dict.fromkeys(list(BANK.by_id)[:6], 1))


def test_raised_questions_are_known_with_medium_confidence_and_the_rest_stays() -> None:
    case = CASE.with_answer("Q1", Answer(state="answered", level=1, confidence="low", range=(0, 1)))
    told = chance_of_target(BANK, case, "conditional")({"Q1": 4, "Q2": 3})
    after = case.with_answer("Q1", Answer(state="answered", level=4)).with_answer(
        "Q2", Answer(state="answered", level=3)
    )
    known = likelihood(BANK, after)
    assert known is not None
    assert told == known.chances["conditional"] + known.chances["ready"]


def test_a_plan_tells_its_chance_and_none_without_a_target() -> None:
    asked: list[dict[str, int]] = []

    def chance(raised: Mapping[str, int]) -> float:
        asked.append(dict(raised))
        return 0.42

    made = plan(BANK, CASE, Limits(START), chance)
    assert made.chance_after == 0.42
    assert asked == [{fix.question: fix.after for fix in made.fixes}]
    assert plan(BANK, CASE, Limits(START, None, 10), chance).chance_after is None
    assert plan(BANK, CASE, Limits(START)).chance_after is None


def gates_first(raised: Mapping[str, int]) -> float:
    """Return a made-up chance that grows with levels, and most with the critical question's."""
    return min(1.0, sum(raised.values()) / 60 + 0.2 * max(0, raised.get("Q0", 1) - 1))


def test_effort_and_chance_rise_from_rung_to_rung_and_the_first_is_the_plain_plan() -> None:
    ladder = rungs(BANK, CASE, Limits(START), gates_first)
    assert len(ladder) > 3
    assert ladder[0].effort_weeks == plan(BANK, CASE, Limits(START)).effort_weeks
    for low, high in pairwise(ladder):
        assert low.effort_weeks < high.effort_weeks
        assert low.chance < high.chance
    assert any(rung.best.levels["Q0"] > 2 for rung in ladder), "gates one higher are tried too"


@pytest.mark.parametrize("wanted", [0.0, 0.5, 0.7, 0.85])
def test_a_wanted_chance_is_reached_with_the_cheapest_rung_that_has_it(wanted: float) -> None:
    ladder = rungs(BANK, CASE, Limits(START), gates_first)
    made = plan(BANK, CASE, Limits(START, chance=wanted), gates_first)
    enough = [rung for rung in ladder if rung.chance >= wanted]
    assert made.chance_after == enough[0].chance
    assert made.effort_weeks == enough[0].effort_weeks
    assert made.verdict_after == "ready"
    assert made.if_open_at[0] is not None
    assert made.if_open_at[0] <= made.effort_weeks


def test_a_chance_that_no_plan_has_is_told_with_the_best() -> None:
    made = plan(BANK, CASE, Limits(START, chance=0.9), lambda raised: min(0.6, gates_first(raised)))
    assert made.why_not == WhyNot("chance", None, 0.6, 0.9)
    tight = plan(BANK, CASE, Limits(START, effort=1, chance=0.5), gates_first)
    assert tight.why_not is not None
    assert tight.why_not.kind == "effort"


def test_a_chance_without_anything_that_tells_chances_is_a_mistake() -> None:
    with pytest.raises(ValueError, match=r"^a chance is asked for, and nothing tells chances$"):
        plan(BANK, CASE, Limits(START, chance=0.8))


def by_levels(raised: Mapping[str, int]) -> float:
    """Return a made-up chance that grows with every level."""
    return sum(raised.values()) / 1000


def test_each_raise_has_its_own_chance_and_no_question_none() -> None:
    chance = chance_of_target(BANK, CASE, "conditional")
    low, high = chance({"Q1": 2}), chance({"Q1": 4, "Q2": 4, "Q3": 4})
    assert low < high
    assert (chance({"Q1": 2}), chance({})) == (low, chance_of_target(BANK, CASE, "conditional")({}))
    none = assessment(BANK)
    for name in BANK.by_id:
        none = none.with_answer(name, Answer(state="not_applicable", note="No such thing here."))
    assert chance_of_target(BANK, none, "conditional")({}) == 0.0


# One level of one question is one point of R.
FINE = framework([question(f"Q{n:02}", "a", effort_weeks=1) for n in range(25)])


def test_every_whole_bar_from_the_targets_own_up_to_95_points_is_tried() -> None:
    case = assessment(FINE, {**dict.fromkeys(FINE.by_id, 2), "Q00": 4})
    ladder = rungs(FINE, case, Limits(START), by_levels)
    assert [rung.asked.overall for rung in ladder] == list(range(75, 96))
    assert [sum(rung.best.levels.values()) for rung in ladder] == list(range(75, 96))
    assert [rung.effort_weeks for rung in ladder] == [float(points - 52) for points in range(75, 96)]


def test_a_target_above_95_points_is_tried_at_its_own_bar_alone() -> None:
    thresholds = {"ready": {"overall": 100, "category": 60}, "conditional": {"overall": 50, "category": 40}}
    bank = FINE.model_validate({**FINE.model_dump(), "thresholds": thresholds}, strict=False)
    [rung] = rungs(bank, assessment(bank, dict.fromkeys(bank.by_id, 3)), Limits(START), by_levels)
    assert (rung.asked.overall, rung.effort_weeks) == (100, 25.0)


def gates_tried(level: int, *left_out: str) -> set[int]:
    """Return the gates of Q0 in the rungs of a bank where Q0 is raised for its gate alone: it is dear."""
    rows = [question(f"Q{n}", "a", weight=2 if n else 1, effort_weeks=1 if n else 50) for n in range(8)]
    rows[0] |= {"critical": True, "gate": 2}
    bank = framework(rows)
    case = assessment(bank, {**dict.fromkeys(bank.by_id, 3), "Q0": level})
    limits = Limits(START, left_out=frozenset(left_out))
    return {rung.asked.gates["Q0"] for rung in rungs(bank, case, limits, gates_first)}


def test_gates_are_tried_as_they_are_and_one_higher_as_far_as_each_reaches() -> None:
    assert gates_tried(1) == {2, 3}
    assert gates_tried(1, "Q1", "Q2") == {2, 3}, "95 points are out of reach"
    assert gates_tried(2, "Q0") == {2}


def test_a_wanted_chance_is_enough_when_equal_and_so_is_the_effort() -> None:
    ladder = rungs(BANK, CASE, Limits(START), gates_first)
    third = ladder[2]
    made = plan(BANK, CASE, Limits(START, effort=third.effort_weeks, chance=third.chance), gates_first)
    assert (made.effort_weeks, made.chance_after) == (third.effort_weeks, third.chance)
    less = third.effort_weeks - 0.25
    made = plan(BANK, CASE, Limits(START, effort=less, chance=third.chance), gates_first)
    assert made.why_not == WhyNot("effort", None, less, third.effort_weeks)


def test_open_questions_that_turn_out_better_are_planned_for_the_same_demand() -> None:
    chosen = next(rung for rung in rungs(BANK, CASE, Limits(START), gates_first) if rung.chance >= 0.7)
    made = plan(BANK, CASE, Limits(START, chance=0.7), gates_first)
    for level, effort in zip((1, 2), made.if_open_at, strict=True):
        task = problem(BANK, CASE, Limits(START), chosen.asked, open_level=level)
        best = cheapest_levels(task, category_fronts(task), chosen.asked.overall)
        assert best is not None
        assert effort == float(task.weeks(best.effort))


@pytest.mark.parametrize("steps", [0, 1, 30])
def test_nothing_is_worked_out_once_nobody_waits(steps: int) -> None:
    left, asked = [steps], []

    def is_wanted() -> bool:
        left[0] -= 1
        return left[0] >= 0

    def chance(raised: Mapping[str, int]) -> float:
        asked.append(raised)
        return gates_first(raised)

    whole = rungs(BANK, CASE, Limits(START), chance)
    count = len(asked)
    assert rungs(BANK, CASE, Limits(START), chance, is_wanted) == ()
    assert len(asked) < 2 * count
    assert rungs(BANK, CASE, Limits(START), chance, lambda: True) == whole

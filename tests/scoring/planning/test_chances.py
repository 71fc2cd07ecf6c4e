"""Chances of a plan, and plans for a wanted chance."""

from collections.abc import Mapping
from itertools import pairwise

import pytest

from muster.model import Answer
from muster.scoring.likelihood import likelihood
from muster.scoring.planning.chances import chance_of_target, rungs
from muster.scoring.planning.limits import Limits
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
    with pytest.raises(ValueError, match="nothing tells chances"):
        plan(BANK, CASE, Limits(START, chance=0.8))

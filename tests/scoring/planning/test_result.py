"""What a plan says: each thing that can stop one does, and a plan that was made says so."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

from muster.model import Answer, Assessment, Framework
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Because, Fix, Plan, Stop, WhyNot
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question
from tests.scoring.planning.support import START

BANK = framework(
    [
        question("A1", "a", critical=True, gate=2, effort_weeks=4, lead_time_weeks=12),
        question("B1", "b", weight=1, effort_weeks=2, lead_time_weeks=6),
        question("B2", "b", weight=3, effort_weeks=2, lead_time_weeks=6),
    ],
    {"a": 1, "b": 3},
)
NONE = Answer(state="not_applicable", note="No such thing here.")


def stopped(bank: Framework, case: Assessment, limits: Limits) -> WhyNot:
    """Return why there is no plan; nothing is promised by one that is stopped."""
    made = plan(bank, case, limits, lambda _: 0.5)
    assert made.why_not is not None
    assert (made.reached, made.fixes, made.effort_weeks, made.ready_by) == (False, (), 0.0, None)
    assert (made.chance_after, made.if_open_at, made.ready_by_staff) == (None, (None, None), None)
    return made.why_not


def test_whatever_can_stop_a_plan_is_met_and_told_with_figures() -> None:
    low = assessment(BANK, {"A1": 1, "B1": 0, "B2": 1})
    half = assessment(BANK, {"A1": 2, "B1": 4, "B2": 2})
    soon = Limits(START, by=START + timedelta(weeks=1))
    free = Limits(START)
    none = assessment(BANK)
    for name in BANK.by_id:
        none = none.with_answer(name, NONE)
    reasons = [
        stopped(BANK, none, free),
        stopped(BANK, low, soon),
        stopped(BANK, low, replace(free, left_out=frozenset({"B1"}))),
        stopped(BANK, low, Limits(START, "conditional", left_out=frozenset({"B1", "B2"}))),
        stopped(BANK, half, replace(soon, left_out=frozenset({"A1"}))),
        stopped(BANK, half, replace(soon, target=None, kept=frozenset({"B2"}))),
        stopped(BANK, low, replace(free, effort=1)),
        stopped(BANK, low, replace(free, chance=0.75)),
    ]
    assert reasons == [
        WhyNot("nothing"),
        WhyNot("gate", "A1", 1, 2, "date"),
        WhyNot("zero", "B1", 0, 1, "left_out"),
        WhyNot("category", "b", 18.75, 40.0, "left_out"),
        WhyNot("category", "a", 50.0, 60.0, "left_out"),
        WhyNot("kept", "B2", 2, 3, "date"),
        WhyNot("effort", None, 1, 16.0),
        WhyNot("chance", None, 0.5, 0.75),
    ]
    told = {reason.kind for reason in reasons}
    assert told | {"overall"} == set(get_args(Stop)), "`overall` has a test of its own in test_why_not"
    assert {reason.because for reason in reasons} == {None, *get_args(Because)}


def test_a_plan_that_was_made_tells_all_that_its_fixes_come_to() -> None:
    case = assessment(BANK, {"A1": 1, "B1": 4, "B2": 4})
    made = plan(BANK, case, Limits(START, "conditional", staff=1))
    ends = START + timedelta(weeks=12)
    assert made == Plan(
        target="conditional",
        reached=True,
        effort_weeks=4.0,
        ready_by=ends,
        score_after=87.5,
        verdict_after="conditional",
        fixes=(Fix("A1", 1, 2, 4.0, 12.0, 6.25, ends),),
        ready_by_staff=ends,
        if_open_at=(4.0, 4.0),
    )

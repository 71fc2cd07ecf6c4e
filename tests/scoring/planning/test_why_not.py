"""What stops a plan is named, and is truly what stops it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from muster.model import Answer
from muster.scoring.planning.limits import Limits, Target
from muster.scoring.planning.result import Plan, WhyNot
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question
from tests.scoring.planning.support import START, Row, rows, small

BANK = framework(
    [
        question("A1", "a", critical=True, gate=2, effort_weeks=4, lead_time_weeks=12),
        question("A2", "a", effort_weeks=1, lead_time_weeks=2),
        question("B1", "b", effort_weeks=2, lead_time_weeks=6),
    ],
    {"a": 1, "b": 1},
)


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        (Limits(START, by=START + timedelta(weeks=11)), WhyNot("gate", "A1", 0, 2, "date")),
        (Limits(START, left_out=frozenset({"A1"})), WhyNot("gate", "A1", 0, 2, "left_out")),
        (Limits(START, left_out=frozenset({"B1"})), WhyNot("zero", "B1", 0, 1, "left_out")),
        (
            Limits(START, "conditional", left_out=frozenset({"B1"})),
            WhyNot("category", "b", 0.0, 40.0, "left_out"),
        ),
        (Limits(START, effort=5), WhyNot("effort", None, 5, 18.0)),
        (
            Limits(START, None, 0, by=START + timedelta(weeks=1), kept=frozenset({"B1"})),
            WhyNot("kept", "B1", 0, 1, "date"),
        ),
        (Limits(START, None, 1, kept=frozenset({"B1"})), WhyNot("effort", None, 1, 2.0)),
    ],
)
def test_what_stops_a_plan_is_named(limits: Limits, reason: WhyNot) -> None:
    made = plan(BANK, assessment(BANK, {"A1": 0, "A2": 0, "B1": 0}), limits)
    assert not made.reached
    assert (made.target, made.why_not) == (limits.target, reason)
    assert (made.effort_weeks, made.score_after, made.verdict_after) == (0.0, 0.0, "not_ready")


def test_an_overall_score_out_of_reach_is_named() -> None:
    bank = framework([question("A1", "a"), question("B1", "b", lead_time_weeks=9)], {"a": 1, "b": 3})
    case = assessment(bank, {"A1": 4, "B1": 2})
    limits = Limits(START, "conditional", by=START)
    assert plan(bank, case, limits).reached
    for wishes, because in (
        (replace(limits, target="ready"), "date"),
        (Limits(START, left_out=frozenset({"B1"})), "left_out"),
    ):
        reason = plan(bank, case, wishes).why_not
        assert reason == WhyNot("category", "b", 50.0, 60.0, because)  # type: ignore[arg-type]
    bank = framework([question("A1", "a", weight=1), question("A2", "a", weight=3, lead_time_weeks=9)])
    made = plan(bank, assessment(bank, {"A1": 4, "A2": 2}), Limits(START, by=START))
    assert made.why_not == WhyNot("overall", None, 62.5, 75.0, "date")


def test_no_question_that_applies_is_told() -> None:
    bank = framework([question("A1", "a")])
    case = assessment(bank).with_answer("A1", Answer(state="not_applicable", note="No."))
    made = plan(bank, case, Limits(START))
    assert made == Plan("ready", False, 0.0, None, 0.0, "not_ready", (), WhyNot("nothing"))


@given(
    rows,
    st.sampled_from(("ready", "conditional")),
    st.sampled_from((-1, 0, 17, 42)),
    st.sets(st.sampled_from(("Q0", "Q1", "Q2"))),
)
def test_without_what_is_to_blame_that_demand_is_kept(
    asked: list[Row], target: Target, days: int, left_out: set[str]
) -> None:
    bank, case = small(asked)
    by: date = START + timedelta(days=days)
    limits = Limits(START, target, by=by, left_out=frozenset(left_out))
    reason = plan(bank, case, limits).why_not
    assume(reason is not None)
    assert reason is not None
    freed = replace(limits, by=None) if reason.because == "date" else replace(limits, left_out=frozenset())
    if reason.kind in ("gate", "zero") and reason.because == "left_out":
        freed = replace(freed, by=None)  # what is left out is not asked how long it takes
    again = plan(bank, case, freed).why_not
    both = plan(bank, case, replace(limits, by=None, left_out=frozenset())).why_not
    assert both is None, "only the date and what is left out can stand in the way"
    if again is not None and reason.because == "date":
        assert (again.kind, again.subject) != (reason.kind, reason.subject)


def test_what_reaches_a_threshold_and_no_more_is_not_stopped() -> None:
    bank = framework([question(f"A{n}", "a") for n in range(4)])
    case = assessment(bank, dict.fromkeys(bank.by_id, 3))
    made = plan(bank, case, Limits(START, left_out=frozenset(bank.by_id)))
    assert (made.reached, made.score_after, made.why_not) == (True, 75.0, None)


@pytest.mark.parametrize(("thresholds", "kind"), [((75, 75), "category"), ((75, 0), "overall")])
def test_a_date_is_to_blame_when_a_threshold_is_just_reached_without_it(
    thresholds: tuple[int, int], kind: str
) -> None:
    wanted = dict(zip(("overall", "category"), thresholds, strict=True))
    bank = framework(
        [question("A1", "a", weight=2), question("A2", "a", weight=2, lead_time_weeks=9)],
        thresholds={"ready": wanted, "conditional": wanted},
    )
    case = assessment(bank, {"A1": 2, "A2": 2})
    limits = Limits(START, "conditional", by=START, left_out=frozenset({"A1"}))
    reason = plan(bank, case, limits).why_not
    assert reason is not None
    assert (reason.kind, reason.found, reason.wanted, reason.because) == (kind, 50.0, 75, "date")
    assert plan(bank, case, replace(limits, by=None)).reached


def test_what_is_left_out_is_to_blame_where_a_category_stays_too_low_without_the_date() -> None:
    bank = framework([question("A1", "a", lead_time_weeks=9), question("B1", "b")], {"a": 3, "b": 1})
    case = assessment(bank, {"A1": 2, "B1": 1})
    made = plan(bank, case, Limits(START, "conditional", by=START, left_out=frozenset({"B1"})))
    assert made.why_not == WhyNot("category", "b", 25.0, 40.0, "left_out")

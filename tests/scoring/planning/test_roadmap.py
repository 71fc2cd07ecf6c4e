"""A plan by date: each fix stands at the first day by which it is done."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from muster.model import Answer
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.roadmap import roadmap
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question
from tests.scoring.planning.support import START, Row, rows, small

days = st.lists(st.integers(0, 100).map(lambda n: START + timedelta(days=n)), max_size=4)


@given(rows, days)
def test_every_fix_is_done_on_its_day_and_the_end_is_the_plans(asked: list[Row], stops: list[date]) -> None:
    bank, case = small(asked)
    made = plan(bank, case, Limits(START, "conditional"))
    road = roadmap(bank, case, made, stops)
    assert [stop.day for stop in road] == sorted({*stops, *(fix.done for fix in made.fixes[-1:])})
    assert [fix for stop in road for fix in stop.fixes] == list(made.fixes)
    before = date.min
    for stop in road:
        assert all(before < fix.done <= stop.day for fix in stop.fixes)
        before = stop.day
    assert [stop.score for stop in road] == sorted(stop.score for stop in road)
    if road and (not made.fixes or road[-1].day >= made.fixes[-1].done):
        assert (road[-1].score, road[-1].verdict) == (made.score_after, made.verdict_after)


def test_the_verdict_turns_when_the_fix_that_it_waits_for_is_done() -> None:
    bank = framework([question("A1", "a", critical=True, gate=2, effort_weeks=1, lead_time_weeks=4)])
    case = assessment(bank, {"A1": 1})
    made = plan(bank, case, Limits(START, "conditional"))
    road = roadmap(bank, case, made, [START, START + timedelta(days=30)])
    assert [(stop.day, stop.score, stop.verdict) for stop in road] == [
        (START, 25.0, "not_ready"),
        (START + timedelta(days=28), 50.0, "conditional"),
        (START + timedelta(days=30), 50.0, "conditional"),
    ]


def test_nothing_applicable_has_no_road() -> None:
    bank = framework([question("A1", "a")])
    case = assessment(bank).with_answer("A1", Answer(state="not_applicable", note="No."))
    assert roadmap(bank, case, plan(bank, case, Limits(START)), [START]) == ()

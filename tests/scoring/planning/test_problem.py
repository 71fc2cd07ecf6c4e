"""What is to be planned, in whole numbers: where questions stand, how far they may rise, what is asked."""

from datetime import timedelta
from fractions import Fraction

import pytest

from muster.scoring.exact_score import exact_score
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.problem import NOTHING_ASKED, Asked, Problem, asked_by, harder, problem
from tests.factory import assessment, framework, question
from tests.scoring.planning.support import START

BANK = framework(
    [
        question("B1", "b", weight=2, effort_weeks=[0.5, 1, 2, 4], lead_time_weeks=6),
        question("A2", "a", weight=3, critical=True, gate=4, effort_weeks=1, lead_time_weeks=2.5),
        question("A1", "a", critical=True, gate=2, effort_weeks=4, lead_time_weeks=12),
    ],
    {"a": 1, "b": 1},
)
CASE = assessment(BANK, {"A1": 1, "A2": 3})


def task(limits: Limits, asked: Asked | None = None, open_level: int = 0) -> Problem:
    return problem(BANK, CASE, limits, asked, open_level)


def test_works_stand_in_the_order_of_their_ids() -> None:
    made = task(Limits(START))
    assert [(work.id, work.category, work.weight, work.base, work.was_open) for work in made.works] == [
        ("A1", "a", 1, 1, False),
        ("A2", "a", 3, 3, False),
        ("B1", "b", 2, 0, True),
    ]
    assert [work.lead for work in made.works] == [12, Fraction(5, 2), 6]
    assert {name: [work.id for work in works] for name, works in made.by_category().items()} == {
        "a": ["A1", "A2"],
        "b": ["B1"],
    }


def test_effort_is_counted_from_where_a_question_stands() -> None:
    made = task(Limits(START), open_level=2)
    weeks = [[made.weeks(work.effort(level)) for level in range(work.base, 5)] for work in made.works]
    assert weeks == [[0, 4, 8, 12], [0, 1], [0, 2, 6]]
    assert [work.base for work in made.works] == [1, 3, 2]


@pytest.mark.parametrize(
    ("limits", "least"),
    [
        (Limits(START), [2, 4, 1]),
        (Limits(START, allow_zero=True), [2, 4, 0]),
        (Limits(START, "conditional"), [2, 4, 0]),
        (Limits(START, None), [1, 3, 0]),
        (Limits(START, None, kept=frozenset({"A1", "A2"})), [2, 4, 0]),
        (Limits(START, kept=frozenset({"A1", "B1"})), [2, 4, 1]),
    ],
)
def test_gates_zeros_and_what_is_kept_say_how_far_a_question_must_rise(
    limits: Limits, least: list[int]
) -> None:
    made = task(limits)
    assert [work.least for work in made.works] == least
    assert [work.top for work in made.works] == [4, 4, 4]


def test_what_is_kept_need_not_rise_above_the_top() -> None:
    made = problem(BANK, assessment(BANK, {"A1": 4}), Limits(START, None, kept=frozenset({"A1"})))
    assert (made.works[0].least, made.works[0].top) == (4, 4)


def test_what_is_left_out_or_late_stays_where_it_is() -> None:
    assert [work.top for work in task(Limits(START, left_out=frozenset({"A2"}))).works] == [4, 3, 4]
    by = START + timedelta(weeks=6)
    assert [work.top for work in task(Limits(START, by=by)).works] == [1, 4, 4]
    assert [work.top for work in task(Limits(START, by=by - timedelta(days=1))).works] == [1, 4, 0]


def test_a_target_asks_for_what_its_verdict_asks_for() -> None:
    whole = exact_score(BANK, CASE)
    bar = whole.bars["ready"]
    assert asked_by(whole, None, allow_zero=False) == NOTHING_ASKED == Asked({}, {}, 0, no_zero=False)
    assert asked_by(whole, "ready", allow_zero=False) == Asked(bar.gates, bar.floors, bar.overall, True)
    assert asked_by(whole, "ready", allow_zero=True) == Asked(bar.gates, bar.floors, bar.overall, False)
    assert asked_by(whole, "conditional", allow_zero=False).no_zero is False


def test_a_demand_stands_in_for_the_targets_own() -> None:
    asked = Asked({"A1": 3}, {}, 7, no_zero=True)
    made = task(Limits(START, "conditional"), asked)
    assert made.asked is asked
    assert [work.least for work in made.works] == [3, 3, 1]


def test_a_harder_demand_has_higher_gates_up_to_the_top_and_a_higher_bar() -> None:
    whole = exact_score(BANK, CASE)
    asked = asked_by(whole, "ready", allow_zero=False)
    assert (whole.scale.full, asked.overall) == (32, 24)
    assert harder(whole, asked, 0, 0) == asked
    assert harder(whole, asked, 75, 0) == asked
    up = harder(whole, asked, 76, 1)
    assert (up.gates, up.floors, up.overall, up.no_zero) == ({"A1": 3, "A2": 4}, asked.floors, 25, True)
    assert [harder(whole, asked, points, 0).overall for points in (78, 79, 94, 100)] == [25, 26, 31, 32]

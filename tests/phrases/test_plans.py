"""Plans in words: what they take, and every kind of thing that stops one."""

from datetime import date
from typing import get_args

import pytest

from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.plans import (
    chance_line,
    effort,
    exactness,
    find_out_first,
    fix_line,
    headline,
    kept_and_left_out,
    lead_time,
    time_line,
    why_not,
)
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Because, Fix, Plan, Stop, WhyNot
from tests.factory import framework, question

BANK = framework([question("A1", "a", critical=True, title="Lift")])
EN, FR = phrases_in("en"), phrases_in("fr")
DAY, LATER = date(2026, 3, 2), date(2026, 5, 2)
LIMITS = Limits(DAY)


def made(**more: object) -> Plan:
    fix = Fix("A1", 0, 2, 12.0, 4.0, 5.0, DAY)
    return Plan("ready", True, 12.0, DAY, 80.0, "ready", (fix,), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stop_and_what_is_to_blame_has_its_own_sentence(language: str) -> None:
    told = []
    for kind in get_args(Stop):
        subject = "a" if kind == "category" else "A1"
        blamed = get_args(Because) if kind in ("gate", "zero", "kept", "category", "overall") else (None,)
        told += [
            why_not(WhyNot(kind, subject, 0.5, 2, because), BANK, phrases_in(language)) for because in blamed
        ]
    assert all(told)
    assert len(set(told)) == len(told)
    assert not any("{" in sentence for sentence in told)


def test_the_time_tells_lead_times_and_staff() -> None:
    same = time_line(made(ready_by_staff=DAY), LIMITS, EN)
    later = time_line(made(ready_by_staff=LATER), LIMITS, EN)
    never = time_line(made(ready_by_staff=None), LIMITS, EN)
    assert "2 March 2026" in same
    assert "2 May 2026" in later
    assert "10000" in never


def test_a_chance_is_told_only_where_it_is_known() -> None:
    assert "42\u00a0%" in chance_line(made(chance_after=0.42), EN)
    assert chance_line(made(), EN) == ""


def test_why_a_plan_that_is_ready_hardly_holds_is_told_beside_its_chance() -> None:
    assert "only just gets there" in chance_line(made(chance_after=0.42), EN)
    assert "only just" not in chance_line(made(chance_after=0.5), EN)


def test_a_plan_that_may_be_beaten_says_so() -> None:
    assert exactness(made(), LIMITS, EN) == ""
    assert "not ruled out" in exactness(made(exact=False), LIMITS, EN)
    assert "cheapest plan found" in exactness(made(), Limits(DAY, chance=0.8), EN)


@pytest.mark.parametrize(
    ("open_effort", "at", "told"), [(0.0, (1.0, 1.0), ""), (5.0, (4.0, 2.0), "4"), (5.0, (None, None), "–")]
)
def test_what_to_find_out_first(open_effort: float, at: tuple[float | None, float | None], told: str) -> None:
    text = find_out_first(made(open_effort_weeks=open_effort, if_open_at=at), EN)
    assert (told in text) if told else text == ""


@pytest.mark.parametrize(
    ("kept", "left_out", "told"),
    [(0, 0, ""), (1, 1, "1 kept, 1 left out"), (2, 0, "2 kept"), (0, 3, "3 left out")],
)
def test_what_was_done_by_hand(kept: int, left_out: int, told: str) -> None:
    assert kept_and_left_out(kept, left_out, EN) == told


def test_reasons_read_as_people_write() -> None:
    assert why_not(None, BANK, EN) == "No question applies to this mission."
    assert why_not(WhyNot("gate", "A1", 1, 2), BANK, EN) == (
        "A1 Lift can only reach level 1 in time, and its gate is 2."
    )
    assert why_not(WhyNot("effort", None, 50, 4500.5), BANK, FR) == (
        "Il faut 4\u202f500,5 semaines-personnes, et 50 seulement sont permises."
    )
    assert why_not(WhyNot("overall", None, 41.26, 60), BANK, EN) == (
        "With all that ends in time the overall score is 41.2, below 60."
    )


def test_efforts_and_lead_times_are_counted() -> None:
    assert [effort(weeks, EN) for weeks in (1, 1.5, 2)] == [
        "1 person-week",
        "1.5 person-weeks",
        "2 person-weeks",
    ]
    assert [lead_time(weeks, FR) for weeks in (0, 1, 1.5, 2)] == [
        "0 semaine",
        "1 semaine",
        "1,5 semaine",
        "2 semaines",
    ]


def test_headlines_and_fixes_read_as_people_write() -> None:
    assert headline(made(), EN) == "12 person-weeks: readiness 80.0, ready"
    assert headline(Plan("ready", True, 0.0, DAY, 80.0, "ready"), EN) == "Nothing needs to be done."
    assert headline(Plan("ready", False, 0.0, None, 20.0, "not_ready"), EN) == "No plan gets there"
    assert time_line(Plan("ready", True, 0.0, DAY, 80.0, "ready"), LIMITS, EN) == ""
    [fix] = made().fixes
    assert fix_line(fix, BANK, EN) == "A1 Lift: level 0 to 2, 12 person-weeks, 4 weeks, +5.0"
    opened = Fix("A1", 0, 2, 12.0, 4.0, 5.0, DAY, was_open=True)
    assert fix_line(opened, BANK, EN) == "A1 Lift: not answered, to level 2, 12 person-weeks, 4 weeks, +5.0"

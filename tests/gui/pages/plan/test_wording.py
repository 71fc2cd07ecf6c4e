"""Every outcome of a plan has its sentence."""

from datetime import date
from typing import get_args

import pytest

from muster.gui.pages.plan import wording
from muster.model import Framework
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Because, Plan, Stop, WhyNot

DAY, LATER = date(2026, 3, 2), date(2026, 5, 2)
LIMITS = Limits(DAY)


def made(**more: object) -> Plan:
    return Plan("ready", True, 12.0, DAY, 80.0, "ready", **more)  # type: ignore[arg-type]


def test_every_stop_and_what_is_to_blame_has_its_own_sentence(framework: Framework) -> None:
    told = []
    for kind in get_args(Stop):
        subject = "money" if kind == "category" else "FOR-1"
        blamed = get_args(Because) if kind in ("gate", "zero", "kept", "category", "overall") else (None,)
        told += [wording.why_not(WhyNot(kind, subject, 0.5, 2, because), framework) for because in blamed]
    assert all(told)
    assert len(set(told)) == len(told)
    assert not any("{" in sentence for sentence in told)
    assert wording.why_not(None, framework) == ""


def test_the_time_tells_lead_times_and_staff() -> None:
    same = wording.time_line(made(ready_by_staff=DAY), LIMITS)
    later = wording.time_line(made(ready_by_staff=LATER), LIMITS)
    never = wording.time_line(made(ready_by_staff=None), LIMITS)
    assert "2 March 2026" in same
    assert "2 May 2026" in later
    assert "10000" in never


def test_a_chance_is_told_only_where_it_is_known() -> None:
    assert "42 %" in wording.chance_line(made(chance_after=0.42))
    assert wording.chance_line(made()) == ""


def test_a_plan_that_may_be_beaten_says_so() -> None:
    assert wording.exactness(made(), LIMITS) == ""
    assert "not ruled out" in wording.exactness(made(exact=False), LIMITS)
    assert "cheapest plan found" in wording.exactness(made(), Limits(DAY, chance=0.8))


@pytest.mark.parametrize(
    ("open_effort", "at", "told"), [(0.0, (1.0, 1.0), ""), (5.0, (4.0, 2.0), "4"), (5.0, (None, None), "–")]
)
def test_what_to_find_out_first(open_effort: float, at: tuple[float | None, float | None], told: str) -> None:
    text = wording.find_out_first(made(open_effort_weeks=open_effort, if_open_at=at))
    assert (told in text) if told else text == ""


@pytest.mark.parametrize(
    ("kept", "left_out", "told"),
    [(0, 0, ""), (1, 1, "1 kept, 1 left out"), (2, 0, "2 kept"), (0, 3, "3 left out")],
)
def test_what_was_done_by_hand(kept: int, left_out: int, told: str) -> None:
    assert wording.kept_and_left_out(kept, left_out) == told

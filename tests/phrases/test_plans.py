"""Plans in words: what they take, and every kind of thing that stops one."""

from typing import Any, get_args, get_type_hints

import pytest

from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.plans import effort, lead_time, why_not
from muster.scoring.plan import WhyNot
from tests.factory import framework, question

BANK = framework([question("A1", "a", critical=True, title="Lift")])
EN, FR = phrases_in("en"), phrases_in("fr")
KINDS = get_args(get_type_hints(WhyNot)["kind"])


def stopped(kind: Any) -> WhyNot:
    """Return what stops a plan, as the planner tells it."""
    subject = {"gate": "A1", "pinned": "A1", "category": "a"}.get(kind)
    return WhyNot(kind, subject, 1, 2) if kind == "gate" else WhyNot(kind, subject, 41.26, 60)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_everything_that_stops_a_plan_is_told(kind: str, language: str) -> None:
    phrases = phrases_in(language)
    told = why_not(stopped(kind), BANK, phrases)
    assert told.endswith(".")
    assert "{" not in told
    assert {f"stop_{name}" for name in KINDS} == {
        key for key in phrases.section("plan") if key.startswith("stop_")
    }


def test_reasons_read_as_people_write() -> None:
    assert why_not(None, BANK, EN) == "No question applies to this mission."
    assert why_not(stopped("gate"), BANK, EN) == (
        "A1 Lift can only reach level 1 in time, and its gate is 2."
    )
    assert why_not(WhyNot("effort", None, 50, 4500.5), BANK, FR) == (
        "Il faut 4\u202f500,5 semaines-personnes, et 50 seulement sont permises."
    )
    assert why_not(stopped("overall"), BANK, EN) == (
        "With every allowed fix the overall score is 41.3, below 60."
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

"""Every kind of reason, exception and blind spot has its sentence in every language."""

from datetime import date
from typing import get_args

import pytest

from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.reasons import (
    FAILED,
    OPEN,
    OTHER,
    blind_spot,
    reason_name,
    reason_sign,
    reason_text,
    spot_text,
    why_not_applicable,
)
from muster.scoring import Applicability, BlindSpot, Reason
from muster.scoring.blind_spots import Kind as SpotKind
from muster.scoring.reasons import Kind as ReasonKind
from tests.factory import framework, question

BANK = framework([question("A1", "a", critical=True, title="Lift"), question("B1", "b")], {"a": 3})
EN, FR = phrases_in("en"), phrases_in("fr")


def reason(kind: ReasonKind) -> Reason:
    """Return a reason of a kind as the scoring makes it."""
    subject = {"gate_failed": "A1", "gate_conditioned": "A1", "gate_open": "A1", "category_below": "a"}.get(
        kind
    )
    value, wanted = (1, 2) if kind.startswith("gate") else (41.26, 60)
    return Reason(kind, subject, value, wanted)


def spot(kind: SpotKind) -> BlindSpot:
    """Return a blind spot of a kind as the scoring makes it."""
    subject = {"half_answered": "a", "unsupported_lesson": "L1"}.get(kind, "A1")
    return BlindSpot(
        kind, subject, "A1", date(2013, 3, 31) if kind in ("stale", "condition_overdue") else None
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", get_args(ReasonKind))
def test_every_reason_is_told(kind: ReasonKind, language: str) -> None:
    phrases = phrases_in(language)
    told = reason_text(reason(kind), BANK, phrases)
    assert told
    assert "{" not in told
    assert len(reason_name(reason(kind), BANK, phrases)) <= len(told)
    assert reason_sign(reason(kind)) in (FAILED, OPEN, OTHER)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_no_sentence_for_a_kind_that_is_not(language: str) -> None:
    phrases = phrases_in(language)
    assert set(phrases.section("reason")) == {
        *get_args(ReasonKind),
        "category_below_short",
        "more",
        "more_alone",
    }
    assert set(phrases.section("blind_spot")) == {*get_args(SpotKind), "line", "lesson"}
    kinds = set(get_args(Applicability)) - {"applies"}
    noted = {f"{kind}_noted" for kind in ("lesson", "marked")}
    assert set(phrases.section("not_applicable")) == kinds | noted | {"kept"}


def test_reasons_read_as_people_write() -> None:
    told = [reason_text(reason(kind), BANK, EN) for kind in get_args(ReasonKind)]
    assert set(told) == {
        "Nothing has been answered yet.",
        "A1 Lift: level 1 “Level 1”, needs 2",
        "A1 Lift: level 1 “Level 1”, needs 2; accepted with a condition",
        "A1 Lift: critical, not answered",
        "A scores 41.2, below the floor of 60",
        "Overall score 41.2, below the 60 that ready asks for",
        "Too early for a score: 41 of 60 questions answered, fewer than half",
    }
    assert reason_text(reason("overall_below"), BANK, FR) == (
        "Score global de 41,2 au lieu des 60 exigés pour «\u00a0prête\u00a0»"
    )
    arabic = reason_text(reason("gate_failed"), BANK, phrases_in("ar"))
    assert "\u00a0\u20682\u2069" in arabic, "no line begins with the level alone"
    assert reason_name(reason("category_below"), BANK, EN) == "A below 60"
    assert reason_name(reason("gate_open"), BANK, EN) == "A1 Lift"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", get_args(SpotKind))
def test_every_blind_spot_is_told(kind: SpotKind, language: str) -> None:
    phrases = phrases_in(language)
    told = blind_spot(spot(kind), BANK, phrases)
    assert spot_text(spot(kind), phrases) in told
    assert "{" not in told


def test_blind_spots_name_their_subject() -> None:
    assert blind_spot(spot("stale"), BANK, EN) == ("A1 Lift: to be reviewed by 31 March 2013, which is past")
    assert blind_spot(spot("half_answered"), BANK, FR) == (
        "A\u00a0: moins de la moitié de ses questions ont une réponse"
    )
    assert blind_spot(spot("unsupported_lesson"), BANK, EN).startswith("Lesson “A lesson”: ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", get_args(Applicability))
def test_why_a_question_does_not_apply(kind: Applicability, language: str) -> None:
    phrases = phrases_in(language)
    told = why_not_applicable(kind, phrases)
    assert bool(told) == (kind != "applies")
    noted = why_not_applicable(kind, phrases, "No coast.")
    assert ("No coast." in noted) == (kind in ("lesson", "marked"))

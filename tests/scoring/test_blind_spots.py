"""What an assessment does not see."""

from datetime import date

from muster.model import Answer, Evidence, LessonMark
from muster.scoring import blind_spots
from tests.factory import assessment, framework, question

BANK = framework(
    [
        question("A1", "a", weight=3, critical=True),
        question("A2", "a"),
        question("B1", "b", applies_when="host"),
        question("B2", "b", lesson="L2"),
    ],
    {"a": 60, "b": 40},
    lessons=[
        {"id": "L1", "category": "a", "title": "One"},
        {"id": "L2", "category": "b", "title": "Two"},
    ],
)


def test_blind_spots_of_every_kind() -> None:
    today = date(2026, 3, 1)
    case = assessment(BANK, {"A2": 3})
    case = case.with_answer("A1", Answer(state="answered", level=2, confidence="low"))
    case = case.with_answer(
        "B1",
        Answer(
            state="answered",
            level=4,
            review_by=date(2026, 2, 28),
            evidence=(Evidence(title="Signed letter"),),
        ),
    )
    case = case.model_copy(update={"lessons": {"L2": LessonMark(applies="fully")}})
    found = [(spot.kind, spot.subject, spot.question) for spot in blind_spots(BANK, case, today)]
    assert found == [
        ("no_evidence", "A2", "A2"),
        ("stale", "B1", "B1"),
        ("unsure_gate", "A1", "A1"),
        ("unsupported_lesson", "L2", "B2"),
    ]
    assert not [spot for spot in blind_spots(BANK, case, date(2026, 2, 28)) if spot.kind == "stale"]


def test_a_category_with_under_half_answered_is_a_blind_spot() -> None:
    half = blind_spots(BANK, assessment(BANK, {"A1": 1}), date(2026, 3, 1))
    assert [(spot.kind, spot.subject) for spot in half] == [("half_answered", "b")]
    off = assessment(BANK, {"A1": 1, "B2": 1})
    off = off.model_copy(update={"mission": off.mission.changed(profile={"host": False})})
    assert blind_spots(BANK, off, date(2026, 3, 1)) == ()

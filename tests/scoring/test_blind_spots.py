"""What an assessment does not see."""

from datetime import date

from muster.model import Action, Answer, Condition, Evidence, LessonMark
from muster.scoring import blind_spots
from muster.scoring.blind_spots import BlindSpot
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


def test_a_blind_spot_says_where_to_start_looking_and_since_when() -> None:
    late = Answer(state="answered", level=1, review_by=date(2026, 2, 28))
    spots = blind_spots(BANK, assessment(BANK).with_answer("B2", late), date(2026, 3, 1))
    assert spots == (
        BlindSpot("half_answered", "a", "A1"),
        BlindSpot("stale", "B2", "B2", date(2026, 2, 28)),
    )


def test_only_a_lesson_that_carries_over_fully_and_is_asked_about_wants_support() -> None:
    answered = assessment(BANK, dict.fromkeys(BANK.by_id, 2))
    opened = assessment(BANK, {"A1": 2, "A2": 2, "B1": 2})
    fully = LessonMark(applies="fully")
    for case, marks in (
        (answered, {"L2": fully}),
        (opened, {"L2": LessonMark(applies="partly")}),
        (opened, {"L3": fully}),  # no question asks about it
    ):
        assert blind_spots(BANK, case.model_copy(update={"lessons": marks}), date(2026, 3, 1)) == ()
    marked = opened.model_copy(update={"lessons": {"L3": fully, "L2": fully}})
    assert blind_spots(BANK, marked, date(2026, 3, 1)) == (BlindSpot("unsupported_lesson", "L2", "B2"),)


def test_conditions_past_their_date_or_without_an_owner_are_blind_spots() -> None:
    day = date(2026, 2, 28)
    carried = Action(id="c", title="Until then", condition=Condition(accepted_by="Chief of staff"))
    actions = (
        Action(id="plain", title="No condition", due=day),
        carried.changed(id="done", status="done", due=day),
        carried.changed(id="late", question="A1", owner="J4", due=day),
        carried.changed(id="nobody", question="A2", owner=" ", due=date(2026, 3, 1)),
        carried.changed(id="both", due=day),
        carried.changed(id="open-ended", question="A2", owner="J4"),
    )
    case = assessment(BANK, dict.fromkeys(BANK.by_id, 2)).model_copy(update={"actions": actions})
    assert blind_spots(BANK, case, date(2026, 3, 1)) == (
        BlindSpot("condition_overdue", "late", "A1", day),
        BlindSpot("condition_overdue", "both", "", day),
        BlindSpot("condition_orphaned", "nobody", "A2"),
        BlindSpot("condition_orphaned", "both", ""),
    )

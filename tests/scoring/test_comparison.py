"""Two assessments side by side, on what both answer."""

from hypothesis import given
from hypothesis import strategies as st

from muster.model import Weights
from muster.scoring import compare, readiness
from muster.scoring.comparison import Move, beside
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


def test_only_questions_answered_in_both_count() -> None:
    before = assessment(BANK, {"A1": 0, "A2": 4, "B1": 4})
    after = assessment(BANK, {"A1": 4, "B1": 4, "B2": 0})
    result = compare(BANK, before, after)
    assert result.common == ("A1", "B1")
    assert (result.before, result.after) == (40.0, 100.0)
    assert result.categories == {"a": (0.0, 100.0, 1), "b": (100.0, 100.0, 1)}
    assert [(move.question, move.before, move.after) for move in result.moves] == [("A1", 0, 4)]


def test_each_is_scored_with_its_own_weights() -> None:
    before = assessment(BANK, {"A1": 4, "B1": 0}).model_copy(
        update={"weights": Weights(categories={"a": 40, "b": 60}, reason="Then.")}
    )
    after = assessment(BANK, {"A1": 4, "B1": 0})
    result = compare(BANK, before, after)
    assert (result.before, result.after) == (40.0, 60.0)
    assert result.moves == ()


def test_nothing_in_common_has_no_score() -> None:
    off = assessment(BANK, {"B1": 3})
    off = off.model_copy(update={"mission": off.mission.changed(profile={"host": False})})
    result = compare(BANK, off, assessment(BANK, {"B1": 3}))
    assert (result.before, result.after, result.common) == (None, None, ())


@given(st.lists(st.integers(0, 4) | st.none(), min_size=4, max_size=4))
def test_beside_itself_nothing_differs(levels: list[int | None]) -> None:
    case = assessment(BANK, dict(zip(BANK.by_id, levels, strict=True)))
    result = compare(BANK, case, case)
    assert result.moves == ()
    assert result.before == result.after == readiness(BANK, case).score


def test_a_move_says_from_where_to_where_and_in_which_category() -> None:
    before = assessment(BANK, {"A1": 2, "A2": 1, "B1": 3})
    after = assessment(BANK, {"A1": 0, "A2": 1, "B1": 4})
    result = compare(BANK, before, after)
    assert result.moves == (Move("A1", "a", 2, 0), Move("B1", "b", 3, 4))
    assert result.categories == {"a": (43.75, 6.25, 2), "b": (75.0, 100.0, 1)}


def test_a_question_that_another_version_has_elsewhere_stands_beside_nothing_there() -> None:
    other = framework([question("A1", "a", weight=3), question("B1", "a"), question("B2", "b")])
    before, after = assessment(other, {"A1": 4, "B1": 4}), assessment(BANK, {"A1": 2, "B1": 2})
    result = compare(BANK, before, after, other=other)
    assert result.common == ("A1", "B1")
    assert result.categories == {"a": (100.0, 50.0, 1)}, "nothing was asked of b before"


def test_the_picture_shows_the_three_missions_that_share_the_most_in_their_order() -> None:
    others = [
        ("two", assessment(BANK, {"A1": 1, "A2": 1})),
        ("one", assessment(BANK, {"A1": 2})),
        ("all", assessment(BANK, {"A1": 3, "A2": 3, "B1": 3, "B2": 3})),
        ("three", assessment(BANK, {"A1": 0, "A2": 0, "B1": 0})),
        ("none", assessment(BANK, {})),
    ]
    mine = assessment(BANK, dict.fromkeys(("A1", "A2", "B1", "B2"), 2))
    assert [row.title for row in beside(BANK, mine, others)] == ["two", "all", "three"]


def test_a_mission_that_shares_a_few_answers_only_is_not_on_the_picture() -> None:
    bank = framework([question(f"A{number}", "a") for number in range(9)], {"a": 100})
    other = assessment(bank, {f"A{number}": 1 for number in range(9)})
    few, enough = assessment(bank, {"A0": 2, "A1": 2}), assessment(bank, {"A0": 2, "A1": 2, "A2": 2})
    assert beside(bank, few, [("other", other)]) == ()
    assert [row.questions for row in beside(bank, enough, [("other", other)])] == [3]

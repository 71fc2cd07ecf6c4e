"""The level that counts for a question, and the levels that it might really have."""

import pytest

from muster.model import Answer, Vote, Weights
from muster.model.assessment import Confidence
from muster.scoring import effective_level
from muster.scoring.answer_levels import Item, Known, items, known_medium
from tests.factory import assessment, framework, question


def votes(*rows: tuple[str, int, int | None, Confidence]) -> Answer:
    """Return an answer that holds only votes: (assessor, round, level, confidence)."""
    return Answer(
        votes=tuple(
            Vote(assessor=who, round=turn, level=level, confidence=sure) for who, turn, level, sure in rows
        )
    )


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        # lower median; from the lowest to the highest that anybody leaves plausible
        (votes(("a", 1, 1, "high"), ("b", 1, 4, "high")), (1, 1, 4)),
        (votes(("a", 1, 1, "medium"), ("b", 1, 3, "high"), ("c", 1, 2, "low")), (2, 0, 4)),
        (votes(("a", 2, 3, "high"), ("a", 1, 0, "high")), (3, 3, 3)),  # the last round counts
        (votes(("a", 1, None, "low"), ("b", 1, 2, "medium")), (2, 1, 3)),
        (votes(("a", 1, None, "low")), (None, 0, 4)),
        (votes(("a", 1, 0, "high")).changed(state="answered", level=3, confidence="low"), (3, 1, 4)),
        (votes(("a", 1, 0, "high")).changed(state="unknown"), (None, 0, 4)),
        (Answer(), (None, 0, 4)),
        (Answer(state="answered", level=2, range=(0, 3)), (2, 0, 3)),
        (Answer(state="answered", level=0, confidence="medium"), (0, 0, 1)),
        (Answer(state="answered", level=4, confidence="high"), (4, 4, 4)),
    ],
)
def test_the_level_that_counts(answer: Answer, expected: tuple[int | None, int, int]) -> None:
    assert effective_level(answer)[:3] == expected


def test_what_each_assessor_says_is_kept_while_nobody_has_recorded_an_answer() -> None:
    voted = votes(("a", 1, 1, "medium"), ("b", 1, 4, "high"))
    assert effective_level(voted).pool == (Known(1, 0, 2), Known(4, 4, 4))
    assert effective_level(voted.changed(state="answered", level=2)).pool == ()


def test_items_are_the_questions_that_apply_with_this_assessments_weights() -> None:
    bank = framework(
        [question("A1", "a", critical=True, gate=3), question("A2", "a", weight=2), question("B1", "b")]
    )
    case = assessment(bank, {"A1": 2}).with_answer("B1", Answer(state="not_applicable", note="No."))
    case = case.model_copy(update={"weights": Weights(questions={"A1": 5}, reason="So.")})
    assert items(bank, case) == [Item("A1", "a", 5, 3, 2, 1, 3), Item("A2", "a", 2, None, None, 0, 4)]


def test_a_question_can_be_taken_as_answered() -> None:
    opened = Item("A1", "a", 5, 3, None, 0, 4, (Known(1, 0, 2),))
    assert known_medium(opened, 4) == Item("A1", "a", 5, 3, 4, 3, 4)

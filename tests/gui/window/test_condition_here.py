"""Which question is on the screen, and why no condition can be accepted on it."""

import pytest

from muster.gui.session.document import Document
from muster.gui.window.condition_here import given_on, question_at, why_not_here
from muster.model import Assessment
from tests.factory import assessment, framework, question

BANK = framework(
    [question("A1", "a", critical=True, gate=2), question("A2", "a", critical=True, gate=2)], version="2.0"
)


def document(case: Assessment) -> Document:
    return Document(case, BANK)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("walk/A1", "A1"),
        ("session/A2", "A2"),
        ("session", ""),
        ("lessons/A1", ""),
        ("walk/GONE", ""),
        ("readiness/ask", ""),
    ],
)
def test_the_question_on_the_screen(place: str, name: str) -> None:
    assert question_at(document(assessment(BANK)), place) == name


def test_one_level_short_can_be_accepted_and_the_rest_says_why_not() -> None:
    made = document(assessment(BANK, {"A1": 1}))
    assert why_not_here(made, "A1") == ""
    assert given_on(made, "A1") == ""
    assert why_not_here(made, "A2").startswith("A2 has no answer yet.")
    assert why_not_here(made, "").startswith("A condition accepts the shortfall of one question")
    assert "no shortfall" in why_not_here(document(assessment(BANK, {"A1": 3})), "A1")
    of_one = assessment(BANK, {"A1": 1}).model_copy(update={"vote_of": "x", "assessment": "y"})
    assert why_not_here(document(of_one), "A1").startswith("This is one assessor’s vote file")

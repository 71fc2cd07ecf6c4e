"""Markings, and copies to give away."""

from datetime import UTC, datetime

import pytest

from muster.model import Action, Answer, Assessment, Assessor, Decision, Evidence, LogEntry, Vote
from muster.model.marking import UNKNOWN, banner, rank
from muster.scoring import readiness
from muster.storage.redaction import clean_copy, markings_inside, releasable_copy
from tests.factory import assessment, framework, question

BANK = framework([question(f"A{n}", "a") for n in range(5)])
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("marking", "expected"),
    [
        ("", 0),
        ("Public source", 0),
        ("UNCLASSIFIED", 0),
        ("NATO UNCLASSIFIED", 0),
        ("OFFICIAL - planning", 1),
        ("OFFICIAL-SENSITIVE", 2),
        ("Diffusion restreinte", 2),
        ("UN  CONFIDENTIAL", 3),
        ("SECRET", 4),
        ("Strictly confidential", 4),
        ("TOP SECRET", 5),
        ("Très secret", 5),
        ("COSMIC PURPLE", UNKNOWN),
    ],
)
def test_markings_are_ranked(marking: str, expected: int) -> None:
    assert rank(marking) == expected


@pytest.fixture
def marked() -> Assessment:
    """Answers with markings of every height, names, notes, votes, actions and a log."""
    made = assessment(BANK, {"A0": 4, "A1": 3}).model_copy(update={"marking": "RESTRICTED"})
    made = made.with_answer("A2", Answer(state="answered", level=0, marking="SECRET", note="Agent X."))
    made = made.with_answer("A3", Answer(state="answered", level=1, marking="COSMIC PURPLE"))
    made = made.with_answer(
        "A4",
        Answer(
            state="not_applicable",
            note="Says Col Diallo.",
            evidence=(Evidence(title="Letter"),),
            votes=(Vote(assessor="j3", level=2, note="I doubt it."), Vote(assessor="x", level=1)),
        ),
    )
    return made.model_copy(
        update={
            "assessors": (Assessor(id="j3", name="Col Diallo", role="Operations"),),
            "actions": (
                Action(id="1", title="Ask", question="A2", owner="Col Diallo"),
                Action(id="2", title="Go", question="A0", owner="Col Diallo", note="He said so."),
            ),
            "decisions": (Decision(id="1", time=NOW, text="Ask agent X.", question="A2"),),
            "log": (LogEntry(time=NOW, who="diallo", text="Answer A2: – → 0"),),
        }
    )


def test_the_banner_is_never_lower_than_the_highest_inside(marked: Assessment) -> None:
    assert banner(marked) == "SECRET / COSMIC PURPLE"
    assert banner(assessment(BANK)) == ""
    assert banner(assessment(BANK).model_copy(update={"marking": "OFFICIAL"})) == "OFFICIAL"
    assert markings_inside(marked) == ["RESTRICTED", "SECRET", "COSMIC PURPLE"]


def test_a_clean_copy_names_nobody(marked: Assessment) -> None:
    copy = clean_copy(marked)
    text = copy.to_json()
    for word in ("Diallo", "diallo", "Agent X", "agent X", "I doubt", "He said", "j3", "Operations"):
        assert word not in text, word
    assert copy.id != marked.id
    assert readiness(BANK, copy).score == readiness(BANK, marked).score
    assert [vote.assessor for vote in copy.answer("A4").votes] == ["a1", "a2"]
    assert copy.answer("A4").evidence[0].title == "Letter"
    assert Assessment.model_validate_json(text) == copy


def test_a_releasable_copy_holds_nothing_above_its_marking(marked: Assessment) -> None:
    copy = releasable_copy(marked, "RESTRICTED")
    assert set(copy.answers) == {"A0", "A1", "A4"}
    assert "Agent" not in copy.to_json()
    assert "COSMIC" not in copy.to_json()
    assert [action.id for action in copy.actions] == ["2"]
    assert copy.decisions == ()
    assert copy.log == ()
    assert banner(copy) == copy.marking == "RESTRICTED"
    assert readiness(BANK, copy).score == 87.5, "worked out anew: what is hidden leaves no trace in the score"
    assert set(releasable_copy(marked, "SECRET").answers) == {"A0", "A1", "A2", "A4"}
    assert set(releasable_copy(marked, "COSMIC PURPLE").answers) == set(marked.answers)

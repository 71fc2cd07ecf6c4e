"""Copies to give away: what is left out, and what they are marked with."""

import pytest

from muster.model import Assessment
from muster.model.marking import banner
from muster.scoring import readiness
from muster.storage.redaction import clean_copy, releasable_copy
from tests.factory import framework, marked_assessment, question

BANK = framework([question(f"A{n}", "a") for n in range(5)])


@pytest.fixture
def marked() -> Assessment:
    """Answers with markings of every height."""
    return marked_assessment(BANK)


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

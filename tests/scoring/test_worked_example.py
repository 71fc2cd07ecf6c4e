"""The example in docs/method.md, figure by figure."""

import pytest

from muster.model import Answer, Assessment, Framework
from muster.resources import resource
from muster.scoring import readiness
from muster.scoring.likelihood import full_readiness
from tests.factory import assessment, framework, question
from tests.scoring.enumeration import Enumeration, levels


@pytest.fixture
def bank() -> Framework:
    """Force and Money, as in the document."""
    rows = [
        question("F-1", "force", weight=3, critical=True, gate=2),
        question("F-2", "force", weight=2),
        question("F-3", "force", weight=1),
        question("M-1", "money"),
        question("M-2", "money"),
    ]
    return framework(rows, {"force": 60, "money": 40})


@pytest.fixture
def case(bank: Framework) -> Assessment:
    """The answers of the document's table."""
    levels = {"F-1": (2, "high"), "F-2": (3, "medium"), "M-1": (4, "high"), "M-2": (1, "low")}
    answers = {
        name: Answer.model_validate({"state": "answered", "level": level, "confidence": sure})
        for name, (level, sure) in levels.items()
    }
    return assessment(bank).model_copy(update={"answers": answers})


def test_the_worked_example(bank: Framework, case: Assessment) -> None:
    result = readiness(bank, case)
    assert [row.score for row in result.categories] == [60.0, 62.5]
    assert result.score == 61.0
    assert (result.questions[0].contribution, result.questions[0].shortfall) == (18.0, 18.0)
    assert result.bounds == (45.0, 80.0)
    assert result.verdict.value == "conditional"
    assert result.verdict.state == "settled"


def test_the_chances_of_the_worked_example(bank: Framework, case: Assessment) -> None:
    """Every combination in fractions gives what the program gives and the document prints."""
    every, result = Enumeration(bank, case), full_readiness(bank, case)
    rows = dict(zip(bank.by_id, levels(every.whole), strict=True))
    assert [float(chance) for chance in rows["F-3"]] == [0.06, 0.07, 0.508, 0.178, 0.184]
    assert len(every.outcomes) == 60, "level 4 of Money 2 is not plausible"
    assert result.chances is not None
    for name, chance in every.chances().items():
        assert result.chances[name] == pytest.approx(float(chance), abs=1e-12)
    printed = {name: round(100 * chance, 1) for name, chance in result.chances.items()}
    assert printed == {"ready": 6.6, "conditional": 91.9, "not_ready": 1.5}
    assert result.likely == (50.0, 75.0)


def test_the_document_prints_these_figures() -> None:
    text = (resource("frameworks").parents[1] / "docs" / "method.md").read_text(encoding="utf-8")
    verdicts = ("**6.6 %**", "**91.9 %**", "**1.5 %**", "**50.0**", "**75.0**")
    levels_of_force_3 = "0.06, 0.07, 0.508, 0.178, 0.184"
    scores = ("= 60.0", "= 62.5", "**61.0**", "= 18.0", "**45.0**", "**80.0**", "65.0")
    for figure in (*scores, *verdicts, levels_of_force_3):
        assert figure in text, figure

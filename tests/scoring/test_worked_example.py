"""The example in docs/method.md, figure by figure."""

import pytest

from muster.model import Answer, Assessment, Framework
from muster.resources import resource
from muster.scoring import readiness
from tests.factory import assessment, framework, question


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


def test_the_document_prints_these_figures() -> None:
    text = (resource("frameworks").parents[1] / "docs" / "method.md").read_text(encoding="utf-8")
    for figure in ("= 60.0", "= 62.5", "**61.0**", "= 18.0", "**45.0**", "**80.0**", "65.0"):
        assert figure in text, figure

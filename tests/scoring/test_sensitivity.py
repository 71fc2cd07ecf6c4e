"""Which answer alone turns the verdict, which open one narrows the range, which move the score most."""

from hypothesis import given

from muster.model import Answer, Assessment, Framework
from muster.scoring import readiness
from muster.scoring.sensitivity import deciders, narrowing, tornado
from tests.factory import assessment, framework, question
from tests.scoring.strategies import answered

BANK = framework(
    [
        question("A1", "a", critical=True, gate=2, effort_weeks=4, lead_time_weeks=12),
        question("A2", "a", effort_weeks=1, lead_time_weeks=2),
        question("B1", "b", effort_weeks=2, lead_time_weeks=6),
    ],
    {"a": 1, "b": 1},
)


def test_deciders_name_the_answers_that_turn_the_verdict() -> None:
    case = assessment(BANK, {"A1": 2, "A2": 4, "B1": 4})
    assert readiness(BANK, case).verdict.value == "ready"
    found = {(row.question, row.level): row.verdict for row in deciders(BANK, case)}
    assert found[("A1", 1)] == ("not_ready", "not_ready")
    assert found[("B1", 2)] == ("conditional", "conditional")
    assert ("B1", 3) not in found, "75 is still ready"
    for row in deciders(BANK, case):
        changed_case = case.with_answer(row.question, Answer(state="answered", level=row.level))
        verdict = readiness(BANK, changed_case).verdict
        assert (verdict.low, verdict.high) == row.verdict


@given(answered())
def test_deciders_agree_with_scoring_anew(drawn: tuple[Framework, Assessment]) -> None:
    bank, case = drawn
    for row in deciders(bank, case):
        verdict = readiness(
            bank, case.with_answer(row.question, Answer(state="answered", level=row.level))
        ).verdict
        assert (verdict.low, verdict.high) == row.verdict


def test_narrowing_and_tornado() -> None:
    case = assessment(BANK, {"A1": 2})
    assert [(row.question, row.points) for row in narrowing(BANK, case)] == [("B1", 50.0), ("A2", 25.0)]
    names = [name for name, _, _ in tornado(readiness(BANK, assessment(BANK, {"A1": 2, "A2": 1, "B1": 3})))]
    assert names == ["B1", "A1", "A2"]

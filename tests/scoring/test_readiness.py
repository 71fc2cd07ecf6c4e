"""Scores re-done by hand, ties at the thresholds, cases with nothing in them, and what bank 1.0 gave."""

import json
from pathlib import Path
from typing import Any

import pytest

from muster.model import Action, Answer, Assessment, Framework, FrameworkRef, Mission, Vote, new_assessment
from muster.resources import resource
from muster.scoring import VerdictRange, readiness, reasons
from muster.scoring.agreement import Agreement
from muster.scoring.result import CategoryScore, GateState, QuestionScore
from muster.storage import FrameworkLibrary
from tests.factory import NOW, assessment, framework, question
from tests.scoring.strategies import accepted


@pytest.fixture
def bank() -> Framework:
    """Two categories, weights 3 and 1, four questions, one of them critical."""
    return framework(
        [
            question("A1", "a", weight=3, critical=True),
            question("A2", "a", weight=1, core=True),
            question("B1", "b", weight=2, core=True),
            question("B2", "b", weight=2, applies_when="host"),
        ],
        {"a": 3, "b": 1},
    )


def test_a_score_done_by_hand(bank: Framework) -> None:
    result = readiness(bank, assessment(bank, {"A1": 2, "A2": 4, "B1": 1}))
    # a: 100 (3*2 + 1*4) / (4*4) = 62.5; b: 100 (2*1) / (4*2) = 25; R = (3*62.5 + 1*25) / 4 = 53.125
    assert [row.score for row in result.categories] == [62.5, 25.0]
    assert result.score == 53.125
    # bounds, medium confidence: a 100 (3*1 + 1*3)/16 .. (3*3 + 1*4)/16; b 0 .. 100 (2*2 + 2*4)/16
    assert result.bounds == ((3 * 37.5 + 0) / 4, (3 * 81.25 + 75) / 4)
    shares = {row.id: (row.contribution, row.shortfall) for row in result.questions}
    assert shares["A1"] == (28.125, 28.125)
    assert shares["A2"] == (18.75, 0.0)
    assert shares["B1"] == (6.25, 18.75)
    assert shares["B2"] == (None, None)
    assert (result.answered, result.applicable) == (3, 4)


def test_nothing_answered_is_no_score_and_open(bank: Framework) -> None:
    result = readiness(bank, assessment(bank))
    assert result.score is None
    assert result.bounds == (0.0, 100.0)
    assert (result.verdict.state, result.verdict.low, result.verdict.high) == ("open", "not_ready", "ready")
    assert [reason.kind for reason in reasons(bank, result)] == ["nothing_answered"]


def test_nothing_applicable_gives_defined_results(bank: Framework) -> None:
    none = {row.id: Answer(state="not_applicable", note="none") for row in bank.questions}
    result = readiness(bank, assessment(bank).model_copy(update={"answers": none}))
    assert (result.score, result.bounds, result.questions, result.gates) == (None, None, (), ())
    assert result.verdict.state == "open"
    assert "NaN" not in json.dumps([row.score for row in result.categories])


def test_a_category_without_anything_applicable_gives_its_weight_away(bank: Framework) -> None:
    base = assessment(bank, {"A1": 2, "A2": 2})
    off = {**base.answers, **{n: Answer(state="not_applicable", note="none") for n in ("B1", "B2")}}
    result = readiness(bank, base.model_copy(update={"answers": off}))
    assert result.score == 50
    assert result.categories[1].bounds is None


def test_one_critical_0_settles_it_at_once(bank: Framework) -> None:
    result = readiness(bank, assessment(bank, {"A1": 0}))
    assert (result.verdict.state, result.verdict.value) == ("settled", "not_ready")
    assert [(gate.question, gate.state) for gate in result.gates] == [("A1", "failed")]


def test_an_open_gate_keeps_the_verdict_open(bank: Framework) -> None:
    result = readiness(bank, assessment(bank, {"A2": 4, "B1": 4, "B2": 4}))
    assert (result.verdict.low, result.verdict.high) == ("not_ready", "ready")
    assert [(gate.question, gate.level, gate.state) for gate in result.gates] == [("A1", None, "open")]


@pytest.mark.parametrize(
    ("levels", "verdict"),
    [
        ({"A1": 3, "A2": 3, "B1": 3, "B2": 3}, "ready"),  # precisely 75 everywhere
        ({"A1": 3, "A2": 3, "B1": 3, "B2": 2}, "conditional"),  # 71.9
        ({"A1": 2, "A2": 2, "B1": 2, "B2": 2}, "conditional"),  # precisely 50, at the gate
        ({"A1": 1, "A2": 4, "B1": 4, "B2": 4}, "not_ready"),  # below the gate, whatever the average
        ({"A1": 4, "A2": 4, "B1": 2, "B2": 2}, "conditional"),  # 87.5, but b is below its floor of 60
        ({"A1": 4, "A2": 4, "B1": 1, "B2": 1}, "not_ready"),  # 81, but b is below 40
    ],
)
def test_verdicts_on_both_sides(bank: Framework, levels: dict[str, int], verdict: str) -> None:
    assert readiness(bank, assessment(bank, levels)).verdict.value == verdict


@pytest.mark.parametrize(
    "weights", [{"a": 0.1, "b": 0.2}, {"a": 1 / 3, "b": 0.7}, {"a": 0.001, "b": 999.999}]
)
@pytest.mark.parametrize(("threshold", "verdict"), [(75, "ready"), (75.0001, "conditional")])
def test_a_tie_is_reached_and_a_hair_more_is_not(
    weights: dict[str, float], threshold: float, verdict: str
) -> None:
    rows = [question(name, name[0].lower()) for name in ("A1", "A2", "A3", "B1", "B2", "B3")]
    thresholds = {
        "ready": {"overall": threshold, "category": 60},
        "conditional": {"overall": 50, "category": 40},
    }
    bank = framework(rows, weights, thresholds=thresholds)
    levels = dict(zip(("A1", "A2", "A3", "B1", "B2", "B3"), (2, 3, 4, 4, 3, 2), strict=True))
    assert readiness(bank, assessment(bank, levels)).verdict.value == verdict


def test_a_gate_of_0_never_stops(bank: Framework) -> None:
    rows = [question("A1", "a", critical=True, gate=0), question("A2", "a", weight=5)]
    zero = framework(rows)
    assert readiness(zero, assessment(zero, {"A1": 0, "A2": 4})).verdict.value == "ready"
    assert readiness(zero, assessment(zero, {"A2": 4})).gates[0].state == "open"
    assert readiness(zero, assessment(zero, {"A2": 4})).verdict.value == "ready"


def test_own_weights_count_and_are_shown(bank: Framework) -> None:
    base = assessment(bank, {"A1": 0, "A2": 4, "B1": 4, "B2": 4})
    own = base.weights.changed(categories={"a": 1}, questions={"A1": 1}, reason="Donors failed.")
    result = readiness(bank, base.model_copy(update={"weights": own}))
    assert result.score == 75
    assert [row.weight for row in result.categories] == [1, 1]


def test_answers_to_unknown_questions_are_not_scored(bank: Framework) -> None:
    known = assessment(bank, {"A1": 2})
    assert readiness(bank, known.with_answer("ZZ-1", Answer(state="answered", level=4))) == readiness(
        bank, known
    )


def test_a_gate_of_1_is_not_held_by_an_open_question() -> None:
    rows = [question("A1", "a", critical=True, gate=1), question("A2", "a", weight=5)]
    one = framework(rows)
    result = readiness(one, assessment(one, {"A2": 4}))
    assert (result.verdict.state, result.verdict.low, result.verdict.high) == ("open", "not_ready", "ready")


def test_firm_means_more_than_settled(bank: Framework) -> None:
    level = {"A1": 3, "A2": 3, "B1": 3, "B2": 3}
    medium, high = assessment(bank, level), assessment(bank, level, confidence="high")
    assert readiness(bank, medium).verdict == VerdictRange("settled", "ready", "ready", "ready", firm=False)
    assert readiness(bank, high).verdict == VerdictRange("settled", "ready", "ready", "ready", firm=True)
    lost = assessment(bank, {"A1": 0}, confidence="high")
    assert readiness(bank, lost).verdict.firm, "whatever the open questions turn out to be"
    assert not readiness(bank, assessment(bank, {"A1": 1})).verdict.firm, "it could be 2"


@pytest.mark.parametrize(("answered", "early"), [(0, True), (1, True), (2, False), (4, False)])
def test_under_half_answered_is_too_early(bank: Framework, answered: int, early: bool) -> None:
    levels = dict.fromkeys(list(bank.by_id)[:answered], 2)
    assert readiness(bank, assessment(bank, levels)).is_early is early


FROZEN = json.loads((Path(__file__).parent / "frozen" / "bank-1.0.json").read_text(encoding="utf-8"))


def thawed(row: dict[str, Any], bank: Framework) -> Assessment:
    """Return the assessment of a frozen row: answers are [level, confidence, range...] or [state]."""
    answers = {}
    for name, (first, *rest) in row["answers"].items():
        if isinstance(first, str):
            answers[name] = {"state": first, "note": "Frozen."}
        else:
            span = {"range": rest[1:]} if rest[1:] else {}
            answers[name] = {"state": "answered", "level": first, "confidence": rest[0], **span}
    raw = json.loads(new_assessment(bank, Mission(name="Frozen"), now=NOW).to_json())
    raw |= {"answers": answers, "weights": row["weights"], "lessons": row["lessons"]}
    raw["mission"] |= {"set": row["set"], "profile": row["profile"]}
    return Assessment.model_validate_json(json.dumps(raw))


@pytest.mark.parametrize("row", FROZEN, ids=[row["name"] for row in FROZEN])
def test_bank_1_0_gives_what_it_always_gave(row: dict[str, Any]) -> None:
    ref = FrameworkRef(id="amisom-lessons", version="1.0")
    bank = FrameworkLibrary(resource("frameworks")).load(ref)
    result = readiness(bank, thawed(row, bank))
    verdict = result.verdict
    assert result.score == row["score"]
    assert list(result.bounds or ()) == row["bounds"]
    assert [verdict.state, verdict.value, verdict.low, verdict.high] == row["verdict"]
    assert [category.score for category in result.categories] == row["categories"]


def test_everything_that_is_told_of_a_category_and_a_question(bank: Framework) -> None:
    result = readiness(bank, assessment(bank, {"A1": 2, "A2": 4}, confidence="high"))
    assert result.categories == (
        CategoryScore("a", 62.5, (62.5, 62.5), 3, 2, 2, 2, 62.5),
        CategoryScore("b", None, (0.0, 100.0), 1, 0, 2, 2, None),
    )
    # R = 62.5. With b1 at 0 or 4, b joins: (3 . 62.5 + 0) / 4 or (3 . 62.5 + 100) / 4.
    assert list(result.questions) == [
        QuestionScore("A1", "a", 2, 37.5, 37.5, 25.0, 100.0),
        QuestionScore("A2", "a", 4, 25.0, 0.0, 37.5, 62.5),
        QuestionScore("B1", "b", None, None, None, 46.875, 71.875),
        QuestionScore("B2", "b", None, None, None, 46.875, 71.875),
    ]
    off = Answer(state="not_applicable", note="none")
    [_, b] = readiness(bank, assessment(bank).with_answer("B1", off)).categories
    assert (b.applicable, b.total, b.bounds) == (1, 2, (0.0, 100.0))


def test_critical_questions_are_told_with_level_gate_and_state(bank: Framework) -> None:
    rows = [question(f"C{n}", "a", critical=True, gate=gate) for n, gate in enumerate((3, 3, 3, 2, 2))]
    bank = framework([question("A0", "a"), *rows], conditions_at_most=3)
    case = assessment(bank, {"A0": 4, "C0": 1, "C1": 2, "C3": 2, "C4": 1})
    actions = (accepted("C1"), accepted("C4"), Action(id="x", title="No condition", question="C0"))
    case = case.model_copy(update={"actions": actions})
    result = readiness(bank, case)
    assert result.gates == (
        GateState("C0", 1, 3, "failed"),
        GateState("C1", 2, 3, "conditioned"),
        GateState("C2", None, 3, "open"),
        GateState("C4", 1, 2, "conditioned"),
    )
    assert [(state.question, state.counts) for state in result.conditions] == [("C1", True), ("C4", True)]
    assert readiness(bank, assessment(bank, {"A0": 4})).conditions == ()


def test_who_voted_on_what_applies_is_counted_once(bank: Framework) -> None:
    def voters(**votes: tuple[str, ...]) -> int:
        case = assessment(bank)
        for name, people in votes.items():
            case = case.with_answer(name, Answer(votes=tuple(Vote(assessor=one, level=1) for one in people)))
        off = case.mission.changed(profile={"host": False})
        return readiness(bank, case.model_copy(update={"mission": off})).agreement.assessors

    assert voters() == 0
    assert voters(A1=("j3", "j4"), A2=("j3",)) == 2
    assert voters(A1=("j3",), B2=("j5",), Z9=("j6",)) == 1, "B2 does not apply, and nobody asks Z9"
    assert readiness(bank, assessment(bank)).agreement == Agreement(None, 0)

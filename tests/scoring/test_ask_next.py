"""How far one answer would move the chance, against every combination of levels."""

import pytest
from hypothesis import assume, given

from muster.model import Answer
from muster.scoring.ask_next import asked_first, moves_chance
from muster.scoring.exact_score import exact_score
from tests.examples import examples
from tests.factory import assessment, framework, question
from tests.scoring.enumeration import Enumeration
from tests.scoring.strategies import Case, accepted, answered
from tests.scoring.test_likelihood import large


def check_against_enumeration(case: Case) -> None:
    every = Enumeration(*case)
    moves = moves_chance(*case)
    assert set(moves) == {item.id for item in every.whole.rows}
    for name, move in moves.items():
        assert move == pytest.approx(float(every.moves(name)), abs=1e-12)


@examples(60)
@given(answered(most=4, conditions=2))
def test_it_agrees_with_full_enumeration(case: Case) -> None:
    check_against_enumeration(case)


@pytest.mark.long
@examples(2000)
@given(answered(most=5, conditions=3))
def test_it_agrees_on_two_thousand_frameworks(case: Case) -> None:
    check_against_enumeration(case)


@given(answered(confidence="high", conditions=2))
def test_what_is_certain_moves_nothing(case: Case) -> None:
    moves = moves_chance(*case)
    known = [item.id for item in exact_score(*case).rows if item.low == item.high]
    assume(known)
    assert [moves[name] for name in known] == [0.0] * len(known)


def test_one_open_gate_done_by_hand() -> None:
    # Open, nothing else answered in mood or out of it: level 0 or 1 fails (2/5), 2 to 4 passes (3/5).
    # The chance 3/5 moves to 1 with chance 3/5 and to 0 with chance 2/5: 3/5 . 2/5 + 2/5 . 3/5.
    bank = framework([question("A1", "a", critical=True)])
    assert moves_chance(bank, assessment(bank)) == pytest.approx({"A1": 0.48})


def test_a_lost_case_has_nothing_to_ask() -> None:
    bank = framework([question("A1", "a", critical=True), question("A2", "a")])
    case = assessment(bank, {"A1": 0}, confidence="high")
    assert moves_chance(bank, case) == {"A1": 0.0, "A2": 0.0}


def test_nothing_applicable_has_nothing_to_ask() -> None:
    bank = framework([question("A1", "a")])
    case = assessment(bank).with_answer("A1", Answer(state="not_applicable", note="No."))
    assert moves_chance(bank, case) == {}


def test_a_condition_counts() -> None:
    bank = framework([question("A1", "a", critical=True, gate=4), question("A2", "a")], conditions_at_most=1)
    case = assessment(bank, {"A1": 3, "A2": 4}, confidence="high")
    open_case = case.with_answer("A2", Answer())
    carried = open_case.model_copy(update={"actions": (accepted("A1"),)})
    assert moves_chance(bank, open_case)["A2"] == 0
    assert moves_chance(bank, carried)["A2"] > 0.05


@pytest.mark.parametrize(("categories", "questions"), [(5, 500), (20, 500)])
def test_large_frameworks_have_an_answer(categories: int, questions: int) -> None:
    bank, case = large(categories, questions)
    moves = moves_chance(bank, case)
    assert len(moves) == questions
    assert all(0 <= move <= 0.5 for move in moves.values())


def test_what_to_ask_first_comes_in_a_lasting_order() -> None:
    bank = framework([question(f"Q{number}", "a") for number in range(8)])
    moves = {
        "Q0": 0.0,
        "Q1": 0.0004,
        "Q3": 0.1,
        "Q2": 0.1 + 1e-16,
        "Q4": 0.3,
        "Q5": 0.2,
        "Q6": 0.2,
        "Q7": 0.01,
    }
    first = [name for name, _ in asked_first(bank, moves)]
    assert first == ["Q4", "Q5", "Q6", "Q2", "Q3"]
    assert len(asked_first(bank, moves, most=9)) == 6

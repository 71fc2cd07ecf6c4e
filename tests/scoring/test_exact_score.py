"""Whole numbers: one level moved is the same as the whole worked out anew."""

from hypothesis import given
from hypothesis import strategies as st

from muster.model import Assessment, Framework
from muster.scoring import readiness
from muster.scoring.exact_score import Scale, exact_score, gates
from tests.factory import assessment, framework, question
from tests.scoring.strategies import accepted, answered, banks


@given(answered(), st.data())
def test_one_level_moved_stands_as_the_whole_anew(
    case: tuple[Framework, Assessment], data: st.DataObject
) -> None:
    whole = exact_score(*case)
    levels = {item.id: data.draw(st.integers(0, 4)) for item in whole.rows}
    for item in whole.rows:
        level = data.draw(st.integers(0, 4))
        moved = whole.moved(whole.standing(levels), item, levels[item.id], level)
        assert moved == whole.standing({**levels, item.id: level})


@given(banks(), st.data())
def test_its_points_are_the_score(bank: Framework, data: st.DataObject) -> None:
    levels = {row.id: data.draw(st.integers(0, 4)) for row in bank.questions}
    case = assessment(bank, levels)
    whole = exact_score(bank, case)
    assert whole.amount(levels) == whole.standing(levels).total
    assert whole.points(whole.amount(levels)) == readiness(bank, case).score


def test_a_scale_leaves_out_categories_without_questions() -> None:
    scale = Scale.of({"a": 3, "b": 1, "c": 2}, {"a": 4, "b": 6, "c": 0})
    # lcm(4, 6) = 12: shares 36, 12, 24; a gets 36 / 4, b 12 / 6; all at 4 is 4 . (36 + 12)
    assert (dict(scale.factors), scale.full) == ({"a": 9, "b": 2}, 192)
    assert scale.points(scale.total({"a": 16, "b": 24, "c": 0})) == 100


def test_a_bank_whose_questions_do_not_apply_has_no_rows() -> None:
    bank = framework([question("A1", "a", applies_when="not host")])
    whole = exact_score(bank, assessment(bank))
    assert (whole.rows, whole.scale.full) == ((), 0)


def test_a_condition_that_counts_lowers_one_gate_for_conditional_alone() -> None:
    rows = [question(f"C{n}", "a", critical=True, gate=gate) for n, gate in enumerate((3, 2, 0))]
    bank = framework([question("A0", "a"), *rows], conditions_at_most=3)
    case = assessment(bank, {"C0": 2})
    whole = exact_score(bank, case)
    wanted = {"C0": 3, "C1": 2, "C2": 0}
    assert gates(whole.rows, ()) == {"ready": wanted, "conditional": wanted}
    assert gates(whole.rows, {"C0"}) == {"ready": wanted, "conditional": {**wanted, "C0": 2}}
    assert gates(whole.rows, {"C1", "A0"}) == {"ready": wanted, "conditional": {**wanted, "C1": 1}}
    assert {name: bar.gates for name, bar in whole.bars.items()} == gates(whole.rows, ())
    carried = exact_score(bank, case.model_copy(update={"actions": (accepted("C0"),)}))
    assert {name: bar.gates for name, bar in carried.bars.items()} == gates(whole.rows, {"C0"})


def test_a_scale_keeps_the_shares_of_all_categories_in_whole_numbers() -> None:
    scale = Scale.of({"a": 3, "b": 1, "c": 2}, {"a": 4, "b": 6, "c": 0})
    assert scale.shares == {"a": 36, "b": 12, "c": 24}
    assert all(type(factor) is int for factor in scale.factors.values())
    huge = Scale.of({"a": 10**30 + 1, "b": 1}, {"a": 3, "b": 7})
    assert huge.factors == {"a": 7 * (10**30 + 1), "b": 3}

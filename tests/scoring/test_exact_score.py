"""Whole numbers: one level moved is the same as the whole worked out anew."""

from hypothesis import given
from hypothesis import strategies as st

from muster.model import Assessment, Framework
from muster.scoring import readiness
from muster.scoring.exact_score import Scale, exact_score
from tests.factory import assessment, framework, question
from tests.scoring.strategies import answered, banks


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

"""The laws that every change of the method must keep, on frameworks and answers of any shape."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from muster.model import Answer, Framework
from muster.scoring import VERDICTS, Readiness, readiness
from muster.scoring.weights import exact
from tests.examples import examples
from tests.factory import assessment
from tests.scoring.strategies import CONFIDENCES, Case, answered, banks


def opened(case: Case) -> list[str]:
    """Return the questions that apply and are open."""
    return [row.id for row in readiness(*case).questions if row.level is None]


def rank(result: Readiness) -> tuple[int, int]:
    """Return the verdict's ends as numbers that can be compared."""
    return VERDICTS.index(result.verdict.low), VERDICTS.index(result.verdict.high)


@given(answered())
def test_1_scores_stay_between_0_and_100(case: Case) -> None:
    result = readiness(*case)
    shown = [result.score, *(row.score for row in result.categories), *(result.bounds or ())]
    assert all(0 <= value <= 100 for value in shown if value is not None)


@given(banks(), st.sampled_from([(0, 0.0), (4, 100.0)]))
def test_1_all_0_is_0_and_all_4_is_100(bank: Framework, end: tuple[int, float]) -> None:
    level, score = end
    result = readiness(bank, assessment(bank, {row.id: level for row in bank.questions}))
    assert result.score == score
    assert all(row.score == score for row in result.categories)


@given(answered(), st.data())
@examples(200)
def test_2_raising_a_level_lowers_nothing(case: Case, data: st.DataObject) -> None:
    bank, before = case
    low = [
        name
        for name, answer in before.answers.items()
        if answer.level is not None and answer.level < 4 and answer.range is None
    ]
    assume(low)
    name = data.draw(st.sampled_from(low))
    answer = before.answers[name]
    assert answer.level is not None
    raised = answer.changed(level=data.draw(st.integers(answer.level + 1, 4)))
    old, new = readiness(bank, before), readiness(bank, before.with_answer(name, raised))
    assert (new.score or 0) >= (old.score or 0)
    for was, now in zip(old.categories, new.categories, strict=True):
        assert (now.score or 0) >= (was.score or 0)
    assert old.bounds is not None
    assert new.bounds is not None
    assert new.bounds[0] >= old.bounds[0]
    assert new.bounds[1] >= old.bounds[1]
    assert rank(new)[0] >= rank(old)[0]
    assert rank(new)[1] >= rank(old)[1]


@given(answered())
def test_3_the_score_lies_within_its_bounds(case: Case) -> None:
    result = readiness(*case)
    assume(result.score is not None)
    assert result.score is not None
    assert result.bounds is not None
    assert result.bounds[0] <= result.score <= result.bounds[1]


@given(answered(), st.data())
def test_4_answering_never_widens_the_bounds(case: Case, data: st.DataObject) -> None:
    bank, before = case
    assume(opened(case))
    name = data.draw(st.sampled_from(opened(case)))
    answer = Answer(state="answered", level=data.draw(st.integers(0, 4)), confidence=data.draw(CONFIDENCES))
    old, new = readiness(bank, before), readiness(bank, before.with_answer(name, answer))
    assert old.bounds is not None
    assert new.bounds is not None
    assert old.bounds[0] <= new.bounds[0] <= new.bounds[1] <= old.bounds[1]


@given(answered(confidence="high"), st.data())
@examples(200)
def test_4_a_firm_verdict_stays(case: Case, data: st.DataObject) -> None:
    bank, before = case
    old = readiness(bank, before)
    assume(opened(case))
    assume(old.verdict.firm)
    after = before
    for name in opened(case):
        level = data.draw(st.integers(0, 4))
        after = after.with_answer(name, Answer(state="answered", level=level, confidence="high"))
        assert readiness(bank, after).verdict.value == old.verdict.value


@given(answered(), st.randoms(use_true_random=False))
def test_5_order_changes_nothing(case: Case, random: object) -> None:
    bank, before = case
    rows, categories = list(bank.questions), list(bank.categories)
    random.shuffle(rows)  # type: ignore[attr-defined]
    random.shuffle(categories)  # type: ignore[attr-defined]
    names = list(before.answers)
    random.shuffle(names)  # type: ignore[attr-defined]
    mixed = bank.model_copy(update={"questions": tuple(rows), "categories": tuple(categories)})
    after = before.model_copy(update={"answers": {name: before.answers[name] for name in names}})
    old, new = readiness(bank, before), readiness(mixed, after)
    assert (old.score, old.bounds, old.verdict) == (new.score, new.bounds, new.verdict)
    assert {row.id: row for row in old.questions} == {row.id: row for row in new.questions}


@given(answered(), st.sampled_from(["2", "3", "7", "0.5", "0.1", "1.1", "100"]))
def test_5_scaling_every_category_weight_changes_nothing(case: Case, factor: str) -> None:
    bank, before = case
    own = {row.id: float(exact(row.weight) * Fraction(factor)) for row in bank.categories}
    scaled = before.model_copy(update={"weights": before.weights.model_copy(update={"categories": own})})
    old, new = readiness(bank, before), readiness(bank, scaled)
    assert (old.score, old.bounds, old.verdict) == (new.score, new.bounds, new.verdict)
    assert old.questions == new.questions


@given(answered())
def test_5_scaling_the_question_weights_of_a_category_changes_nothing(
    case: Case,
) -> None:
    bank, before = case
    ones = {row.id: 1 for row in bank.questions}
    fives = {row.id: 5 for row in bank.questions}
    old = readiness(bank, before.model_copy(update={"weights": before.weights.changed(questions=ones)}))
    new = readiness(bank, before.model_copy(update={"weights": before.weights.changed(questions=fives)}))
    assert (old.score, old.bounds, old.verdict) == (new.score, new.bounds, new.verdict)


@given(answered())
def test_6_contributions_sum_to_the_score(case: Case) -> None:
    result = readiness(*case)
    adds = sum(row.contribution or 0 for row in result.questions)
    lacks = sum(row.shortfall or 0 for row in result.questions)
    if result.score is None:
        assert adds == lacks == 0
    else:
        assert adds == pytest.approx(result.score)
        assert adds + lacks == pytest.approx(100)
        assert sum(row.adds or 0 for row in result.categories) == pytest.approx(result.score)


@given(answered())
def test_7_not_applicable_is_as_if_it_were_not_there(case: Case) -> None:
    bank, before = case
    kept = tuple(row for row in bank.questions if before.answer(row.id).state != "not_applicable")
    assume(kept)
    smaller = bank.model_copy(update={"questions": kept})
    old, new = readiness(bank, before), readiness(smaller, before)
    assert (old.score, old.bounds, old.verdict, old.gates) == (new.score, new.bounds, new.verdict, new.gates)
    assert old.questions == new.questions


@given(answered())
def test_moving_one_answer_is_what_scoring_it_anew_gives(case: Case) -> None:
    bank, before = case
    for row in readiness(bank, before).questions:
        for level, shown in ((0, row.if_0), (4, row.if_4)):
            moved = before.with_answer(row.id, Answer(state="answered", level=level))
            assert shown == pytest.approx(readiness(bank, moved).score)


@given(answered(conditions=2))
def test_a_firm_verdict_is_settled_and_an_open_one_is_not_firm(case: Case) -> None:
    verdict = readiness(*case).verdict
    assert (verdict.value is None) is (verdict.state == "open")
    assert not (verdict.firm and verdict.state == "open")
    assert VERDICTS.index(verdict.low) <= VERDICTS.index(verdict.high)


@given(answered(confidence="high"))
def test_the_bounds_meet_where_everything_is_certain(case: Case) -> None:
    framework, assessment = case
    for name in framework.by_id:  # whatever is open is answered, and one recorded answer stands for votes
        answer = assessment.answer(name)
        if answer.state != "not_applicable":
            level = 2 if answer.level is None else answer.level
            sure = Answer(state="answered", level=level, confidence="high")
            assessment = assessment.with_answer(name, sure)
    result = readiness(framework, assessment)
    assume(result.score is not None)
    assert result.bounds == (result.score, result.score)
    assert result.verdict.firm

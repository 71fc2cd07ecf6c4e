"""Chances against every combination of levels in every mood, and the laws that chance keeps."""

import random
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from muster.model import Answer, Assessment, Framework, Vote, Weights
from muster.scoring import VERDICTS, readiness
from muster.scoring.answer_levels import known_medium
from muster.scoring.exact_score import exact_score
from muster.scoring.likelihood import LIKELY, chance_of, full_readiness, likelihood, likelihood_of
from muster.scoring.robustness import weight_robustness
from muster.scoring.weights import exact
from tests.examples import examples
from tests.factory import assessment, framework, question
from tests.scoring.enumeration import Enumeration
from tests.scoring.strategies import Case, accepted, answered


def check_against_enumeration(case: Case) -> None:
    every, told = Enumeration(*case), likelihood(*case)
    assert told is not None
    for name, chance in every.chances().items():
        assert told.chances[name] == pytest.approx(float(chance), abs=1e-12)
    for share, points in zip(LIKELY, told.likely, strict=True):
        assert points == every.whole.points(every.percentile(exact(share)))


@examples(60)
@given(answered(most=4, conditions=2))
def test_6_chances_and_percentiles_agree_with_full_enumeration(case: Case) -> None:
    assume(exact_score(*case).rows)
    check_against_enumeration(case)


@pytest.mark.long
@examples(2000)
@given(answered(most=5, conditions=3))
def test_6_they_agree_on_two_thousand_frameworks(case: Case) -> None:
    assume(exact_score(*case).rows)
    check_against_enumeration(case)


@given(answered(conditions=2))
def test_3_the_likely_range_holds_the_score_and_lies_within_the_bounds(case: Case) -> None:
    result = full_readiness(*case)
    assume(result.bounds is not None)
    assert result.bounds is not None
    assert result.likely is not None
    assert result.bounds[0] <= result.likely[0] <= result.likely[1] <= result.bounds[1]
    if result.score is not None:
        assert result.likely[0] <= result.score <= result.likely[1]


@given(answered(conditions=2))
def test_6_chances_sum_to_one_and_agree_with_a_firm_verdict(case: Case) -> None:
    result = full_readiness(*case)
    assume(result.chances is not None)
    assert result.chances is not None
    assert list(result.chances) == ["ready", "conditional", "not_ready"]
    assert sum(result.chances.values()) == pytest.approx(1, abs=1e-12)
    assert all(0 <= chance <= 1 for chance in result.chances.values())
    if result.verdict.firm:
        assert result.verdict.value is not None
        assert result.chances[result.verdict.value] == pytest.approx(1, abs=1e-12)


@examples(200)
@given(answered(conditions=2), st.data())
def test_2_raising_a_level_never_lowers_a_chance(case: Case, data: st.DataObject) -> None:
    bank, before = case
    low = [
        name
        for name, answer in before.answers.items()
        if answer.level is not None and answer.level < 4 and answer.range is None
    ]
    assume(low)
    name = data.draw(st.sampled_from(low))
    answer = before.answer(name)
    assert answer.level is not None
    raised = answer.changed(level=data.draw(st.integers(answer.level + 1, 4)))
    old, new = likelihood(bank, before), likelihood(bank, before.with_answer(name, raised))
    assert old is not None
    assert new is not None
    assert new.chances["ready"] >= old.chances["ready"] - 1e-12
    assert new.chances["not_ready"] <= old.chances["not_ready"] + 1e-12
    assert new.likely[0] >= old.likely[0]
    assert new.likely[1] >= old.likely[1]


@given(answered(conditions=3), st.data())
def test_2_accepting_a_condition_never_lowers_a_chance(case: Case, data: st.DataObject) -> None:
    bank, before = case
    assume(len(before.actions) < 3)
    one = accepted(data.draw(st.sampled_from(sorted(bank.by_id))), number=1)
    after = before.model_copy(update={"actions": (*before.actions, one)})
    old, new = likelihood(bank, before), likelihood(bank, after)
    assume(old is not None)
    assert old is not None
    assert new is not None
    assert new.chances["ready"] == old.chances["ready"]
    assert new.chances["not_ready"] <= old.chances["not_ready"] + 1e-12


@given(answered(conditions=2), st.randoms(use_true_random=False), st.sampled_from(["3", "0.1", "1.1", "7"]))
def test_5_order_and_scale_change_nothing_to_the_last_bit(
    case: Case, shuffler: random.Random, factor: str
) -> None:
    bank, before = case
    rows, categories, names = list(bank.questions), list(bank.categories), list(before.answers)
    for order in (rows, categories, names):
        shuffler.shuffle(order)
    mixed = bank.model_copy(update={"questions": tuple(rows), "categories": tuple(categories)})
    own = {row.id: float(exact(row.weight) * Fraction(factor)) for row in bank.categories}
    after = before.model_copy(
        update={
            "answers": {name: before.answers[name] for name in names},
            "weights": before.weights.model_copy(update={"categories": own}),
        }
    )
    old, new = full_readiness(bank, before), full_readiness(mixed, after)
    assert (old.likely, old.chances) == (new.likely, new.chances)
    assert old.weight_robustness == new.weight_robustness


@given(answered(conditions=2))
def test_5_a_common_factor_of_a_categorys_weights_changes_nothing_to_the_last_bit(case: Case) -> None:
    bank, before = case
    ones, fives = (
        before.model_copy(update={"weights": Weights(questions=dict.fromkeys(bank.by_id, weight))})
        for weight in (1, 5)
    )
    assert likelihood(bank, ones) == likelihood(bank, fives)


@given(answered(conditions=2))
def test_7_a_question_that_does_not_apply_moves_no_chance(case: Case) -> None:
    bank, before = case
    extra = Framework.model_validate(
        {
            **bank.model_dump(),
            "questions": [
                *(row.model_dump() for row in bank.questions),
                question("A0-EXTRA", bank.categories[0].id, critical=True),
            ],
        },
        strict=False,
    )
    after = before.with_answer("A0-EXTRA", Answer(state="not_applicable", note="Not here."))
    assert likelihood(bank, before) == likelihood(extra, after)


@given(answered(conditions=2), st.data())
def test_8_one_assessor_alone_is_no_group(case: Case, data: st.DataObject) -> None:
    bank, before = case
    named = [name for name, answer in before.answers.items() if answer.level is not None and not answer.range]
    assume(named)
    voted = before
    for name in named:
        answer = before.answer(name)
        vote = Vote(assessor="j3", level=answer.level, confidence=answer.confidence)
        voted = voted.with_answer(name, Answer(votes=(vote,)))
    alone, group = full_readiness(bank, before), full_readiness(bank, voted)
    assert (alone.score, alone.bounds, alone.verdict) == (group.score, group.bounds, group.verdict)
    assert (alone.likely, alone.chances) == (group.likely, group.chances)


def test_a_chance_done_by_hand() -> None:
    """One question, level 1 known from a paper: 0, 1 or 2 with 1/4, 1/2, 1/4; gate 2.

    F is 0.25 at 0, 0.75 at 1. Moods 1-2 (0.05, 0.15) are at 0, mood 3 (0.25) is half at 0 and half at 1,
    moods 4-7 at 1, mood 8 (0.75) half at 1 and half at 2, moods 9-10 at 2: 2 has 2.5 tenths there as well.
    """
    bank = framework([question("A1", "a", critical=True, gate=2)])
    told = likelihood(bank, assessment(bank, {"A1": 1}))
    assert told is not None
    assert told.chances == pytest.approx({"ready": 0, "conditional": 0.25, "not_ready": 0.75})
    assert told.likely == (0.0, 50.0)


def test_moods_hold_answers_together() -> None:
    # Four questions at 2, known from papers: apart, all four at 3 is 1 in 256; a rosy mood makes it likelier.
    bank = framework([question(f"A{n}", "a") for n in range(4)])
    told = likelihood(bank, assessment(bank, dict.fromkeys(bank.by_id, 2)))
    assert told is not None
    # Moods 9 and 10: (2/3 . 1/4 + 1/3)^4 each; mood 8 sits on F = 0.75, half: (1/6 + 1/6)^4; else (1/6)^4.
    assert told.chances["ready"] == pytest.approx((2 * 0.5**4 + (1 / 3) ** 4 + 7 * (1 / 6) ** 4) / 10)


def test_the_likely_range_is_stretched_to_the_score() -> None:
    bank = framework([question("A1", "a"), *(question(f"B{n}", "b") for n in range(40))])
    case = assessment(bank, {"A1": 4}, confidence="high")
    told, result = likelihood(bank, case), full_readiness(bank, case)
    assert told is not None
    assert told.likely[1] < 100
    assert (result.score, result.likely) == (100.0, (told.likely[0], 100.0))


def test_weights_of_many_digits_are_still_exact() -> None:
    weights = {"a": 0.333333333331, "b": 0.777777777771, "c": 0.123456789123}
    bank = framework([question(f"{name}1", name, weight=3) for name in weights], weights)
    told = full_readiness(bank, assessment(bank, {"a1": 3, "b1": 3, "c1": 3}, confidence="high"))
    assert told.likely == (75.0, 75.0)
    assert told.chances == {"ready": 1.0, "conditional": 0.0, "not_ready": 0.0}, "75 is reached at a tie"


def test_own_weights_count() -> None:
    bank = framework([question("A1", "a"), question("B1", "b")], {"a": 1, "b": 1})
    case = assessment(bank, {"A1": 4, "B1": 0}, confidence="high")
    own = case.model_copy(update={"weights": Weights(categories={"a": 3}, reason="Because.")})
    told = likelihood(bank, own)
    assert told is not None
    assert told.likely == (75.0, 75.0)


def test_nothing_applicable_has_no_chance() -> None:
    bank = framework([question("A1", "a")])
    case = assessment(bank).with_answer("A1", Answer(state="not_applicable", note="No."))
    assert likelihood(bank, case) is None
    result = full_readiness(bank, case)
    assert (result.likely, result.chances, result.bounds) == (None, None, None)


def test_nothing_answered_is_even_over_all_levels() -> None:
    bank = framework([question("A1", "a", critical=True, gate=2)])
    told = likelihood(bank, assessment(bank))
    assert told is not None
    assert told.chances["not_ready"] == pytest.approx(0.4)
    assert told.likely == (0.0, 100.0)


def test_a_condition_makes_conditional_possible() -> None:
    bank = framework([question("A1", "a", critical=True, gate=3), question("A2", "a")], conditions_at_most=1)
    case = assessment(bank, {"A1": 2, "A2": 4}, confidence="high")
    carried = case.model_copy(update={"actions": (accepted("A1"),)})
    without, with_it = likelihood(bank, case), likelihood(bank, carried)
    assert without is not None
    assert with_it is not None
    assert without.chances["not_ready"] == 1
    assert with_it.chances["conditional"] == 1


def test_a_plans_levels_can_be_asked_about() -> None:
    bank = framework([question("A1", "a", critical=True), question("A2", "a"), question("B1", "b")])
    whole = exact_score(bank, assessment(bank, {"A1": 0, "A2": 3}))
    rows = tuple(known_medium(item, 3) if item.id == "A1" else item for item in whole.rows)
    planned = type(whole)(rows, whole.scale, whole.bars)
    done = assessment(bank, {"A1": 3, "A2": 3})
    told = likelihood(bank, done)
    assert told is not None
    assert likelihood_of(planned) == told
    assert chance_of(planned, "ready") == told.chances["ready"]
    assert chance_of(planned, "conditional") == pytest.approx(1 - told.chances["not_ready"], abs=1e-12)


def large(categories: int, questions: int, *, critical: bool = False) -> tuple[Framework, Assessment]:
    """Return a framework of many questions and awkward weights, half of them answered."""
    rows = [
        question(f"Q{n}", f"c{n % categories}", weight=1 + n % 5, critical=critical) for n in range(questions)
    ]
    weights = {f"c{n}": round(0.001 + 37.123456789 * (n + 1) ** 1.5, 9) for n in range(categories)}
    bank = framework(rows, {name: min(1000, weight) for name, weight in weights.items()})
    return bank, assessment(bank, {f"Q{n}": n % 5 for n in range(0, questions, 2)})


@pytest.mark.parametrize(("categories", "questions"), [(5, 500), (20, 500), (500, 500), (1, 500)])
@pytest.mark.parametrize("critical", [False, True])
def test_large_frameworks_with_awkward_weights_have_right_figures(
    categories: int, questions: int, critical: bool
) -> None:
    bank, case = large(categories, questions, critical=critical)
    for one in (case, case.model_copy(update={"answers": {}})):
        result = full_readiness(bank, one)
        assert result.likely is not None
        assert result.bounds is not None
        assert result.chances is not None
        assert result.bounds[0] <= result.likely[0] < result.likely[1] <= result.bounds[1]
        assert sum(result.chances.values()) == pytest.approx(1, abs=1e-12)


@pytest.mark.parametrize(("threshold", "name"), [(0, "ready"), (100, "not_ready")])
def test_thresholds_at_their_ends(threshold: int, name: str) -> None:
    bar = {"overall": threshold, "category": threshold}
    bank = framework(
        [question("A1", "a"), question("B1", "b")], thresholds={"ready": bar, "conditional": bar}
    )
    told = likelihood(bank, assessment(bank, {"A1": 2, "B1": 3}))
    assert told is not None
    assert told.chances == {verdict: float(verdict == name) for verdict in told.chances}
    assert set(told.chances) == set(VERDICTS)


def test_a_certain_verdict_is_certain() -> None:
    bank = framework([question("A1", "a", critical=True)])
    case = assessment(bank, {"A1": 4}, confidence="high")
    told = likelihood(bank, case)
    assert told is not None
    assert told.chances["ready"] == 1
    assert readiness(bank, case).verdict.firm


def test_a_full_readiness_fills_in_what_a_plain_one_leaves_open() -> None:
    bank = framework([question("A1", "a"), question("B1", "b")], {"a": 1, "b": 1})
    votes = tuple(Vote(assessor=name, level=level) for name, level in (("j3", 4), ("j4", 3)))
    case = assessment(bank, {"B1": 2}).with_answer("A1", Answer(state="answered", level=4, votes=votes))
    plain, full = readiness(bank, case), full_readiness(bank, case)
    assert (plain.likely, plain.chances, plain.weight_robustness) == (None, None, None)
    assert full.weight_robustness == weight_robustness(bank, case, plain) == 1
    told = likelihood(bank, case)
    assert told is not None
    assert full.chances == told.chances
    assert full.agreement.assessors == 2
    assert full_readiness(bank, case, plain) == full

"""The draws against full enumeration, and the laws that chance keeps."""

from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from muster.model import Answer, Assessment, Framework, Vote, Weights
from muster.scoring import VERDICTS
from muster.scoring.exact_score import exact_score
from muster.scoring.likelihood import (
    chances_of_levels,
    full_readiness,
    likelihood,
)
from muster.scoring.weights import exact
from tests.factory import assessment, framework, question
from tests.scoring.strategies import answered

CONFIDENCE = ("high", "medium", "low")
few = st.lists(
    st.tuples(
        st.sampled_from("ab"),
        st.integers(1, 5),
        st.none() | st.integers(1, 4),
        st.none() | st.integers(0, 4),
        st.sampled_from(CONFIDENCE),
    ),
    min_size=1,
    max_size=5,
)


def small(rows: list[tuple[str, int, int | None, int | None, str]]) -> tuple[Framework, Assessment]:
    bank = framework(
        [
            question(f"Q{number}", category, weight=weight, critical=gate is not None, gate=gate)
            for number, (category, weight, gate, _, _) in enumerate(rows)
        ],
        {"a": 60, "b": 40},
    )
    answers = {
        f"Q{number}": Answer.model_validate({"state": "answered", "level": level, "confidence": sure})
        for number, (_, _, _, level, sure) in enumerate(rows)
        if level is not None
    }
    return bank, assessment(bank).model_copy(update={"answers": answers})


@settings(max_examples=60, deadline=None)
@given(few)
def test_chances_agree_with_full_enumeration(
    rows: list[tuple[str, int, int | None, int | None, str]],
) -> None:
    bank, case = small(rows)
    whole = exact_score(bank, case)
    exact = dict.fromkeys(VERDICTS, 0.0)
    spread: dict[int, float] = {}
    tables = [chances_of_levels(item) for item in whole.rows]
    for levels in product(range(5), repeat=len(whole.rows)):
        chance = 1.0
        for table, level in zip(tables, levels, strict=True):
            chance *= table[level]
        if chance:
            chosen = {item.id: level for item, level in zip(whole.rows, levels, strict=True)}
            exact[whole.verdict(chosen)] += chance
            spread[whole.amount(chosen)] = spread.get(whole.amount(chosen), 0.0) + chance
    found = likelihood(bank, case)
    assert found is not None
    for name in VERDICTS:
        assert found.chances[name] == pytest.approx(exact[name], abs=0.015)
    below = sum(chance for amount, chance in spread.items() if whole.points(amount) < found.likely[0] - 1e-9)
    above = sum(chance for amount, chance in spread.items() if whole.points(amount) > found.likely[1] + 1e-9)
    assert below <= 0.05 + 0.015
    assert above <= 0.05 + 0.015


@settings(max_examples=60, deadline=None)
@given(answered())
def test_3_the_likely_range_lies_within_the_bounds(case: tuple[Framework, Assessment]) -> None:
    result = full_readiness(*case)
    assume(result.bounds is not None)
    assert result.bounds is not None
    assert result.likely is not None
    assert result.bounds[0] <= result.likely[0] + 1e-9
    assert result.likely[0] <= result.likely[1]
    assert result.likely[1] <= result.bounds[1] + 1e-9


@settings(max_examples=60, deadline=None)
@given(answered())
def test_6_chances_sum_to_one_and_agree_with_a_settled_verdict(case: tuple[Framework, Assessment]) -> None:
    result = full_readiness(*case)
    assume(result.chances is not None)
    assert result.chances is not None
    assert sum(result.chances.values()) == pytest.approx(1)
    assert min(result.chances.values()) >= 0


@settings(max_examples=60, deadline=None)
@given(answered(), st.data())
def test_2_raising_a_level_never_lowers_the_chance_of_ready(
    case: tuple[Framework, Assessment], data: st.DataObject
) -> None:
    bank, before = case
    low = [name for name, answer in before.answers.items() if answer.level is not None and answer.level < 4]
    assume(low)
    name = data.draw(st.sampled_from(low))
    answer = before.answer(name)
    after = before.with_answer(name, answer.changed(level=(answer.level or 0) + 1))
    old, new = likelihood(bank, before), likelihood(bank, after)
    assert old is not None
    assert new is not None
    assert new.chances["ready"] >= old.chances["ready"]
    assert new.likely[0] >= old.likely[0]
    assert new.likely[1] >= old.likely[1]


@settings(max_examples=30, deadline=None)
@given(answered(), st.randoms())
def test_5_order_and_scale_change_no_chance(case: tuple[Framework, Assessment], random: object) -> None:
    bank, before = case
    turned = bank.model_copy(
        update={
            "questions": tuple(reversed(bank.questions)),
            "categories": tuple(
                row.model_copy(update={"weight": float(exact(row.weight) * 3)})
                for row in reversed(bank.categories)
            ),
        }
    )
    turned = Framework.model_validate(turned.model_dump(), strict=False)
    old = full_readiness(bank, before)
    new = full_readiness(turned, before.model_copy(update={"framework": turned}))
    assert (old.likely, old.chances, old.weight_robustness) == (
        new.likely,
        new.chances,
        new.weight_robustness,
    )


@settings(max_examples=30, deadline=None)
@given(answered())
def test_7_a_question_that_does_not_apply_moves_no_chance(case: tuple[Framework, Assessment]) -> None:
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
    old, new = likelihood(bank, before), likelihood(extra, after.model_copy(update={"framework": extra}))
    assert old == new


def test_8_one_assessor_alone_is_an_answer_with_that_range() -> None:
    bank = framework([question("A1", "a"), question("A2", "a")])
    voted = assessment(bank).with_answer("A1", Answer(votes=(Vote(assessor="x", level=3),)))
    said = assessment(bank).with_answer("A1", Answer(state="answered", level=3, range=(3, 3)))
    one, two = full_readiness(bank, voted), full_readiness(bank, said)
    assert (one.likely, one.chances, one.bounds) == (two.likely, two.chances, two.bounds)


def test_the_same_answers_always_give_the_same_figures() -> None:
    bank = framework([question("A1", "a"), question("A2", "a"), question("B1", "b")])
    found = likelihood(bank, assessment(bank, {"A1": 3, "A2": 2, "B1": 4}))
    assert found is not None
    assert found.likely == (62.5, 87.5)
    assert found.chances == {"ready": 0.5672, "conditional": 0.3712, "not_ready": 0.0616}


def test_weights_of_many_digits_are_still_exact() -> None:
    weights = {"a": 0.333333333331, "b": 0.777777777771, "c": 0.123456789123}
    bank = framework([question(f"{name}1", name, weight=3) for name in weights], weights)
    found = full_readiness(bank, assessment(bank, {"a1": 3, "b1": 3, "c1": 3}, confidence="high"))
    assert found.likely == pytest.approx((75.0, 75.0))
    assert found.chances == {"ready": 1.0, "conditional": 0.0, "not_ready": 0.0}, "75 is reached at a tie"


def test_own_weights_count() -> None:
    bank = framework([question("A1", "a"), question("B1", "b")], {"a": 1, "b": 1})
    case = assessment(bank, {"A1": 4, "B1": 0}, confidence="high")
    own = case.model_copy(update={"weights": Weights(categories={"a": 3}, reason="Because.")})
    found = likelihood(bank, own)
    assert found is not None
    assert found.likely == (75.0, 75.0)


def test_nothing_applicable_has_no_chance() -> None:
    bank = framework([question("A1", "a")])
    case = assessment(bank).with_answer("A1", Answer(state="not_applicable", note="No."))
    assert likelihood(bank, case) is None
    result = full_readiness(bank, case)
    assert (result.likely, result.chances, result.bounds) == (None, None, None)


def test_nothing_answered_is_even_over_all_levels() -> None:
    bank = framework([question("A1", "a", critical=True, gate=2)])
    found = likelihood(bank, assessment(bank))
    assert found is not None
    assert found.chances["not_ready"] == pytest.approx(0.4, abs=0.015)
    assert found.likely == (0.0, 100.0)

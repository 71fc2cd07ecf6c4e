"""How much of all weightings keep the verdict: closed cases, and a fine lattice of weightings."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import Assessment, Framework
from muster.scoring import readiness
from muster.scoring.robustness import share_below, share_between, weight_robustness
from tests.examples import examples
from tests.factory import assessment, framework, question

LOOSE = {"ready": {"overall": 75, "category": 0}, "conditional": {"overall": 50, "category": 0}}


def robustness(bank: Framework, case: Assessment) -> float | None:
    return weight_robustness(bank, case, readiness(bank, case))


def bank_of(**levels: int | None) -> tuple[Framework, Assessment]:
    """Return a framework with a category of two questions for each name, and thresholds without floors."""
    bank = framework([question(f"{name}{n}", name) for name in levels for n in (1, 2)], thresholds=LOOSE)
    known = {f"{name}1": level for name, level in levels.items() if level is not None}
    known |= {f"{name}2": level for name, level in levels.items() if level is not None}
    return bank, assessment(bank, known, confidence="high")


@pytest.mark.parametrize(
    ("values", "share"),
    [
        ((-1,), 1),
        ((1,), 0),
        ((0, 0), 0),
        ((0, -1), 1),
        ((1, -1), 1 / 2),
        ((3, -1), 1 / 4),  # 3 a < 1 - a for a < 1/4
        ((1, 1, -1), 1 / 4),  # a + b < 1/2
        ((2, -1, -1), 5 / 9),  # a < 1/3: 1 - (2/3)^2
    ],
)
def test_shares_known_by_geometry(values: tuple[float, ...], share: float) -> None:
    assert share_below(values) == pytest.approx(share, abs=1e-15)


numbers = st.integers(-50, 50).map(float)


@given(st.lists(numbers, min_size=1, max_size=7), st.randoms(use_true_random=False))
def test_the_other_side_is_the_rest_and_order_changes_nothing(values: list[float], random: object) -> None:
    below, above = share_below(values), share_below([-value for value in values])
    assert below + above == pytest.approx(1 if any(values) else 0)
    mixed = list(values)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert share_below(mixed) == pytest.approx(below, abs=1e-14)


def lattice(first: list[float], second: list[float], steps: int = 150) -> float:
    """Return the share of three-category weightings on a fine lattice with first < 0 and second >= 0."""
    hits = total = 0
    for one in range(steps):
        for two in range(steps - one):
            weights = [(part + 1 / 3) / steps for part in (one, two, steps - 1 - one - two)]
            hits += (
                sum(w * v for w, v in zip(weights, first, strict=True))
                < 0
                <= sum(w * v for w, v in zip(weights, second, strict=True))
            )
            total += 1
    return hits / total


three = st.lists(numbers, min_size=3, max_size=3)


@examples(25)
@given(three, three)
def test_two_cuts_agree_with_a_lattice_of_weightings(first: list[float], second: list[float]) -> None:
    assert share_between(tuple(first), tuple(second)) == pytest.approx(lattice(first, second), abs=0.03)


@given(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=8))
def test_two_cuts_part_one_cut(values: list[tuple[float, float]]) -> None:
    first, second = tuple(one for one, _ in values), tuple(two for _, two in values)
    inside = share_between(first, second)
    # 1 - second >= 0 is second < 0, up to the weightings where it is 0
    outside = share_between(first, tuple(-value for value in second))
    if any(second):
        assert inside + outside == pytest.approx(share_below(first), abs=2e-4)
    else:
        assert inside == pytest.approx(share_below(first))


def test_ready_by_the_weights() -> None:
    # R = 100 a + 50 b >= 75 for a >= 1/2.
    assert robustness(*bank_of(a=4, b=2)) == pytest.approx(0.5)
    assert robustness(*bank_of(a=4, b=3)) == 1
    assert robustness(*bank_of(a=3, b=3)) == 1, "75 everywhere is 75 under every weighting"


def test_conditional_by_the_weights_from_both_sides() -> None:
    # R = 100 a + 25 b: from 50 at a >= 1/3 to 75 at a < 2/3.
    assert robustness(*bank_of(a=4, b=1)) == pytest.approx(1 / 3)


def test_not_ready_by_the_weights() -> None:
    # R = 50 a < 50 but for all weight on a; with a = 3, b = 0: 75 a < 50 for a < 2/3.
    assert robustness(*bank_of(a=2, b=0)) == 1
    bank = framework([question("A1", "a"), question("B1", "b")], {"a": 1, "b": 9}, thresholds=LOOSE)
    assert robustness(bank, assessment(bank, {"A1": 3, "B1": 0})) == pytest.approx(2 / 3)


def test_a_failed_gate_holds_under_every_weighting() -> None:
    bank = framework([question("A1", "a", critical=True), question("B1", "b")])
    assert robustness(bank, assessment(bank, {"A1": 0, "B1": 4})) == 1


def test_a_floor_holds_under_every_weighting() -> None:
    bank = framework([question("A1", "a"), question("B1", "b")], {"a": 1, "b": 1})
    assert robustness(bank, assessment(bank, {"A1": 4, "B1": 2})) == 1, "50 is below the floor of ready"


def test_open_questions_make_two_cuts() -> None:
    # a: one answer at 4, one open: 50 to 100; b: 50. R from 50 to 50 + 50 a: conditional for a < 1/2.
    bank = framework(
        [question("A1", "a"), question("A2", "a"), question("B1", "b"), question("B2", "b")],
        {"a": 1, "b": 9},
        thresholds=LOOSE,
    )
    case = assessment(bank, {"A1": 4, "B1": 2, "B2": 2}, confidence="high")
    assert readiness(bank, case).verdict.value == "conditional"
    assert robustness(bank, case) == pytest.approx(0.5)


def test_an_open_verdict_has_none() -> None:
    bank = framework([question("A1", "a"), question("B1", "b")], {"a": 1, "b": 1})
    assert robustness(bank, assessment(bank, {"A1": 4})) is None


def test_many_categories_come_to_an_end() -> None:
    bank = framework([question(f"Q{n}", f"c{n // 2}") for n in range(80)], thresholds=LOOSE)
    case = assessment(bank, {f"Q{n}": 4 if n % 3 else 1 for n in range(78)}, confidence="high")
    share = robustness(bank, case)
    assert share is None or 0 <= share <= 1
    assert [a <= b for a, b in pairwise((0, share or 0, 1))] == [True, True]


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [
        ((-1.0,), (1.0,), 1),
        ((1.0, -3.0), (3.0, -1.0), 1 / 2),  # a < 3/4 and a >= 1/4
        ((1.0, -1.0), (1.0, -1.0), 0),
        ((1.0, -1.0), (-1.0, 1.0), 1 / 2),
        ((1.0, 1.0, -1.0), (1.0, -1.0, 1.0), 1 / 4),  # a + b < 1/2 and so b < 1/2
        ((2.0, -1.0, -1.0), (-1.0, 2.0, -1.0), 1 / 3),  # a < 1/3 and b >= 1/3: 4/9 - 1/9
        ((0.0, 1.0), (1.0, 1.0), 0),
        ((99_999.0, -1.0), (999_998.0, -2.0), 8e-6),  # 2e-6 <= a < 1e-5
    ],
)
def test_shares_between_two_cuts_known_by_geometry(
    first: tuple[float, ...], second: tuple[float, ...], share: float
) -> None:
    assert share_between(first, second) == pytest.approx(share, abs=1e-12)


def test_what_open_questions_make_of_both_thresholds_is_taken_off_once() -> None:
    # a stands at 62.5, c is open. At 0 in all of c, R = 62.5 a < 50 for a < 4/5; at the top of it,
    # R = 100 - 37.5 a >= 75 for a <= 2/3. Conditional from 4/5 on.
    bank = framework(
        [question("A1", "a"), question("A2", "a"), question("C1", "c")], {"a": 9, "c": 1}, thresholds=LOOSE
    )
    case = assessment(bank, {"A1": 2, "A2": 3}, confidence="high")
    assert readiness(bank, case).verdict.value == "conditional"
    assert robustness(bank, case) == pytest.approx(0.2)


def test_conditional_by_the_weights_where_a_floor_keeps_from_ready() -> None:
    # R = 100 a + 25 b >= 50 for a >= 1/3; b is below the floor of ready under every weighting.
    thresholds = {"ready": {"overall": 75, "category": 60}, "conditional": {"overall": 50, "category": 0}}
    bank = framework([question("A1", "a"), question("B1", "b")], {"a": 1, "b": 1}, thresholds=thresholds)
    assert robustness(bank, assessment(bank, {"A1": 4, "B1": 1})) == pytest.approx(2 / 3)

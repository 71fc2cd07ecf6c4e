"""Plans against brute force, exactly; ties; and what stops a plan."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.model import Answer, Assessment, Framework
from muster.scoring import VERDICTS
from muster.scoring.exact_score import exact_score
from muster.scoring.plan import Limits, curve, plan
from tests.factory import assessment, framework, question

START = date(2026, 3, 2)
rows_strategy = st.lists(
    st.tuples(
        st.sampled_from("ab"),
        st.integers(1, 5),
        st.none() | st.integers(1, 4),
        st.none() | st.integers(0, 4),
        st.sampled_from([0, 0.5, 1, 2, 3, 7]),
        st.integers(0, 12),
    ),
    min_size=1,
    max_size=5,
)
Rows = list[tuple[str, int, int | None, int | None, float, int]]


def small(rows: Rows) -> tuple[Framework, Assessment]:
    bank = framework(
        [
            question(
                f"Q{number}",
                category,
                weight=weight,
                critical=gate is not None,
                gate=gate,
                effort_weeks=effort,
                lead_time_weeks=lead,
            )
            for number, (category, weight, gate, _, effort, lead) in enumerate(rows)
        ],
        {"a": 60, "b": 40},
    )
    levels = {f"Q{number}": row[3] for number, row in enumerate(rows) if row[3] is not None}
    return bank, assessment(bank, levels)


def every_choice(bank: Framework, case: Assessment, weeks: int | None) -> list[dict[str, int]]:
    """Return every set of levels that keeps to the lead time."""
    whole = exact_score(bank, case)
    ranges = []
    for item in whole.rows:
        base = item.level or 0
        late = weeks is not None and bank.by_id[item.id].lead_time_weeks > weeks
        ranges.append([base] if late else list(range(base, 5)))
    return [
        {item.id: level for item, level in zip(whole.rows, levels, strict=True)}
        for levels in product(*ranges)
    ]


def cost(bank: Framework, case: Assessment, levels: dict[str, int]) -> Fraction:
    base = {item.id: item.level or 0 for item in exact_score(bank, case).rows}
    return sum(
        (
            Fraction(str(bank.by_id[name].effort_weeks)) * (level - base[name])
            for name, level in levels.items()
        ),
        Fraction(0),
    )


def lifted(bank: Framework, case: Assessment, levels: dict[str, int]) -> int:
    return sum(
        item.gate is not None and (item.level or 0) < item.gate <= levels[item.id]
        for item in exact_score(bank, case).rows
    )


def changed(bank: Framework, case: Assessment, levels: dict[str, int]) -> int:
    return sum(levels[item.id] > (item.level or 0) for item in exact_score(bank, case).rows)


@settings(max_examples=60, deadline=None)
@given(rows_strategy, st.sampled_from(["ready", "conditional"]), st.none() | st.integers(0, 12))
def test_the_cheapest_plan_is_the_cheapest_there_is(rows: Rows, target: str, weeks: int | None) -> None:
    bank, case = small(rows)
    whole = exact_score(bank, case)
    by = None if weeks is None else START + timedelta(weeks=weeks)
    found = plan(bank, case, Limits(START, target, by=by))  # type: ignore[arg-type]
    enough = [
        levels
        for levels in every_choice(bank, case, weeks)
        if VERDICTS.index(whole.verdict(levels)) >= VERDICTS.index(target)
    ]
    assert found.reached is bool(enough)
    if not enough:
        assert found.why_not is not None
        assert found.fixes == ()
        return
    best = min(
        (cost(bank, case, levels), -lifted(bank, case, levels), changed(bank, case, levels))
        for levels in enough
    )
    after = {item.id: item.level or 0 for item in whole.rows}
    after.update({fix.question: fix.after for fix in found.fixes})
    assert (cost(bank, case, after), -lifted(bank, case, after), changed(bank, case, after)) == best
    assert found.effort_weeks == float(best[0])
    assert whole.verdict(after) == found.verdict_after
    assert found.score_after == pytest.approx(whole.points(whole.amount(after)))
    assert found.ready_by == max((fix.done for fix in found.fixes), default=START)


@settings(max_examples=60, deadline=None)
@given(rows_strategy, st.sampled_from([0, 1, 2.5, 4, 8, 20]))
def test_the_best_plan_within_means_is_the_best_there_is(rows: Rows, means: float) -> None:
    bank, case = small(rows)
    whole = exact_score(bank, case)
    found = plan(bank, case, Limits(START, None, means))
    allowed = [
        levels
        for levels in every_choice(bank, case, None)
        if cost(bank, case, levels) <= Fraction(str(means))
    ]
    best = max(
        (whole.amount(levels), lifted(bank, case, levels), -changed(bank, case, levels)) for levels in allowed
    )
    after = {item.id: item.level or 0 for item in whole.rows}
    after.update({fix.question: fix.after for fix in found.fixes})
    assert (whole.amount(after), lifted(bank, case, after), -changed(bank, case, after)) == best
    assert found.effort_weeks <= means


BANK = framework(
    [
        question("A1", "a", critical=True, gate=2, effort_weeks=4, lead_time_weeks=12),
        question("A2", "a", effort_weeks=1, lead_time_weeks=2),
        question("B1", "b", effort_weeks=2, lead_time_weeks=6),
    ],
    {"a": 1, "b": 1},
)


def test_a_plan_tells_what_to_do_and_when() -> None:
    found = plan(BANK, assessment(BANK, {"A1": 1, "A2": 2, "B1": 2}), Limits(START, "conditional"))
    assert found.reached
    assert [(fix.question, fix.before, fix.after, fix.effort_weeks) for fix in found.fixes] == [
        ("A1", 1, 2, 4.0)
    ]
    assert found.fixes[0].gain == 6.25
    assert found.ready_by == START + timedelta(weeks=12)


def test_nothing_to_do_is_a_plan_too() -> None:
    found = plan(BANK, assessment(BANK, {"A1": 4, "A2": 4, "B1": 4}), Limits(START))
    assert (found.reached, found.fixes, found.effort_weeks, found.ready_by) == (True, (), 0.0, START)


@pytest.mark.parametrize(
    ("limits", "kind", "subject"),
    [
        (Limits(START, by=START + timedelta(weeks=11)), "gate", "A1"),
        (Limits(START, "conditional", barred=frozenset({"B1"})), "category", "b"),
        (Limits(START, effort=5), "effort", None),
        (Limits(START, barred=frozenset({"A1"})), "gate", "A1"),
        (
            Limits(START, None, 0, by=START + timedelta(weeks=1), pinned=frozenset({"B1"})),
            "pinned",
            "B1",
        ),
    ],
)
def test_what_stops_a_plan_is_named(limits: Limits, kind: str, subject: str | None) -> None:
    found = plan(BANK, assessment(BANK, {"A1": 0, "A2": 0, "B1": 0}), limits)
    assert not found.reached
    assert found.why_not is not None
    assert (found.why_not.kind, found.why_not.subject) == (kind, subject)
    if kind == "effort":
        assert found.why_not.found == 5
        assert found.why_not.wanted == plan(BANK, assessment(BANK, {"A1": 0}), Limits(START)).effort_weeks


def test_pins_are_kept() -> None:
    case = assessment(BANK, {"A1": 2, "A2": 2, "B1": 2})
    free = plan(BANK, case, Limits(START, "ready"))
    pinned = plan(BANK, case, Limits(START, "ready", pinned=frozenset({"A1"})))
    barred = plan(BANK, case, Limits(START, "ready", barred=frozenset({"A2"})))
    assert "A1" not in {fix.question for fix in free.fixes}
    assert "A1" in {fix.question for fix in pinned.fixes}
    assert "A2" not in {fix.question for fix in barred.fixes}
    assert pinned.effort_weeks > free.effort_weeks


def test_ties_at_thresholds_from_both_sides() -> None:
    bank = framework([question(f"A{n}", "a", effort_weeks=1) for n in range(4)])
    at = plan(bank, assessment(bank, dict.fromkeys(bank.by_id, 3)), Limits(START))
    assert (at.reached, at.fixes) == (True, ()), "75 is ready"
    below = plan(bank, assessment(bank, {**dict.fromkeys(bank.by_id, 3), "A0": 2}), Limits(START))
    assert [fix.gain for fix in below.fixes] == [6.25]
    assert below.score_after == 75.0


def test_no_question_that_applies_is_told() -> None:
    bank = framework([question("A1", "a")])
    case = assessment(bank).with_answer("A1", Answer(state="not_applicable", note="No."))
    found = plan(bank, case, Limits(START))
    assert found.why_not is not None
    assert found.why_not.kind == "nothing"


def test_effort_of_nothing_is_a_defined_plan() -> None:
    bank = framework([question("A1", "a", effort_weeks=0), question("A2", "a", effort_weeks=0)])
    found = plan(bank, assessment(bank, {"A1": 0, "A2": 0}), Limits(START, "ready"))
    assert found.reached
    assert found.effort_weeks == 0


def test_the_curve_rises() -> None:
    points = curve(BANK, assessment(BANK, {"A1": 0}), Limits(START))
    assert points[0] == (0.0, 0.0)
    assert points[-1] == (28.0, 100.0)
    assert list(points) == sorted(points)

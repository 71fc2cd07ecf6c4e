"""Plans against every plan that there is, exactly; what they tell; ties; what open questions would change."""

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import Answer
from muster.scoring.exact_score import exact_score
from muster.scoring.planning import joining
from muster.scoring.planning.limits import Limits, Target
from muster.scoring.planning.result import Plan
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question
from tests.scoring.planning.support import START, Candidate, Row, candidates, deadlines, reaches, rows, small

targets = st.sampled_from(("ready", "conditional"))


def after(made: Plan, start: Mapping[str, int]) -> dict[str, int]:
    return {**start, **{fix.question: fix.after for fix in made.fixes}}


def cheapest(candidate: Candidate) -> tuple[Fraction, int, int]:
    return candidate.effort, -candidate.amount, candidate.raised


def richest(candidate: Candidate) -> tuple[int, Fraction, int]:
    return -candidate.amount, candidate.effort, candidate.raised


@given(rows, targets, deadlines, st.booleans(), st.sets(st.sampled_from(("Q0", "Q1", "Q2"))), st.data())
def test_the_cheapest_plan_is_the_cheapest_there_is(
    asked: list[Row],
    target: Target,
    by: date | None,
    allow_zero: bool,
    pinned: set[str],
    data: st.DataObject,
) -> None:
    bank, case = small(asked)
    kept = frozenset(data.draw(st.sets(st.sampled_from(sorted(pinned)))) if pinned else ())
    limits = Limits(START, target, by=by, kept=kept, left_out=frozenset(pinned) - kept, allow_zero=allow_zero)
    made = plan(bank, case, limits)
    enough = [one for one in candidates(bank, case, limits) if reaches(bank, case, limits, one)]
    assert made.reached is bool(enough)
    if not enough:
        assert made.why_not is not None
        assert made.fixes == ()
        assert made.ready_by is None
        return
    best = min(enough, key=cheapest)
    whole = exact_score(bank, case)
    levels = after(made, {item.id: item.level or 0 for item in whole.rows})
    mine = next(one for one in enough if one.levels == levels)
    assert cheapest(mine) == cheapest(best)
    assert made.exact
    assert made.effort_weeks == float(best.effort)
    assert made.verdict_after == whole.verdict(levels)
    assert made.score_after == whole.points(best.amount)
    assert made.ready_by == max((fix.done for fix in made.fixes), default=START)
    assert made.effort_weeks == pytest.approx(sum(fix.effort_weeks for fix in made.fixes))


@given(rows, st.none() | st.sampled_from((0, 0.3, 1, 2.5, 4, 8, 20)), deadlines)
def test_the_best_plan_within_an_effort_is_the_best_there_is(
    asked: list[Row], effort: float | None, by: date | None
) -> None:
    bank, case = small(asked)
    limits = Limits(START, None, effort, by)
    made = plan(bank, case, limits)
    best = min(
        (one for one in candidates(bank, case, limits) if reaches(bank, case, limits, one)), key=richest
    )
    levels = after(made, {item.id: item.level or 0 for item in exact_score(bank, case).rows})
    mine = next(one for one in candidates(bank, case, limits) if one.levels == levels)
    assert richest(mine) == richest(best)
    assert made.reached


@given(rows, targets, st.sampled_from((0, 0.3, 1, 2.5, 8)))
def test_too_little_effort_is_told_with_what_it_takes(
    asked: list[Row], target: Target, effort: float
) -> None:
    bank, case = small(asked)
    free = plan(bank, case, Limits(START, target))
    made = plan(bank, case, Limits(START, target, effort))
    assert free.reached, "with no date and nothing left out all can rise to 4"
    assert made.reached is (free.effort_weeks <= effort)
    if made.reached:
        assert made == free
    else:
        assert made.why_not is not None
        assert (made.why_not.kind, made.why_not.found, made.why_not.wanted) == (
            "effort",
            effort,
            free.effort_weeks,
        )


@given(rows, targets, st.randoms(use_true_random=False))
def test_the_order_of_the_bank_changes_no_plan(asked: list[Row], target: Target, luck: object) -> None:
    bank, case = small(asked)
    order = list(bank.questions)
    luck.shuffle(order)  # type: ignore[attr-defined]
    other = bank.model_copy(update={"questions": tuple(order), "categories": bank.categories[::-1]})
    assert plan(other, case.model_copy(update={"framework": other}), Limits(START, target)) == plan(
        bank, case, Limits(START, target)
    )


@given(rows, targets)
def test_open_questions_that_turn_out_better_make_the_plan_cheaper(asked: list[Row], target: Target) -> None:
    bank, case = small(asked)
    made = plan(bank, case, Limits(START, target))
    for level, effort in zip((1, 2), made.if_open_at, strict=True):
        known = case
        for number, row in enumerate(asked):
            if row.level is None:
                known = known.with_answer(f"Q{number}", Answer(state="answered", level=level))
        assert effort == plan(bank, known, Limits(START, target)).effort_weeks
    open_ids = {f"Q{number}" for number, row in enumerate(asked) if row.level is None}
    assert {fix.question for fix in made.fixes if fix.was_open} == {
        fix.question for fix in made.fixes if fix.question in open_ids
    }
    spent = sum(fix.effort_weeks for fix in made.fixes if fix.was_open)
    assert made.open_effort_weeks == pytest.approx(spent)


BANK = framework(
    [
        question("A1", "a", critical=True, gate=2, effort_weeks=4, lead_time_weeks=12),
        question("A2", "a", effort_weeks=1, lead_time_weeks=2),
        question("B1", "b", effort_weeks=2, lead_time_weeks=6),
    ],
    {"a": 1, "b": 1},
)


def test_a_plan_tells_what_to_do_and_when() -> None:
    made = plan(BANK, assessment(BANK, {"A1": 1, "A2": 2, "B1": 2}), Limits(START, "conditional"))
    assert [(fix.question, fix.before, fix.after, fix.effort_weeks) for fix in made.fixes] == [
        ("A1", 1, 2, 4.0)
    ]
    assert made.fixes[0].gain == 6.25
    assert made.ready_by == START + timedelta(weeks=12)
    assert made.ready_by_staff == START + timedelta(weeks=12)


def test_few_hands_make_a_plan_longer_than_its_lead_times() -> None:
    case = assessment(BANK, {"A1": 0, "A2": 0, "B1": 0})
    made = plan(BANK, case, Limits(START, "ready", staff=1))
    assert made.effort_weeks == 18.0
    assert made.ready_by == START + timedelta(weeks=12)
    assert made.ready_by_staff == START + timedelta(weeks=18)
    assert plan(BANK, case, Limits(START, "ready", staff=2)).ready_by_staff == START + timedelta(weeks=12)


def test_nothing_to_do_is_a_plan_too() -> None:
    made = plan(BANK, assessment(BANK, {"A1": 4, "A2": 4, "B1": 4}), Limits(START))
    assert (made.reached, made.fixes, made.effort_weeks, made.ready_by) == (True, (), 0.0, START)
    assert made.if_open_at == (0.0, 0.0)


def test_ready_leaves_no_question_at_0_unless_told_to() -> None:
    bank = framework([question(f"A{n}", "a", effort_weeks=1 + 9 * (n == 0), weight=1) for n in range(5)])
    case = assessment(bank, {**dict.fromkeys(bank.by_id, 4), "A0": 0})
    strict, lax = plan(bank, case, Limits(START)), plan(bank, case, Limits(START, allow_zero=True))
    assert [(fix.question, fix.after) for fix in strict.fixes] == [("A0", 1)]
    assert lax.fixes == ()
    assert plan(bank, case, Limits(START, "conditional")).fixes == ()


def test_each_step_can_have_its_own_effort() -> None:
    bank = framework([question("A1", "a", effort_weeks=[1, 2, 0.3, 8])])
    made = plan(bank, assessment(bank, {"A1": 1}), Limits(START))
    assert [(fix.after, fix.effort_weeks) for fix in made.fixes] == [(3, 2.3)]


def test_what_is_kept_and_left_out() -> None:
    case = assessment(BANK, {"A1": 2, "A2": 2, "B1": 2})
    free = plan(BANK, case, Limits(START))
    kept = plan(BANK, case, Limits(START, kept=frozenset({"A1"})))
    left = plan(BANK, case, Limits(START, left_out=frozenset({"A2"})))
    assert "A1" not in {fix.question for fix in free.fixes}
    assert "A1" in {fix.question for fix in kept.fixes}
    assert "A2" not in {fix.question for fix in left.fixes}
    assert kept.effort_weeks > free.effort_weeks


def test_thresholds_count_as_reached_when_equal() -> None:
    bank = framework([question(f"A{n}", "a", effort_weeks=1) for n in range(4)])
    at = plan(bank, assessment(bank, dict.fromkeys(bank.by_id, 3)), Limits(START))
    assert (at.reached, at.fixes) == (True, ()), "75 is ready"
    below = plan(bank, assessment(bank, {**dict.fromkeys(bank.by_id, 3), "A0": 2}), Limits(START))
    assert [fix.gain for fix in below.fixes] == [6.25]
    assert below.score_after == 75.0


def test_raises_that_cost_nothing_are_always_made() -> None:
    bank = framework([question("A1", "a", effort_weeks=0), question("A2", "a", effort_weeks=1)])
    made = plan(bank, assessment(bank, {"A1": 3, "A2": 3}), Limits(START))
    assert [(fix.question, fix.after) for fix in made.fixes] == [("A1", 4)], "more points for the same effort"
    assert made.effort_weeks == 0


def test_a_bank_at_every_bound_is_planned() -> None:
    steps = [10_000, 9_999.9999, 0.0001, 1 / 3]
    bank = framework(
        [
            question(f"Q{n}", "ab"[n % 2], effort_weeks=steps if n % 3 else 10_000, lead_time_weeks=1000)
            for n in range(12)
        ],
        {"a": 0.001, "b": 1000},
    )
    made = plan(bank, assessment(bank), Limits(date(9000, 1, 1), staff=1))
    assert made.reached
    assert made.exact
    assert made.effort_weeks > 52 * 1000
    assert made.ready_by == date(9000, 1, 1) + timedelta(weeks=1000)
    assert made.ready_by_staff is None, "past the year 9999"
    crowd = plan(bank, assessment(bank), Limits(date(9000, 1, 1), staff=1000))
    assert crowd.ready_by_staff == made.ready_by


def test_of_questions_that_do_equally_well_the_first_by_id_is_raised() -> None:
    bank = framework([question(name, "a", effort_weeks=1) for name in ("A3", "A1", "A2", "A4")])
    made = plan(bank, assessment(bank, {**dict.fromkeys(bank.by_id, 3), "A4": 2}), Limits(START))
    assert [(fix.question, fix.before, fix.after) for fix in made.fixes] == [("A1", 3, 4)]
    made = plan(bank, assessment(bank, dict.fromkeys(bank.by_id, 3)), Limits(START, None, 2))
    assert [(fix.question, fix.after) for fix in made.fixes] == [("A1", 4), ("A2", 4)]


def test_a_fix_gains_for_every_level_and_lasts_its_lead_time() -> None:
    made = plan(BANK, assessment(BANK, {"A1": 2, "A2": 4, "B1": 0}), Limits(START, "ready"))
    [fix] = made.fixes
    assert (fix.question, fix.before, fix.after, fix.gain, fix.lead_time_weeks) == ("B1", 0, 3, 37.5, 6.0)
    assert made.target == "ready"
    assert plan(BANK, assessment(BANK), Limits(START, None, 1)).target is None


def test_what_an_effort_buys_is_solved_anew_for_open_questions() -> None:
    case = assessment(BANK, {"A1": 4, "A2": 4})
    assert plan(BANK, case, Limits(START, None, 5)).if_open_at == (4.0, 4.0)
    assert plan(BANK, case, Limits(START, None)).if_open_at == (6.0, 4.0)
    steep = framework([question("A1", "a", effort_weeks=[1, 3, 1, 1]), question("A2", "a")])
    kept = Limits(START, None, 2, kept=frozenset({"A1"}))
    made = plan(steep, assessment(steep, {"A2": 4}), kept)
    assert (made.effort_weeks, made.if_open_at) == (1.0, (None, 2.0)), "from 1 the next level takes 3 weeks"


def test_a_plan_of_a_search_that_was_cut_short_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [question(f"Q{n}", f"c{n}", weight=1, effort_weeks=1) for n in range(7)]
    bank = framework(rows, {f"c{n}": 101 + 2 * n for n in range(7)})
    assert plan(bank, assessment(bank), Limits(START, None, 13)).exact is True
    monkeypatch.setattr(joining, "MOST_PAIRS", 10)
    assert plan(bank, assessment(bank), Limits(START, None, 13)).exact is False

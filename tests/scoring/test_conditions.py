"""Conditions: each reason why one does not count, in order, and what those that count carry."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from muster.model import Action, Answer, Assessment, Condition, Framework
from muster.scoring import conditions, readiness, reasons
from muster.scoring.conditions import (
    ConditionState,
    carried,
    is_orphaned,
    is_overdue,
    lowered,
    why_not_offered,
)
from tests.factory import assessment, framework, question
from tests.scoring.strategies import Case, accepted, answered

BANK = framework(
    [
        question("C2", "a", critical=True),
        question("C3", "a", critical=True, gate=3),
        question("C1", "a", critical=True, gate=1),
        question("C4", "a", critical=True, gate=4),
        question("N1", "a"),
        question("P2", "a", critical=True, applies_when="not host"),
        question("N2", "a"),
    ],
    conditions_at_most=2,
)


def with_actions(
    *actions: Action, bank: Framework = BANK, levels: dict[str, int] | None = None
) -> Assessment:
    case = assessment(bank, levels or dict.fromkeys(bank.by_id, 4), confidence="high")
    mission = case.mission.changed(proposed_start=date(2013, 3, 1))
    return case.model_copy(update={"actions": actions, "mission": mission})


@pytest.mark.parametrize(
    ("action", "why_not"),
    [
        (accepted("C2"), None),
        (accepted("C3", target_level=3), None),
        (accepted("C2", status="done"), None),
        (accepted("C2", status="dropped"), "dropped"),
        (accepted("N1"), "not_critical"),
        (accepted("GONE"), "not_critical"),
        (accepted("C2").changed(question=None), "not_critical"),
        (accepted("P2"), "not_applicable"),
        (accepted("C2", condition=Condition(accepted_by="  ")), "not_accepted"),
        (accepted("C2", owner=" "), "no_owner"),
        (accepted("C2", due=None), "no_due"),
        (accepted("C2", due=date(2013, 3, 2)), "due_after_start"),
        (accepted("C2", target_level=None), "target_below_gate"),
        (accepted("C3", target_level=2), "target_below_gate"),
        (accepted("C1"), "gate_too_low"),
        # of two reasons the earlier in the contract's order is told
        (accepted("N1", status="Dropped "), "dropped"),
        (accepted("C1", owner="", due=None), "no_owner"),
        (accepted("C1", target_level=0), "target_below_gate"),
    ],
)
def test_why_a_condition_does_not_count(action: Action, why_not: str | None) -> None:
    [state] = conditions(BANK, with_actions(action))
    assert (state.action, state.question, state.why_not) == (action.id, action.question, why_not)
    assert state.counts is (why_not is None)


def test_without_a_start_any_date_will_do() -> None:
    case = with_actions(accepted("C2", due=date(2030, 1, 1)))
    case = case.model_copy(update={"mission": case.mission.changed(proposed_start=None)})
    assert conditions(BANK, case)[0].counts


def test_a_second_complete_one_on_a_question_is_a_duplicate() -> None:
    case = with_actions(
        accepted("C2", owner=""), accepted("C2", number=1), accepted("C2", number=2, owner="")
    )
    assert [state.why_not for state in conditions(BANK, case)] == ["no_owner", None, "duplicate"]


def test_more_than_allowed_and_none_counts() -> None:
    three = with_actions(
        accepted("C2"), accepted("C3"), accepted("C4"), accepted("C2", number=1), accepted("N1")
    )
    why_not = [state.why_not for state in conditions(BANK, three)]
    assert why_not == ["too_many", "too_many", "too_many", "duplicate", "not_critical"]
    two = with_actions(accepted("C2"), accepted("C3"), accepted("C1"), accepted("C4", owner=""))
    assert [state.counts for state in conditions(BANK, two)] == [True, True, False, False]


def test_actions_without_a_condition_are_not_listed() -> None:
    assert conditions(BANK, with_actions(Action(id="x", title="Just do it", question="C2"))) == ()


@pytest.mark.parametrize(("gate", "carried"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 3)])
def test_a_gate_is_lowered_by_one_and_never_to_0(gate: int, carried: int) -> None:
    assert lowered(gate) == carried


@pytest.mark.parametrize(
    ("level", "carried", "value", "state"),
    [
        (3, False, "ready", None),
        (3, True, "ready", None),
        (2, True, "conditional", "conditioned"),
        (2, False, "not_ready", "failed"),
        (1, True, "not_ready", "failed"),
    ],
)
def test_what_a_condition_carries(level: int, carried: bool, value: str, state: str | None) -> None:
    levels = {**dict.fromkeys(BANK.by_id, 4), "C3": level}
    case = with_actions(*((accepted("C3"),) if carried else ()), levels=levels)
    result = readiness(BANK, case)
    assert result.verdict.value == value
    assert [gate.state for gate in result.gates] == ([state] if state else [])
    kinds = {"failed": ["gate_failed"], "conditioned": ["gate_conditioned"], None: []}
    assert [reason.kind for reason in reasons(BANK, result)] == kinds[state]


def test_a_level_of_0_is_never_carried() -> None:
    bank = framework(
        [question("C2", "a", critical=True), question("N1", "a", weight=5)], conditions_at_most=1
    )
    case = with_actions(accepted("C2"), bank=bank, levels={"C2": 0, "N1": 4})
    assert conditions(bank, case)[0].counts
    assert readiness(bank, case).verdict.value == "not_ready"


@pytest.mark.parametrize(
    ("version", "at_most", "counts"),
    [("1.0", None, 0), ("1", None, 0), ("2.0", None, 3), ("10", None, 3), ("1.1", 2, 2)],
)
def test_banks_of_version_1_have_none_unless_they_say_so(
    version: str, at_most: int | None, counts: int
) -> None:
    bank = framework([question("C2", "a", critical=True)], version=version, conditions_at_most=at_most)
    assert bank.most_conditions == counts


@given(answered(conditions=3), st.data())
def test_2_accepting_one_more_never_lowers_a_verdict(case: Case, data: st.DataObject) -> None:
    bank, before = case
    assume(len(before.actions) < 3)
    one = accepted(data.draw(st.sampled_from(sorted(bank.by_id))), number=1)
    after = before.model_copy(update={"actions": (*before.actions, one)})
    order = ["not_ready", "conditional", "ready"]
    old, new = readiness(bank, before).verdict, readiness(bank, after).verdict
    assert order.index(new.low) >= order.index(old.low)
    assert order.index(new.high) >= order.index(old.high)
    assert (old.high == "ready") is (new.high == "ready")


@given(answered(conditions=3))
def test_a_condition_on_a_question_that_does_not_apply_changes_nothing(case: Case) -> None:
    bank, before = case
    named = {action.question for action in before.actions}
    assume(named)
    for name in named:
        before = before.with_answer(str(name), Answer(state="not_applicable", note="No."))
    plain = before.model_copy(update={"actions": ()})
    assert readiness(bank, before).verdict == readiness(bank, plain).verdict


@pytest.mark.parametrize(
    ("question_id", "level", "why_not"),
    [
        ("C2", 1, None),
        ("C3", 2, None),
        ("C4", 3, None),
        ("C2", 2, "not_failed"),
        ("C2", 0, "level_zero"),
        ("C3", 1, "too_far_below"),
        ("C4", 1, "too_far_below"),
        ("C1", 0, "level_zero"),
        ("N1", 0, "not_failed"),
        ("P2", 1, "not_failed"),
    ],
)
def test_one_level_short_of_a_gate_can_be_accepted(question_id: str, level: int, why_not: str | None) -> None:
    case = with_actions(levels={**dict.fromkeys(BANK.by_id, 4), question_id: level})
    assert why_not_offered(BANK, case, question_id) == why_not


def test_an_open_question_has_no_shortfall_to_accept() -> None:
    case = with_actions(levels={"C3": 4})
    assert why_not_offered(BANK, case, "C2") == "not_failed"


def test_no_more_are_offered_than_can_count() -> None:
    levels = {**dict.fromkeys(BANK.by_id, 4), "C2": 1, "C3": 2, "C4": 3}
    two = (accepted("C2"), accepted("C3", target_level=3).changed(id="b"))
    case = with_actions(*two, levels=levels)
    assert why_not_offered(BANK, case, "C2") == "already"
    assert why_not_offered(BANK, case, "C4") == "all_given"
    incomplete = with_actions(two[0], two[1].changed(owner=""), levels=levels)
    assert why_not_offered(BANK, incomplete, "C4") is None
    assert why_not_offered(BANK, incomplete, "C3") is None
    none = BANK.changed(conditions_at_most=0)
    assert why_not_offered(none, case, "C4") == "none_allowed"


@given(
    st.dictionaries(st.sampled_from(list(BANK.by_id)), st.integers(0, 4)),
    st.sampled_from(["C2", "C3", "C4"]),
)
def test_what_is_offered_counts_once_it_is_accepted(levels: dict[str, int], name: str) -> None:
    gate = BANK.by_id[name].gate_level or 0
    case = with_actions(levels={**levels, name: gate - 1})
    assert why_not_offered(BANK, case, name) is None
    given = case.model_copy(update={"actions": (accepted(name, target_level=gate),)})
    assert readiness(BANK, case).gates != readiness(BANK, given).gates
    [state] = conditions(BANK, given)
    assert state.counts


def test_overdue_and_orphaned_end_with_the_work() -> None:
    late = accepted("C2", due=date(2013, 2, 1), owner="")
    assert is_overdue(late, date(2013, 2, 2))
    assert not is_overdue(late, date(2013, 2, 1))
    assert is_orphaned(late)
    for status in ("done", "dropped"):
        assert not is_overdue(late.changed(status=status), date(2014, 1, 1))
        assert not is_orphaned(late.changed(status=status))
    assert not is_overdue(late.changed(condition=None), date(2014, 1, 1))
    assert not is_orphaned(late.changed(condition=None))


def test_only_conditions_that_count_are_carried() -> None:
    states = [
        ConditionState("1", "A1", None),
        ConditionState("2", "A2", "no_owner"),
        ConditionState("3", None, "not_critical"),
    ]
    assert carried(states) == {"A1"}

"""Conditions: which accepted shortfalls carry a verdict, and why the others do not."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from muster.model import Action, Assessment, Framework
from muster.scoring.applicability import Applicability, applicability

WhyNotCounted = Literal[
    "dropped",
    "not_critical",
    "not_applicable",
    "duplicate",
    "not_accepted",
    "no_owner",
    "no_due",
    "due_after_start",
    "target_below_gate",
    "gate_too_low",
    "too_many",
]
WhyNotOffered = Literal[
    "none_allowed", "not_failed", "level_zero", "gate_too_low", "too_far_below", "already", "all_given"
]
LOWEST_GATE = 1  # a level of 0 is never carried


@dataclass(frozen=True, slots=True)
class ConditionState:
    """An action with a condition: whether it lowers a gate, whatever the level, and if not, why not."""

    action: str
    question: str | None
    why_not: WhyNotCounted | None

    @property
    def counts(self) -> bool:
        """Whether it lowers the gate of its question for `conditional`."""
        return self.why_not is None


def lowered(gate: int) -> int:
    """Return the gate of a question whose shortfall is accepted: one level lower, but never 0."""
    return min(gate, max(LOWEST_GATE, gate - 1))


def _why_not(
    action: Action,
    framework: Framework,
    assessment: Assessment,
    applies: Mapping[str, Applicability],
    complete: Collection[str],
) -> WhyNotCounted | None:
    """Return the first reason against a condition; `complete`: the questions of earlier complete ones."""
    question = framework.by_id.get(action.question or "")
    gate = question.gate_level if question else None
    start = assessment.mission.proposed_start
    assert action.condition is not None
    if action.is_dropped:
        return "dropped"
    if question is None or gate is None:
        return "not_critical"
    if applies[question.id] != "applies":
        return "not_applicable"
    if question.id in complete:
        return "duplicate"
    if not action.condition.accepted_by.strip():
        return "not_accepted"
    if not action.owner.strip():
        return "no_owner"
    if action.due is None:
        return "no_due"
    if start is not None and action.due > start:
        return "due_after_start"
    if action.target_level is None or action.target_level < gate:
        return "target_below_gate"
    if lowered(gate) == gate:
        return "gate_too_low"
    return None


def conditions(framework: Framework, assessment: Assessment) -> tuple[ConditionState, ...]:
    """Return every action that has a condition, in the file's order, with the first reason against it.

    Where more are complete than the framework allows, none of them counts (`too_many`). A condition is a
    duplicate when an earlier one on the same question is complete. Method: docs/method.md, "Verdict".
    """
    accepted = [action for action in assessment.actions if action.condition is not None]
    if not accepted:
        return ()
    applies = applicability(framework, assessment)
    states: list[ConditionState] = []
    complete: set[str] = set()
    for action in accepted:
        why_not = _why_not(action, framework, assessment, applies, complete)
        states.append(ConditionState(action.id, action.question, why_not))
        if why_not is None and action.question is not None:
            complete.add(action.question)
    if len(complete) > framework.most_conditions:
        return tuple(replace(state, why_not="too_many") if state.counts else state for state in states)
    return tuple(states)


def why_not_offered(framework: Framework, assessment: Assessment, question_id: str) -> WhyNotOffered | None:
    """Return the first reason why the shortfall of a question can't be accepted now; None when it can.

    It can where an applicable critical question is answered one level below its gate, has no complete
    condition yet, and another one is allowed. Raises `KeyError` for a question that the bank does not have.
    """
    question, level = framework.by_id[question_id], assessment.answer(question_id).level
    gate = question.gate_level
    if not framework.most_conditions:
        return "none_allowed"
    if gate is None or level is None or level >= gate:
        return "not_failed"
    if applicability(framework, assessment)[question_id] != "applies":
        return "not_failed"
    if level < LOWEST_GATE:
        return "level_zero"
    if lowered(gate) == gate:
        return "gate_too_low"
    if level < lowered(gate):
        return "too_far_below"
    complete = {state.question for state in conditions(framework, assessment) if is_complete(state)}
    if question_id in complete:
        return "already"
    return "all_given" if len(complete) >= framework.most_conditions else None


def is_complete(state: ConditionState) -> bool:
    """Return whether all that a condition needs is there, though too many may have been accepted."""
    return state.why_not in (None, "too_many")


def is_overdue(action: Action, today: date) -> bool:
    """Return whether a condition, neither done nor dropped, is past its date."""
    is_open = action.condition is not None and not action.is_settled
    return is_open and action.due is not None and action.due < today


def is_orphaned(action: Action) -> bool:
    """Return whether a condition, neither done nor dropped, has no owner."""
    return action.condition is not None and not action.is_settled and not action.owner.strip()


def carried(states: Iterable[ConditionState]) -> frozenset[str]:
    """Return the critical questions whose gates are lowered for `conditional`."""
    return frozenset(state.question for state in states if state.counts and state.question is not None)

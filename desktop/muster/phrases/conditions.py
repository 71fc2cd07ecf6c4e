"""Conditions in words: what was accepted, by whom, until when, what is wrong with it, why one is refused."""

from dataclasses import dataclass
from datetime import date

from muster.model import Action, Assessment, Framework
from muster.phrases.catalogue import Phrases
from muster.scoring.conditions import (
    ConditionState,
    WhyNotCounted,
    WhyNotOffered,
    conditions,
    is_complete,
    is_overdue,
    why_not_offered,
)
from muster.scoring.result import Readiness

BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """One accepted condition in a line; `alert` names what is wrong with it, empty when nothing is.

    `action` and `question` are ids; `question` is empty where the condition names none.
    """

    action: str
    question: str
    text: str
    alert: str

    @property
    def whole(self) -> str:
        """The text, and the alert where there is one: wrong things are told in words, not by colour alone."""
        return f"{self.text} {self.alert}".strip()


def why_not_counted(why_not: WhyNotCounted, framework: Framework, phrases: Phrases) -> str:
    """Return why a condition does not count, as the end of a sentence."""
    if why_not == "too_many" and not framework.most_conditions:
        return phrases("condition.why_not_none_allowed")
    return phrases(f"condition.why_not_{why_not}", most=framework.most_conditions)


def refusal(why_not: WhyNotOffered, framework: Framework, phrases: Phrases) -> str:
    """Return why a shortfall can't be accepted, as a sentence."""
    return phrases(f"condition.refused_{why_not}", most=framework.most_conditions)


def _alert(action: Action, state: ConditionState, framework: Framework, today: date, phrases: Phrases) -> str:
    told = []
    if action.due is not None and is_overdue(action, today):
        told.append(phrases("condition.overdue", day=action.due))
    if state.why_not is not None:
        reason = why_not_counted(state.why_not, framework, phrases)
        told.append(phrases("condition.not_counted", reason=reason))
    return " ".join(told)


def condition_lines(
    framework: Framework, assessment: Assessment, today: date, phrases: Phrases
) -> tuple[ConditionLine, ...]:
    """Return a line for each condition, in the file's order, with `today` telling what is overdue."""
    actions = {action.id: action for action in assessment.actions}
    lines = []
    for state in conditions(framework, assessment):
        action = actions[state.action]
        question = framework.by_id.get(state.question or "")
        assert action.condition is not None
        parts = [
            phrases.beside(action.title),
            phrases.beside(action.owner),
            phrases("condition.by", day=action.due) if action.due is not None else "",
            phrases("condition.to_level", level=action.target_level)
            if action.target_level is not None
            else "",
            _accepted(action, phrases),
            phrases("action.done") if action.is_settled and not action.is_dropped else "",
        ]
        told = BETWEEN.join(part for part in parts if part.strip())
        head = f"{question.id} {question.name}" if question is not None else state.question or ""
        text = phrases("condition.line", question=head, told=told) if head else told
        alert = _alert(action, state, framework, today, phrases)
        lines.append(ConditionLine(action.id, question.id if question is not None else "", text, alert))
    return tuple(lines)


def _accepted(action: Action, phrases: Phrases) -> str:
    condition = action.condition
    if condition is None or not condition.accepted_by.strip():
        return ""
    if condition.accepted_on is None:
        return phrases("condition.accepted", who=condition.accepted_by)
    return phrases("condition.accepted_on", who=condition.accepted_by, day=condition.accepted_on)


@dataclass(frozen=True, slots=True)
class Offer:
    """A failed gate: its question's id, what lacks, and why it can't be accepted (empty when it can)."""

    question: str
    text: str
    refused: str


def offers(
    framework: Framework, assessment: Assessment, result: Readiness, phrases: Phrases
) -> tuple[Offer, ...]:
    """Return every failed gate without a condition, those that can be accepted first."""
    if not framework.most_conditions:
        return ()
    given = {state.question for state in conditions(framework, assessment) if is_complete(state)}
    rows = []
    for gate in result.gates:
        if gate.state != "failed" or gate.question in given:
            continue
        question = framework.by_id[gate.question]
        why_not = why_not_offered(framework, assessment, gate.question)
        text = phrases(
            "condition.short", id=question.id, title=question.name, level=gate.level or 0, gate=gate.gate
        )
        rows.append(Offer(question.id, text, "" if why_not is None else refusal(why_not, framework, phrases)))
    return tuple(sorted(rows, key=lambda row: bool(row.refused)))

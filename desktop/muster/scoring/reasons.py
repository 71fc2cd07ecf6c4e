"""Why the verdict is what it is: what holds it back, in the order in which it decides."""

from dataclasses import dataclass
from typing import Literal

from muster.model import Framework
from muster.scoring.result import GateKind, Readiness

Kind = Literal[
    "gate_failed",
    "gate_conditioned",
    "gate_open",
    "category_below",
    "overall_below",
    "too_early",
    "nothing_answered",
]


KINDS: dict[GateKind, Kind] = {  # in the order in which they decide
    "failed": "gate_failed",
    "open": "gate_open",
    "conditioned": "gate_conditioned",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing between the mission and `ready`.

    `subject` is a question id for gates and a category id for floors; `value` is the level or score as it is,
    `wanted` the gate or threshold, in levels for gates and in points for the others. While it is too early
    for a score they are how many questions are answered and how many apply.
    """

    kind: Kind
    subject: str | None = None
    value: float | None = None
    wanted: float | None = None


def reasons(framework: Framework, result: Readiness) -> tuple[Reason, ...]:
    """Return what keeps the mission from `ready`: gates, low categories, low overall.

    While it is too early for a score that is the last reason, whatever the score would be: it must not tell.
    """
    if result.score is None:
        return (Reason("nothing_answered"),)
    why = [
        Reason(KINDS[state], gate.question, gate.level, gate.gate)
        for state in KINDS
        for gate in result.gates
        if gate.state == state
    ]
    wanted = framework.thresholds.ready
    why += [
        Reason("category_below", category.id, category.score, wanted.category)
        for category in result.categories
        if category.score is not None and category.score < wanted.category
    ]
    if result.is_early:
        why.append(Reason("too_early", None, result.answered, result.applicable))
    elif result.score < wanted.overall:
        why.append(Reason("overall_below", None, result.score, wanted.overall))
    return tuple(why)

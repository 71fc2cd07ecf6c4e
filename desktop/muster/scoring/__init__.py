"""What a framework and an assessment mean together: pure functions, no Qt, no files, no clock."""

from typing import TYPE_CHECKING, Any

from muster.scoring.agreement import Agreement
from muster.scoring.answer_levels import Item, effective_level, items
from muster.scoring.applicability import Applicability, applicability
from muster.scoring.blind_spots import BlindSpot, blind_spots
from muster.scoring.conditions import ConditionState, WhyNotCounted, conditions
from muster.scoring.readiness import readiness
from muster.scoring.reasons import Reason, reasons
from muster.scoring.result import CategoryScore, GateState, QuestionScore, Readiness, VerdictRange
from muster.scoring.rounding import add_up, as_printed
from muster.scoring.verdict import VERDICTS, Verdict

if TYPE_CHECKING:
    from muster.scoring.comparison import Comparison, Move, compare

_LATER = dict.fromkeys(("Comparison", "Move", "compare"), "comparison")

__all__ = [
    "VERDICTS",
    "Agreement",
    "Applicability",
    "BlindSpot",
    "CategoryScore",
    "Comparison",
    "ConditionState",
    "GateState",
    "Item",
    "Move",
    "QuestionScore",
    "Readiness",
    "Reason",
    "Verdict",
    "VerdictRange",
    "WhyNotCounted",
    "add_up",
    "applicability",
    "as_printed",
    "blind_spots",
    "compare",
    "conditions",
    "effective_level",
    "items",
    "readiness",
    "reasons",
]


def __getattr__(name: str) -> Any:
    """Load what a document opens without when it is first asked for."""
    if name not in ("Comparison", "Move", "compare"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from muster.scoring import comparison

    return getattr(comparison, name)

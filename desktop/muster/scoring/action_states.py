"""What stands out in an action plan: the overdue, and what belongs to a question that no longer counts."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from muster.model import Action
from muster.scoring.applicability import Applicability

Alert = Literal["overdue", "gone", "idle"]


def action_alert(action: Action, applies: Mapping[str, Applicability], today: date) -> Alert | None:
    """Return what is wrong with an action that is not settled, the worst first; None when nothing is.

    `gone`: its question is not in the question bank; `idle`: the question does not apply now; `overdue`:
    it was due before `today`. An action that is done or dropped raises no alert.
    """
    if action.is_settled:
        return None
    if action.question is not None and action.question not in applies:
        return "gone"
    if action.due is not None and action.due < today:
        return "overdue"
    if action.question is not None and applies[action.question] != "applies":
        return "idle"
    return None

"""What stands out in an action plan."""

from datetime import date, timedelta

import pytest

from muster.model import Action
from muster.scoring.action_states import action_alert

TODAY = date(2013, 1, 14)
APPLIES = {"A1": "applies", "A2": "profile"}


@pytest.mark.parametrize(
    ("fields", "alert"),
    [
        ({}, None),
        ({"question": "A1", "due": TODAY}, None),
        ({"question": "A1", "due": TODAY - timedelta(days=1)}, "overdue"),
        ({"question": "A2"}, "idle"),
        ({"question": "A2", "due": TODAY - timedelta(days=1)}, "overdue"),
        ({"question": "ZZ"}, "gone"),
        ({"question": "ZZ", "status": "done"}, None),
        ({"due": TODAY - timedelta(days=1), "status": "Dropped "}, None),
    ],
)
def test_what_is_wrong_with_an_action(fields: dict[str, object], alert: str | None) -> None:
    action = Action(id="a1", title="x", **fields)  # type: ignore[arg-type]
    assert action_alert(action, APPLIES, TODAY) == alert  # type: ignore[arg-type]

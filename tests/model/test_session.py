"""A guided session is kept in the file as it was held."""

import json

import pytest
from pydantic import ValidationError

from muster.model import Session

HELD = {
    "id": "s1",
    "title": "First session",
    "facilitator": "j5",
    "opened": "2013-01-14T09:00:00Z",
    "closed": None,
    "present": ["j3", "j4"],
    "agenda": [{"category": "capacity", "minutes": 20, "state": "open"}],
    "hidden": False,
    "round": 2,
    "parked": ["CAP-08"],
    "events": [
        {
            "kind": "revealed",
            "time": "2013-01-14T09:20:00Z",
            "question": "CAP-08",
            "text": "",
            "assessor": None,
            "level": None,
        },
        {
            "kind": "dissent",
            "time": None,
            "question": "CAP-08",
            "text": "The units are not named.",
            "assessor": "j4",
            "level": 1,
        },
    ],
}


def test_what_happened_is_read_and_written_back() -> None:
    session = Session.model_validate_json(json.dumps({**HELD, "later": 7}))
    assert json.loads(session.model_dump_json()) == {**HELD, "later": 7}


def test_only_an_id_is_needed_and_first_answers_are_hidden() -> None:
    session = Session(id="s1")
    assert (session.hidden, session.round, session.events, session.present) == (True, 1, (), ())


@pytest.mark.parametrize(
    "change",
    [
        {"id": ""},
        {"round": 0},
        {"opened": "2013-01-14T09:00:00"},
        {"agenda": [{"category": "a", "minutes": -1}]},
        {"events": [{"kind": "shouted"}]},
        {"events": [{"kind": "dissent", "level": 5}]},
    ],
)
def test_what_is_no_session_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Session.model_validate_json(json.dumps(HELD | change))

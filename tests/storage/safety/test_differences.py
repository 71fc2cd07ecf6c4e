"""What differs turns one state into the next."""

import json

from hypothesis import given

from muster.model import Assessment
from muster.storage.safety.differences import apply, differences
from tests.storage.support import case, changed, steps


@given(steps)
def test_what_differs_turns_one_state_into_the_next(taken: list[tuple[str, int]]) -> None:
    now = case(A0=1)
    raw = json.loads(now.to_json())
    for step in taken:
        after = changed(now, step)
        raw = apply(raw, json.loads(json.dumps(differences(now, after))))
        now = after
        assert Assessment.model_validate_json(json.dumps(raw)) == now


def test_an_unknown_key_that_is_gone_goes() -> None:
    before = case().changed(later={"a": 1}, other=2)
    after = before.model_copy()
    assert after.model_extra is not None
    after.model_extra.pop("later")
    raw = apply(json.loads(before.to_json()), differences(before, after))
    assert "later" not in raw
    assert raw["other"] == 2


def test_a_field_that_files_leave_out_when_it_is_empty_goes_again() -> None:
    before = case().changed(vote_of="j3", sessions=({"id": "s1", "title": "First"},))
    assert len(before.sessions) == 1
    after = before.changed(vote_of=None, sessions=())
    raw = apply(json.loads(before.to_json()), json.loads(json.dumps(differences(before, after))))
    assert Assessment.model_validate_json(json.dumps(raw)) == after
    back = apply(raw, json.loads(json.dumps(differences(after, before))))
    assert Assessment.model_validate_json(json.dumps(back)) == before

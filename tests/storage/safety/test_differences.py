"""What differs turns one state into the next."""

import json
from datetime import date

from hypothesis import given

from muster.model import Answer, Assessment
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


def test_only_what_differs_is_told_as_json_has_it() -> None:
    before = case(A0=1, A1=2).changed(later={"a": 1})
    assert differences(before, before) == {}
    alike = before.model_copy(update={"answers": {name: a.changed() for name, a in before.answers.items()}})
    assert differences(before, alike) == {}
    day = date(2026, 3, 1)
    answer = Answer(state="answered", level=3, review_by=day)
    after = before.with_answer("A0", Answer()).with_answer("A2", answer)
    after = after.model_copy(update={"title": "New", "mission": before.mission.changed(proposed_start=day)})
    told = differences(before, after)
    assert told.keys() == {"title", "mission", "answers"}, "the keys that nobody knows are as they were"
    assert (told["title"], told["mission"]["proposed_start"]) == ("New", "2026-03-01")
    assert told["answers"].keys() == {"A0", "A2"}
    assert told["answers"]["A0"] is None
    assert told["answers"]["A2"] == {**json.loads(answer.model_dump_json()), "review_by": "2026-03-01"}
    assert differences(before, before.changed(other=2)) == {"": {"later": {"a": 1}, "other": 2}}
    bare = case()
    assert differences(bare, bare.model_copy(update={"title": "New"})) == {"title": "New"}


def test_a_change_is_put_on_without_touching_what_was_there() -> None:
    raw = {"title": "Old", "answers": {"A0": {"level": 1}, "A1": {"level": 2}}, "marking": "", "later": 1}
    kept = json.loads(json.dumps(raw))
    assert apply(raw, {"title": "New", "answers": {"A0": None, "A2": {"level": 3}}, "marking": None}) == {
        "title": "New",
        "answers": {"A1": {"level": 2}, "A2": {"level": 3}},
        "later": 1,
    }
    assert apply(raw, {"": {"other": 2}}) == {name: raw[name] for name in ("title", "answers", "marking")} | {
        "other": 2
    }
    assert apply({"title": None}, {"answers": {"A0": {"level": 1}}}) == {
        "title": None,
        "answers": {"A0": {"level": 1}},
    }
    assert raw == kept

"""What an assessment must hold, and that what it holds is kept."""

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from muster.model import Action, Answer, Assessment, FrameworkRef, Mission, Session, new_assessment
from muster.resources import resource
from tests.factory import assessment, framework, question

LEAST = {
    "format": "muster-assessment",
    "version": 1,
    "id": "x",
    "title": "T",
    "created": "2013-01-14T09:00:00Z",
    "modified": "2013-01-14T10:32:00+01:00",
    "framework": {"id": "amisom-lessons", "version": "1.0"},
    "mission": {"name": "AFISMA"},
}


WHOLE = {
    **LEAST,
    "marking": "OFFICIAL - planning",
    "mission": {
        "name": "AFISMA",
        "area": "Northern Mali",
        "lead": "ECOWAS / African Union",
        "authorised_strength": 3300,
        "proposed_start": "2013-09-01",
        "summary": "",
        "set": "full",
        "profile": {"host_forces_partner": True},
    },
    "assessors": [{"id": "j3", "name": "J3 Operations", "role": "Operations"}],
    "answers": {
        "CAP-08": {
            "state": "answered",
            "level": 1,
            "confidence": "medium",
            "range": None,
            "note": "",
            "flagged": False,
            "review_by": None,
            "marking": None,
            "evidence": [{"title": "Record", "date": "2012-11-11", "reliability": "B2", "link": ""}],
            "votes": [{"assessor": "j3", "round": 1, "level": 1, "confidence": "high", "note": ""}],
        },
        "TER-04": {"state": "not_applicable", "note": "No desert sector in this mandate."},
        "MAN-02": {"state": "unknown"},
    },
    "actions": [
        {
            "id": "a1",
            "question": "CAP-08",
            "title": "Conference",
            "owner": "PSOD",
            "due": "2013-02-28",
            "target_level": 3,
            "status": "open",
            "note": "",
        }
    ],
    "weights": {"categories": {"finance": 30}, "questions": {}, "reason": "Donors failed."},
    "lessons": {"L03": {"applies": "partly", "note": "No sea port."}},
    "decisions": [{"id": "d1", "time": "2013-01-14T10:05:00Z", "text": "Ask donors.", "question": "FIN-02"}],
    "log": [],
}


def read(raw: object) -> Assessment:
    return Assessment.model_validate_json(json.dumps(raw))


def test_the_least_and_the_whole_example_are_read() -> None:
    assert read(LEAST).mission.set == "full"
    whole = read(WHOLE)
    again = json.loads(whole.to_json())
    assert again["answers"]["CAP-08"] == WHOLE["answers"]["CAP-08"]  # type: ignore[index]
    written = [key for key in Assessment.model_fields if key not in ("vote_of", "assessment", "sessions")]
    assert list(again) == written
    for key in ("mission", "assessors", "actions", "weights", "lessons", "decisions"):
        assert again[key] == WHOLE[key]
    assert read(again) == whole


@pytest.mark.parametrize(
    "key", ["format", "version", "id", "title", "created", "modified", "framework", "mission"]
)
def test_what_must_be_there(key: str) -> None:
    with pytest.raises(ValidationError):
        read({name: value for name, value in LEAST.items() if name != key})


def test_an_empty_answer_leaves_no_entry() -> None:
    bank = framework([question("A1", "a")])
    made = new_assessment(bank, Mission(name="M"))
    assert made.with_answer("A1", Answer(level=3, state="answered")).answers
    assert not made.with_answer("A1", Answer()).answers
    assert made.answer("A1").is_empty
    assert made.title == "M"
    assert made.created.tzinfo is not None


@pytest.mark.parametrize(
    "path", sorted(resource("references").glob("*.muster.json")), ids=lambda path: path.name
)
def test_a_file_of_before_keeps_its_bytes(path: Path) -> None:
    content = path.read_bytes()
    assert Assessment.model_validate_json(content).to_bytes() == content


def test_conditions_partners_and_vote_files_are_kept() -> None:
    whole = json.loads(json.dumps(WHOLE))
    whole["vote_of"], whole["assessment"] = "j3", "6f1c"
    whole["answers"]["CAP-08"]["depends_on"] = "EU"
    condition = {"accepted_by": "Chief of staff", "accepted_on": "2013-01-14", "note": "", "later": 1}
    whole["actions"][0]["condition"] = condition
    whole["sessions"] = [json.loads(Session(id="s1").model_dump_json())]
    again = json.loads(read(whole).to_json())
    assert list(again) == list(Assessment.model_fields)
    assert again["answers"]["CAP-08"] == whole["answers"]["CAP-08"]
    for key in ("vote_of", "assessment", "actions", "sessions"):
        assert again[key] == whole[key]


@pytest.mark.parametrize(
    ("status", "dropped", "settled"),
    [("open", False, False), ("waiting", False, False), ("done", False, True), (" Dropped", True, True)],
)
def test_what_has_become_of_an_action(status: str, dropped: bool, settled: bool) -> None:
    action = Action(id="a", title="T", status=status)
    assert (action.is_dropped, action.is_settled) == (dropped, settled)


def test_a_framework_is_named_or_carried_inside() -> None:
    bank = framework([question("A1", "a")])
    assert isinstance(read(LEAST).framework, FrameworkRef)
    inside = read({**LEAST, "framework": json.loads(bank.model_dump_json())})
    assert inside.framework == bank
    assert (
        Assessment.model_validate({**inside.model_dump(), "framework": bank}, strict=False).framework == bank
    )


def test_a_new_assessment_has_a_time_of_whole_seconds_and_an_id_of_its_own() -> None:
    bank = framework([question("A1", "a")])
    one, two = (new_assessment(bank, Mission(name="M")) for _ in range(2))
    assert one.created == one.modified
    assert one.created.microsecond == 0
    assert one.id != two.id


def test_a_new_assessment_has_the_title_and_marking_that_it_is_given() -> None:
    bank = framework([question("A1", "a")])
    made = new_assessment(bank, Mission(name="M"), title="T", marking="SECRET")
    assert (made.title, made.marking, made.mission.name) == ("T", "SECRET", "M")
    assert made.framework == FrameworkRef(id="test", version="1")


def test_an_answer_is_set_without_touching_the_others() -> None:
    bank = framework([question("A1", "a"), question("A2", "a")])
    before = assessment(bank, {"A1": 1, "A2": 2})
    after = before.with_answer("A1", Answer())
    assert before.answers.keys() == {"A1", "A2"}
    assert after.answers.keys() == {"A2"}
    assert after.with_answer("A1", Answer()) == after

"""What a file must hold, its schema, and that values are not changed in place."""

import json

import jsonschema
import pytest
from pydantic import ValidationError

from muster.model import Answer, Assessment, Framework, Mission, new_assessment
from muster.model.schema import assessment_schema, schema_text
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
    assert list(again) == [*WHOLE][:7] + [k for k in Assessment.model_fields if k not in [*WHOLE][:7]]
    for key in ("mission", "assessors", "actions", "weights", "lessons", "decisions"):
        assert again[key] == WHOLE[key]
    assert read(again) == whole


@pytest.mark.parametrize(
    "key", ["format", "version", "id", "title", "created", "modified", "framework", "mission"]
)
def test_what_must_be_there(key: str) -> None:
    with pytest.raises(ValidationError):
        read({name: value for name, value in LEAST.items() if name != key})


def test_the_committed_schema_is_the_generated_one() -> None:
    assert resource("schema", "assessment.schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_schema_takes_what_the_model_takes_and_refuses_what_it_refuses() -> None:
    checker = jsonschema.Draft202012Validator(assessment_schema())
    checker.check_schema(assessment_schema())
    bank = framework([question("A1", "a")])
    for good in (LEAST, WHOLE, json.loads(assessment(bank, {"A1": 3}).to_json())):
        assert list(checker.iter_errors(good)) == []
    for path in resource("references").glob("*.muster.json"):
        assert list(checker.iter_errors(json.loads(path.read_text(encoding="utf-8")))) == []
    for key, value in (
        ("format", "other"),
        ("version", 2),
        ("mission", {}),
        ("answers", {"A1": {"state": "answered", "level": 7}}),
        ("answers", {"A1": {"state": "perhaps"}}),
        ("weights", {"categories": {"a": 0}}),
    ):
        bad = {**LEAST, key: value}
        assert list(checker.iter_errors(bad)), (key, value)
        with pytest.raises(ValidationError):
            read(bad)


def test_values_are_changed_by_making_the_next_one() -> None:
    answer = Answer.model_validate({"state": "answered", "level": 2, "later": 7})
    higher = answer.changed(level=3)
    assert (answer.level, higher.level, higher.model_extra) == (2, 3, {"later": 7})
    with pytest.raises(ValidationError):
        answer.level = 4  # type: ignore[misc]
    with pytest.raises(ValidationError):
        answer.changed(level=7)
    with pytest.raises(ValidationError):
        Mission(name="")


def test_an_empty_answer_leaves_no_entry() -> None:
    bank = framework([question("A1", "a")])
    made = new_assessment(bank, Mission(name="M"))
    assert made.with_answer("A1", Answer(level=3, state="answered")).answers
    assert not made.with_answer("A1", Answer()).answers
    assert made.answer("A1").is_empty
    assert made.title == "M"
    assert made.created.tzinfo is not None


def test_questions_name_themselves_and_their_gate() -> None:
    bank: Framework = framework(
        [question("A1", "a", critical=True), question("A2", "a", title="Short", critical=True, gate=1)]
    )
    assert [(q.name, q.gate_level) for q in bank.questions] == [("A1?", 2), ("Short", 1)]
    assert framework([question("A1", "a")]).questions[0].gate_level is None

"""Every bad file gets one plain sentence that names file and place, and stays as it was."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from muster.model import Answer, Fault, FrameworkRef
from muster.model.assessment import FORMAT
from muster.model.problems import Value
from muster.storage import AssessmentUnreadable, assessments, open_assessment, save_assessment
from muster.storage.assessments import parse_assessment, unknown_questions
from muster.storage.migrations import MIGRATIONS
from tests.factory import assessment, framework, question
from tests.wording import refused, told

BANK = framework([question("A1", "a"), question("A2", "a")])
GOOD: dict[str, Any] = json.loads(assessment(BANK, {"A1": 3}).to_json())


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in GOOD.items() if name != key}


def answer(**fields: Any) -> dict[str, Any]:
    return {**GOOD, "answers": {"A1": fields}}


BAD: dict[str, tuple[object, str]] = {
    "empty": (b"", "is empty"),
    "blanks": (b"  \n ", "is empty"),
    "not JSON": (b'{\n  "format": oops', "is not JSON: line 2, column 13"),
    "cut off": (b'{"format": "muster-assessment"', "is not JSON: line 1, column 31: a comma is missing"),
    "a list": (b"[1, 2]", "its outermost value is not an object"),
    "a number": (b"7", "its outermost value is not an object"),
    "another format": ({**GOOD, "format": "quiz"}, "its format is “quiz”"),
    "no format": (without("format"), "it has no format key"),
    "a framework": (GOOD["framework"], "is a question bank, not an assessment"),
    "newer": ({**GOOD, "version": 7}, "version 7, and this one reads up to version 1"),
    "version 0": ({**GOOD, "version": 0}, "has no usable version"),
    "version true": ({**GOOD, "version": True}, "has no usable version"),
    "version text": ({**GOOD, "version": "1"}, "has no usable version"),
    "level 7": (answer(state="answered", level=7), "answers.A1.level: must be at most 4, not 7"),
    "level text": (answer(state="answered", level="3"), "answers.A1.level: must be a whole number, not '3'"),
    "level 1.5": (answer(state="answered", level=1.5), "answers.A1.level"),
    "no level": (answer(state="answered"), "answers.A1: is “answered” but has no level"),
    "level without state": (answer(level=3), "answers.A1: has level 3"),
    "no reason": (answer(state="not_applicable"), "has no note saying why"),
    "range apart": (answer(state="answered", level=1, range=[2, 3]), "does not contain its level 1"),
    "range turned": (answer(state="unknown", range=[3, 2]), "below its start"),
    "unknown state": (answer(state="perhaps"), "answers.A1.state: must be 'answered'"),
    "no name": ({**GOOD, "mission": {}}, "mission.name: is missing"),
    "empty name": ({**GOOD, "mission": {"name": ""}}, "mission.name: must not be empty"),
    "no zone": ({**GOOD, "created": "2013-01-14T09:00:00"}, "created: must be a time with a zone"),
    "no date": ({**GOOD, "mission": {"name": "x", "proposed_start": "2013-02-30"}}, "proposed_start"),
    "lesson not": ({**GOOD, "lessons": {"L1": {"applies": "not"}}}, "lessons.L1: is marked"),
    "weight 0": (
        {**GOOD, "weights": {"categories": {"a": 0}}},
        "weights.categories.a: must be at least 0.001",
    ),
    "embedded faults": (
        {**GOOD, "framework": {**GOOD["framework"], "questions": []}},
        "framework.questions: must have 1 entry, but has 0",
    ),
    "duplicate key": (
        b'{"format": "a",\n "x": {"level": 1, "level": 2}}',
        "has the key “level” twice in one object (line 2)",
    ),
    "NaN": (b'{\n"format": NaN}', "has NaN in line 2"),
    "infinity": (b'{"x": -Infinity}', "has -Infinity in line 1"),
    "bad UTF-8": (b'{"a":\n"\xff"}', "is not UTF-8 text: byte 8, in line 2"),
    "UTF-16": ("{}".encode("utf-16"), "is not UTF-8 text"),
    "deep objects": (b'{"a":' * 100_000, "is nested more than 64 levels deep"),
    "deep lists": (b"[" * 100_000 + b"]" * 100_000, "is nested more than 64 levels deep"),
    "huge number": (b'{"x": ' + b"9" * 10_000 + b"}", "has a number that is too long"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "is not UTF-8 text"),
    "null bytes": (b"\x00" * 50, "is not JSON"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_told_in_one_sentence_and_left_alone(name: str, tmp_path: Path) -> None:
    content, expected = BAD[name]
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    path = tmp_path / "mission.muster.json"
    path.write_bytes(raw)
    with pytest.raises(AssessmentUnreadable) as caught:
        open_assessment(path)
    assert expected in told(caught.value)
    assert told(caught.value).startswith(f"“{path}” ")
    assert "\n" not in told(caught.value)
    assert path.read_bytes() == raw


def test_every_fault_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "mission.muster.json"
    broken = {**answer(state="answered", level=9, confidence="sure"), "title": 3, "marking": None}
    path.write_text(json.dumps(broken))
    with pytest.raises(AssessmentUnreadable) as caught:
        open_assessment(path)
    assert {fault.key for fault in caught.value.faults} == {
        "title",
        "marking",
        "answers.A1.level",
        "answers.A1.confidence",
    }


def test_what_is_not_a_file_is_told(tmp_path: Path) -> None:
    with refused(AssessmentUnreadable, "does not exist"):
        open_assessment(tmp_path / "gone.muster.json")
    with refused(AssessmentUnreadable, "is a folder, not a file"):
        open_assessment(tmp_path)
    with refused(AssessmentUnreadable, "cannot be read"):
        open_assessment(tmp_path / ("x" * 300))


@pytest.mark.skipif(os.name != "posix", reason="pipes by name are a Unix matter")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.muster.json")
    with refused(AssessmentUnreadable, "is not an ordinary file"):
        open_assessment(tmp_path / "pipe.muster.json")


def test_a_file_of_200_mb_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.muster.json"
    with path.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    with refused(AssessmentUnreadable, "is larger than the 32 MB that Muster reads"):
        open_assessment(path)


def test_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mission.muster.json"
    path.write_text("{}")

    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with refused(AssessmentUnreadable, "may not be read: you have no permission"):
        open_assessment(path)


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "mission.muster.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(GOOD).encode())
    assert open_assessment(path).assessment.answer("A1").level == 3


def test_a_bracket_in_a_note_is_no_nesting(tmp_path: Path) -> None:
    path = tmp_path / "mission.muster.json"
    path.write_text(json.dumps(answer(state="unknown", note='[{"' * 500 + "\\")))
    assert open_assessment(path).assessment.answer("A1").note.endswith("\\")


def test_answers_to_unknown_questions_are_kept_and_reported(tmp_path: Path) -> None:
    path = tmp_path / "mission.muster.json"
    stranger = assessment(BANK, {"A1": 3}).with_answer("ZZ-9", Answer(state="answered", level=2, note="kept"))
    path.write_text(stranger.to_json(), encoding="utf-8")
    opened = open_assessment(path).assessment
    assert [fault.key for fault in unknown_questions(opened, BANK)] == ["answers.ZZ-9"]
    save_assessment(opened, path)
    assert open_assessment(path).assessment.answer("ZZ-9").note == "kept"


def test_unknown_keys_are_written_back_at_every_level(tmp_path: Path) -> None:
    raw = json.loads(json.dumps(GOOD))
    raw["later"] = {"a": [1, 2.5, None, "é"]}
    raw["mission"]["call_sign"] = "Serval"
    raw["mission"]["profile"] = {"host": False}
    raw["answers"]["A1"]["seen_by"] = ["x"]
    raw["answers"]["A1"]["evidence"] = [{"title": "T", "grade": 1}]
    raw["framework"]["questions"][0]["colour"] = "red"
    path = tmp_path / "mission.muster.json"
    path.write_text(json.dumps(raw))
    save_assessment(open_assessment(path).assessment, path)
    again = json.loads(path.read_text(encoding="utf-8"))
    assert again["later"] == raw["later"]
    assert again["mission"]["call_sign"] == "Serval"
    assert again["answers"]["A1"]["seen_by"] == ["x"]
    assert again["answers"]["A1"]["evidence"][0]["grade"] == 1
    assert again["framework"]["questions"][0]["colour"] == "red"


def caught(content: bytes) -> tuple[str, dict[str, Value], list[tuple[str, str]]]:
    """Return the code, the values besides the name, and (key, code) of the faults."""
    with pytest.raises(AssessmentUnreadable) as refusal:
        parse_assessment(content, "f")
    assert refusal.value.name == refusal.value.values["name"] == "f"
    values = {name: value for name, value in refusal.value.values.items() if name != "name"}
    return refusal.value.code, values, [(fault.key, fault.code) for fault in refusal.value.faults]


LONG = "x" * 100


@pytest.mark.parametrize(
    ("content", "code", "values"),
    [
        (b"", "empty", {}),
        (b"\xff", "not_utf8", {"byte": 1, "line": 1}),
        (b'{"a": 1, "a": 2}', "key_twice", {"key": "a", "line": 1}),
        (b"[" * 100_001, "too_many_objects", {"limit": 100_000}),
        (b"[]", "not_an_object", {}),
        (b'{"questions": [], "categories": []}', "is_framework", {}),
        (b'{"questions": []}', "no_format", {"wanted": "muster-assessment"}),
        (b'{"categories": [], "format": null}', "no_format", {"wanted": "muster-assessment"}),
        (f'{{"format": "{LONG}"}}'.encode(), "other_format", {"actual": LONG[:40], "wanted": FORMAT}),
        (b'{"format": 7, "questions": 1}', "other_format", {"actual": "7", "wanted": FORMAT}),
        (b'{"format": "muster-assessment"}', "bad_version", {"version": "None"}),
        (
            f'{{"format": "muster-assessment", "version": "{LONG}"}}'.encode(),
            "bad_version",
            {"version": LONG[:40]},
        ),
        (b'{"format": "muster-assessment", "version": true}', "bad_version", {"version": "True"}),
        (b'{"format": "muster-assessment", "version": 0}', "bad_version", {"version": "0"}),
        (b'{"format": "muster-assessment", "version": 2}', "newer_version", {"version": 2, "known": 1}),
    ],
)
def test_each_refusal_has_its_code_and_values(content: bytes, code: str, values: dict[str, object]) -> None:
    assert caught(content) == (code, values, [])


def test_faults_of_the_bank_inside_stand_beside_those_of_the_assessment() -> None:
    bank = {**GOOD["framework"], "questions": [{**GOOD["framework"]["questions"][0], "weight": 9}]}
    both = json.dumps({**GOOD, "framework": bank, "title": 3}).encode()
    inside = ("framework.questions.A1.weight", "at_most")
    assert caught(both) == ("faulty", {}, [inside, ("title", "not_text")])
    twice = {**GOOD["framework"], "questions": GOOD["framework"]["questions"] * 2}
    faults = [("framework.questions.A1.id", "id_twice"), ("framework.questions.A2.id", "id_twice")]
    assert caught(json.dumps({**GOOD, "framework": twice}).encode()) == ("faulty", {}, faults)
    named = json.dumps({**GOOD, "framework": {"id": "x"}}).encode()
    assert caught(named) == ("faulty", {}, [("framework.version", "missing")])


@pytest.mark.parametrize("indent", [None, 2])
def test_limits_hold_however_the_file_is_written(indent: int | None) -> None:
    """With an indent of 2 it is just as Muster writes it, and not looked into otherwise."""
    case = assessment(BANK, {"A1": 3}).model_copy(update={"framework": FrameworkRef(id="x", version="1")})
    content = json.dumps(json.loads(case.to_json()), indent=indent, ensure_ascii=False).encode()
    content += b"\n" if indent else b""
    assert (content == case.to_bytes()) is (indent == 2)
    assert parse_assessment(content, "f") == case
    long = content.replace(b'"Test"', b'"' + b"x" * 100_001 + b'"', 1)
    assert caught(long) == ("faulty", {}, [("title", "too_long")])


def test_an_older_version_without_a_way_is_refused_and_with_one_migrated(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(assessments, "VERSION", 3)
    old = json.dumps({**GOOD, "version": 1}).encode()
    assert caught(old) == ("older_version", {"version": 1}, [])
    monkeypatch.setattr(assessments, "VERSION", 2)
    monkeypatch.setitem(MIGRATIONS, 1, lambda raw: {**raw, "title": "Moved – é"})
    monkeypatch.setattr(assessments, "migrate", lambda raw, version: MIGRATIONS[version](raw))
    path = tmp_path / "a.muster.json"
    path.write_bytes(old)
    opened = open_assessment(path)
    assert (opened.version, opened.assessment.title) == (1, "Moved – é")
    assert opened.digest == hashlib.sha256(old).hexdigest()


def test_answers_to_questions_that_a_bank_does_not_have_are_faults() -> None:
    case = assessment(BANK, {"A1": 3}).with_answer("Z", Answer(state="unknown"))
    assert unknown_questions(case, BANK) == [
        Fault("answers.Z", "unknown_question", {"id": "Z", "bank": "test 1"})
    ]

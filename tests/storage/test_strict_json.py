"""Reading what may be anything: no file, a pipe, too large, not ours, odd text."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from muster.storage import AssessmentUnreadable, open_assessment
from tests.factory import assessment, framework, question
from tests.wording import refused

BANK = framework([question("A1", "a"), question("A2", "a")])


GOOD: dict[str, Any] = json.loads(assessment(BANK, {"A1": 3}).to_json())


def answer(**fields: Any) -> dict[str, Any]:
    return {**GOOD, "answers": {"A1": fields}}


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

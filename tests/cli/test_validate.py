"""`muster validate`: every fault with file and key."""

import json
from pathlib import Path

import pytest

from muster.__main__ import main
from muster.resources import resource
from tests.cli.support import BANK, example
from tests.factory import assessment, framework_data, question


def test_validate_good_files(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank = str(resource("frameworks", "amisom-lessons"))
    twice = (f"{bank}/framework.toml", f"{bank}/released/2.0.json")
    assert main(["validate", example("afisma-2013"), bank, *twice]) == 1
    # the same bank three times under one id and version is the only thing that is wrong
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all("is also the id and version of" in line for line in lines)
    assert main(["validate", example("afisma-2013"), bank]) == 0


def test_validate_lists_every_fault_with_file_and_key(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = assessment(BANK, {"A1": 1})
    raw = json.loads(made.to_json())
    raw["actions"] = [{"id": "a1", "title": "Do", "question": "ZZ-2"}]
    raw["lessons"] = {"L9": {"applies": "fully"}}
    raw["mission"]["profile"] = {"sea": True}
    raw["answers"]["A2"] = {"state": "unknown", "votes": [{"assessor": "ghost", "level": 2}]}
    odd = tmp_path / "odd.muster.json"
    odd.write_text(json.dumps(raw))
    broken = tmp_path / "broken.muster.json"
    broken.write_text(json.dumps({**raw, "title": 7, "answers": {"A1": {"state": "answered", "level": 9}}}))
    bank = tmp_path / "bank.json"
    bank.write_text(json.dumps(framework_data([question("A1", "a", lesson="L8")])))
    assert main(["validate", str(saved), str(odd), str(broken), str(bank)]) == 1
    shown = capsys.readouterr().out
    assert f"{saved}: answers.ZZ-1: there is no question “ZZ-1”" in shown
    for expected in (
        "actions.a1.question: there is no question “ZZ-2”",
        "lessons.L9: there is no lesson “L9”",
        "mission.profile.sea: there is no profile question “sea”",
        "answers.A2.votes: there is no assessor “ghost”",
    ):
        assert f"{odd}: {expected}" in shown
    assert f"{broken}: title: must be text, not 7" in shown
    assert f"{broken}: answers.A1.level: must be at most 4, not 9" in shown
    assert f"{bank}: questions.A1.lesson: there is no lesson “L8”" in shown


def test_validate_tells_the_unreadable_from_the_faulty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.json").write_text("[")
    assert main(["validate", str(tmp_path / "x.json"), example("afisma-2013")]) == 2
    assert "is not JSON" in capsys.readouterr().err
    lost = assessment(BANK).model_copy(update={"framework": {"id": "lost", "version": "3"}})
    (tmp_path / "lost.json").write_text(lost.model_dump_json(warnings=False))
    assert main(["validate", str(tmp_path / "lost.json")]) == 1
    assert "framework: lost 3 is not a question bank" in capsys.readouterr().out

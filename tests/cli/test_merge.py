"""`muster merge`: copies joined as votes."""

from pathlib import Path

import pytest

from muster.__main__ import main
from muster.model import Answer, Assessor
from muster.storage import open_assessment
from tests.cli.support import example


def test_copies_are_joined_as_votes(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = open_assessment(saved).assessment
    copies = []
    for name, level in (("j3", 2), ("j4", 4)):
        path = tmp_path / f"{name}.muster.json"
        path.write_text(base.with_answer("A2", Answer(state="answered", level=level)).to_json(), "utf-8")
        copies.append(str(path))
    out = tmp_path / "joined.muster.json"
    assert main(["merge", str(saved), copies[0], copies[1], "-o", str(out)]) == 0
    votes = {vote.assessor: vote.level for vote in open_assessment(out).assessment.answer("A2").votes}
    assert votes == {"j3": 2}, "the second copy says what the base says"
    apart = tmp_path / "again" / "j3.muster.json"
    apart.parent.mkdir()
    apart.write_text(base.with_answer("A2", Answer(state="answered", level=0)).to_json(), "utf-8")
    assert main(["merge", str(saved), copies[0], str(apart), "-o", str(out)]) == 0
    votes = {vote.assessor: vote.level for vote in open_assessment(out).assessment.answer("A2").votes}
    assert votes == {"j3": 2, "j3 (2)": 0}, "two files of one name are two people"
    assert capsys.readouterr().err == ""


def test_what_contradicts_is_listed(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = open_assessment(saved).assessment
    j3 = (Assessor(id="a1", name="J3"),)
    copies = []
    for name, level in (("j3", 2), ("j4", 0)):
        copy = base.model_copy(update={"assessors": j3, "title": f"Title {level}"})
        path = tmp_path / f"{name}.muster.json"
        path.write_text(copy.with_answer("A2", Answer(state="answered", level=level)).to_json(), "utf-8")
        copies.append(str(path))
    out = tmp_path / "joined.muster.json"
    assert main(["merge", str(saved), *copies, "-o", str(out)]) == 1
    said = capsys.readouterr().err
    assert "A2: a1 voted 2 and 0 in round 1" in said
    assert "title: “j4” says otherwise; what stood before was kept" in said
    assert open_assessment(out).assessment.answer("A2").votes[0].level == 2


def test_only_copies_of_the_same_are_joined(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "o.muster.json"
    assert main(["merge", str(saved), example("afisma-2013"), "-o", str(out)]) == 2
    assert "is not a copy of" in capsys.readouterr().err
    assert not out.exists()
    assert main(["merge", str(saved), str(tmp_path / "gone"), "-o", str(out)]) == 2

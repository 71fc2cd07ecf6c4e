"""`muster votes`: an empty vote file, and joining what was voted."""

from pathlib import Path

import pytest

from muster.__main__ import main
from muster.model import Answer, Assessment, Assessor, Session, Vote
from muster.storage import open_assessment, save_assessment
from muster.storage.vote_files import set_vote

PEOPLE = (
    Assessor(id="j3", name="J3 Operations"),
    Assessor(id="j4", name="Logistics"),
    Assessor(id="j5", name="Logistics"),
)


@pytest.fixture
def meeting(saved: Path) -> Path:
    """An assessment with three assessors, two of them of one name."""
    made = open_assessment(saved).assessment.model_copy(update={"assessors": PEOPLE})
    save_assessment(made, saved)
    return saved


def vote_file(meeting: Path, place: Path, who: str, *level: int) -> Assessment:
    assert main(["votes", str(meeting), "--as", who, "-o", str(place)]) == 0
    made = open_assessment(place).assessment
    for number in level:
        made = set_vote(made, "A2", Vote(assessor=who, level=number), who, 1)
    save_assessment(made, place)
    return made


def test_an_empty_vote_file_is_made_by_id_or_by_name(meeting: Path, tmp_path: Path) -> None:
    for who, name in (("j3", "one"), ("j3 operations", "two")):
        assert main(["votes", str(meeting), "--as", who, "-o", str(tmp_path / name)]) == 0
        made = open_assessment(tmp_path / f"{name}.votes.muster.json").assessment
        assert (made.vote_of, made.answers, [row.id for row in made.assessors]) == ("j3", {}, ["j3"])


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("j9", "has no assessor “j9”; it has: j3 (J3 Operations), j4 (Logistics), j5 (Logistics)."),
        ("logistics", "several assessors called “logistics”; choose one by id: j4, j5."),
    ],
)
def test_who_is_not_clear_is_told(
    who: str, said: str, meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "o.votes.muster.json"
    assert main(["votes", str(meeting), "--as", who, "-o", str(out)]) == 2
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_nobody_to_vote_and_nothing_replaced(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["votes", str(saved), "--as", "j3", "-o", str(tmp_path / "o")]) == 2
    assert "names nobody who assesses" in capsys.readouterr().err
    made = open_assessment(saved).assessment.model_copy(update={"assessors": PEOPLE})
    save_assessment(made, saved)
    before = saved.read_bytes()
    assert main(["votes", str(saved), "--as", "j3", "-o", str(saved)]) == 2
    assert "already there" in capsys.readouterr().err
    assert saved.read_bytes() == before
    assert main(["votes", str(saved), "--as", "j3", "-o", str(tmp_path / "o.age")]) == 2
    assert "must end in .votes.muster.json" in capsys.readouterr().err


def test_vote_files_are_merged_as_votes(
    meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / f"{who}.votes.muster.json" for who in ("j3", "j4")]
    for place, who, level in zip(files, ("j3", "j4"), (1, 4), strict=True):
        vote_file(meeting, place, who, level)
    out = tmp_path / "joined.muster.json"
    assert main(["merge", str(meeting), *map(str, files), "-o", str(out)]) == 0
    joined = open_assessment(out).assessment
    assert {vote.assessor: vote.level for vote in joined.answer("A2").votes} == {"j3": 1, "j4": 4}
    assert joined.answer("A2").level == 4, "the group's answer stays"
    other = tmp_path / "again.votes.muster.json"
    vote_file(meeting, other, "j3", 3)
    assert main(["merge", str(out), str(other), "-o", str(tmp_path / "o.muster.json")]) == 1
    assert "A2: j3 voted 1 and 3 in round 1" in capsys.readouterr().err


def test_of_a_sealed_assessment_a_vote_file_is_made_in_clear_only_when_that_is_said(
    meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sealed, word, place = tmp_path / "m.muster.json.age", tmp_path / "word", tmp_path / "j3.votes.muster.json"
    save_assessment(open_assessment(meeting).assessment, sealed, "correct horse")
    word.write_text("correct horse\n", encoding="utf-8")
    asked = ["votes", str(sealed), "--as", "j3", "-o", str(place), "--passphrase-file", str(word)]
    assert main(asked) == 2
    assert "--in-clear" in capsys.readouterr().err
    assert not place.exists()
    assert main([*asked, "--in-clear"]) == 0
    assert open_assessment(place).assessment.vote_of == "j3"


def test_a_vote_known_otherwise_is_told_and_a_name_that_cannot_be_is_refused(
    meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, out = tmp_path / "j3.votes.muster.json", tmp_path / "joined.muster.json"
    vote_file(meeting, place, "j3", 2)
    assert main(["merge", str(meeting), str(place), "-o", str(meeting)]) == 0
    other = set_vote(
        open_assessment(place).assessment, "A2", Vote(assessor="j3", level=2, note="Seen."), "j3", 1
    )
    save_assessment(other, place)
    assert main(["merge", str(meeting), str(place), "-o", str(out)]) == 1
    assert f"A2.votes.j3: “{place}” says otherwise" in capsys.readouterr().err
    for name in ("", "/", "a" * 300):
        assert main(["votes", str(meeting), "--as", "j3", "-o", name]) == 2


def test_no_conflict_tells_a_hidden_vote(
    meeting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held = open_assessment(meeting).assessment.model_copy(update={"sessions": (Session(id="s1"),)})
    held = held.with_answer("A2", Answer(votes=(Vote(assessor="j3", level=1),)))
    save_assessment(held, meeting)
    place, out = tmp_path / "j3.votes.muster.json", tmp_path / "joined.muster.json"
    vote_file(meeting, place, "j3", 4)
    assert main(["merge", str(meeting), str(place), "-o", str(out)]) == 1
    said = capsys.readouterr().err
    assert "A2: j3 voted twice, and otherwise, in round 1, which is hidden still" in said
    assert "1 and 4" not in said

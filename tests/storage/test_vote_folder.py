"""A folder that vote files come into: whole ones once each, half-written ones waited for, nothing written."""

import os
from pathlib import Path

import pytest

from muster.model import Assessment, Assessor, Vote
from muster.storage import save_assessment
from muster.storage.vote_files import new_vote_file, read_votes, set_vote
from muster.storage.vote_folder import VoteFolder
from tests.factory import NOW, assessment, framework, question

BANK = framework([question("A1", "a"), question("A2", "a")])
J3 = Assessor(id="j3", name="J3 Operations")


@pytest.fixture
def base() -> Assessment:
    return assessment(BANK, {}).model_copy(update={"assessors": (J3,)})


def votes(base: Assessment, level: int = 2) -> Assessment:
    return set_vote(new_vote_file(base, J3, NOW), "A1", Vote(assessor="j3", level=level), "j3", 1)


def names(folder: VoteFolder, base: Assessment, passphrase: str | None = None) -> list[str]:
    return [arrival.path.name for arrival in folder.look(base, passphrase)]


def test_a_file_is_taken_at_the_second_look_that_finds_it_alike_and_only_once(
    base: Assessment, tmp_path: Path
) -> None:
    folder = VoteFolder(tmp_path)
    assert names(folder, base) == []
    assert folder.is_settled
    save_assessment(votes(base), tmp_path / "j3.votes.muster.json")
    assert names(folder, base) == []
    assert not folder.is_settled
    (arrival,) = folder.look(base)
    assert arrival.votes == votes(base).changed(id=arrival.votes.id if arrival.votes else "")
    assert folder.is_settled
    assert names(folder, base) == []


def test_a_growing_file_is_waited_for_and_a_changed_one_taken_again(base: Assessment, tmp_path: Path) -> None:
    place = tmp_path / "j3.votes.muster.json"
    whole = votes(base).to_json()
    folder = VoteFolder(tmp_path)
    for part in (100, 200, 300):
        place.write_text(whole[:part], "utf-8")
        assert folder.look(base) == []
    place.write_text(whole, "utf-8")
    assert folder.look(base) == []
    assert names(folder, base) == ["j3.votes.muster.json"]
    place.write_text(votes(base, 4).to_json(), "utf-8")
    os.utime(place, ns=(1, 1))
    assert folder.look(base) == []
    (again,) = folder.look(base)
    assert again.votes is not None
    assert again.votes.answer("A1").votes[0].level == 4


def test_a_copy_that_stands_still_is_tried_twice_and_told_once(base: Assessment, tmp_path: Path) -> None:
    place = tmp_path / "j3.votes.muster.json"
    place.write_text(votes(base).to_json()[:400], "utf-8")
    folder = VoteFolder(tmp_path)
    assert folder.look(base) == []
    assert folder.look(base) == []
    (bad,) = folder.look(base)
    assert bad.problem is not None
    assert bad.problem.code == "not_json"
    assert folder.look(base) == []
    place.write_text(votes(base).to_json(), "utf-8")
    folder.look(base)
    (good,) = folder.look(base)
    assert good.votes is not None


def test_what_changes_while_it_is_read_is_waited_for(
    base: Assessment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "j3.votes.muster.json"
    save_assessment(votes(base), place)
    folder = VoteFolder(tmp_path)
    folder.look(base)
    read = read_votes

    def slow(path: Path, of: Assessment, passphrase: str | None) -> Assessment:
        made = read(path, of, passphrase)
        os.utime(path, ns=(7, 7))
        return made

    monkeypatch.setattr("muster.storage.vote_folder.read_votes", slow)
    assert folder.look(base) == []
    assert not folder.is_settled
    folder.look(base)
    assert names(folder, base) == ["j3.votes.muster.json"], "once it has been left alone"


def test_other_files_are_left_alone_and_nothing_is_written(base: Assessment, tmp_path: Path) -> None:
    save_assessment(base, tmp_path / "mission.muster.json")
    save_assessment(votes(base), tmp_path / ".hidden.votes.muster.json")
    (tmp_path / "j3.votes.muster.json.part").write_text("half")
    (tmp_path / "notes.txt").write_text("votes")
    (tmp_path / "folder.votes.muster.json").mkdir()
    os.mkfifo(tmp_path / "pipe.votes.muster.json")
    (tmp_path / "Amina.VOTES.JSON").write_text(votes(base).to_json(), "utf-8")
    before = sorted(tmp_path.iterdir())
    folder = VoteFolder(tmp_path)
    folder.look(base)
    assert names(folder, base) == ["Amina.VOTES.JSON"]
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_that_goes_away_is_told_and_taken_up_where_it_was(base: Assessment, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    save_assessment(votes(base), drive / "j3.votes.muster.json")
    folder = VoteFolder(drive)
    folder.look(base)
    assert len(folder.look(base)) == 1
    drive.rename(tmp_path / "away")
    with pytest.raises(FileNotFoundError):
        folder.look(base)
    (tmp_path / "away").rename(drive)
    save_assessment(votes(base), drive / "late.votes.muster.json")
    folder.look(base)
    assert names(folder, base) == ["late.votes.muster.json"]


def test_a_sealed_one_opens_with_the_passphrase_of_the_assessment_or_waits(
    base: Assessment, tmp_path: Path
) -> None:
    save_assessment(votes(base), tmp_path / "a.votes.muster.json.age", "horse")
    folder = VoteFolder(tmp_path)
    folder.look(base)
    (sealed,) = folder.look(base, "cow")
    assert sealed.is_sealed
    again = VoteFolder(tmp_path)
    again.look(base)
    (opened,) = again.look(base, "horse")
    assert opened.votes is not None
    assert not opened.is_sealed

"""How files stand that are not open: what is told of them without opening them."""

from pathlib import Path

import pytest

from muster.gui.models.start_entry import Standing
from muster.gui.session.standings import read_standing, read_standings
from muster.gui.window.start_entries import example_entries
from muster.model import Assessment
from muster.resources import resource
from muster.storage import FrameworkLibrary, open_assessment
from muster.storage.encryption import seal
from tests.gui.support import answered

ALL = ("FOR_1", "FOR_2", "FOR_3", "MON_1", "MON_2", "MON_3")
LIBRARY = FrameworkLibrary(resource("frameworks"))


def test_an_answered_file_tells_verdict_score_coverage_and_date(
    tmp_path: Path, assessment: Assessment
) -> None:
    path = tmp_path / "a.muster.json"
    path.write_text(answered(assessment, **dict.fromkeys(ALL, 4)).to_json(), "utf-8")
    standing = read_standing(path, LIBRARY, "en")
    assert standing.state == "known"
    assert standing.verdict == "ready"
    assert standing.score == "100.0"
    assert standing.answered == standing.applicable == 6
    assert standing.day == "1 March 2026"


def test_a_file_with_few_answers_tells_no_score(tmp_path: Path, assessment: Assessment) -> None:
    path = tmp_path / "a.muster.json"
    path.write_text(assessment.to_json(), "utf-8")
    standing = read_standing(path, LIBRARY, "en")
    assert (standing.verdict, standing.score, standing.answered) == ("early", "", 0)


def test_sealed_gone_and_faulty_files_say_so(tmp_path: Path, assessment: Assessment) -> None:
    sealed, faulty = tmp_path / "sealed.muster.json", tmp_path / "faulty.muster.json"
    sealed.write_bytes(seal(assessment.to_json().encode(), "two words"))
    faulty.write_text("{", "utf-8")
    told = read_standings([sealed, faulty, tmp_path / "gone", tmp_path], "en", lambda: True)
    assert [standing.state for standing in told.values()] == ["sealed", "unreadable", "gone", "unreadable"]


def test_reading_stops_when_nobody_wants_to_know_any_more(tmp_path: Path) -> None:
    assert read_standings([tmp_path / "a", tmp_path / "b"], "en", lambda: False) == {}


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_examples_tell_what_reading_them_would(language: str) -> None:
    for entry in example_entries(language):
        assert open_assessment(entry.path).assessment.title
        read = read_standing(entry.path, LIBRARY, language)
        assert entry.standing is not None
        assert entry.standing == Standing(
            "known", read.verdict, entry.standing.score, read.answered, read.applicable
        )
        assert bool(entry.standing.score) == bool(read.score)

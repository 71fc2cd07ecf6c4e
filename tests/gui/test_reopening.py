"""Notes of what was open: each is taken once, and what is no note keeps nobody from starting."""

import os
from pathlib import Path

import pytest

from muster.gui.reopening import FOLDER, WasOpen, forget, is_any_left, note, take


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    """The folder of journals, with one in it."""
    (tmp_path / "journals" / "a-1").mkdir(parents=True)
    return tmp_path / "journals"


def noted(state: Path, name: str, was_open: WasOpen) -> None:
    """Note what another window had open."""
    place = note(state, was_open)
    assert place is not None
    place.rename(place.with_name(name))


def test_each_window_comes_back_once(tmp_path: Path, journals: Path) -> None:
    one, two = tmp_path / "Réunion.json", tmp_path / "b.json"
    one.touch()
    two.touch()
    noted(tmp_path, "1.json", WasOpen(one, journals / "a-1"))
    noted(tmp_path, "2.json", WasOpen(two))
    noted(tmp_path, "3.json", WasOpen(None, journals / "a-1"))
    assert take(tmp_path, journals) == WasOpen(one, journals / "a-1")
    assert is_any_left(tmp_path)
    assert take(tmp_path, journals) == WasOpen(two)
    assert take(tmp_path, journals) == WasOpen(None, journals / "a-1")
    assert not is_any_left(tmp_path)
    assert take(tmp_path, journals) is None


def test_what_is_gone_does_not_come_back(tmp_path: Path, journals: Path) -> None:
    noted(tmp_path, "1.json", WasOpen(tmp_path / "gone.json", journals / "gone"))
    assert take(tmp_path, journals) is None
    assert not is_any_left(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"[]", b'{"path": 5}', b'{"path": null, "journal": null}', b"[" * 9000),
        *(b'{"path": "\\u0000", "journal": ""}', b'{"path": null, "journal": "../../etc"}'),
    ],
)
def test_what_is_no_note_goes_and_opens_nothing(tmp_path: Path, journals: Path, content: bytes) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "1.json").write_bytes(content)
    assert take(tmp_path, journals) is None
    assert not is_any_left(tmp_path)


def test_a_file_that_is_opened_by_name_is_not_opened_again(tmp_path: Path, journals: Path) -> None:
    one, two = tmp_path / "a.json", tmp_path / "b.json"
    one.touch()
    two.touch()
    noted(tmp_path, "1.json", WasOpen(one))
    noted(tmp_path, "2.json", WasOpen(two))
    forget(tmp_path, one, journals)
    assert take(tmp_path, journals) == WasOpen(two)


@pytest.mark.skipif(os.name != "posix", reason="modes of Unix")
def test_a_note_is_the_users_alone(tmp_path: Path) -> None:
    place = note(tmp_path, WasOpen(tmp_path / "a.json"))
    assert place is not None
    assert place.stat().st_mode & 0o077 == 0
    assert place.parent.stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_keeps_nobody_from_ending_or_starting(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("occupied")
    assert note(tmp_path, WasOpen(tmp_path / "a.json")) is None
    assert take(tmp_path, tmp_path) is None
    assert not is_any_left(tmp_path)
    forget(tmp_path, tmp_path / "a.json", tmp_path)

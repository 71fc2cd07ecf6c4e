"""What a save replaces is kept: the last five, for the user alone, whatever else lies there."""

import hashlib
import os
import stat
import sys
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import pytest

from muster.storage.safety import backups as module
from muster.storage.safety.backups import KEPT, Backups


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A document."""
    made = tmp_path / "a.muster.json"
    made.write_text("first", "utf-8")
    return made


@pytest.fixture
def kept(tmp_path: Path) -> Backups:
    """Where its earlier versions go."""
    return Backups(tmp_path / "state" / "earlier")


def texts(kept: Backups, path: Path) -> list[str]:
    return [backup.path.read_text("utf-8") for backup in kept.all(path)]


def test_the_last_five_versions_are_kept_in_order(kept: Backups, path: Path) -> None:
    assert kept.keep(path.with_name("gone")) is None
    for number in range(KEPT + 3):
        path.write_text(str(number), "utf-8")
        assert kept.keep(path) is not None
        assert kept.keep(path) is None, "the same twice is kept once"
    assert texts(kept, path) == ["7", "6", "5", "4", "3"]
    assert kept.all(path.with_name("other.muster.json")) == []


def test_a_clock_that_was_set_back_does_not_turn_the_order(
    kept: Backups, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Stopped":
            return cls(2026, 3, 1, 9, 30, 59, 999_999, tzinfo=UTC)

    monkeypatch.setattr(module, "datetime", Stopped)
    for number in range(4):
        path.write_text(str(number), "utf-8")
        kept.keep(path)
    assert texts(kept, path) == ["3", "2", "1", "0"]


@pytest.mark.parametrize(
    "stray", ["2026.backup", "x.backup", "20260101T000000.000000Z.backup~", "99990101T000000.000000Z.backup"]
)
def test_a_stray_name_is_passed_over(kept: Backups, path: Path, stray: str) -> None:
    made = kept.keep(path)
    assert made is not None
    (made.path.parent / stray).write_text("stray")
    path.write_text("second", "utf-8")
    assert kept.keep(path) is not None
    assert texts(kept, path) == ["second", "first"]


def test_one_that_cannot_be_read_keeps_nobody_from_keeping_the_next(kept: Backups, path: Path) -> None:
    made = kept.keep(path)
    assert made is not None
    made.path.unlink()
    made.path.mkdir()
    path.write_text("second", "utf-8")
    assert kept.keep(path) is not None


@pytest.mark.skipif(os.name != "posix", reason="permissions and links of Unix")
def test_they_are_the_users_alone_whoever_may_read_the_document(kept: Backups, path: Path) -> None:
    path.chmod(0o666)
    made = kept.keep(path)
    assert made is not None
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    for folder in (made.path.parent, made.path.parents[1], made.path.parents[2]):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    link = path.with_name("link")
    link.symlink_to(path)
    assert texts(kept, link) == ["first"], "a link's are those of what it leads to"


@pytest.mark.skipif(os.name != "posix", reason="pipes of Unix")
def test_a_pipe_is_not_read_and_a_giant_not_kept(kept: Backups, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert kept.keep(tmp_path / "pipe") is None
    with (tmp_path / "giant").open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    assert kept.keep(tmp_path / "giant") is None


def test_a_version_is_named_by_the_moment_it_was_kept_and_by_the_documents_place(
    kept: Backups, path: Path
) -> None:
    before = datetime.now(UTC)
    made = kept.keep(path)
    assert made is not None
    assert before <= made.time <= datetime.now(UTC)
    assert made.path.name == made.time.strftime("%Y%m%dT%H%M%S.%fZ.backup")
    assert kept.all(path) == [made]
    assert kept.all(path)[0].time.tzinfo == UTC
    place = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:24]
    assert made.path.parent == path.parent / "state" / "earlier" / place, "where older Musters look for it"


@pytest.mark.parametrize(("size", "is_kept"), [(10, True), (11, False)])
def test_a_file_may_be_as_large_as_the_limit(
    kept: Backups, path: Path, monkeypatch: pytest.MonkeyPatch, size: int, is_kept: bool
) -> None:
    monkeypatch.setattr(module, "SIZE_LIMIT", 10)
    path.write_text("x" * size, "utf-8")
    assert (kept.keep(path) is not None) is is_kept


def test_one_that_cannot_be_deleted_is_no_error(
    kept: Backups, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(13, "Permission denied")

    for number in range(KEPT):
        path.write_text(str(number), "utf-8")
        kept.keep(path)
    monkeypatch.setattr(Path, "unlink", refuse)
    path.write_text("last", "utf-8")
    assert kept.keep(path) is not None
    assert len(kept.all(path)) == KEPT + 1


def test_a_day_that_no_calendar_has_is_no_version(kept: Backups, path: Path) -> None:
    made = kept.keep(path)
    assert made is not None
    (made.path.parent / "20260231T000000.000000Z.backup").write_text("stray")
    assert kept.all(path) == [made]


def test_on_macos_an_accent_is_one_however_it_is_written(
    kept: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, apart = (tmp_path / unicodedata.normalize(form, "Réunion.json") for form in ("NFC", "NFD"))
    assert kept._of(whole) != kept._of(apart)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert kept._of(whole) == kept._of(apart)

"""A save replaces the whole file or nothing of it."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from muster.model import Assessment
from muster.storage import AssessmentUnsaved, open_assessment, save_assessment
from tests.factory import assessment, framework, question
from tests.wording import refused, told

BANK = framework([question("A1", "a")])


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file that is there already."""
    path = tmp_path / "mission.muster.json"
    save_assessment(assessment(BANK, {"A1": 1}), path)
    return path


@pytest.fixture
def new() -> Assessment:
    """What is to be saved over it."""
    return assessment(BANK, {"A1": 4})


def test_what_is_saved_opens_equal_and_reads_well(old: Path, new: Assessment) -> None:
    digest = save_assessment(new, old)
    opened = open_assessment(old)
    assert opened.assessment == new
    assert opened.digest == digest
    text = old.read_text(encoding="utf-8")
    assert text.startswith('{\n  "format": "muster-assessment",\n  "version": 1,\n')
    assert text.endswith("}\n")
    assert '"created": "2013-01-14T09:00:00Z"' in text


def fail(number: int) -> Callable[..., None]:
    def failing(*_arguments: object, **_named: object) -> None:
        raise OSError(number, os.strerror(number))

    return failing


@pytest.mark.parametrize("step", ["fsync", "replace", "fdopen"])
@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EIO, "the disk reports an error"),
        (errno.EROFS, "is read-only"),
        (errno.EXDEV, "could not be saved"),
    ],
)
def test_a_failed_save_leaves_the_old_file_and_no_litter(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch, step: str, number: int, sentence: str
) -> None:
    before = old.read_bytes()
    target: object = Path if step == "replace" else os
    with monkeypatch.context() as patch:
        patch.setattr(target, step, fail(number))
        with pytest.raises(AssessmentUnsaved) as caught:
            save_assessment(new, old)
    assert sentence in told(caught.value)
    assert "Nothing has been lost" in told(caught.value)
    assert old.read_bytes() == before
    assert [path.name for path in old.parent.iterdir()] == [old.name]


def test_a_folder_of_that_name_is_told(tmp_path: Path, new: Assessment) -> None:
    with refused(AssessmentUnsaved, "there is a folder of this name"):
        save_assessment(new, tmp_path)


def test_a_folder_that_is_gone_is_told(tmp_path: Path, new: Assessment) -> None:
    with refused(AssessmentUnsaved, "the folder is no longer there"):
        save_assessment(new, tmp_path / "gone" / "a.muster.json")
    with refused(AssessmentUnsaved, "the name is too long"):
        save_assessment(new, tmp_path / ("x" * 300 + ".json"))


def test_a_write_protected_file_is_not_replaced(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.read_bytes()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with refused(AssessmentUnsaved, "no permission"):
        save_assessment(new, old)
    assert old.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="permissions and links of Unix")
def test_permissions_and_links_are_kept(old: Path, new: Assessment, tmp_path: Path) -> None:
    old.chmod(0o640)
    link = tmp_path / "link.muster.json"
    link.symlink_to(old)
    save_assessment(new, link)
    assert link.is_symlink()
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert open_assessment(old).assessment == new

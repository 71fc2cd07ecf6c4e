"""What keeps from saving is told with its code and values, and what is kept keeps nobody from saving."""

import errno
import hashlib
import os
import stat
import sys
from contextlib import nullcontext
from pathlib import Path
from unittest.mock import Mock

import pytest

from muster.model import Assessment
from muster.model.problems import Term
from muster.storage import AssessmentUnsaved, atomic_write, open_assessment, save_assessment
from muster.storage.atomic_write import private_folder, write_whole
from muster.storage.durable import HeldOpen
from tests.storage.test_atomic_write import fail


def unsaved(made: Assessment, path: Path, **more: str) -> tuple[str, dict[str, object], list[str]]:
    """Return code and values (besides the name) of what keeps from saving, and the keys of its faults."""
    with pytest.raises(AssessmentUnsaved) as caught:
        save_assessment(made, path, **more)
    assert caught.value.name == caught.value.values["name"] == str(path)
    values: dict[str, object] = {name: value for name, value in caught.value.values.items() if name != "name"}
    return caught.value.code, values, [fault.key for fault in caught.value.faults]


CODES = {
    errno.EISDIR: "folder", errno.ENOSPC: "full", errno.EDQUOT: "quota", errno.EROFS: "read_only",
    errno.EACCES: "permission", errno.EPERM: "permission", errno.ENAMETOOLONG: "long_name",
    errno.ENOENT: "folder_gone", errno.ENOTDIR: "folder_gone", errno.EIO: "disk_error",
}  # fmt: skip


def test_each_refusal_of_the_system_has_its_code(new: Assessment, monkeypatch: pytest.MonkeyPatch) -> None:
    for number, code in CODES.items():
        monkeypatch.setattr(atomic_write, "write_whole", fail(number))
        assert unsaved(new, Path("a")) == (f"unsaved_{code}", {}, [])


@pytest.mark.parametrize(
    ("error", "reason"), [(OSError(errno.EBUSY, "busy"), "busy"), (OSError("nothing told"), "other")]
)
def test_any_other_refusal_is_told_with_the_systems_reason(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str
) -> None:
    monkeypatch.setattr(atomic_write, "write_whole", Mock(side_effect=error))
    assert unsaved(new, old) == ("unsaved", {"reason": Term("system", reason)}, [])


def test_what_would_not_open_again_is_refused_to_the_last_byte(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.read_bytes()
    assert unsaved(new.model_copy(update={"title": "x" * 100_001}), old) == ("unsaved_limits", {}, ["title"])
    size = len(new.to_bytes())
    monkeypatch.setattr(atomic_write, "is_surely_within", lambda _content: False)
    monkeypatch.setattr(atomic_write, "SIZE_LIMIT", size - 1)
    assert unsaved(new, old) == ("unsaved_too_large", {"limit": 32}, [])
    monkeypatch.setattr(atomic_write, "SIZE_LIMIT", size)
    monkeypatch.setattr(atomic_write, "exceeded_before_reading", lambda _content: ("values", 1))
    assert unsaved(new, old) == ("unsaved_too_large", {"limit": 32}, [])
    assert old.read_bytes() == before
    monkeypatch.setattr(atomic_write, "exceeded_before_reading", lambda _content: None)
    assert save_assessment(new, old) == hashlib.sha256(new.to_bytes()).hexdigest()


def test_what_keeps_from_replacing_names_the_file(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(IsADirectoryError) as folder:
        write_whole(old.parent, b"x")
    assert folder.value.args == (errno.EISDIR, os.strerror(errno.EISDIR))
    with pytest.raises(atomic_write.ChangedMeanwhile) as changed:
        write_whole(old, b"x", expected="another")
    assert changed.value.args == (errno.EBUSY, "the file was changed meanwhile")
    assert changed.value.filename == str(old)
    assert unsaved(new, old, expected="another") == ("unsaved_changed", {}, [])
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    with pytest.raises(PermissionError) as closed:
        write_whole(old, b"x")
    assert closed.value.args == (errno.EACCES, os.strerror(errno.EACCES))
    assert closed.value.filename == str(old)


@pytest.mark.parametrize(("size", "is_expected"), [(9, True), (10, True), (12, False)])
def test_a_file_that_is_expected_is_looked_at_up_to_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, is_expected: bool
) -> None:
    monkeypatch.setattr(atomic_write, "SIZE_LIMIT", 10)
    path, content = tmp_path / "a", b"x" * size
    path.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    with nullcontext() if is_expected else pytest.raises(atomic_write.ChangedMeanwhile):
        write_whole(path, b"new", expected=digest)
    assert path.read_bytes() == (b"new" if is_expected else content)


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="attributes of Linux")
@pytest.mark.parametrize("name", ["fchown", "listxattr", "getxattr", "setxattr"])
def test_what_the_system_does_not_let_be_kept_keeps_nobody_from_saving(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    os.setxattr(old, "user.origin", b"planning")
    monkeypatch.setattr(os, name, fail(errno.EPERM))
    save_assessment(new, old)
    assert open_assessment(old).assessment == new


@pytest.mark.skipif(os.name != "posix", reason="modes and links of Unix")
def test_a_new_file_gets_what_its_folder_gives(tmp_path: Path, new: Assessment) -> None:
    (tmp_path / ".muster-1.part").symlink_to(tmp_path / "nowhere")
    save_assessment(new, tmp_path / "new.json")
    (tmp_path / "plain").touch(mode=0o666)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("new.json", "plain")]
    assert modes[0] == modes[1]


@pytest.mark.skipif(os.name != "posix", reason="modes of Unix")
def test_a_private_folder_that_cannot_be_closed_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "old").mkdir(mode=0o755)
    monkeypatch.setattr(Path, "chmod", fail(errno.EPERM))
    private_folder(tmp_path / "old")
    assert stat.S_IMODE((tmp_path / "old").stat().st_mode) == 0o755
    private_folder(tmp_path / "new")
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700, "closed from the first moment on"


@pytest.mark.parametrize("name", ["CON.muster.json", "a:b.json", "mission."])
def test_a_name_that_windows_does_not_take_is_told(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert unsaved(new, old.with_name(name)) == ("unsaved", {"reason": Term("system", "bad_name")}, [])
    assert [path.name for path in old.parent.iterdir()] == [old.name]


def test_what_windows_says_in_its_own_way_is_understood(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = OSError(errno.ENOENT, "The filename or extension is too long")
    long.winerror = 206  # type: ignore[attr-defined,unused-ignore]
    monkeypatch.setattr(atomic_write, "write_whole", Mock(side_effect=long))
    assert unsaved(new, old) == ("unsaved_long_name", {}, [])
    held = HeldOpen(errno.EBUSY, "another program has the file open")
    monkeypatch.setattr(atomic_write, "write_whole", Mock(side_effect=held))
    assert unsaved(new, old) == ("unsaved", {"reason": Term("system", "busy")}, [])


@pytest.mark.skipif(os.name != "posix", reason="modes of Unix")
def test_a_disk_without_modes_keeps_nobody_from_saving_and_the_file_is_the_users(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    old.chmod(0o644)
    monkeypatch.setattr(os, "fchmod", fail(errno.EPERM))
    save_assessment(new, old)
    assert open_assessment(old).assessment == new
    assert stat.S_IMODE(old.stat().st_mode) == 0o600


def test_a_system_without_folders_to_sync_or_owners_saves_as_well(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    for name in ("fchown", "fchmod", "listxattr", "getuid", "O_DIRECTORY"):
        monkeypatch.delattr(os, name, raising=False)
    save_assessment(new, old, expected=hashlib.sha256(old.read_bytes()).hexdigest())
    private_folder(old.parent / "state")
    assert open_assessment(old).assessment == new

"""A save replaces the whole file or nothing of it."""

import errno
import hashlib
import os
import stat
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from muster.model import Assessment
from muster.storage import AssessmentUnsaved, atomic_write, open_assessment, save_assessment
from muster.storage.atomic_write import private_folder, write_whole
from tests.factory import assessment, framework, question
from tests.wording import refused, told

BANK = framework([question("A1", "a")])


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


def test_a_folder_of_that_name_and_one_that_is_gone_are_told(tmp_path: Path, new: Assessment) -> None:
    with refused(AssessmentUnsaved, "there is a folder of this name"):
        save_assessment(new, tmp_path)
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


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives files to others")
def test_owner_group_mode_and_attributes_are_kept(old: Path, new: Assessment) -> None:
    os.chown(old, 1234, 5678)
    old.chmod(0o660)
    os.setxattr(old, "user.origin", b"planning")
    save_assessment(new, old)
    after = old.stat()
    assert (after.st_uid, after.st_gid, stat.S_IMODE(after.st_mode)) == (1234, 5678, 0o660)
    assert os.getxattr(old, "user.origin") == b"planning"


SAVE_AS_BOB = """
import os, sys
from pathlib import Path
from muster.storage.atomic_write import write_whole
os.setgroups([5678]); os.setgid(4321); os.setuid(4321)
write_whole(Path(sys.argv[1]), b"bob's")
"""


@pytest.fixture
def group_folder() -> Iterator[Path]:
    """A folder in which everybody of a group may write."""
    with TemporaryDirectory() as name:  # pytest's own folders are closed to others
        os.chown(name, 0, 5678)
        Path(name).chmod(0o2775)
        yield Path(name)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs two users")
def test_a_colleague_is_not_locked_out_of_a_group_folder(group_folder: Path) -> None:
    """Alice's file of the team is saved by Bob: it is Bob's then, but still the team's, to read and write."""
    path = group_folder / "a.muster.json"
    path.write_bytes(b"alice's")
    os.chown(path, 1234, 5678)
    path.chmod(0o660)
    subprocess.run([sys.executable, "-c", SAVE_AS_BOB, str(path)], check=True)
    after = path.stat()
    assert path.read_bytes() == b"bob's"
    assert (after.st_uid, after.st_gid, stat.S_IMODE(after.st_mode)) == (4321, 5678, 0o660)
    new = group_folder / "new.muster.json"
    subprocess.run([sys.executable, "-c", SAVE_AS_BOB, str(new)], check=True)
    assert new.stat().st_gid == 5678, "a new file belongs to the folder's group"


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="access lists are attributes on Linux")
def test_an_access_list_is_kept(old: Path, new: Assessment) -> None:
    """user::rw- user:1234:rw- group::r-- mask::rw- other::---, as the kernel stores it."""
    entries = [(0x01, 6, 2**32 - 1), (0x02, 6, 1234), (0x04, 4, 2**32 - 1), (0x10, 6, 2**32 - 1)]
    entries.append((0x20, 0, 2**32 - 1))
    access = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)
    try:
        os.setxattr(old, "system.posix_acl_access", access)
    except OSError:
        pytest.skip("this file system has no access lists")
    save_assessment(new, old)
    assert os.getxattr(old, "system.posix_acl_access") == access


@pytest.mark.skipif(os.name != "posix", reason="hard links of Unix")
def test_another_hard_link_keeps_the_old_content(old: Path, new: Assessment, tmp_path: Path) -> None:
    other = tmp_path / "other.muster.json"
    os.link(old, other)
    before = old.read_bytes()
    save_assessment(new, old)
    assert other.read_bytes() == before
    assert open_assessment(old).assessment == new


@pytest.mark.skipif(os.name != "posix", reason="modes of Unix")
def test_what_is_private_is_so_from_its_first_byte_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[int] = []
    real = os.fsync

    def look(descriptor: int) -> None:
        modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", look)
    write_whole(tmp_path / "a", b"x", private=True)
    assert modes[0] == 0o600
    (tmp_path / "a").chmod(0o644)
    write_whole(tmp_path / "a", b"y", private=True)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600, "one that was open to all is closed"


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EACCES, errno.ENOTSUP, errno.EPERM, errno.EBADF])
def test_a_folder_that_cannot_be_synced_is_no_error(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    real = os.fsync

    def refuse(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", refuse)
    save_assessment(new, old)
    assert open_assessment(old).assessment == new


def test_a_disk_that_fails_on_the_folder_is_told(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fsync", refuse)
    with refused(AssessmentUnsaved, "the disk reports an error"):
        save_assessment(new, old)


def test_half_written_files_of_long_ago_go_with_the_next_save(old: Path, new: Assessment) -> None:
    recent, left, other = (old.with_name(name) for name in (".muster-1.part", ".muster-2.part", "x.part"))
    for place in (recent, left, other):
        place.write_text("half")
    then = time.time() - atomic_write.LEFT_AFTER - 60
    for place in (left, other):
        os.utime(place, (then, then))
    save_assessment(new, old)
    assert {place.name for place in old.parent.iterdir()} == {old.name, recent.name, other.name}


@pytest.mark.skipif(os.name != "posix", reason="modes of Unix")
def test_a_private_folder_is_closed_and_an_open_one_is_made_so(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    private_folder(tmp_path / "old")
    private_folder(tmp_path / "x" / "y")
    for name in ("old", "x", "x/y"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o700


def test_a_file_that_was_changed_at_the_last_moment_is_not_replaced(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = hashlib.sha256(old.read_bytes()).hexdigest()
    real = os.fsync

    def meanwhile(descriptor: int) -> None:
        old.write_bytes(b"theirs")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", meanwhile)
    with refused(AssessmentUnsaved, "somebody else has changed it just now"):
        save_assessment(new, old, expected=expected)
    assert old.read_bytes() == b"theirs"
    assert [path.name for path in old.parent.iterdir()] == [old.name]


def test_a_file_that_is_gone_or_as_expected_is_written(old: Path, new: Assessment) -> None:
    save_assessment(new, old, expected=hashlib.sha256(old.read_bytes()).hexdigest())
    old.unlink()
    save_assessment(new, old, expected="x")
    assert open_assessment(old).assessment == new


@pytest.mark.skipif(sys.platform == "win32", reason="locks of Unix")
def test_another_save_of_the_same_moment_is_waited_for_but_not_for_ever(
    old: Path, new: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    descriptor = os.open(old.parent, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    save_assessment(new, old, expected=hashlib.sha256(old.read_bytes()).hexdigest())
    os.close(descriptor)
    assert len(pauses) == atomic_write.TRIES
    assert open_assessment(old).assessment == new


@pytest.mark.skipif(os.name != "posix", reason="pipes and links of Unix")
def test_what_is_no_ordinary_file_is_never_replaced(tmp_path: Path) -> None:
    """A link to a device was: saved as root, the device was a file afterwards, for everybody."""
    pipe, link, loop = tmp_path / "pipe", tmp_path / "link", tmp_path / "loop"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    loop.symlink_to(loop)
    for place in (pipe, link, loop):
        with pytest.raises(OSError, match=r"not an ordinary file|symbolic links"):
            write_whole(place, b"x")
    with refused(AssessmentUnsaved, "there is something of this name that is no ordinary file"):
        save_assessment(assessment(BANK), link)
    assert pipe.is_fifo()
    assert link.readlink() == pipe
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "loop", "pipe"]

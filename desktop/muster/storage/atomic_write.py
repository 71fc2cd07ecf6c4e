"""Saving in one step: a new file beside the old, on the disk, then put in its place."""

import contextlib
import errno
import hashlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from muster.model import Assessment
from muster.storage.durable import put_in_place, put_on_disk
from muster.storage.encryption import seal
from muster.storage.errors import (
    AssessmentUnsaved,
    NoName,
    StorageCode,
    is_held_open,
    is_too_long,
    system_reason,
)
from muster.storage.limits import (
    MEGABYTES,
    SIZE_LIMIT,
    exceeded_before_reading,
    is_surely_within,
    limit_faults,
)
from muster.storage.regular_file import NotRegular, read_regular
from muster.storage.windows_paths import is_refused, reachable

SUFFIX = ".muster.json"
PART = ".part"
LEFT_AFTER = 24 * 3600.0  # seconds, after which a half-written file is nobody's any more
PRIVATE = 0o600
TRIES, PAUSE = 100, 0.01  # and seconds: how long another save of the same moment is waited for

# What can be done about it is told with the reason, so each has a sentence of its own.
_UNSAVED: dict[int, StorageCode] = {
    errno.EISDIR: "unsaved_folder",
    errno.ENOSPC: "unsaved_full",
    errno.EDQUOT: "unsaved_quota",
    errno.EROFS: "unsaved_read_only",
    errno.EACCES: "unsaved_permission",
    errno.EPERM: "unsaved_permission",
    errno.ENAMETOOLONG: "unsaved_long_name",
    errno.ENOENT: "unsaved_folder_gone",
    errno.ENOTDIR: "unsaved_folder_gone",
    errno.EIO: "unsaved_disk_error",
}
# What a disk says that has failed; anything else only means that this system does not sync folders.
_DISK_FAILED = (errno.EIO, errno.ENOSPC, errno.EDQUOT)


def _sync_folder(folder: Path) -> None:
    """Put the new name on the disk too, where a folder can be opened and synced; raises for a failed disk."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as problem:
        if problem.errno in _DISK_FAILED:
            raise


def _keep_rights(descriptor: int, target: Path) -> None:
    """Give the open new file what the old one has: owner and group, mode, access list, attributes.

    Each as far as the system lets us: who is not the owner cannot give a file away, but can keep its group.
    """
    old = target.stat()
    if sys.platform != "win32":
        for owner, group in ((-1, old.st_gid), (old.st_uid, -1)):
            with contextlib.suppress(OSError):
                os.fchown(descriptor, owner, group)
        with contextlib.suppress(OSError):  # a disk or share without modes; the new file is the user's alone
            os.fchmod(descriptor, old.st_mode & 0o7777)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a file system without any
            for name in os.listxattr(target):
                with contextlib.suppress(OSError):
                    os.setxattr(descriptor, name, os.getxattr(target, name))


def sweep(folder: Path) -> None:
    """Delete half-written files that a crash or a power cut left here long ago."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".muster-") and entry.name.endswith(PART):
                with contextlib.suppress(OSError):
                    if time.time() - entry.stat(follow_symlinks=False).st_mtime > LEFT_AFTER:
                        Path(entry.path).unlink()


class ChangedMeanwhile(OSError):
    """The file that was to be replaced is another one than expected; it has not been touched."""


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep other Musters on this computer from replacing files of a folder meanwhile, where it can be.

    Whoever holds it for long, or a system that has no such locks, keeps nobody from saving.
    """
    descriptor = None
    if sys.platform != "win32":
        import fcntl

        with contextlib.suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY)
            for _ in range(TRIES):
                try:
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    time.sleep(PAUSE)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _check_expected(target: Path, expected: str) -> None:
    """Raise `ChangedMeanwhile` when the file is there and has another SHA-256."""
    with contextlib.suppress(FileNotFoundError):
        if hashlib.sha256(read_regular(target, SIZE_LIMIT + 1)).hexdigest() != expected:
            raise ChangedMeanwhile(errno.EBUSY, "the file was changed meanwhile", str(target))


def write_whole(path: Path, content: bytes, *, private: bool = False, expected: str = "") -> None:
    """Replace the file at `path` in one step: after a power cut either the old or the new content is there.

    The new file keeps owner, group, mode, access list and extended attributes of the old one as far as
    the system allows; a new file gets what its folder gives, or is the user's alone when it is `private`.
    A symbolic link stays a link and its target is replaced; another hard link keeps the old content. What
    is no ordinary file (a device, a pipe) is refused with `NotRegular`, and left; a name that this system
    does not take with `NoName`.
    With the SHA-256 that is `expected`, `ChangedMeanwhile` is raised when the file has another one at the
    last moment. Raises `OSError`, and then the old file is as it was, unless it was the folder's sync
    that failed.
    """
    if sys.platform == "win32" and is_refused(path.name):
        raise NoName(errno.EINVAL, "no name for a file", str(path))
    target = reachable(Path(os.path.realpath(path)))
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    replaces = os.path.lexists(target)
    if replaces and not target.is_file():  # a device, a pipe, a link to itself: never put a file in its place
        raise NotRegular(errno.EINVAL, "not an ordinary file", str(path))
    if replaces and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    part = target.parent / f".muster-{uuid4().hex}{PART}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    # A mode given when the file is made leaves masks and access lists to the folder, as they should be.
    descriptor = os.open(part, flags, PRIVATE if private or replaces else 0o666)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            if replaces and not private:
                _keep_rights(stream.fileno(), target)
            put_on_disk(stream.fileno())
        if expected:
            with _alone(target.parent):
                _check_expected(target, expected)
                put_in_place(part, target)
        else:
            put_in_place(part, target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    sweep(target.parent)
    _sync_folder(target.parent)


def private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for the user alone. Raises `OSError`."""
    if not folder.parent.is_dir():
        private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    with contextlib.suppress(OSError):  # one that an older Muster made for all to read
        if sys.platform != "win32" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)


def _check_limits(assessment: Assessment, content: bytes, name: str) -> None:
    """Raise `AssessmentUnsaved` for what could not be opened again."""
    if is_surely_within(content):
        return
    faults = limit_faults(assessment)
    if faults:
        raise AssessmentUnsaved(name, "unsaved_limits", faults=faults)
    if len(content) > SIZE_LIMIT or exceeded_before_reading(content) is not None:
        raise AssessmentUnsaved(name, "unsaved_too_large", limit=MEGABYTES)


def save_assessment(
    assessment: Assessment, path: Path, passphrase: str | None = None, *, expected: str = ""
) -> str:
    """Write the assessment to `path`, sealed with a passphrase, and return the SHA-256 of what was written.

    `expected` is the SHA-256 of the file that may be replaced; of another one `unsaved_changed` is raised.
    Raises `AssessmentUnsaved`, which says what to do; the old file, if any, is then untouched.
    """
    content = assessment.to_bytes()
    _check_limits(assessment, content, str(path))
    if passphrase is not None:
        content = seal(content, passphrase)
    try:
        write_whole(path, content, expected=expected)
    except ChangedMeanwhile:
        raise AssessmentUnsaved(str(path), "unsaved_changed") from None
    except OSError as error:
        code = "unsaved_long_name" if is_too_long(error) else _UNSAVED.get(error.errno or 0)
        if code is not None and not is_held_open(error):
            raise AssessmentUnsaved(str(path), code) from error
        raise AssessmentUnsaved(str(path), "unsaved", reason=system_reason(error)) from error
    return hashlib.sha256(content).hexdigest()

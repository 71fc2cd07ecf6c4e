"""Saving in one step: a new file beside the old, on the disk, then put in its place."""

import contextlib
import errno
import hashlib
import os
import tempfile
from pathlib import Path

from muster.model import Assessment
from muster.storage.encryption import seal
from muster.storage.errors import AssessmentUnsaved, StorageCode, system_reason

SUFFIX = ".muster.json"

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


def _sync_folder(folder: Path) -> None:
    """Put the new name on the disk too; systems that do not let a folder be opened see to it themselves."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_whole(path: Path, content: bytes) -> None:
    """Replace the file at `path` in one step: after a power cut either the old or the new content is there.

    The new file keeps the old one's permissions; a symbolic link stays a link and its target is
    replaced. Raises `OSError`, and then the old file is as it was.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    descriptor, name = tempfile.mkstemp(prefix=".muster-", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        part.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    _sync_folder(target.parent)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def save_assessment(assessment: Assessment, path: Path, passphrase: str | None = None) -> str:
    """Write the assessment to `path`, sealed with a passphrase, and return the SHA-256 of what was written.

    Raises `AssessmentUnsaved`, which says what to do; the old file, if any, is then untouched.
    """
    content = assessment.to_bytes()
    if passphrase is not None:
        content = seal(content, passphrase)
    try:
        write_whole(path, content)
    except OSError as error:
        code = _UNSAVED.get(error.errno or 0)
        if code is not None:
            raise AssessmentUnsaved(str(path), code) from error
        raise AssessmentUnsaved(str(path), "unsaved", reason=system_reason(error)) from error
    return hashlib.sha256(content).hexdigest()

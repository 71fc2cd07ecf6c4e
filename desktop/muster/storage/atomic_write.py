"""Saving in one step: a new file beside the old, on the disk, then put in its place."""

import contextlib
import errno
import hashlib
import os
import tempfile
from pathlib import Path

from muster.model import Assessment
from muster.storage.encryption import seal
from muster.storage.errors import AssessmentUnsaved
from muster.storage.strict_json import reason

SUFFIX = ".muster.json"

_ADVICE = {
    errno.ENOSPC: "the disk is full. Free some space or save elsewhere",
    errno.EDQUOT: "your disk quota is used up. Free some space or save elsewhere",
    errno.EROFS: "the disk or folder is read-only. Save elsewhere",
    errno.EACCES: "you have no permission to write there. Save elsewhere",
    errno.EPERM: "you have no permission to write there. Save elsewhere",
    errno.ENAMETOOLONG: "the name is too long. Choose a shorter one",
    errno.ENOENT: "the folder is no longer there. Save elsewhere",
    errno.ENOTDIR: "the folder is no longer there. Save elsewhere",
    errno.EIO: "the disk reports an error. Save elsewhere, and have the disk looked at",
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

    Raises `AssessmentUnsaved` with what to do; the old file, if any, is then untouched.
    """
    content = assessment.to_bytes()
    if passphrase is not None:
        content = seal(content, passphrase)
    try:
        write_whole(path, content)
    except OSError as error:
        if isinstance(error, IsADirectoryError):
            sentence = "could not be saved: there is a folder of this name. Choose another name"
        else:
            sentence = f"could not be saved: {_ADVICE.get(error.errno or 0, reason(error))}"
        raise AssessmentUnsaved(str(path), f"{sentence}. Nothing has been lost: it is still open") from error
    return hashlib.sha256(content).hexdigest()

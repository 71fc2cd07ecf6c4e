"""What can go wrong with files: a code and values each, worded at the edge (`muster.phrases.errors`)."""

import errno
from collections.abc import Iterable
from typing import Literal

from muster.model import Fault
from muster.model.problems import Problem, Term, Value
from muster.storage.durable import HeldOpen
from muster.storage.regular_file import NotRegular

StorageCode = Literal[
    # reading any file
    "missing", "folder", "not_ordinary", "too_large", "no_permission", "unreadable", "empty", "not_utf8",
    "not_json", "key_twice", "too_deep", "no_json_number", "number_too_long", "too_many_objects",
    "too_many_values",
    # reading an assessment
    "not_an_object", "is_framework", "no_format", "other_format", "bad_version", "newer_version",
    "older_version", "faulty",
    # reading a question bank
    "not_toml", "no_head", "not_tables", "no_questions", "faulty_framework", "unknown_framework",
    "damaged_framework",
    # reading a scheme of markings
    "faulty_scheme",
    # making copies to give away
    "bank_not_releasable",
    # vote files
    "no_vote_file", "votes_other_bank", "votes_other_assessment", "votes_changed", "votes_twice",
    "votes_there",
    # sealed files
    "passphrase_needed", "passphrase_wrong", "sealed_cut_off", "sealed_damaged", "sealed_for_keys",
    "sealed_too_costly", "sealed_no_memory",
    # saving
    "unsaved", "unsaved_folder", "unsaved_full", "unsaved_quota", "unsaved_read_only", "unsaved_permission",
    "unsaved_long_name", "unsaved_folder_gone", "unsaved_disk_error", "unsaved_limits", "unsaved_too_large",
    "unsaved_changed",
    # writing anything else
    "unwritable", "examples_there",
]  # fmt: skip

SystemKey = Literal[
    "no_space", "quota", "read_only", "permission", "missing", "not_folder", "is_folder", "exists",
    "long_name", "bad_name", "disk_error", "too_many_files", "busy", "no_device", "not_ordinary", "other",
]  # fmt: skip
_SYSTEM: dict[int, SystemKey] = {
    errno.ENOSPC: "no_space",
    errno.EDQUOT: "quota",
    errno.EROFS: "read_only",
    errno.EACCES: "permission",
    errno.EPERM: "permission",
    errno.ENOENT: "missing",
    errno.ENOTDIR: "not_folder",
    errno.EISDIR: "is_folder",
    errno.EEXIST: "exists",
    errno.ENAMETOOLONG: "long_name",
    errno.EIO: "disk_error",
    errno.EMFILE: "too_many_files",
    errno.ENFILE: "too_many_files",
    errno.EBUSY: "busy",
    errno.ENODEV: "no_device",
    errno.ENXIO: "no_device",
}
_HELD_OPEN = (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_TOO_LONG = 206  # ERROR_FILENAME_EXCED_RANGE, which has no errno of its own


class NoName(OSError):
    """This system takes no file of that name."""


def is_held_open(error: Exception) -> bool:
    """Return whether Windows refuses because another program has the file open."""
    return isinstance(error, HeldOpen) or getattr(error, "winerror", None) in _HELD_OPEN


def is_too_long(error: Exception) -> bool:
    """Return whether Windows refuses because the path is too long."""
    return getattr(error, "winerror", None) == _TOO_LONG


def system_reason(error: Exception) -> Term:
    """Return the operating system's reason as a term of the catalogue; `other` for what is rare."""
    if isinstance(error, NotRegular):
        return Term("system", "not_ordinary")
    if isinstance(error, NoName):
        return Term("system", "bad_name")
    if is_held_open(error):
        return Term("system", "busy")
    if is_too_long(error):
        return Term("system", "long_name")
    number = error.errno if isinstance(error, OSError) else None
    return Term("system", _SYSTEM.get(number or 0, "other"))


class StorageError(Problem):
    """What is wrong with the file `name` (`-` is standard input); `faults` are the details, if any."""

    def __init__(
        self, name: str, code: StorageCode, /, *, faults: Iterable[Fault] = (), **values: Value
    ) -> None:
        super().__init__(code, {"name": name, **values})
        self.name = name
        self.faults = tuple(faults)


class AssessmentUnreadable(StorageError):
    """The file cannot be opened as an assessment; it has not been touched."""


class FrameworkUnreadable(StorageError):
    """The file or folder cannot be used as a framework."""


class AssessmentUnsaved(StorageError):
    """The document could not be written; the old file, if there was one, is untouched."""

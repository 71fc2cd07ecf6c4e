"""Errors of storage: they name their file, carry their faults, and know the reasons of the system."""

import errno
import os
from pathlib import Path

import pytest

from muster.model import Fault
from muster.model.problems import Term
from muster.phrases import phrases_in
from muster.storage import AssessmentUnsaved, save_assessment
from muster.storage.errors import AssessmentUnreadable, StorageError, system_reason
from tests.factory import assessment, framework, question
from tests.wording import refused, told


def test_an_error_names_its_file_and_carries_its_faults() -> None:
    fault = Fault("title", "missing")
    error = AssessmentUnreadable("a.muster.json", "faulty", faults=[fault], count=1)
    assert isinstance(error, StorageError)
    assert (error.name, error.code, error.faults) == ("a.muster.json", "faulty", (fault,))
    assert error.values == {"name": "a.muster.json", "count": 1}
    assert StorageError("b", "missing").faults == ()
    assert told(StorageError("b.json", "missing")).startswith("“b.json” ")


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "no_space"),
        (errno.EDQUOT, "quota"),
        (errno.EROFS, "read_only"),
        (errno.EACCES, "permission"),
        (errno.EPERM, "permission"),
        (errno.ENOENT, "missing"),
        (errno.ENOTDIR, "not_folder"),
        (errno.EISDIR, "is_folder"),
        (errno.EEXIST, "exists"),
        (errno.ENAMETOOLONG, "long_name"),
        (errno.EIO, "disk_error"),
        (errno.EMFILE, "too_many_files"),
        (errno.ENFILE, "too_many_files"),
        (errno.EBUSY, "busy"),
        (errno.ENODEV, "no_device"),
        (errno.ENXIO, "no_device"),
        (errno.EDOM, "other"),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_reason_of_the_system_has_words(number: int, key: str, language: str) -> None:
    reason = system_reason(OSError(number, os.strerror(number)))
    assert reason == Term("system", key)
    assert phrases_in(language).value(reason)


def test_what_the_system_gives_no_number_for_is_another_reason() -> None:
    assert system_reason(OSError("no number")) == Term("system", "other")
    assert system_reason(ValueError("embedded null byte")) == Term("system", "other")


class HeldOpen(PermissionError):
    """What Windows raises for a file that another program has open."""

    winerror = 32


def test_a_file_that_another_program_has_open_is_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert system_reason(HeldOpen(errno.EACCES, "used by another process")) == Term("system", "busy")

    def held(*_arguments: object) -> None:
        raise HeldOpen(errno.EACCES, "used by another process")

    monkeypatch.setattr(Path, "replace", held)
    with refused(AssessmentUnsaved, "could not be saved: the disk or file is busy. Nothing has been lost"):
        save_assessment(assessment(framework([question("A1", "a")])), tmp_path / "a.muster.json")

"""Errors of the operating system become words of the catalogue; every code has its sentence."""

import errno
import os
from typing import get_args

import pytest

from muster.model.problems import Term
from muster.phrases import LANGUAGES, phrases_in
from muster.storage.errors import StorageCode, SystemKey, system_reason


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_and_every_reason_of_the_system_has_its_words(language: str) -> None:
    phrases = phrases_in(language)
    assert set(get_args(StorageCode)) <= set(phrases.section("errors"))
    assert set(get_args(SystemKey)) <= set(phrases.section("system"))


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "no_space"),
        (errno.EDQUOT, "quota"),
        (errno.EROFS, "read_only"),
        (errno.EACCES, "permission"),
        (errno.EPERM, "permission"),
        (errno.EIO, "disk_error"),
        (errno.ENAMETOOLONG, "long_name"),
        (errno.EDOM, "other"),
    ],
)
def test_the_system_is_understood_by_its_number(number: int, key: str) -> None:
    assert system_reason(OSError(number, os.strerror(number))) == Term("system", key)


def test_what_is_no_error_of_the_system_is_another() -> None:
    assert system_reason(ValueError("embedded null byte")) == Term("system", "other")

"""Which language the environment asks for."""

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from muster.phrases import user_language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr"}, "fr"),
        ({"LANG": "fr_CA.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "fr_BE@euro"}, "fr"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "fr-FR"}, "fr"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "../../etc"}, "en"),
        ({"LANG": "x" * 300}, "en"),
    ],
)
def test_the_locale_picks_the_language(environment: dict[str, str], language: str) -> None:
    assert user_language(environment) == language


@pytest.mark.parametrize(
    ("told", "language"), [("fr-FR", "fr"), ("ar-EG", "ar"), ("de-DE", "en"), ("", "en")]
)
def test_windows_is_asked_where_no_variable_says_it(
    told: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tell(name: Any, size: int) -> None:
        assert size == len(name)
        name.value = told

    kernel = SimpleNamespace(GetUserDefaultLocaleName=tell)
    monkeypatch.setattr("ctypes.windll", SimpleNamespace(kernel32=kernel), raising=False)
    assert user_language({}) == "en"
    monkeypatch.setattr(sys, "platform", "win32")
    assert user_language({}) == language
    assert user_language({"LANG": "fr_FR.UTF-8"}) == "fr"
    monkeypatch.delattr("ctypes.windll")
    assert user_language({}) == "en"

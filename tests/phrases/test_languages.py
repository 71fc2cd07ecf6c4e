"""Which language the environment asks for."""

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

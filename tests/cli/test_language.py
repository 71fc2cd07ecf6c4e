"""Which language a command speaks."""

import pytest

from muster.cli.errors import CommandError
from muster.cli.language import language_asked


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        ([], "en"),
        (["score", "a", "--lang", "fr"], "fr"),
        (["score", "--lang=fr", "a"], "fr"),
        (["score", "--lang", "fr", "--lang", "en"], "en"),
        (["score", "--", "--lang", "fr"], "en"),
        (["score", "--lang"], "en"),
        (["score", "--lang", "--json"], "en"),
    ],
)
def test_the_option_counts(arguments: list[str], language: str) -> None:
    assert language_asked(arguments) == language


def test_the_locale_counts_without_the_option(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert language_asked(["score", "a"]) == "fr"
    assert language_asked(["score", "a", "--lang", "en"]) == "en"


def test_an_unknown_language_is_shown_short() -> None:
    with pytest.raises(CommandError) as caught:
        language_asked(["score", "--lang", "x" * 300])
    assert caught.value.values["language"] == "x" * 19 + "…"

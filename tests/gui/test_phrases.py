"""The window's edge of the catalogue: the same words as paper and commands, in the window's language."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDateTime, QLocale

from muster.gui import phrases
from muster.gui.languages import LANGUAGES as WINDOW_LANGUAGES
from muster.phrases import LANGUAGES, phrases_in, results
from muster.scoring import readiness
from muster.storage import StorageError
from tests.factory import assessment, framework, question
from translations import counted_strings, strings

BANK = framework([question("A1", "a", critical=True), question("B1", "b")])


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    """Put the tester's own locale back afterwards."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_says_what_paper_and_commands_say(language: str) -> None:
    QLocale.setDefault(QLocale(language))
    spoken, result = phrases_in(language), readiness(BANK, assessment(BANK, {"A1": 1}))
    assert phrases.spoken() is spoken
    assert results.headline(result, spoken).endswith(f" {phrases.headline(result)}"), "there with a sign"
    assert phrases.likely_range(result) == results.likely_range(result, spoken)
    assert phrases.number(22126) == spoken.figures.plain(22126)
    assert phrases.clock(QDateTime.fromString("2013-09-09T21:05:00", "yyyy-MM-ddThh:mm:ss")) == "21:05"
    problem = StorageError("/far/away/a.json", "empty")
    assert phrases.problem(problem, name="a.json") == spoken("errors.empty", name="a.json")


def test_the_window_speaks_the_languages_of_the_catalogue_by_their_own_names() -> None:
    assert {code: phrases_in(code).name for code in LANGUAGES} == WINDOW_LANGUAGES


def test_a_locale_without_catalogue_is_told_in_english() -> None:
    for name in ("C", "tlh", "de_DE"):
        QLocale.setDefault(QLocale(name))
        assert phrases.spoken().language == "en"


def test_small_and_large_shares_are_not_rounded_away() -> None:
    assert [phrases.percent(share) for share in (0, 0.001, 0.5, 0.999, 1)] == [
        "0\u00a0%",
        "under 1\u00a0%",
        "50\u00a0%",
        "over 99\u00a0%",
        "100\u00a0%",
    ]


PLURAL = re.compile(
    r"\{(?:count|n|days|weeks|answers|questions|actions|files|rows)\}(?! of\b)(?: \w+)? [a-z]+s\b"
)
SAME_FOR_EVERY_COUNT = {"After {days} days, {day}"}  # 30 and 90


def test_no_string_of_the_window_counts_without_the_forms_of_the_language() -> None:
    """`1 changes`: what is counted stands in the catalogue, or is a counted string of the translation."""
    assert PLURAL.search("{count} changes until"), "the search itself"
    uncounted = set(strings()) - counted_strings()
    counted = {text for _context, text in uncounted if PLURAL.search(text)}
    assert counted <= SAME_FOR_EVERY_COUNT


@pytest.mark.parametrize(("count", "said"), [(1, "1 action is in"), (2, "2 actions are in")])
def test_what_is_counted_has_the_form_of_its_count(count: int, said: str) -> None:
    QLocale.setDefault(QLocale("en"))
    assert phrases.spoken()("counted.actions_taken", count=count).startswith(said)
    assert phrases.effort(count) == f"{count} person-week" + ("s" if count > 1 else "")

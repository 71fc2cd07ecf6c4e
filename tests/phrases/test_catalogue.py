"""The catalogues of all languages hold the same keys, blanks and plural categories."""

import pytest
from babel import Locale

from muster.phrases import LANGUAGES, Phrases, phrases_in
from muster.resources import resource
from tests.phrases.placeholders import placeholders

ENGLISH = phrases_in("en")
# Each language has sounds and signs of its own here.
OWN = {"language", "figures"}


def test_there_is_a_catalogue_for_english_and_french() -> None:
    assert {"en", "fr"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_with_the_same_blanks(language: str) -> None:
    phrases = phrases_in(language)
    assert phrases.sections == ENGLISH.sections
    for section in set(phrases.sections) - OWN:
        assert list(phrases.section(section)) == list(ENGLISH.section(section)), section
        for key, entry in phrases.section(section).items():
            other = ENGLISH.section(section)[key]
            assert placeholders(entry) == placeholders(other), f"{section}.{key}"
            assert isinstance(entry, dict) == isinstance(other, dict), f"{section}.{key}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_sentences_have_every_plural_category_of_the_language(language: str) -> None:
    phrases = phrases_in(language)
    wanted = {*Locale.parse(str(phrases.section("language")["locale"])).plural_form.rules, "other"}
    counted = 0
    for section in phrases.sections:
        for key, entry in phrases.section(section).items():
            if isinstance(entry, dict):
                counted += 1
                assert set(entry) == wanted, f"{section}.{key}"
                assert "count" in placeholders(entry), f"{section}.{key}"
    assert counted >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty_or_padded(language: str) -> None:
    phrases = phrases_in(language)
    for section in phrases.sections:
        for key, entry in phrases.section(section).items():
            for text in entry.values() if isinstance(entry, dict) else [entry]:
                assert text.strip() == text != "", f"{section}.{key}"


def test_every_key_stands_once_and_the_whole_file_is_toml() -> None:
    import tomllib

    for language in LANGUAGES:
        whole = tomllib.loads(resource("phrases", f"{language}.toml").read_text(encoding="utf-8"))
        phrases = Phrases(language)
        assert {name: phrases.section(name) for name in phrases.sections} == whole


@pytest.mark.parametrize("language", ["tlh", "../en", "", "e" * 300])
def test_a_language_without_catalogue_is_refused(language: str) -> None:
    with pytest.raises(ValueError, match="no catalogue for the language"):
        phrases_in(language)


def test_values_are_not_read_as_blanks() -> None:
    told = phrases_in("en")("errors.empty", name="{count} {0} %s")
    assert told == "“{count} {0} %s” is empty."


def test_a_count_must_be_a_number() -> None:
    with pytest.raises(TypeError, match="is not a number"):
        phrases_in("en")("faults.entries", count="two", actual=1)


def test_a_section_is_parsed_only_when_it_is_asked_for() -> None:
    phrases = Phrases("en")
    assert set(phrases._sections) == {"language", "figures"}
    phrases("json.comma")
    assert set(phrases._sections) == {"language", "figures", "json"}

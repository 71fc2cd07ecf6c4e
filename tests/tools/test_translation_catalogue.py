"""Catalogues laid out as the English one."""

import tomllib

from muster.phrases import LANGUAGES
from translation_catalogue import catalogue, laid_out, plural_categories, wanted_keys


def test_a_catalogue_laid_out_anew_holds_the_same() -> None:
    for language in LANGUAGES:
        entries = catalogue(language)
        sections = tomllib.loads(laid_out(entries))
        assert {
            f"{name}.{key}": row for name, rows in sections.items() for key, row in rows.items()
        } == entries


def test_what_is_not_there_leaves_no_line() -> None:
    head = {"language.name": "Deutsch", "language.locale": "de", "figures.decimal": ","}
    sections = tomllib.loads(laid_out({**head, "errors.empty": "„{name}“ ist leer."}))
    assert sections.pop("language") == {"name": "Deutsch", "locale": "de"}
    assert sections.pop("errors") == {"empty": "„{name}“ ist leer."}
    assert sections.pop("figures") == {"decimal": ","}
    assert not any(sections.values())
    assert catalogue("tlh") == {}
    assert "errors.empty" in wanted_keys()
    assert "language.name" not in wanted_keys()


def test_arabic_has_six_plural_categories() -> None:
    assert plural_categories("ar") == ("zero", "one", "two", "few", "many", "other")
    assert plural_categories("en_GB") == ("one", "other")

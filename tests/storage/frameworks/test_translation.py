"""Translations of a bank: what is missing, stale or too much is a fault; the shipped ones are whole."""

from pathlib import Path

import pytest

from muster.model import FrameworkRef
from muster.storage import FrameworkLibrary, FrameworkUnreadable
from muster.storage.frameworks.library import load_folder, read_folder, read_locale
from muster.storage.frameworks.translation import FIELDS, STAMP, digest
from tests.storage.frameworks.support import FOLDER, FRENCH, LANGUAGES
from tests.wording import line, refused


def test_missing_and_stale_translations_are_faults(folder: Path) -> None:
    path = folder / "locale" / "fr" / "all.toml"
    words = FRENCH.replace('title = "Une leçon"', f'title = "Une leçon"\nof = "{"0" * 10}"')
    words = words.replace('text = "En place ?"', "") + '\n[questions.FOR-9]\ntext = "?"\n'
    path.write_text(words, encoding="utf-8")
    with pytest.raises(FrameworkUnreadable) as caught:
        load_folder(folder)
    found = {line(fault) for fault in caught.value.faults}
    [stale] = [fault for fault in found if "is older than the text it translates" in fault]
    stamp = stale.partition('(which is of = "')[2].removesuffix('")')
    assert len(stamp) == 10, "the fault names the stamp to write when the translation has been looked at"
    assert found - {stale} == {
        "locale/fr: questions.FOR-1.text: has no translation",
        "locale/fr: questions.FOR-9: translates something that is not there",
    }
    lesson = {"id": "L1", "title": "A lesson"}
    path.write_text(
        FRENCH.replace('title = "Une leçon"', f'title = "Une leçon"\nof = "{digest(lesson, "lessons")}"'),
        encoding="utf-8",
    )
    assert load_folder(folder, "fr").lesson_by_id["L1"].title == "Une leçon"
    path.write_text(FRENCH.replace('{title="N4",detail="d"}', ""), encoding="utf-8")
    with refused(FrameworkUnreadable, "has 4 texts, not 5"):
        load_folder(folder)
    path.write_text("", encoding="utf-8")
    with refused(FrameworkUnreadable, "has no translation"):
        load_folder(folder)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing_or_older_than_its_english(language: str, library: FrameworkLibrary) -> None:
    raw, _ = read_folder(FOLDER)
    locale = read_locale(FOLDER, language)
    for table in FIELDS:
        for row in raw[table]:
            words = locale[table][row["id"]]
            assert words[STAMP] == digest(row, table), f"{table}.{row['id']} is older than its English"
    newest = load_folder(FOLDER)
    reference = FrameworkRef(id=newest.id, version=newest.version)
    assert load_folder(FOLDER, language) == library.load(reference, language)
    english, other = newest, library.load(reference, language)
    assert other.language == language
    for one, two in zip(english.questions, other.questions, strict=True):
        assert (one.id, one.weight, one.gate, one.sources) == (two.id, two.weight, two.gate, two.sources)
        assert len({level.detail for level in two.levels}) == 5, two.id
        assert all(a.detail != b.detail for a, b in zip(one.levels, two.levels, strict=True)), two.id
        assert len(two.title) <= 60, two.id
        assert "'" not in two.text, f"{two.id}: a straight apostrophe"

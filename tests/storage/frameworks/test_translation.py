"""Translations of a bank: what is missing, stale or too much is a fault; the shipped ones are whole."""

import copy
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from muster.model import Fault, FrameworkRef
from muster.storage import FrameworkLibrary, FrameworkUnreadable
from muster.storage.frameworks.library import load_folder, read_folder, read_locale
from muster.storage.frameworks.translation import FIELDS, STAMP, digest, translated, translation_faults
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


BANK: dict[str, Any] = {
    "id": "x",
    "language": "en",
    "title": "Bank",
    "intro": "Read this.",
    "source": "Lessons",
    "scale": [{"title": "Nothing", "detail": "No."}, {"title": "All", "detail": "Yes."}],
    "profile": [{"id": "host", "text": "Host forces?", "help": "Of the state."}],
    "categories": [{"id": "a", "title": "Force", "intro": "On force.", "weight": 1}],
    "lessons": [
        {"id": "L1", "title": "Plan", "summary": "Early.", "points": [{"text": "One"}, {"text": "Two"}]}
    ],
    "questions": [
        {"id": "A1", "title": "Plan", "text": "In place?", "levels": [{"title": "No", "detail": "Not."}]},
        {"id": "A2", "text": "Signed?"},
    ],
}
WORDS: dict[str, Any] = {
    "framework": {
        "title": "Banque",
        "intro": "À lire.",
        "source": "Enseignements",
        "scale": [{"title": "Rien", "detail": "Non."}, {"title": "Tout", "detail": "Oui."}],
    },
    "profile": {"host": {"text": "Des forces hôtes ?", "help": "De l’État."}},
    "categories": {"a": {"title": "Forces", "intro": "Des forces.", "weight": 9}},
    "lessons": {"L1": {"title": "Prévoir", "summary": "Tôt.", "points": ["Un", "Deux"]}},
    "questions": {
        "A1": {"title": "Plan", "text": "En place ?", "levels": [{"title": "Non", "detail": "."}]},
        "A2": {"text": "Signé ?"},
    },
}


STAMP_OF_A = digest(BANK["categories"][0], "categories")


def without(*way: str) -> dict[str, Any]:
    """Return the French words without one of them."""
    words = copy.deepcopy(WORDS)
    inner = words
    for step in way[:-1]:
        inner = inner[step]
    del inner[way[-1]]
    return words


def test_every_text_is_put_on_and_nothing_else() -> None:
    before = copy.deepcopy(BANK)
    made = translated(BANK, WORDS, "fr")
    assert before == BANK
    assert made == {
        "id": "x",
        "language": "fr",
        "title": "Banque",
        "intro": "À lire.",
        "source": "Enseignements",
        "scale": [{"title": "Rien", "detail": "Non."}, {"title": "Tout", "detail": "Oui."}],
        "profile": [{"id": "host", "text": "Des forces hôtes ?", "help": "De l’État."}],
        "categories": [{"id": "a", "title": "Forces", "intro": "Des forces.", "weight": 1}],
        "lessons": [
            {
                "id": "L1",
                "title": "Prévoir",
                "summary": "Tôt.",
                "points": [{"text": "Un"}, {"text": "Deux"}],
            }
        ],
        "questions": [
            {
                "id": "A1",
                "title": "Plan",
                "text": "En place ?",
                "levels": [{"title": "Non", "detail": "."}],
            },
            {"id": "A2", "text": "Signé ?"},
        ],
    }


def test_a_text_without_translation_stays() -> None:
    assert translated(BANK, {}, "fr") == {**BANK, "language": "fr"}
    made = translated(BANK, {"questions": {"A2": {"text": "Signé ?", "why": ""}}}, "fr")
    assert made["questions"] == [BANK["questions"][0], {"id": "A2", "text": "Signé ?"}]
    made = translated(BANK, {"framework": 3, "lessons": {"L1": {"points": ["Un"]}}}, "fr")
    assert made["title"] == "Bank"
    assert made["lessons"][0]["points"] == [{"text": "Un"}, {"text": "Two"}]


def test_a_whole_translation_has_no_fault() -> None:
    assert translation_faults(BANK, WORDS, "fr") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (without("framework"), Fault("fr: framework", "untranslated")),
        (without("framework", "intro"), Fault("fr: framework.intro", "untranslated")),
        (without("profile"), Fault("fr: profile.host", "untranslated")),
        (without("profile", "host", "help"), Fault("fr: profile.host.help", "untranslated")),
        (without("categories", "a", "intro"), Fault("fr: categories.a.intro", "untranslated")),
        (without("lessons", "L1", "summary"), Fault("fr: lessons.L1.summary", "untranslated")),
        (without("questions", "A2"), Fault("fr: questions.A2", "untranslated")),
        ({**WORDS, "lessons": {"L1": 3}}, Fault("fr: lessons.L1", "untranslated")),
        (
            {**WORDS, "profile": {"host": {"text": " ", "help": "x"}}},
            Fault("fr: profile.host.text", "untranslated"),
        ),
        (
            without("framework", "scale"),
            Fault("fr: framework.scale", "texts_missing", {"count": 0, "wanted": 2}),
        ),
        (
            without("questions", "A1", "levels"),
            Fault("fr: questions.A1.levels", "texts_missing", {"count": 0, "wanted": 1}),
        ),
        (
            {**WORDS, "lessons": {"L1": {**WORDS["lessons"]["L1"], "points": ["Un", "Deux", "Trois"]}}},
            Fault("fr: lessons.L1.points", "texts_missing", {"count": 3, "wanted": 2}),
        ),
        (
            {**WORDS, "questions": {**WORDS["questions"], "A9": {"text": "?"}}},
            Fault("fr: questions.A9", "translation_stray"),
        ),
        (
            {**WORDS, "categories": {"a": {**WORDS["categories"]["a"], STAMP: "0" * 10}}},
            Fault(
                "fr: categories.a", "translation_old", {"stamp": digest(BANK["categories"][0], "categories")}
            ),
        ),
    ],
)
def test_what_is_missing_old_or_too_much_is_one_fault(words: dict[str, Any], expected: Fault) -> None:
    assert translation_faults(BANK, words, "fr") == [expected]


def test_a_stamp_of_today_and_tables_of_ones_own_are_no_fault() -> None:
    head = {**WORDS["framework"], STAMP: digest(BANK, "framework")}
    lesson = {**WORDS["lessons"]["L1"], STAMP: digest(BANK["lessons"][0], "lessons")}
    words = {**WORDS, "framework": head, "lessons": {"L1": lesson}, "mine": {"x": {}}}
    assert translation_faults(BANK, words, "fr") == []
    empty = {**BANK, "intro": "", "scale": [], "lessons": [], "questions": [7]}
    words = {"framework": {"title": "Banque"}, "profile": WORDS["profile"], "categories": WORDS["categories"]}
    assert translation_faults(empty, words, "fr") == []


def test_a_stamp_is_of_the_texts_and_of_nothing_else() -> None:
    """The stamps stand in translations: another way to make them would call all of those old."""
    texts = ["Plan", "In place?", "", "", "", "", "", ["No", "Not."]]
    made = hashlib.sha256(json.dumps(texts).encode()).hexdigest()[:10]
    question = BANK["questions"][0]
    assert digest(question, "questions") == digest({**question, "id": "Z", "weight": 3}, "questions") == made
    texts = ["Plan", "Eté é", "One", "Two"]
    lesson = {**BANK["lessons"][0], "summary": "Eté é"}
    expected = hashlib.sha256(json.dumps(texts, ensure_ascii=False).encode()).hexdigest()[:10]
    assert digest(lesson, "lessons") == expected
    texts = ["Bank", "Read this.", ["Nothing", "No."], ["All", ""]]
    head = {**BANK, "scale": [BANK["scale"][0], {"title": "All"}]}
    assert digest(head, "framework") == hashlib.sha256(json.dumps(texts).encode()).hexdigest()[:10]
    empty = hashlib.sha256(json.dumps(["", "", ["", ""], ""]).encode()).hexdigest()[:10]
    assert digest({"levels": [{}], "points": [{}]}, "lessons") == empty


def test_one_row_without_translation_hides_no_fault_of_the_next() -> None:
    words = without("framework")
    del words["questions"]["A2"]
    assert [fault.key for fault in translation_faults(BANK, words, "fr")] == [
        "fr: framework",
        "fr: questions.A2",
    ]

"""The shipped content: French complete and current, references ranked, build-up figures sourced."""

import pytest

from muster.model import FrameworkRef, bank_changes
from muster.resources import resource
from muster.scoring import compare, readiness
from muster.storage import FrameworkLibrary
from muster.storage.frameworks.library import load_folder, read_folder, read_locale
from muster.storage.frameworks.translation import FIELDS, STAMP, digest
from muster.storage.references import References
from muster.storage.strength_series import read_strength
from tests.factory import framework, question

FOLDER = resource("frameworks", "amisom-lessons")
LANGUAGES = sorted(path.name for path in (FOLDER / "locale").iterdir())


@pytest.fixture
def library() -> FrameworkLibrary:
    """What is shipped."""
    return FrameworkLibrary(resource("frameworks"))


def test_the_bank_is_large_and_balanced(library: FrameworkLibrary) -> None:
    bank = library.current()
    assert 45 <= len(bank.questions) <= 60
    assert all(len(rows) >= 8 for rows in bank.by_category.values())
    assert 6 <= len(bank.profile) <= 10
    for row in bank.questions:
        assert " and " not in row.text, f"{row.id} asks two things"
        assert row.text.endswith("?"), row.id
        assert row.weight_reason, row.id
        assert row.estimate_basis, row.id
        assert len({level.detail for level in row.levels}) == 5, row.id
        vague = {"good", "adequate", "sufficient", "appropriate", "satisfactory"}
        words = " ".join(level.detail.lower() for level in row.levels).replace(".", "").split()
        assert not vague & set(words), row.id


def test_every_point_stands_in_a_paragraph_of_its_lesson(library: FrameworkLibrary) -> None:
    bank = library.current()
    for lesson in bank.lessons:
        assert {point.paragraph for point in lesson.points} == set(lesson.paragraphs), lesson.id
    assert sum(len(lesson.points) for lesson in bank.lessons) >= 59


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing_or_older_than_its_english(language: str, library: FrameworkLibrary) -> None:
    raw, _ = read_folder(FOLDER)
    locale = read_locale(FOLDER, language)
    for table in FIELDS:
        for row in raw[table]:
            words = locale[table][row["id"]]
            assert words[STAMP] == digest(row, table), f"{table}.{row['id']} is older than its English"
    assert load_folder(FOLDER, language) == library.current(language)
    english, other = library.current(), library.current(language)
    assert other.language == language
    for one, two in zip(english.questions, other.questions, strict=True):
        assert (one.id, one.weight, one.gate, one.sources) == (two.id, two.weight, two.gate, two.sources)
        assert len({level.detail for level in two.levels}) == 5, two.id
        assert all(a.detail != b.detail for a, b in zip(one.levels, two.levels, strict=True)), two.id
        assert len(two.title) <= 60, two.id
        assert "'" not in two.text, f"{two.id}: a straight apostrophe"


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_amisom_2012_stands_above_both_others(language: str, library: FrameworkLibrary) -> None:
    references = References(resource("references"))
    scores = {}
    for reference in references.all(language):
        case = references.load(reference.name, language)
        score = readiness(library.of(case, language), case).score
        assert score is not None
        scores[reference.name] = score
    assert scores["amisom-2012"] > max(scores["amisom-2007"], scores["afisma-2013"])


def test_a_reference_in_french_answers_like_the_english() -> None:
    references = References(resource("references"))
    for reference in references.all():
        one, two = references.load(reference.name), references.load(reference.name, "fr")
        assert one.title != two.title
        for name, answer in one.answers.items():
            assert answer.model_copy(update={"note": ""}) == two.answers[name].model_copy(update={"note": ""})
            assert answer.note != two.answers[name].note


def test_references_stand_beside_the_others_and_not_themselves(library: FrameworkLibrary) -> None:
    references = References(resource("references"))
    case = references.load("afisma-2013")
    beside = references.beside(case)
    assert [title for title, _ in beside] == [
        "AMISOM – Somalia at deployment, 2007",
        "AMISOM – Somalia, 2012",
    ]
    assert all(compare(library.current(), other, case).common for _, other in beside)
    own = case.model_copy(update={"framework": FrameworkRef(id="amisom-lessons", version="9")})
    assert references.beside(own) == []


def test_build_ups_are_in_order_and_sourced() -> None:
    book = read_strength(resource("references", "strength.json"))
    assert len(book.missions) >= 8
    for mission in book.missions:
        days = [point.day for point in mission.points]
        assert days == sorted(days), mission.id
        assert days[0] >= mission.begin, mission.id
        for point in mission.points:
            assert point.source, mission.id
            assert point.authorised is not None or point.deployed is not None, mission.id
            assert point.kind in ("military", "uniformed"), mission.id
    french = read_strength(resource("references", "strength.json"), "fr")
    assert all(
        a.name != b.name for a, b in zip(book.missions, french.missions, strict=True) if a.id != "eufor"
    )


def test_changes_between_two_versions_are_told() -> None:
    old = framework([question("A1", "a"), question("A2", "a"), question("A3", "a", why="Old.")])
    new = framework([question("A2", "a", weight=2), question("A3", "a", why="New."), question("A4", "a")])
    changes = bank_changes(old, new)
    assert (changes.new, changes.changed, changes.gone) == (("A4",), ("A2",), ("A1",))
    assert bank_changes(old, old).is_empty

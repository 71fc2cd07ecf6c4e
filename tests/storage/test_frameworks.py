"""Question banks on disk: every fault at once with file and key, translations, releases, the shipped bank."""

import json
from pathlib import Path

import pytest

from muster.model import FrameworkRef, framework_faults
from muster.resources import resource
from muster.scoring.planning.efforts import step_efforts
from muster.storage import FrameworkLibrary, FrameworkUnreadable, References, StorageError
from muster.storage.frameworks.library import languages, load_folder, load_framework, same_ids
from muster.storage.frameworks.translation import digest
from tests.factory import assessment, framework, framework_data, question
from tests.wording import line, refused, told

HEAD = """
id = "mine"
version = "1.0"
title = "Mine"
[[categories]]
id = "force"
code = "FOR"
title = "Force"
weight = 1
"""
LEVELS = "levels = [" + ", ".join(f'{{ title = "L{n}", detail = "D{n}" }}' for n in range(5)) + "]"
CATEGORY = f"""
[[lessons]]
id = "L1"
title = "A lesson"
[[questions]]
id = "FOR-1"
lesson = "L1"
text = "In place?"
{LEVELS}
"""
FRENCH = """
[framework]
title = "Le mien"
[categories.force]
title = "Force"
[lessons.L1]
title = "Une leçon"
[questions.FOR-1]
text = "En place ?"
levels = [
  {title="N0",detail="d"},{title="N1",detail="d"},{title="N2",detail="d"},{title="N3",detail="d"},{title="N4",detail="d"}
]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small bank of one's own, with a French translation."""
    (tmp_path / "framework.toml").write_text(HEAD)
    (tmp_path / "force.toml").write_text(CATEGORY)
    (tmp_path / "locale" / "fr").mkdir(parents=True)
    (tmp_path / "locale" / "fr" / "all.toml").write_text(FRENCH, encoding="utf-8")
    return tmp_path


def test_a_folder_is_read_in_its_language_and_translated(folder: Path) -> None:
    bank = load_folder(folder)
    assert bank.by_id["FOR-1"].category == "force", "a file's name is its category"
    assert languages(folder) == ["fr"]
    french = load_folder(folder, "fr")
    assert (french.language, french.title) == ("fr", "Le mien")
    assert french.by_id["FOR-1"].levels[3].title == "N3"
    assert load_framework(folder / "framework.toml") == bank
    (folder / "bank.json").write_text(bank.model_dump_json())
    assert load_framework(folder / "bank.json") == bank


def test_every_fault_at_once_with_file_and_key(folder: Path) -> None:
    (folder / "framework.toml").write_text(HEAD.replace("weight = 1", "weight = -2"))
    (folder / "force.toml").write_text(
        CATEGORY.replace('lesson = "L1"', 'lesson = "L9"\ngate = 2\nweight = 9\napplies_when = "not sea"')
        + CATEGORY.replace('text = "In place?"', 'text = " "').replace(
            '[[lessons]]\nid = "L1"', "[[lessons]]"
        )
    )
    with pytest.raises(FrameworkUnreadable) as caught:
        load_folder(folder)
    faults = {line(fault) for fault in caught.value.faults}
    assert {
        "framework.toml: categories.force.weight: must be more than 0, not -2",
        "force.toml: questions.FOR-1.weight: must be at most 5, not 9",
        "force.toml: questions.FOR-1.lesson: there is no lesson “L9”",
        "force.toml: questions.FOR-1.applies_when: there is no profile question “not sea”",
        "force.toml: questions.FOR-1.gate: only a critical question may have a gate",
        "force.toml: questions.FOR-1.id: the id “FOR-1” is used more than once",
        "force.toml: questions.FOR-1.text: must not be empty",
    } <= faults
    assert any("is missing" in fault for fault in faults)


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


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"id = ", "is not TOML: line 1, column 6: this is not understood"),
        (b'id = "x"\nid = "y"\n', "is not TOML: line 2, column 9: the key or table is there already"),
        (b"[a]\n[a]\n", "is not TOML: line 2, column 3: the key or table is there already"),
        (b"x = " + b"[" * 5000, "is nested more than 64 levels deep"),
        (b"\xff", "is not UTF-8"),
        (b'id = "x"\n', "categories: is missing"),
        (b"categories = 3\nquestions = 4\n", "must be a list"),
    ],
)
def test_a_broken_head_is_told(folder: Path, content: bytes, expected: str) -> None:
    (folder / "framework.toml").write_bytes(content)
    with pytest.raises(FrameworkUnreadable) as caught:
        load_folder(folder)
    words = "\n".join([told(caught.value), *(line(fault) for fault in caught.value.faults)])
    assert expected in words


def test_what_is_no_framework_is_told(tmp_path: Path) -> None:
    with refused(FrameworkUnreadable, "without a framework.toml"):
        load_framework(tmp_path)
    (tmp_path / "a.json").write_text("{}")
    with refused(FrameworkUnreadable, "it has no questions"):
        load_framework(tmp_path / "a.json")
    broken = framework_data([question("A1", "a", weight=7)])
    (tmp_path / "b.json").write_text(json.dumps(broken))
    with refused(FrameworkUnreadable, "questions.A1.weight: must be at most 5, not 7"):
        load_framework(tmp_path / "b.json")


def test_more_faults_of_a_framework() -> None:
    rows = [question("A1", "a", levels=[{"title": " "}] * 5), question("A2", "zz")]
    raw = framework_data(rows)
    raw["categories"] = [raw["categories"][0], {"id": "b", "code": "", "title": "B", "weight": 1}]
    raw["thresholds"] = {
        "ready": {"overall": 40, "category": 60},
        "conditional": {"overall": 50, "category": 40},
    }
    found = {line(fault) for fault in framework_faults(raw)}
    assert {
        "questions.A1.levels.0.title: must not be empty",
        "questions.A2.category: there is no category “zz”",
        "categories.b: the category has no question",
        "categories.b.code: must not be empty",
        "thresholds.ready.overall: is 40, below the 50 that “conditional” asks for",
    } <= found


def test_two_frameworks_with_one_id_are_told() -> None:
    one = framework([question("A1", "a")])
    other = one.model_copy(update={"version": "2"})
    assert same_ids([("x", one), ("y", other)]) == []
    [(name, fault)] = same_ids([("x", one), ("y", other), ("z", one)])
    assert (name, line(fault)) == ("z", "id: test 1 is also the id and version of x")


@pytest.fixture
def library() -> FrameworkLibrary:
    """What is shipped."""
    return FrameworkLibrary(resource("frameworks"))


def test_releases_are_what_their_sources_say(library: FrameworkLibrary) -> None:
    for head in resource("frameworks").glob("*/framework.toml"):
        source = load_folder(head.parent)
        assert library.load(FrameworkRef(id=source.id, version=source.version)) == source


def test_an_unknown_framework_is_told(library: FrameworkLibrary, tmp_path: Path) -> None:
    with refused(
        FrameworkUnreadable,
        "“lost 9” is not a question bank that this Muster knows; it has: amisom-lessons 1.0",
    ):
        library.load(FrameworkRef(id="lost", version="9"))
    (tmp_path / "x" / "released").mkdir(parents=True)
    (tmp_path / "x" / "released" / "1.0.json").write_text("{")
    with refused(FrameworkUnreadable, "is damaged"):
        FrameworkLibrary(tmp_path).load(FrameworkRef(id="x", version="1.0"))


def test_an_embedded_framework_is_used(library: FrameworkLibrary) -> None:
    bank = framework([question("A1", "a")])
    assert library.of(assessment(bank)) is bank or library.of(assessment(bank)) == bank


def test_every_paragraph_with_a_lesson_has_a_question(library: FrameworkLibrary) -> None:
    bank = library.current()
    asked = {question_.lesson for question_ in bank.questions}
    covered = {p for lesson in bank.lessons if lesson.id in asked for p in lesson.paragraphs}
    assert covered == {*range(1, 15), "FN2"}
    assert {lesson.id for lesson in bank.lessons} == asked
    assert {row.category for row in bank.lessons} == {row.id for row in bank.categories}


def test_the_shipped_bank_is_whole(library: FrameworkLibrary) -> None:
    bank = library.current()
    assert len(bank.questions) >= 25
    assert len(bank.categories) == 5
    for row in bank.questions:
        assert row.why, row.id
        assert row.sources, row.id
        assert row.evidence, row.id
        assert len(row.title) <= 45, row.id
        assert all(level.title and level.detail for level in row.levels), row.id
        assert all(step_efforts(row)), row.id
        assert row.lead_time_weeks > 0, row.id
        brief = {source.ref for source in row.sources if source.kind == "brief"}
        cited = {str(p) for p in bank.lesson_by_id[row.lesson].paragraphs}
        assert brief, row.id
        assert brief & cited, f"{row.id} cites nothing of its lesson"
    used = {q.applies_when.removeprefix("not ") for q in bank.questions if q.applies_when}
    assert used == {p.id for p in bank.profile}, "a profile question that switches nothing"
    assert 25 <= sum(row.core for row in bank.questions) <= 35


def test_references_answer_every_question_with_a_note(library: FrameworkLibrary) -> None:
    references = References(resource("references"))
    index = json.loads(resource("references", "index.json").read_text(encoding="utf-8"))
    assert {reference.name for reference in references.all()} == set(index)
    for reference in references.all():
        made = references.load(reference.name)
        bank = library.of(made)
        assert set(made.answers) == set(bank.by_id)
        for name, answer in made.answers.items():
            assert answer.state in ("answered", "unknown"), name
            assert ("¶" in answer.note or "note 2" in answer.note) is (answer.state == "answered"), name
        assert index[reference.name]["en"]["title"] == made.title


def test_examples_are_copied_out_and_never_over_a_file(tmp_path: Path) -> None:
    references = References(resource("references"))
    made = references.copy_to(tmp_path / "new")
    assert all(path.is_file() for path in made)
    with refused(StorageError, "is already there; nothing was copied"):
        references.copy_to(tmp_path / "new")
    (tmp_path / "file").write_text("")
    with refused(StorageError, "cannot be written"):
        references.copy_to(tmp_path / "file")

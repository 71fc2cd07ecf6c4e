"""Question banks on disk: read from folders and files, every fault at once with file and key, releases."""

import json
from pathlib import Path

import pytest

from muster.model import FrameworkRef
from muster.resources import resource
from muster.storage import FrameworkLibrary, FrameworkUnreadable
from muster.storage.frameworks.library import (
    languages,
    load_folder,
    load_framework,
    read_folder,
    same_ids,
)
from tests.factory import assessment, framework, framework_data, question
from tests.storage.frameworks.support import CATEGORY, HEAD
from tests.wording import line, refused, told


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
        "framework.toml: categories.force.weight: must be at least 0.001, not -2",
        "force.toml: questions.FOR-1.weight: must be at most 5, not 9",
        "force.toml: questions.FOR-1.lesson: there is no lesson “L9”",
        "force.toml: questions.FOR-1.applies_when: there is no profile question “not sea”",
        "force.toml: questions.FOR-1.gate: only a critical question may have a gate",
        "force.toml: questions.FOR-1.id: the id “FOR-1” is used more than once",
        "force.toml: questions.FOR-1.text: must not be empty",
    } <= faults
    assert any("is missing" in fault for fault in faults)


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


def test_two_frameworks_with_one_id_are_told() -> None:
    one = framework([question("A1", "a")])
    other = one.model_copy(update={"version": "2"})
    assert same_ids([("x", one), ("y", other)]) == []
    [(name, fault)] = same_ids([("x", one), ("y", other), ("z", one)])
    assert (name, line(fault)) == ("z", "id: test 1 is also the id and version of x")


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


@pytest.mark.parametrize(
    ("content", "code", "values"),
    [
        (b"", "empty", {}),
        (b"{", "not_json", None),
        (b'"\xff"', "not_utf8", {"byte": 2, "line": 1}),
        (b"[" * 100_001, "too_many_objects", {"limit": 100_000}),
        (b"[]", "no_questions", {}),
        (b'["questions"]', "no_questions", {}),
        (b'{"questions": []}', "faulty_framework", {}),
    ],
)
def test_what_is_wrong_with_a_file_names_it(
    tmp_path: Path, content: bytes, code: str, values: dict[str, object] | None
) -> None:
    path = tmp_path / "bank.json"
    path.write_bytes(content)
    with pytest.raises(FrameworkUnreadable) as caught:
        load_framework(path)
    assert (caught.value.code, caught.value.name) == (code, str(path))
    if values is not None:
        assert caught.value.values == {"name": str(path), **values}
    with pytest.raises(FrameworkUnreadable) as caught:
        load_framework(str(tmp_path / "gone.json"))
    assert (caught.value.code, caught.value.name) == ("missing", str(tmp_path / "gone.json"))


def test_the_bank_of_an_assessment_comes_in_the_language_asked_for(library: FrameworkLibrary) -> None:
    current = library.current()
    case = assessment(current).model_copy(
        update={"framework": FrameworkRef(id=current.id, version=current.version)}
    )
    assert library.of(case) == library.of(case, "en") == current
    assert library.of(case, "fr").language == "fr"
    assert library.of(case, "xx") == current
    inside = framework([question("A1", "a")])
    assert library.of(assessment(inside), "fr") == inside


def refusal(folder: Path) -> tuple[str, dict[str, object], list[str]]:
    """Return the code and the values of what a folder is refused with, and the keys of its faults."""
    with pytest.raises(FrameworkUnreadable) as caught:
        load_folder(folder)
    return caught.value.code, dict(caught.value.values), [fault.key for fault in caught.value.faults]


def test_a_folder_without_a_head_or_with_something_else_for_rows_is_told_by_file(folder: Path) -> None:
    (folder / "force.toml").write_text("questions = 3\n")
    place = str(folder / "force.toml")
    assert refusal(folder) == ("not_tables", {"name": place, "key": "questions"}, [])
    (folder / "force.toml").write_text("lessons = [\n")
    assert refusal(folder)[0] == "not_toml"
    (folder / "force.toml").write_text("")
    assert refusal(folder)[:2] == ("faulty_framework", {"name": str(folder)})
    (folder / "framework.toml").unlink()
    assert refusal(folder) == ("no_head", {"name": str(folder), "head": "framework.toml"}, [])


def test_rows_may_stand_in_the_head_and_files_follow_the_order_of_categories(folder: Path) -> None:
    second = '[[categories]]\nid = "air"\ncode = "AIR"\ntitle = "Air"\nweight = 1\n'
    own = '[[lessons]]\nid = "L0"\ncategory = "force"\ntitle = "First"\n'
    (folder / "framework.toml").write_text(HEAD + second + own + '[[questions]]\nid = "Q0"\n')
    (folder / "air.toml").write_text('[[questions]]\nid = "AIR-1"\n')
    (folder / "a-stray.toml").write_text(
        '[[questions]]\nid = "X-1"\ncategory = "air"\n[[lessons]]\nid = "L0"\n'
    )
    raw, places = read_folder(folder)
    assert [row["id"] for row in raw["questions"]] == ["Q0", "FOR-1", "AIR-1", "X-1"]
    assert [row.get("category") for row in raw["questions"]] == [None, "force", "air", "air"]
    assert places == {
        "lessons.L0": "framework.toml",
        "questions.Q0": "framework.toml",
        "lessons.L1": "force.toml",
        "questions.FOR-1": "force.toml",
        "questions.AIR-1": "air.toml",
        "questions.X-1": "a-stray.toml",
    }


def test_faults_of_translations_name_their_folder_and_a_broken_one_its_file(folder: Path) -> None:
    words = folder / "locale" / "fr" / "all.toml"
    words.write_text("", "utf-8")
    keys = refusal(folder)[2]
    assert keys == [
        f"locale/fr: {key}" for key in ("framework", "categories.force", "lessons.L1", "questions.FOR-1")
    ]
    words.write_text("x = [", "utf-8")
    code, values, _ = refusal(folder)
    assert (code, values["name"]) == ("not_toml", str(words))


def test_a_bank_is_only_translated_into_another_language(folder: Path) -> None:
    own = load_folder(folder)
    assert (own.language, own.title) == ("en", "Mine")
    assert load_folder(folder, "en") == own
    (folder / "framework.toml").write_text('language = "fr"\n' + HEAD)
    assert load_folder(folder, "fr").title == "Mine"
    (folder / "locale" / "fr" / "all.toml").unlink()
    (folder / "locale" / "fr").rmdir()
    (folder / "locale" / "note").write_text("no language")
    assert languages(folder) == []
    (folder / "locale" / "note").unlink()
    (folder / "locale").rmdir()
    assert languages(folder) == []


def test_a_date_in_a_bank_is_kept_as_text(folder: Path) -> None:
    (folder / "framework.toml").write_text("checked = 2026-03-01\n" + HEAD)
    bank = load_folder(folder)
    assert bank.model_extra == {"checked": "2026-03-01"}


def test_releases_are_ordered_by_number_and_known_by_id_and_version(tmp_path: Path) -> None:
    library = FrameworkLibrary(tmp_path)
    for name, versions in (("x", ("1.0", "10.0", "2.0", "2.0.fr")), ("y", ("3.0",))):
        (tmp_path / name / "released").mkdir(parents=True)
        for version in versions:
            (tmp_path / name / "released" / f"{version}.json").write_text("{")
    assert library.versions("x") == ["1.0", "2.0", "10.0"]
    assert not library.has(FrameworkRef(id="x", version="3.0"))
    assert not library.has(FrameworkRef(id="z", version="3.0"))
    with pytest.raises(FrameworkUnreadable) as caught:
        library.load(FrameworkRef(id="x", version="3.0"))
    assert caught.value.values == {"name": "x 3.0", "known": "x 1.0, x 2.0, x 10.0, y 3.0"}
    with pytest.raises(FrameworkUnreadable) as caught:
        library.load(FrameworkRef(id="x", version="2.0"), "fr")
    damaged = str(tmp_path / "x" / "released" / "2.0.fr.json")
    assert (caught.value.code, caught.value.values) == ("damaged_framework", {"name": damaged})


def test_a_release_is_read_in_english_unless_told_otherwise_and_once(library: FrameworkLibrary) -> None:
    newest = FrameworkRef(id="amisom-lessons", version=library.versions("amisom-lessons")[-1])
    assert library.load(newest) is library.load(newest, "en") is library.current()
    assert library.load(newest, "fr") is library.current("fr")
    assert library.current().language == "en"

"""Question banks on disk: read from folders and files, every fault at once with file and key, releases."""

import json
from pathlib import Path

import pytest

from muster.model import FrameworkRef
from muster.resources import resource
from muster.storage import FrameworkLibrary, FrameworkUnreadable
from muster.storage.frameworks.library import languages, load_folder, load_framework, same_ids
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

"""Copies to give away: what goes and stays is shown first, and the document's own file is never replaced."""

from pathlib import Path

import pytest

from muster.gui.languages import LANGUAGES, Translations
from muster.gui.session.edits import AnswerEdits, MissionEdits
from muster.gui.session.redaction import extra_name, part_name
from muster.gui.window.main_window import MainWindow
from muster.model import FrameworkRef
from muster.storage import open_assessment
from muster.storage.disclosure import Part
from muster.storage.redaction import Extra
from tests.gui.support import AnsweringPrompts, document_of


@pytest.fixture
def marked(window: MainWindow, saved: Path) -> MainWindow:
    """A window with a document whose answers are marked."""
    window.open_path(saved)
    edits = AnswerEdits(document_of(window))
    edits.set_note("FOR-2", "Says Col Diallo.")
    edits.set_marking("FOR-1", "SECRET")
    edits.set_marking("FOR-2", "RESTRICTED")
    return window


def test_a_clean_copy_is_saved_beside(marked: MainWindow, prompts: AnsweringPrompts, tmp_path: Path) -> None:
    prompts.save_path = tmp_path / "clean.muster.json"
    marked.run("clean")
    assert "save copy.muster.json" in prompts.asked, "the document's own name may say too much"
    assert "Diallo" not in prompts.save_path.read_text("utf-8")
    assert document_of(marked).path == tmp_path / "mission.muster.json"
    assert document_of(marked).is_modified


def test_a_releasable_copy_holds_what_the_lists_said(
    marked: MainWindow, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    prompts.choice, prompts.save_path = 0, tmp_path / "give.muster.json"
    marked.run("release")
    assert prompts.options[-1] == ["RESTRICTED", "SECRET"]
    given = open_assessment(prompts.save_path).assessment
    assert set(given.answers) == {"FOR-2", "MON-1"}, "unmarked answers have the document's marking: none"
    assert given.marking == "RESTRICTED"
    assert "Answers – FOR-2: answered · 3 · Paper seen · RESTRICTED" in prompts.goes
    assert not any("FOR-1" in line or "Diallo" in line for line in prompts.goes)
    assert "Answers: 1 (FOR-1)" in prompts.stays
    assert "Notes and reasons: 1 (FOR-2)" in prompts.stays
    prompts.parts = [extra_name(Extra.NOTES), extra_name(Extra.MISSION)]
    marked.run("release")
    assert "Notes and reasons – FOR-2: Says Col Diallo." in prompts.goes
    assert "Mission: AFISMA" in prompts.goes
    assert "Says Col Diallo." in prompts.save_path.read_text("utf-8")


def test_nothing_is_written_without_a_yes_to_the_lists(
    marked: MainWindow, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    prompts.gives_away, prompts.save_path = False, tmp_path / "give.muster.json"
    marked.run("clean")
    assert prompts.asked[-1] == "parts"
    assert not prompts.save_path.exists()
    prompts.choice = None
    marked.run("release")
    assert prompts.asked[-1].startswith("Which marking may the copy have?")


def test_nothing_marked_and_a_bank_in_the_way_are_told(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    window.run("release")
    assert prompts.told == ["Nothing in this assessment is marked."]
    MissionEdits(document_of(window)).set_marking("SECRET")
    AnswerEdits(document_of(window)).set_marking("FOR-1", "OFFICIAL")
    prompts.choice = 0
    window.run("release")
    assert prompts.options[-1] == ["OFFICIAL", "SECRET"]
    assert "the question bank “small 1.0” lies inside this assessment" in prompts.problems[-1]


def test_unmarked_answers_of_a_secret_document_stay(
    window: MainWindow, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.mouseClick(window.start.example_buttons[0], Qt.MouseButton.LeftButton)
    document = document_of(window)
    assert isinstance(document.assessment.framework, FrameworkRef)
    MissionEdits(document).set_marking("SECRET")
    name = next(iter(document.assessment.answers))
    AnswerEdits(document).set_marking(name, "OFFICIAL")
    prompts.choice, prompts.save_path = 0, tmp_path / "give.muster.json"
    window.run("release")
    assert list(open_assessment(prompts.save_path).assessment.answers) == [name]


@pytest.mark.parametrize("way", ["the file", "a link", "a hard link"])
def test_a_copy_never_replaces_the_document_itself(
    marked: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path, way: str
) -> None:
    """Version 0.1 lost the hidden answers, without an earlier version."""
    before = saved.read_bytes()
    other = tmp_path / "other.muster.json"
    if way == "a link":
        other.symlink_to(saved)
    elif way == "a hard link":
        other.hardlink_to(saved)
    prompts.save_path = saved if way == "the file" else other
    marked.run("clean")
    assert "is the assessment itself. Choose another name for the copy." in prompts.problems[-1]
    assert saved.read_bytes() == before


def test_a_file_that_a_copy_replaces_is_kept_as_an_earlier_version(
    marked: MainWindow, prompts: AnsweringPrompts, tmp_path: Path, state: Path
) -> None:
    prompts.save_path = tmp_path / "old.muster.json"
    prompts.save_path.write_text("what was there", "utf-8")
    marked.run("clean")
    kept = [path for path in (state / "earlier").rglob("*") if path.is_file()]
    assert b"what was there" in [path.read_bytes() for path in kept]


def test_every_part_and_choice_has_a_name_in_every_language(qapp: object) -> None:
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    translations, told = Translations(application), {}
    for language in LANGUAGES:
        translations.use(language)
        told[language] = [*map(part_name, Part), *map(extra_name, Extra)]
        assert all(told[language])
    assert told["en"] != told["fr"]

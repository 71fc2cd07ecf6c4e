"""A blind user hears where he or she is and what happened: question, answer, flag, verdict, save, undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from tests.gui.support import document_of, press, workspace_of

Key = Qt.Key


@pytest.fixture
def heard(window: MainWindow, saved: Path, listened: None) -> list[str]:
    """What is said from the walk on, with a screen reader there from the beginning."""
    window.open_path(saved)
    texts: list[str] = []
    window.announcer.say_now()
    window.announcer.said.connect(texts.append)
    return texts


def said(window: MainWindow, heard: list[str]) -> str:
    window.announcer.say_now()
    told = " ".join(heard)
    heard.clear()
    return told


def test_a_question_is_told_with_its_place_and_answer(window: MainWindow, heard: list[str]) -> None:
    workspace_of(window).go_to("readiness")
    said(window, heard)
    workspace_of(window).go_to("walk/FOR-2")
    assert (
        said(window, heard) == "Walk the lessons. Question 2 of 6: Is FOR-2 in place? Level 3, FOR-2 level 3."
    )
    press(Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert said(window, heard) == "Question 3 of 6: Is FOR-3 in place? Not answered."


def test_a_page_is_told_once(window: MainWindow, heard: list[str]) -> None:
    workspace_of(window).go_to("readiness")
    workspace_of(window).go_to("readiness")
    assert said(window, heard) == "Readiness"


def test_an_answer_is_told_and_what_it_does_to_the_verdict(window: MainWindow, heard: list[str]) -> None:
    edits = AnswerEdits(document_of(window))
    edits.set_level("FOR-1", 4)
    told = said(window, heard)
    assert told.startswith("FOR-1: Level 4, FOR-1 level 4. ")
    assert "3" in told.partition("level 4. ")[2], "how many are answered"
    for name in ("FOR-2", "FOR-3", "MON-1", "MON-2", "MON-3"):
        edits.set_level(name, 4)
        told += said(window, heard)
    assert "The verdict is now: " in told
    edits.set_unknown("FOR-1")
    assert said(window, heard).startswith("FOR-1: Don’t know. ")
    edits.set_not_applicable("FOR-3", "No host.")
    assert said(window, heard).startswith("FOR-3: Not applicable. ")


def test_flag_and_how_it_is_known_are_told_typing_is_not(window: MainWindow, heard: list[str]) -> None:
    edits = AnswerEdits(document_of(window))
    edits.set_flagged("FOR-1", True)
    assert said(window, heard) == "FOR-1 is flagged."
    edits.set_flagged("FOR-1", False)
    assert said(window, heard) == "FOR-1 is not flagged."
    edits.set_confidence("FOR-1", "high")
    assert said(window, heard) != ""
    edits.set_note("FOR-1", "As seen")
    assert said(window, heard) == ""


def test_undo_and_redo_name_the_step(window: MainWindow, heard: list[str]) -> None:
    document = document_of(window)
    AnswerEdits(document).set_level("FOR-1", 4)
    step = document.stack.undoText()
    said(window, heard)
    window.run("undo")
    assert f"Undone: {step}." in said(window, heard)
    window.run("redo")
    assert f"Done again: {step}." in said(window, heard)


def test_a_save_is_told(window: MainWindow, heard: list[str]) -> None:
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    said(window, heard)
    window.run("save")
    assert said(window, heard) == "Saved."


def test_who_may_only_read_hears_it(window: MainWindow, heard: list[str]) -> None:
    document_of(window).make_read_only()
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    assert "Read only" in said(window, heard)

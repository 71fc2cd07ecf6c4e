"""The header: what is open, whether it is saved, and buttons that run commands."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.session.edits import AnswerEdits, MissionEdits
from muster.gui.window.main_window import MainWindow
from tests.gui.support import document_of, workspace_of

LEFT = Qt.MouseButton.LeftButton


def test_names_and_saved_state_follow_the_document(qtbot: QtBot, window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    header, document = workspace_of(window).header, document_of(window)
    assert (header._name.text(), header._title.text()) == ("AFISMA", "Review")
    qtbot.waitUntil(lambda: header._saved.text().startswith("Saved "))
    MissionEdits(document).set_title("AFISMA")
    assert header._title.text() == "", "it would say the same twice"
    assert header._saved.text() == "● Unsaved changes"
    window.run("save")
    assert header._saved.text().startswith("Saved ")


def test_undo_and_redo_name_their_step_and_do_it(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    header, document = workspace_of(window).header, document_of(window)
    assert not header.undo.isEnabled()
    AnswerEdits(document).set_level("FOR-1", 4)
    assert header.undo.toolTip() == "Undo: Answer FOR-1: 1 → 4"
    QTest.mouseClick(header.undo, LEFT)
    assert document.assessment.answer("FOR-1").level == 1
    assert header.redo.toolTip() == "Redo: Answer FOR-1: 1 → 4"
    QTest.mouseClick(header.redo, LEFT)
    assert document.assessment.answer("FOR-1").level == 4


def test_a_document_without_a_file_says_so(window: MainWindow) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    assert workspace_of(window).header._saved.text() == "Not saved yet"

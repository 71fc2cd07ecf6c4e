"""What a step took away is told at the bottom, with Undo, and nothing else moves."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muster.gui.session.action_edits import ActionEdits
from muster.gui.session.edits import AnswerEdits, MissionEdits
from muster.gui.session.losses import Loss
from muster.gui.widgets.toast import Toast
from muster.gui.window.main_window import MainWindow
from muster.gui.window.undo_toast import LONGEST, UndoToast
from muster.model import Action, Assessor
from tests.gui.support import document_of, focused, press, workspace_of

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def toast(window: MainWindow, saved: Path) -> Toast:
    window.open_path(saved)
    workspace_of(window).go_to("walk/FOR-2")
    return window.navigation.toast


def test_a_cleared_answer_comes_back_with_a_click(window: MainWindow, toast: Toast) -> None:
    press(Key.Key_Delete)
    assert toast.text == "The answer to FOR-2 is cleared."
    assert workspace_of(window).place == "walk/FOR-2"
    assert not toast.isAncestorOf(focused())
    QTest.mouseClick(toast.button, LEFT)
    assert document_of(window).assessment.answer("FOR-2").level == 3
    assert toast.text == ""


def test_it_goes_on_escape_and_the_next_escape_is_the_page_s(window: MainWindow, toast: Toast) -> None:
    press(Key.Key_Delete)
    assert toast.isVisible()
    press(Key.Key_Escape)
    assert not toast.isVisible()
    assert document_of(window).assessment.answer("FOR-2").level is None


def test_it_goes_when_something_else_is_done_or_it_is_undone(window: MainWindow, toast: Toast) -> None:
    press(Key.Key_Delete)
    press(Key.Key_1)
    assert not toast.isVisible(), "Undo would take back something else"
    press(Key.Key_Delete)
    assert toast.isVisible()
    window.run("undo")
    assert not toast.isVisible()
    window.run("redo")
    assert not toast.isVisible(), "who does it again knows"


def test_actions_and_people_are_named(window: MainWindow, toast: Toast) -> None:
    document = document_of(window)
    edits = MissionEdits(document)
    edits.set_actions((Action(id="x", title="Lift <b>"),), "Plan")
    ActionEdits(document).remove("x")
    assert toast.text == "The action “Lift <b>” is removed."
    edits.set_assessors((Assessor(id="a", name="Amina"),), "Add")
    edits.set_assessors((), "Remove")
    assert toast.text == "Amina is no longer among the assessors."
    QTest.mouseClick(toast.button, LEFT)
    assert document.assessment.assessors[0].name == "Amina"


def test_every_kind_has_words(window: MainWindow, toast: Toast) -> None:
    words = UndoToast(document_of(window), toast).words
    for kind in ("answers", "evidence", "votes", "actions", "decisions", "assessors"):
        assert "FOR-1" in words(Loss(kind, 1, "FOR-1"))
        assert "3" in words(Loss(kind, 3))
    assert "weights" in words(Loss("weights", 1))
    assert len(words(Loss("actions", 1, "x" * 900))) < LONGEST + 40


def test_a_saved_report_is_told_in_passing(window: MainWindow, toast: Toast, tmp_path: Path) -> None:
    window.session.export.saved.emit(tmp_path / "report.pdf")
    assert "report.pdf" in toast.text
    assert not toast.button.isVisible()
    AnswerEdits(document_of(window)).set_level("FOR-2", 1)
    assert toast.isVisible(), "that is no step to be taken back"

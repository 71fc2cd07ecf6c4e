"""How far a lesson carries over, and the reason that it needs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muster.gui.pages.lessons.page import LessonsPage
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from tests.gui.support import press, seen, write

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def workspace(window: MainWindow, saved) -> Workspace:  # type: ignore[no-untyped-def]
    """A half-answered document in the window."""
    window.open_path(saved)
    assert window.workspace is not None
    return window.workspace


def test_a_lesson_that_does_not_carry_over_needs_a_reason(workspace: Workspace, lessons: LessonsPage) -> None:
    document = workspace.document
    QTest.mouseClick(lessons.carry_over.carries.buttons["not"], LEFT)
    assert document.assessment.lessons == {}
    assert lessons.carry_over.reason.isVisible()
    assert lessons.carry_over.carries.buttons["fully"].isChecked()
    write("There is no host army.")
    press(Key.Key_Return)
    assert document.assessment.lessons["L2"].applies == "not"
    assert document.applicability["FOR-3"] == "lesson"
    assert "its lesson does not carry over" in lessons.questions.lines[0].text()
    assert "does not count" in seen(lessons)
    lessons.carry_over.note.setFocus()
    lessons.carry_over.note.selectAll()
    press(Key.Key_Delete)
    assert document.assessment.lessons["L2"].note == "There is no host army."
    document.stack.undo()
    assert document.applicability["FOR-3"] == "applies"


def test_a_lesson_in_part_is_told_beside_its_questions(workspace: Workspace, lessons: LessonsPage) -> None:
    QTest.mouseClick(lessons.carry_over.carries.buttons["partly"], LEFT)
    lessons.carry_over.note.setFocus()
    write("Only two battalions.")
    mark = workspace.document.assessment.lessons["L2"]
    assert (mark.applies, mark.note) == ("partly", "Only two battalions.")
    workspace.go_to("walk/FOR-3")
    assert "This lesson carries over in part: Only two battalions." in seen(workspace)


def test_undo_never_puts_a_reason_on_another_lesson(workspace: Workspace, lessons: LessonsPage) -> None:
    document = workspace.document
    QTest.mouseClick(lessons.carry_over.carries.buttons["partly"], LEFT)
    workspace.go_to("lessons/L3")
    assert lessons.carry_over.note.accessibleName() == "Reason for L3"
    lessons.carry_over.note.setFocus()
    write("Meant for L3.")
    document.stack.undo()
    assert lessons.carry_over.note.toPlainText() == "", "what is taken back goes from the field too"
    document.stack.undo()
    assert lessons.lesson_id == "L2"
    assert not lessons.carry_over.note.hasFocus()
    write("Meant for L3.")
    assert document.assessment.lessons == {}


def test_a_reason_that_was_begun_is_in_the_note(workspace: Workspace, lessons: LessonsPage) -> None:
    document = workspace.document
    lessons.carry_over.carries.picked.emit("not")
    lessons.carry_over.reason.field.setFocus()
    write("No coast")
    [mark] = document.assessment.lessons.values()
    assert (mark.applies, mark.note) == ("fully", "No coast")
    press(Key.Key_Escape)
    assert [mark.note for mark in document.assessment.lessons.values()] == [""]

"""What if: a scratch copy changes nothing until it is taken over."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muster.gui.pages.what_if import WhatIfPage
from muster.gui.window.workspace import Workspace
from tests.gui.support import cells, click_cell, page_of, press

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def test_a_what_if_changes_nothing_until_it_is_taken_over(workspace: Workspace) -> None:
    document = workspace.document
    workspace.go_to("what-if")
    page = page_of(workspace, "what-if", WhatIfPage)
    before = document.assessment
    click_cell(page.grid, 0, 5)
    assert page.is_touched
    assert document.assessment is before
    assert [line.text() for line in page.changed.lines if line.isVisible()] == ["FOR-1 Title of FOR-1: 1 → 4"]
    as_it_is, what_if = cells(page.difference)
    assert (as_it_is[0], what_if[0]) == ("As it is", "What if")
    assert float(what_if[1]) > float(as_it_is[1])
    QTest.mouseClick(page.drop, LEFT)
    assert not page.is_touched
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.grid.rows.index(0, 1))
    press(Key.Key_3)
    press(Key.Key_Down)
    press(Key.Key_Right)
    press(Key.Key_Right)
    press(Key.Key_Space)
    press(Key.Key_Down)
    press(Key.Key_Delete)
    assert document.assessment is before
    QTest.mouseClick(page.take, LEFT)
    assert document.assessment.answer("FOR-1").level == 3
    assert document.assessment.answer("FOR-2").level == 2
    assert document.stack.undoText() == "Apply a what-if"
    document.stack.undo()
    assert document.assessment.answers == before.answers
    assert workspace.place == "what-if"

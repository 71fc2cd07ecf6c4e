"""What if: a scratch copy changes nothing until it is taken over."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui import phrases
from muster.gui.pages.what_if import WhatIfPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.workspace import Workspace
from tests.gui.support import PATIENCE, cells, click_cell, page_of, press

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


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700)])
def test_no_row_moves_from_under_the_mouse(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    workspace.window().resize(*size)
    heights = []
    for level, chance in enumerate(("0 %", "under 1 %")):
        monkeypatch.setattr(phrases, "percent", lambda _share, chance=chance: chance)
        workspace.go_to("what-if")
        page = page_of(workspace, "what-if", WhatIfPage)
        click_cell(page.grid, 0, 1 + 3 * level)
        QApplication.processEvents()
        assert chance in cells(page.difference)[0]
        top, grid = (part.mapTo(page, QPoint()).y() for part in (page.difference, page.grid))
        heights.append(grid - top)
    assert heights[0] == heights[1]


def test_a_score_that_is_too_early_is_not_told(workspace: Workspace) -> None:
    document = workspace.document
    for name in ("FOR-2", "MON-1"):
        AnswerEdits(document).clear(name)
    workspace.go_to("what-if")
    page = page_of(workspace, "what-if", WhatIfPage)
    assert [row[1] for row in cells(page.difference)] == ["–", "–"]
    assert page.effect.text().startswith("Too early for a score: ")
    click_cell(page.grid, 1, 4)
    click_cell(page.grid, 2, 4)
    as_it_is, what_if = cells(page.difference)
    assert as_it_is[1] == "–"
    assert page.effect.text().startswith(f"Readiness {what_if[1]} of 100")


def test_who_scrolls_just_after_coming_here_is_not_taken_back(example: Workspace) -> None:
    example.go_to("what-if")
    bar = page_of(example, "what-if", WhatIfPage)._scroll.verticalScrollBar()
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    there = bar.value()
    for _ in range(10):
        QApplication.processEvents()
    assert bar.value() == there > 0


def test_the_effect_stays_in_sight_of_the_last_row(example: Workspace) -> None:
    example.go_to("what-if")
    page = page_of(example, "what-if", WhatIfPage)
    QApplication.processEvents()
    bar = page._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = page.effect.text()
    click_cell(page.grid, page.grid.model().rowCount() - 1, 5)
    assert page.difference.visibleRegion().isEmpty(), "it is far above"
    assert page.effect.text() != before
    for part in (page.effect, page.take):
        assert not part.visibleRegion().isEmpty()


def test_the_chance_of_what_was_moved_follows(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.go_to("what-if")
    page = page_of(workspace, "what-if", WhatIfPage)
    as_it_is, what_if = cells(page.difference)
    assert what_if[1:] == as_it_is[1:], "nothing is moved yet"
    assert "–" not in as_it_is
    for row in range(page.grid.model().rowCount()):
        click_cell(page.grid, row, 5)
    qtbot.waitUntil(lambda: cells(page.difference)[1][3] == "100\u00a0%", timeout=PATIENCE)
    assert cells(page.difference)[0] == as_it_is

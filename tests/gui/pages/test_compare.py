"""Comparing with a reference mission and with another file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from muster.gui.pages.compare import ComparePage
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.storage import open_assessment
from tests.gui.support import AnsweringPrompts, cells, click_cell, page_of, seen, workspace_of

LEFT = Qt.MouseButton.LeftButton


def test_comparing_with_a_reference_and_another_file(
    example: Workspace, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    example.go_to("compare")
    page = page_of(example, "compare", ComparePage)
    assert page.chosen.count() == 2
    page.chosen.setCurrentIndex(1)
    assert "AMISOM – Somalia, 2012" in page.headline.text()
    assert "questions answered in both" in page._hint.text()
    assert page.picture.accessibleName() in page.standing.text()
    assert "AMISOM – Somalia, 2012: " in page.picture.accessibleDescription(), "a dot on the same scale"
    assert "this mission" not in seen(page), "the headline tells both figures, and with a decimal"
    moves = cells(page.moves)
    assert any(row[0].startswith("CAP-08") and "¶13" in row[3] for row in moves)
    index = next(n for n, row in enumerate(moves) if row[0].startswith("CAP-08"))
    click_cell(page.moves, index, 0)
    assert example.place == "walk/CAP-08"
    example.go_to("compare")
    QTest.mouseClick(page.copy, LEFT)
    assert "Capacity\t" in QGuiApplication.clipboard().text()
    prompts.open_path = saved
    QTest.mouseClick(page.open, LEFT)
    assert "is on another question bank (small 1.0)" in prompts.problems[-1]
    later = example.document.assessment.model_copy(update={"title": "A month later"})
    other = tmp_path / "later.muster.json"
    other.write_text(later.to_json(), "utf-8")
    prompts.open_path = other
    QTest.mouseClick(page.open, LEFT)
    assert "A month later" in page.headline.text()
    assert "0 higher, 0 lower, 23 the same" in seen(page)
    assert open_assessment(other).assessment == later
    assert cells(page.moves) == []


def test_nothing_to_compare_with_is_told(workspace: Workspace) -> None:
    workspace.go_to("compare")
    assert page_of(workspace, "compare", ComparePage).headline.text() == "Choose what to compare with."


def test_with_nothing_answered_it_says_so_and_leads_to_the_questions(window: MainWindow) -> None:
    window.handlers.create({"name": "New mission"})
    workspace = workspace_of(window)
    workspace.go_to("compare")
    page = page_of(workspace, "compare", ComparePage)
    assert page.none.isVisible()
    assert not page.picture.isVisible()
    QTest.mouseClick(page.none.button, Qt.MouseButton.LeftButton)
    assert workspace.place.startswith("walk/")

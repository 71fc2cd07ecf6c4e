"""The same mission with the mouse: an example looked at, a new one answered, changed, saved and printed."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.pages.report import ReportPage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.widgets.verdict_box import LinkLine
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.storage import open_assessment
from tests.gui.support import PATIENCE, AnsweringPrompts, click_cell, page_of, settle, write

LEFT = Qt.MouseButton.LeftButton


def click(widget: QWidget) -> None:
    """Click the middle of a widget that can be seen."""
    QApplication.processEvents()
    assert widget.isVisible(), widget.objectName()
    QTest.mouseClick(widget, LEFT)
    QApplication.processEvents()


def click_row(workspace: Workspace, text: str) -> None:
    side = workspace.side
    for row in range(side.model.rowCount()):
        index = side.model.index(row)
        if str(index.data()).startswith(text):
            place = side.list.visualRect(index).center()
            QTest.mouseClick(side.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
            QApplication.processEvents()
            return
    raise AssertionError(f"no row {text!r}")


def test_a_mission_with_the_mouse(
    window: MainWindow, prompts: AnsweringPrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    # The example tells what stands in the way, and a click leads to the question.
    tile = next(t for t in window.start.example_buttons if "AFISMA" in t.accessibleName())
    click(tile)
    workspace, document = window.workspace, window.document
    assert workspace is not None
    assert document is not None
    assert document.readiness.verdict.value == "not_ready"
    link = next(
        link
        for link in page_of(workspace, "readiness", ReadinessPage).findChildren(LinkLine)
        if link.isVisible() and any(link.text().find(name) >= 0 for name in document.framework.by_id)
    )
    click(link)
    assert workspace.place.startswith("walk/")
    assert page_of(workspace, "walk", WalkPage).question_id in link.text()

    # A square of the heat map opens its question.
    click_row(workspace, "Readiness")
    heat = page_of(workspace, "readiness", ReadinessPage).heat_map
    target = document.framework.by_category[document.framework.categories[1].id][2].id
    click_cell(heat, 1, 2)
    assert workspace.place == f"walk/{target}"

    # A mission of one's own.
    window.actions_by_id["new"].trigger()
    click(window.new_page.lines["name"])
    write("Mission to the South")
    click(window.new_page.core)
    click(window.new_page.create_button)
    workspace, document = window.workspace, window.document
    assert workspace is not None
    assert document is not None
    click_row(workspace, document.framework.categories[0].title)
    asked = document.applicable_ids()
    assert len(asked) < len(document.framework.questions)
    for number in range(len(asked)):
        click(page_of(workspace, "walk", WalkPage).answer.levels.cards[(number * 2 + 1) % 5])
        click(page_of(workspace, "walk", WalkPage).next)
    assert document.readiness.answered == len(asked)
    assert workspace.place == "readiness"

    # A change of mind, taken back and done again.
    click_row(workspace, document.framework.categories[1].title)
    question = page_of(workspace, "walk", WalkPage).question_id
    level = document.assessment.answer(question).level
    click(page_of(workspace, "walk", WalkPage).answer.unknown)
    assert document.assessment.answer(question).state == "unknown"
    click(workspace.header.undo)
    assert document.assessment.answer(question).level == level
    click(workspace.header.redo)
    assert document.assessment.answer(question).state == "unknown"

    # Saved, printed.
    prompts.save_path = tmp_path / "south"
    window.actions_by_id["save"].trigger()
    assert open_assessment(tmp_path / "south.muster.json").assessment == document.assessment
    page = page_of(workspace, "report", ReportPage)
    assert isinstance(page, ReportPage)
    with qtbot.waitSignal(page.shown, timeout=PATIENCE):
        click_row(workspace, "Report")
    for button, name in ((workspace.header.report_button, "one.pdf"), (page.print_button, "two.pdf")):
        prompts.print_to = tmp_path / name
        click(button)
        settle(window, qtbot)
        assert len(PdfReader(tmp_path / name).pages) == page.pdf.pageCount()
    assert isinstance(page.save, QAbstractButton)
    click_row(workspace, "Mission profile")
    QTest.mouseClick(workspace.side.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(5, 2))
    assert workspace.place == "profile", "a heading leads nowhere"
    assert prompts.problems == []

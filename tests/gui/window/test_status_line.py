"""The status line: marking, coverage, and the verdict where the panel has no room."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.pages.walk.page import WalkPage
from muster.gui.window.main_window import MainWindow
from tests.gui.support import page_of, workspace_of


def test_the_verdict_stays_in_sight_when_the_panel_gives_way(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    QApplication.processEvents()
    assert workspace.panel.isVisible()
    assert not workspace.status._verdict.isVisible()
    window.resize(820, 700)
    QApplication.processEvents()
    assert not workspace.panel.isVisible()
    assert workspace.status._verdict.isVisible()
    assert workspace.status._verdict.text() == "Readiness 62 · Not ready to deploy"


def test_the_banner_rises_with_the_answers(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    document, workspace = window.document, window.workspace
    assert document is not None
    assert workspace is not None
    workspace.go_to("walk/FOR-2")
    page_of(workspace, "walk", WalkPage).support.open()
    page_of(workspace, "walk", WalkPage).support.marking.setFocus()
    QTest.keyClicks(page_of(workspace, "walk", WalkPage).support.marking, "SECRET")
    assert document.assessment.answer("FOR-2").marking == "SECRET"
    assert workspace.status.marking.text() == "SECRET"
    page_of(workspace, "walk", WalkPage).support.marking.selectAll()
    QTest.keyClick(page_of(workspace, "walk", WalkPage).support.marking, Qt.Key.Key_Delete)
    assert document.assessment.answer("FOR-2").marking is None
    assert workspace.status.marking.text() == "Not marked"


def test_the_bank_gives_way_to_the_verdict(window: MainWindow) -> None:
    window.set_language("fr")
    window.appearance.set_size(200)
    QTest.mouseClick(window.start.example_buttons[0], Qt.MouseButton.LeftButton)
    status = workspace_of(window).status
    window.resize(1024, 700)
    QApplication.processEvents()
    assert status._verdict.isVisible()
    for part in (status._answered, status._verdict):
        assert part.width() >= part.sizeHint().width(), part.text()
    assert status._bank.width() < status._bank.sizeHint().width()
    assert status.marking.geometry().right() <= status.width()

"""The workspace: places, what follows a place, and the room that the parts leave each other."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from muster.gui.window.main_window import MainWindow
from tests.gui.support import focused, press, workspace_of


@pytest.mark.parametrize(
    ("wanted", "reached"),
    [
        ("walk/MON-2", "walk/MON-2"),
        ("walk/NO-1", "walk/FOR-3"),
        ("walk", "walk/FOR-3"),
        ("category/money", "walk/MON-2"),
        ("category/nothing", "walk/FOR-3"),
        ("lessons/L2", "lessons/L2"),
        ("lessons/L2/FOR-3", "lessons/L2"),
        ("lessons/L99", "lessons/L1"),
        ("explain/likely/readiness", "explain"),
        ("readiness", "readiness"),
        ("what-if", "what-if"),
        ("nowhere", "profile"),
        ("", "profile"),
    ],
)
def test_a_place_leads_where_it_can(window: MainWindow, saved: Path, wanted: str, reached: str) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    told: list[str] = []
    workspace.place_changed.connect(told.append)
    workspace.go_to(wanted)
    assert workspace.place == reached
    assert told[-1] == reached


def test_side_bar_and_panel_follow_the_question_in_sight(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk/MON-3")
    assert workspace.side.list.currentIndex().data() == "Money"
    assert workspace.panel.isVisible()
    workspace.go_to("readiness")
    assert workspace.side.list.currentIndex().data() == "Readiness"
    assert not workspace.panel.isVisible(), "it would say twice what the page says"


def test_a_narrow_window_folds_the_side_bar(window: MainWindow, saved: Path) -> None:
    """With the largest text on the smallest screen that is promised there is no room for both."""
    window.appearance.set_size(200)
    window.open_path(saved)
    window.resize(1024, 700)
    workspace = workspace_of(window)
    workspace.go_to("profile")
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1024, 700)
    button = workspace.header.pages_button
    assert button.isVisible()
    assert not workspace.side.isVisible()
    button.click()
    assert workspace.side.isVisible()
    assert not workspace.pages.isVisible()
    assert focused() is workspace.side.list
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert workspace.place == "assessors"
    assert workspace.pages.isAncestorOf(focused())
    assert not workspace.side.isVisible()
    button.click()
    press(Qt.Key.Key_Escape)
    assert workspace.pages.isAncestorOf(focused())
    button.click()
    workspace.go_to("readiness")
    assert workspace.page.isVisible()
    window.appearance.set_size(100)
    QApplication.processEvents()
    assert workspace.side.isVisible()
    assert not button.isVisible()

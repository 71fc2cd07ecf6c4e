"""Enter presses the button that has the keyboard; a click on a category leads to its levels."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.pages.assessors import AssessorsPage
from muster.gui.pages.profile import ProfilePage
from muster.gui.widgets.side_list import SideList
from muster.gui.widgets.verdict_box import LinkLine
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from tests.gui.support import focused, page_of, press, write

Key = Qt.Key


@pytest.fixture
def workspace(window: MainWindow, saved: Path) -> Workspace:
    """A half-answered document."""
    window.open_path(saved)
    assert window.workspace is not None
    return window.workspace


def test_enter_on_a_start_tile_opens_it(window: MainWindow) -> None:
    window.start.example_buttons[0].setFocus()
    press(Key.Key_Return)
    assert window.workspace is not None
    assert window.workspace.document.assessment.mission.name == "AFISMA"


def test_enter_on_back_goes_back_and_in_a_field_creates(window: MainWindow) -> None:
    window.run("new")
    write("Mission to the North")
    window.new_page.back.setFocus()
    press(Key.Key_Return)
    assert window.workspace is None
    window.run("new")
    write("Mission to the North")
    window.new_page.core.setFocus()
    press(Key.Key_Enter)
    assert window.document is not None
    assert window.document.assessment.mission.name == "Mission to the North"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_reason_is_followed_by_key_on_the_page_and_in_the_panel(workspace: Workspace, key: Key) -> None:
    for place, holder in (("readiness", workspace.pages.page("readiness")), ("walk/MON-1", workspace.panel)):
        workspace.go_to(place)
        QApplication.processEvents()
        link = next(link for link in holder.findChildren(LinkLine) if link.isVisible() and link.key)
        link.setFocus()
        press(key)
        assert workspace.place == f"walk/{link.key}"


def test_enter_presses_buttons_of_other_pages(workspace: Workspace) -> None:
    workspace.go_to("profile")
    no = page_of(workspace, "profile", ProfilePage).profile["host"].buttons["no"]
    no.setFocus()
    press(Key.Key_Return)
    assert workspace.document.assessment.mission.profile == {"host": False}
    workspace.go_to("assessors")
    page_of(workspace, "assessors", AssessorsPage).add.setFocus()
    press(Key.Key_Return)
    assert len(workspace.document.assessment.assessors) == 1


def click_row(side: SideList, text: str) -> None:
    row = next(n for n in range(side.model.rowCount()) if str(side.model.index(n).data()) == text)
    place = side.list.visualRect(side.model.index(row)).center()
    QTest.mouseClick(side.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()


def test_after_a_click_on_a_category_figures_answer(workspace: Workspace) -> None:
    workspace.go_to("profile")
    click_row(workspace.side, "Money")
    assert workspace.place == "walk/MON-2", "the first that is open"
    press(Key.Key_3)
    assert workspace.document.assessment.answer("MON-2").level == 3


def test_arrows_in_the_side_list_keep_the_keyboard_there(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.go_to("profile")
    workspace.side.list.setFocus()
    press(Key.Key_Down)
    assert workspace.place == "assessors"
    assert focused() is workspace.side.list
    press(Key.Key_Return)
    assert focused() is not workspace.side.list

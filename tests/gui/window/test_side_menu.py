"""The menu of a row of the side bar, by the right button and by the key of menus."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.gui.window.side_menu import next_flagged_in
from tests.gui.support import document_of, press, workspace_of

Reason = QContextMenuEvent.Reason


@pytest.fixture
def opened(window: MainWindow, saved: Path) -> MainWindow:
    window.open_path(saved)
    workspace_of(window).go_to("readiness")
    return window


def menu_of(window: MainWindow, place: str, reason: Reason) -> QMenu:
    """Ask for the menu of a row as the window system does, and return what comes up."""
    side = workspace_of(window).side
    index = side.model.find(place)
    side.list.scrollTo(index)
    spot = side.list.visualRect(index).center()
    if reason == Reason.Keyboard:
        side.show_place(place)
        side.list.setFocus()
        spot = QPoint(1, 1)
    target = side.list if reason == Reason.Keyboard else side.list.viewport()
    QApplication.sendEvent(target, QContextMenuEvent(reason, spot, side.list.viewport().mapToGlobal(spot)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu: QMenu) -> dict[str, bool]:
    return {
        entry.text().replace("&", ""): entry.isEnabled()
        for entry in menu.actions()
        if not entry.isSeparator()
    }


def choose(menu: QMenu, text: str) -> None:
    entry = next(entry for entry in menu.actions() if entry.text().replace("&", "") == text)
    assert entry.isEnabled()
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QApplication.processEvents()


@pytest.mark.parametrize("reason", [Reason.Mouse, Reason.Keyboard])
def test_a_page_is_opened_and_its_name_copied(opened: MainWindow, reason: Reason) -> None:
    menu = menu_of(opened, "plan", reason)
    assert entries(menu) == {"Open": True, "Copy name": True}
    choose(menu, "Copy name")
    assert QGuiApplication.clipboard().text() == "What to fix first"
    assert workspace_of(opened).place.startswith("readiness")
    choose(menu_of(opened, "plan", reason), "Open")
    assert workspace_of(opened).place.startswith("plan")
    assert workspace_of(opened).page.isAncestorOf(opened.focusWidget() or opened), "the keyboard too"


def test_a_category_leads_to_its_first_open_and_flagged_questions(opened: MainWindow) -> None:
    workspace, edits = workspace_of(opened), AnswerEdits(document_of(opened))
    for name in ("FOR-1", "FOR-2", "FOR-3"):
        edits.set_level(name, 3)
    menu = menu_of(opened, "category/force", Reason.Mouse)
    assert entries(menu) == {
        "Open": True,
        "First question": True,
        "Next unanswered question": False,
        "Next flagged question": False,
        "Copy name": True,
    }
    menu.close()
    edits.clear("FOR-2")
    edits.set_flagged("FOR-3", True)
    edits.set_flagged("MON-1", True)
    choose(menu_of(opened, "category/force", Reason.Mouse), "Next unanswered question")
    assert workspace.place == "walk/FOR-2"
    choose(menu_of(opened, "category/force", Reason.Keyboard), "Next flagged question")
    assert workspace.place == "walk/FOR-3"
    choose(menu_of(opened, "category/force", Reason.Keyboard), "First question")
    assert workspace.place == "walk/FOR-1"


def test_flagged_questions_of_a_category_go_round(opened: MainWindow) -> None:
    document = document_of(opened)
    assert next_flagged_in(document, "force", "") == ""
    edits = AnswerEdits(document)
    edits.set_flagged("FOR-1", True)
    edits.set_flagged("FOR-3", True)
    around = [next_flagged_in(document, "force", here) for here in ("", "FOR-1", "FOR-3", "MON-1")]
    assert around == ["FOR-1", "FOR-3", "FOR-1", "FOR-1"]


def test_a_heading_has_no_menu(opened: MainWindow) -> None:
    side = workspace_of(opened).side
    spot = side.list.visualRect(side.model.index(0)).center()
    event = QContextMenuEvent(Reason.Mouse, spot, side.list.viewport().mapToGlobal(spot))
    QApplication.sendEvent(side.list.viewport(), event)
    assert QApplication.activePopupWidget() is None
    side.list.setFocus()
    press(Qt.Key.Key_Down)
    assert workspace_of(opened).place

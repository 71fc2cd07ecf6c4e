"""Cut, copy, paste, delete and select all act where the keyboard is, and are grey where they do nothing."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QSpinBox

from muster.gui.pages.history import HistoryPage
from muster.gui.pages.profile import ProfilePage
from muster.gui.pages.session.actions_page import ActionsPage
from muster.gui.widgets.grid_view import GridView
from muster.gui.window.edit_commands import STEPS
from muster.gui.window.find_entries import command_entries
from muster.gui.window.main_window import MainWindow
from muster.model import Action
from tests.gui.support import document_of, page_of, press, workspace_of, write

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def profile(window: MainWindow, saved: Path) -> ProfilePage:
    window.open_path(saved)
    workspace_of(window).go_to("profile")
    QGuiApplication.clipboard().clear()
    return page_of(workspace_of(window), "profile", ProfilePage)


def enabled(window: MainWindow) -> set[str]:
    """Open the Edit menu and return which of the steps are not grey in it."""
    menu = window.menus.menu("edit")
    assert isinstance(menu, QMenu)
    menu.popup(window.mapToGlobal(window.rect().center()))
    QApplication.processEvents()
    now = {step for step in STEPS if window.actions_by_id[step].isEnabled()}
    menu.close()
    QApplication.processEvents()
    assert all(window.actions_by_id[step].isEnabled() for step in STEPS), "the keys work again"
    return now


def test_in_a_line(window: MainWindow, profile: ProfilePage) -> None:
    line = profile.lines["area"]
    line.setFocus()
    write("Northern Mali")
    assert enabled(window) == {"select_all"}
    window.run("select_all")
    assert enabled(window) == {"select_all", "cut", "copy", "delete"}
    window.run("cut")
    assert (line.text(), QGuiApplication.clipboard().text()) == ("", "Northern Mali")
    assert enabled(window) == {"paste"}
    window.run("paste")
    assert document_of(window).assessment.mission.area == "Northern Mali"
    window.run("select_all")
    window.run("delete")
    assert document_of(window).assessment.mission.area == ""


def test_in_a_text_of_several_lines_and_by_the_keys(window: MainWindow, profile: ProfilePage) -> None:
    profile.summary.setFocus()
    write("A bridge")
    press(Key.Key_A, Ctrl)
    press(Key.Key_C, Ctrl)
    assert enabled(window) == set(STEPS)
    window.run("delete")
    assert profile.summary.toPlainText() == ""
    press(Key.Key_V, Ctrl)
    assert document_of(window).assessment.mission.summary == "A bridge"


def test_in_a_field_of_figures(window: MainWindow, profile: ProfilePage) -> None:
    strength: QSpinBox = profile.strength
    strength.setFocus()
    strength.setValue(11200)
    strength.selectAll()
    window.run("copy")
    assert QGuiApplication.clipboard().text().replace(",", "") == "11200"


def test_a_cell_of_a_table_is_copied(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace_of(window).go_to("walk/FOR-2")
    press(Key.Key_2)
    document_of(window).break_typing()
    window.run("save")
    workspace_of(window).go_to("history")
    page = page_of(workspace_of(window), "history", HistoryPage)
    table = page.findChildren(GridView)[0] if page.findChildren(GridView) else page.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    assert enabled(window) == {"copy"}
    press(Key.Key_C, Ctrl)
    assert QGuiApplication.clipboard().text() == table.model().index(0, 2).data()


def test_nothing_is_to_be_edited_at_a_button(window: MainWindow) -> None:
    window.start.new.setFocus()
    assert enabled(window) == set()
    for step in STEPS:
        window.run(step)


def test_find_does_not_offer_what_acts_on_the_field(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    offered = {entry.key for entry in command_entries(window.actions_by_id)}
    assert "command/settings" in offered
    assert not offered & {f"command/{step}" for step in STEPS}


def test_the_line_that_had_the_keyboard_before_the_menu_bar_is_meant(
    window: MainWindow, profile: ProfilePage
) -> None:
    line = profile.lines["area"]
    line.setFocus()
    write("Kidal")
    line.selectAll()
    window.menuBar().setFocus()
    assert window.handlers.edit.target is line
    QTest.keyClick(window.menuBar(), Key.Key_Escape)


def test_in_a_table_that_is_typed_in(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    plan = (Action(id="a1", title="Air lift", owner="J4", due=date(2026, 3, 1)),)
    document = document_of(window)
    document.push("Plan", document.assessment.model_copy(update={"actions": plan}), "actions")
    workspace_of(window).go_to("actions")
    table = page_of(workspace_of(window), "actions", ActionsPage).table
    table.setFocus()
    QGuiApplication.clipboard().clear()

    def at(column: int) -> set[str]:
        table.setCurrentIndex(table.model().index(0, column))
        return enabled(window)

    assert at(2) == {"cut", "copy", "delete"}
    press(Key.Key_X, Ctrl)
    assert (document.assessment.actions[0].owner, QGuiApplication.clipboard().text()) == ("", "J4")
    assert at(2) == {"paste"}
    press(Key.Key_V, Ctrl)
    assert document.assessment.actions[0].owner == "J4"
    assert at(3) == {"cut", "copy", "delete"}, "“J4” is no date"
    press(Key.Key_C, Ctrl)
    window.run("delete")
    assert document.assessment.actions[0].due is None
    press(Key.Key_V, Ctrl)
    assert document.assessment.actions[0].due == date(2026, 3, 1)
    assert at(6) == set(), "whether a condition counts is not typed"
    window.run("undo")
    assert document.assessment.actions[0].due is None

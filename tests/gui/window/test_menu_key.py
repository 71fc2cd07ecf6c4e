"""Shift+F10 opens menus where the system's own key for it may be missing from the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from muster.gui.pages.profile import ProfilePage
from muster.gui.window.main_window import MainWindow
from muster.gui.window.menu_key import asks_for_menu
from tests.gui.support import page_of, press, workspace_of

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def opened() -> list[str]:
    """Return what the menu in sight offers, and close it."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [entry.text().replace("&", "") for entry in menu.actions() if not entry.isSeparator()]
    QTest.keyClick(menu, Key.Key_Escape)
    return texts


def test_it_opens_the_menu_of_a_row_of_the_side_bar_and_of_a_field(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("profile")
    workspace.side.list.setFocus()
    press(Key.Key_F10, Shift)
    assert opened() == ["Open", "Copy name"]
    window.activateWindow()
    page_of(workspace, "profile", ProfilePage).lines["area"].setFocus()
    press(Key.Key_F10, Shift)
    assert any(text.startswith("Paste") for text in opened())


def test_what_has_no_menu_opens_none(window: MainWindow) -> None:
    window.start.new.setFocus()
    press(Key.Key_F10, Shift)
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    ("key", "modifier", "platform", "asks"),
    [
        (Key.Key_F10, Shift, "xcb", True),
        (Key.Key_F10, Shift, "wayland", True),
        (Key.Key_F10, Shift, "windows", False),
        (Key.Key_F10, Qt.KeyboardModifier.NoModifier, "xcb", False),
        (Key.Key_F9, Shift, "xcb", False),
    ],
)
def test_it_is_left_to_systems_that_do_it_themselves(
    key: Qt.Key, modifier: Qt.KeyboardModifier, platform: str, asks: bool
) -> None:
    assert asks_for_menu(QKeyEvent(QEvent.Type.KeyPress, key, modifier), platform) == asks

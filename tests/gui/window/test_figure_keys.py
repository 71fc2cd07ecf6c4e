"""Ctrl and a figure lead to pages on layouts where the figure itself wants Shift."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from muster.gui.key_places import figure_at
from muster.gui.window.figure_keys import meant_by_figure
from muster.gui.window.main_window import MainWindow
from tests.gui.support import start_new, workspace_of

CTRL = Qt.KeyboardModifier.ControlModifier


def pressed(text: str, code: int, modifiers: Qt.KeyboardModifier = CTRL, virtual: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, ord(text.upper()), modifiers, code, virtual, 0, text)


@pytest.mark.parametrize(("code", "figure"), [(10, 1), (13, 4), (18, 9), (19, 0), (9, None), (20, None)])
def test_keys_of_the_row_are_known_by_their_place(code: int, figure: int | None) -> None:
    assert figure_at(pressed("x", code), "xcb") == figure
    assert figure_at(pressed("x", code - 8), "windows") == figure


def test_macos_has_numbers_of_its_own() -> None:
    assert [figure_at(pressed("x", 1, virtual=code), "cocoa") for code in (29, 18, 23, 0)] == [0, 1, 5, None]


def test_only_ctrl_alone_means_a_command(window: MainWindow) -> None:
    actions = window.actions_by_id.values()
    start_new(window)
    both = CTRL | Qt.KeyboardModifier.ShiftModifier
    assert meant_by_figure(pressed("'", 13, both), "xcb", actions) is None
    assert meant_by_figure(pressed("'", 13, Qt.KeyboardModifier.NoModifier), "xcb", actions) is None
    found = meant_by_figure(pressed("'", 13), "xcb", actions)
    assert found is window.actions_by_id["readiness"]


def test_a_page_is_gone_to_from_a_field_as_from_anywhere(window: MainWindow) -> None:
    start_new(window)
    workspace = workspace_of(window)
    assert workspace.place == "profile"
    QApplication.sendEvent(window, pressed("'", 13))
    assert workspace.place == "readiness"

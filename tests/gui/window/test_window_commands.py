"""The whole screen, one more window, and a file that another window has open."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.handover import Handover
from muster.gui.window.main_window import MainWindow
from tests.gui.support import AnsweringPrompts, at_start, press, workspace_of

Key = Qt.Key


def test_f11_fills_the_screen_and_escape_leaves_it(window: MainWindow) -> None:
    press(Key.Key_F11)
    assert window.isFullScreen()
    assert window.actions_by_id["full_screen"].isChecked()
    window.start.new.setFocus()
    press(Key.Key_Escape)
    assert not window.isFullScreen()
    assert not window.actions_by_id["full_screen"].isChecked()


def test_in_a_session_f11_is_the_session_s(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace_of(window).go_to("session")
    assert window.actions_by_id["full_screen"].shortcuts() == []
    workspace_of(window).go_to("walk")
    QTest.keyClick(window, Key.Key_F11)
    assert window.isFullScreen()
    window.run("full_screen")


def test_a_new_window_is_a_new_process(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[object] = []
    monkeypatch.setattr(window.handlers.window, "_open_apart", started.append)
    window.actions_by_id["new_window"].trigger()
    assert started == [None]


def test_a_file_that_another_window_has_comes_to_the_front_there(
    window: MainWindow, saved: Path, prompts: AnsweringPrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def shown(path: Path) -> bool:
        asked.append(path)
        return path == saved

    monkeypatch.setattr(window.handlers, "_shown_elsewhere", shown)
    assert not window.open_path(saved)
    assert at_start(window)
    assert "another window" in window.navigation.toast.text
    prompts.open_path = saved
    window.run("open")
    assert at_start(window)
    assert asked == [saved, saved]


def test_only_who_has_the_file_is_asked_to_show_it(
    tmp_path: Path, saved: Path, qtbot: QtBot, window: MainWindow
) -> None:
    listening = Handover(tmp_path, window.takes, window, window.has)
    assert window.takes(saved), "a newcomer's file may open at the start page"
    assert not window.has(saved), "but not what somebody opens elsewhere"
    window.open_path(saved)
    assert window.has(saved)
    QApplication.processEvents()
    listening.close()


def test_side_bar_and_panel_fold_and_stay_so(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk/FOR-2")
    assert workspace.side.isVisible()
    assert workspace.panel.isVisible()
    window.actions_by_id["show_side"].trigger()
    window.actions_by_id["show_panel"].trigger()
    assert not workspace.side.isVisible()
    assert not workspace.panel.isVisible()
    assert workspace.header.pages_button.isVisible(), "the way back to it"
    assert not window.actions_by_id["show_side"].isChecked()
    window.run("close")
    window.open_path(saved)
    assert not workspace_of(window).side.isVisible()
    window.actions_by_id["show_side"].trigger()
    assert workspace_of(window).side.isVisible()
    assert window.actions_by_id["show_side"].isChecked()

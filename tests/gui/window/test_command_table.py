"""The command table: every row can be run, and no two share a key."""

from pathlib import Path

from PySide6.QtGui import QAction

from muster.gui.window.about_dialog import AboutDialog
from muster.gui.window.main_window import MainWindow
from tests.gui.support import AnsweringPrompts, workspace_of


def test_every_command_of_the_menus_can_be_run(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    window.actions_by_id["profile"].trigger()
    assert workspace_of(window).place == "profile"
    window.actions_by_id["assessors"].trigger()
    assert workspace_of(window).place == "assessors"
    window.actions_by_id["unanswered"].trigger()
    assert workspace_of(window).place == "walk/FOR-3"
    window.actions_by_id["unanswered"].trigger()
    assert workspace_of(window).place == "walk/MON-2"
    window.actions_by_id["next"].trigger()
    assert workspace_of(window).place == "walk/MON-3"
    window.actions_by_id["previous"].trigger()
    assert workspace_of(window).place == "walk/MON-2"
    window.actions_by_id["readiness"].trigger()
    assert workspace_of(window).place == "readiness"
    window.actions_by_id["walk"].trigger()
    assert workspace_of(window).place == "walk/MON-2"
    window.actions_by_id["about"].trigger()
    about = window.findChild(AboutDialog)
    assert about is not None
    about.reject()


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions_by_id.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(isinstance(action, QAction) and action.text() for action in window.actions_by_id.values())

"""The menus, made from the command table."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from muster.gui.window.main_window import MainWindow
from tests.gui.support import document_of, press, workspace_of

Key = Qt.Key


def test_the_edit_menu_names_each_step(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace_of(window).go_to("walk/FOR-2")
    press(Key.Key_2)
    undo, redo = window.actions_by_id["undo"], window.actions_by_id["redo"]
    assert undo.text() == "&Undo: Answer FOR-2: 3 → 2"
    workspace_of(window).go_to("readiness")
    undo.trigger()
    assert workspace_of(window).place == "walk/FOR-2", "undo leads to where it happened"
    assert document_of(window).assessment.answer("FOR-2").level == 3
    assert redo.text() == "&Redo: Answer FOR-2: 3 → 2"
    redo.trigger()
    assert document_of(window).assessment.answer("FOR-2").level == 2
    assert not redo.isEnabled()


def test_macos_finds_its_own_entries_in_every_language(window: MainWindow) -> None:
    for language in ("fr", "en"):
        window.set_language(language)
        roles = {name: action.menuRole() for name, action in window.menus.actions.items()}
        assert roles.pop("about") == QAction.MenuRole.AboutRole
        assert roles.pop("settings") == QAction.MenuRole.PreferencesRole
        assert roles.pop("quit") == QAction.MenuRole.QuitRole
        assert set(roles.values()) == {QAction.MenuRole.NoRole}

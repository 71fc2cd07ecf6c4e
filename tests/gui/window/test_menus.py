"""The menus, made from the command table."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from muster.gui.window.command import Command
from muster.gui.window.command_table import ABOVE
from muster.gui.window.file_commands import FILE_ROWS
from muster.gui.window.key_sheet import key_groups
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


def names(menu: QMenu) -> list[str]:
    return [entry.text().replace("&", "") for entry in menu.actions() if not entry.isSeparator()]


def test_the_file_menu_fits_a_small_screen_and_nothing_is_lost(window: MainWindow, saved: Path) -> None:
    """What belongs together stands in a menu of its own, so that the longest one is no taller than 768 px."""
    window.open_path(saved)
    menu = window.menus.menu("file")
    assert len(names(menu)) <= 16
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    QApplication.processEvents()
    assert menu.height() < 600
    menu.close()
    assert names(window.menus.menu("votes"))[:2] == ["Answer as one assessor…", "Add vote files…"]
    reached = [entry for name in ("file", *ABOVE) for entry in window.menus.menu(name).actions()]
    for row in FILE_ROWS:
        if isinstance(row, Command):
            assert window.actions_by_id[row.id] in reached, row.id
    assert window.actions_by_id["add_votes"].shortcut().toString() == "Ctrl+Shift+V"
    assert "Add vote files" in {text for _, rows in key_groups() for text, _ in rows}


def test_a_menu_of_what_cannot_be_done_now_is_grey(window: MainWindow, saved: Path) -> None:
    state = {name: window.menus.menu(name).isEnabled() for name in ("begin", "copies", "votes", "colours")}
    assert state == {"begin": True, "copies": False, "votes": False, "colours": True}
    window.open_path(saved)
    assert window.menus.menu("copies").isEnabled()
    assert window.menus.menu("votes").isEnabled()


def test_recent_files_are_forgotten_from_the_menu(window: MainWindow, saved: Path) -> None:
    window.settings.remember_file(saved)
    window.navigation.show_start()
    assert len(window.start.recent_buttons) == 1
    menu = window.menus.menu("recent")
    window.menus.menu("file").aboutToShow.emit()
    assert names(menu)[-1] == "Clear this list"
    menu.actions()[-1].trigger()
    assert window.settings.recent == []
    assert window.start.recent_buttons == [], "on the page in sight too"
    window.menus.menu("file").aboutToShow.emit()
    assert not menu.isEnabled()
    assert saved.is_file(), "only the list forgets"

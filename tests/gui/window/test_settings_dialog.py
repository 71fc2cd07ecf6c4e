"""The settings: each choice is applied at once and kept, said in the window's language, and taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from muster.gui.pages.profile import ProfilePage
from muster.gui.window.main_window import MainWindow
from muster.gui.window.settings_dialog import SettingsDialog
from tests.gui.support import (
    PATIENCE,
    AnsweringPrompts,
    document_of,
    focused,
    page_of,
    press,
    texts,
    workspace_of,
)

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def opened(window: MainWindow) -> SettingsDialog:
    """Open the settings as a user would."""
    QTest.keyClick(focused(), Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def pick(box: QComboBox, key: str) -> None:
    """Pick a line of a list with the keyboard."""
    place = box.findData(key)
    assert place >= 0, key
    box.setFocus()
    QTest.keyClick(box, Key.Key_Home)
    for _ in range(place):
        QTest.keyClick(box, Key.Key_Down)
    if place == 0:
        box.activated.emit(0)
    QApplication.processEvents()


def test_the_look_changes_at_once_and_is_kept(window: MainWindow) -> None:
    dialog = opened(window)
    assert focused() is dialog.language
    pick(dialog.theme, "dark")
    assert window.appearance.theme.name == window.settings.theme == "dark"
    assert window.actions_by_id["colours_dark"].isChecked()
    pick(dialog.text_size, "150")
    assert window.appearance.size == window.settings.text_size == 150
    pick(dialog.motion, "off")
    assert window.settings.motion == "off"
    press(Key.Key_Escape)
    assert opened(window).text_size.currentData() == "150"


def test_the_language_changes_under_the_dialog_and_nothing_of_the_document_is_lost(
    window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    window.open_path(saved)
    before, document = workspace_of(window), document_of(window)
    before.go_to("walk/FOR-2")
    dialog = opened(window)
    pick(dialog.language, "fr")
    qtbot.waitUntil(lambda: window.workspace is not before, timeout=PATIENCE)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Réglages", timeout=PATIENCE)
    assert focused() is dialog.language, "the keyboard stays where it was"
    assert "Couleurs" in texts(dialog)
    assert window.document is document
    assert workspace_of(window).place == "walk/FOR-2"
    pick(dialog.language, "en")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Settings", timeout=PATIENCE)


def test_single_keys_are_switched_off_and_on(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    window.open_path(saved)
    workspace_of(window).go_to("walk/FOR-2")
    dialog = opened(window)
    before = workspace_of(window)
    dialog.single.setFocus()
    press(Key.Key_Space)
    assert not window.settings.single_keys
    qtbot.waitUntil(lambda: window.workspace is not before, timeout=PATIENCE)
    press(Key.Key_Escape)
    workspace_of(window).go_to("walk/FOR-2")
    answers = document_of(window).assessment
    for key in (Key.Key_1, Key.Key_N, Key.Key_U, Key.Key_W, Key.Key_P, Key.Key_I, Key.Key_F):
        press(key)
    assert document_of(window).assessment is answers
    press(Key.Key_Delete)
    assert document_of(window).assessment.answer("FOR-2").level is None, "a key that types nothing works on"
    window.preferences.set_single_keys(True)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.isVisible(), timeout=PATIENCE)
    QApplication.processEvents()
    workspace_of(window).go_to("walk/FOR-2")
    press(Key.Key_1)
    assert document_of(window).assessment.answer("FOR-2").level == 1


def test_the_markings_of_a_scheme_are_offered(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    window.open_path(saved)
    before = workspace_of(window)
    pick(opened(window).scheme, "nato")
    qtbot.waitUntil(lambda: window.workspace is not before, timeout=PATIENCE)
    press(Key.Key_Escape)
    workspace_of(window).go_to("profile")
    line = page_of(workspace_of(window), "profile", ProfilePage).lines["marking"]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "cosmic")
    completer = line.completer()
    assert completer.currentCompletion() == "COSMIC TOP SECRET"
    completer.activated[str].emit("COSMIC TOP SECRET")  # type: ignore[index]
    assert document_of(window).assessment.marking == "COSMIC TOP SECRET"


def test_the_folder_is_shown_opened_and_chosen_for_the_next_start(
    window: MainWindow,
    state: Path,
    tmp_path: Path,
    prompts: AnsweringPrompts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    dialog = opened(window)
    assert dialog.place.text() == str(state)
    QTest.mouseClick(dialog.open_folder, LEFT)
    assert shown == [str(state)]
    assert state.is_dir()
    QTest.mouseClick(dialog.choose_folder, LEFT)
    assert window.settings.state_folder is None, "the user changed their mind"
    prompts.folder = tmp_path / "elsewhere"
    QTest.mouseClick(dialog.choose_folder, LEFT)
    assert window.settings.state_folder == prompts.folder
    assert str(prompts.folder) in texts(dialog)
    QTest.mouseClick(dialog.usual_folder, LEFT)
    assert window.settings.state_folder is None


def test_a_folder_that_the_environment_names_is_not_chosen_here(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MUSTER_STATE", str(tmp_path / "fixed"))
    dialog = opened(window)
    assert not dialog.choose_folder.isEnabled()
    assert "MUSTER_STATE" in texts(dialog)


def test_everything_goes_back_to_what_it_was(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window)
    pick(dialog.theme, "dark")
    pick(dialog.text_size, "200")
    dialog.names.click()
    dialog.single.click()
    pick(dialog.language, "fr")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Réglages", timeout=PATIENCE)
    QTest.mouseClick(dialog.reset_button, LEFT)
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Settings", timeout=PATIENCE)
    settings = window.settings
    assert (settings.theme, settings.text_size, settings.language) == ("system", 100, "")
    assert settings.names_in_reports
    assert settings.single_keys
    assert window.appearance.theme.name == "light"
    assert (dialog.theme.currentData(), dialog.text_size.currentData()) == ("system", "100")
    assert dialog.names.isChecked()


@pytest.mark.parametrize("size", [100, 200])
def test_it_fits_a_small_window_in_every_language(
    open_window: Callable[[], MainWindow], size: int, qtbot: QtBot
) -> None:
    window = open_window()
    window.resize(1024, 700)
    window.appearance.set_size(size)
    for language in ("en", "fr", "ar"):
        window.set_language(language)
        qtbot.waitUntil(lambda: window.menus is not None and not window._speaks_anew, timeout=PATIENCE)
        window.run("settings")
        dialog = window.findChild(SettingsDialog)
        assert dialog is not None
        QApplication.processEvents()
        assert dialog.width() <= 1024
        assert dialog.height() <= 700
        for part in (*dialog.findChildren(QPushButton), *dialog.findChildren(QComboBox)):
            left = part.mapTo(dialog, part.rect().topLeft()).x()
            assert left >= 0
            assert left + part.width() <= dialog.width(), part.objectName()
        dialog.close()
        qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is None, timeout=PATIENCE)

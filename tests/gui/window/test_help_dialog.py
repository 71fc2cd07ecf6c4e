"""Help opens at the page in sight, in every language, and is searched."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.pages.explain import help_parts
from muster.gui.window.help_dialog import BOOK, HelpDialog, topics
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES
from tests.gui.support import PATIENCE, focused, texts, workspace_of, write

Shift = Qt.KeyboardModifier.ShiftModifier


def helped(window: MainWindow) -> HelpDialog:
    """Ask for help as a user would, who comes back to the window for that."""
    window.activateWindow()
    while not window.isActiveWindow():
        QApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_F1, Shift)
    QApplication.processEvents()
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_every_page_has_its_part(language: str, qapp: QApplication) -> None:
    _title, parts = help_parts(language, BOOK)
    assert set(parts) == {name for name, _ in topics()}
    assert all(len(text) > 80 for text in parts.values())


def test_it_opens_where_one_is_and_stays_beside_the_work(window: MainWindow, saved: Path) -> None:
    assert helped(window).topic == "start"
    window.run("new")
    assert helped(window).topic == "new"
    window.open_path(saved)
    for page in PAGES:
        workspace_of(window).go_to(page.id)
        dialog = helped(window)
        assert dialog.topic == page.id
        assert len(dialog.text.toPlainText()) > 80
    assert len(window.findChildren(HelpDialog)) == 1
    assert dialog.windowModality() == Qt.WindowModality.NonModal


def test_a_word_narrows_the_list(window: MainWindow) -> None:
    dialog = helped(window)
    dialog.field.setFocus()
    write("scratch copy")
    left = [row for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]
    assert len(left) == 1
    assert dialog.topic == "what-if"
    write(" nowhere")
    assert "No match" in texts(dialog)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_goes_when_the_language_changes(window: MainWindow, qtbot: QtBot) -> None:
    helped(window)
    window.set_language("fr")
    qtbot.waitUntil(lambda: window.findChild(HelpDialog) is None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.menuBar().actions()[0].text() == "&Fichier", timeout=PATIENCE)
    assert "Muster" in helped(window).text.toPlainText() or "évaluation" in helped(window).text.toPlainText()


@pytest.mark.parametrize("size", [100, 200])
def test_no_title_of_a_topic_is_cut(window: MainWindow, size: int) -> None:
    window.resize(1024, 700)
    window.appearance.set_size(size)
    dialog = helped(window)
    bar = dialog.list.horizontalScrollBar()
    assert not bar.isVisible()
    for row in range(dialog.list.count()):
        item = dialog.list.item(row)
        place = dialog.list.visualItemRect(item)
        flags = Qt.TextFlag.TextWordWrap
        words = dialog.list.fontMetrics().boundingRect(QRect(0, 0, place.width(), 9999), flags, item.text())
        assert words.width() <= dialog.list.viewport().width()
        assert words.height() <= place.height() + 1, item.text()
    dialog.reject()
    window.appearance.set_size(100)

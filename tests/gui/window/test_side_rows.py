"""The side bar: where it leads and what it tells."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.theme import SCALE
from muster.gui.window.main_window import MainWindow
from tests.gui.support import PATIENCE, document_of, press, workspace_of

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def test_the_side_bar_leads_and_tells(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    side = workspace_of(window).side
    rows = {side.model.index(row).data(): row for row in range(side.model.rowCount())}
    money = next(row for text, row in rows.items() if text.startswith("Money"))
    rect = side.list.visualRect(side.model.index(money))
    QTest.mouseClick(side.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, rect.center())
    assert workspace_of(window).place == "walk/MON-2", "the first open question of the category"
    press(Qt.Key.Key_3)
    answer = document_of(window).assessment.answer("MON-2")
    assert answer.level == 3, "a figure answers at once: the keyboard has gone along"


def test_the_name_of_every_page_is_read_whole(window: MainWindow, saved: Path) -> None:
    window.resize(1366, 768)
    window.open_path(saved)
    side = workspace_of(window).side
    bold = QFontMetrics(window.appearance.font(bold=True))
    room = side.list.viewport().width() - 2 * (8 + 10)
    for row in side.model.rows:
        lead = side._delegate.icon_side(row) + 10 if row.icon else 0
        assert bold.horizontalAdvance(row.text) + lead <= room, row.text


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_name_of_a_page_is_cut_at_the_usual_size(
    window: MainWindow, saved: Path, qtbot: QtBot, language: str
) -> None:
    window.open_path(saved)
    if language != "en":
        old = workspace_of(window)
        window.set_language(language)
        qtbot.waitUntil(lambda: window.workspace is not old, timeout=PATIENCE)
    window.resize(1366, 480)
    QApplication.processEvents()
    side = workspace_of(window).side
    assert side.list.verticalScrollBar().isVisible()
    pages = [row for row in side.model.rows if row.place and not row.place.startswith("category/")]
    bold = QFontMetrics(window.appearance.font(bold=True))
    small = QFontMetrics(window.appearance.font("small"))
    icon = window.appearance.scaled(SCALE.icon) + 10
    for row in pages:
        right = small.horizontalAdvance(row.right) + 8 if row.right else 0
        room = side.list.viewport().width() - 2 * (8 + 10) - icon - right
        assert bold.elidedText(row.text, Qt.TextElideMode.ElideRight, room) == row.text

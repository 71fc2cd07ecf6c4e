"""A tile of figures: what it says to eyes and to screen readers, and that it is pressed anywhere."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from muster.gui.widgets.tile import FigureTile


def test_a_tile_says_its_answer_and_is_pressed_on_its_words(qtbot: QtBot) -> None:
    tile = FigureTile("What stops it")
    qtbot.addWidget(tile)
    tile.resize(220, 120)
    tile.show()
    qtbot.waitExposed(tile)
    tile.show_answer("2 critical gaps", "CAP-01, LOG-02")
    assert tile.accessibleName() == "What stops it: 2 critical gaps"
    assert tile.accessibleDescription() == "CAP-01, LOG-02"
    words = next(part for part in tile.findChildren(QLabel) if part.text() == "2 critical gaps")
    with qtbot.waitSignal(tile.clicked):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=words.geometry().center())


def test_it_grows_with_words_that_wrap(qtbot: QtBot) -> None:
    tile = FigureTile("What stops it")
    qtbot.addWidget(tile)
    tile.show_answer("Nothing", "No critical gap, no floor missed. " * 4)
    assert tile.heightForWidth(160) > tile.heightForWidth(700)

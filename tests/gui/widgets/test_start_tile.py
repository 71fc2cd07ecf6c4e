"""A tile of the start page: its words, and no letter cut at any size of text."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.models.start_entry import Standing, StartEntry
from muster.gui.theme import Appearance
from muster.gui.widgets.start_tile import StartTile

LONG = "The African-led mission that was to take over from the French intervention in the north"
KNOWN = Standing("known", "conditional", "61.3", 18, 47, "14 January 2013")


def entry(standing: Standing | None = None) -> StartEntry:
    return StartEntry("AFISMA – northern Mali, January 2013", LONG, Path("/x/a.muster.json"), standing)


def texts(tile: StartTile) -> list[str]:
    return [part.text() for part in tile.findChildren(QLabel) if not part.isHidden()]


def test_a_known_file_tells_how_it_stands(qtbot: QtBot) -> None:
    tile = StartTile(entry(KNOWN))
    qtbot.addWidget(tile)
    assert texts(tile)[2:] == ["Ready with conditions", "61.3 of 100", "18/47 answered", "14 January 2013"]
    assert "18/47 answered" in tile.accessibleDescription()


@pytest.mark.parametrize(
    ("state", "word"), [("sealed", "passphrase"), ("gone", "No longer there"), ("unreadable", "Cannot")]
)
def test_what_cannot_be_told_says_why(qtbot: QtBot, state: str, word: str) -> None:
    tile = StartTile(entry(Standing(state)))  # type: ignore[arg-type]
    qtbot.addWidget(tile)
    assert word in texts(tile)[2]
    tile.show_standing(None)
    assert len(texts(tile)) == 2, "nothing is claimed while it is being read"


@pytest.mark.parametrize("size", [100, 150, 200])
def test_nothing_is_cut_and_nothing_balloons(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance, size: int
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    tile = StartTile(entry(KNOWN))
    column.addWidget(tile)
    column.addStretch(1)
    holder.resize(420, 900)
    holder.show()
    qtbot.waitExposed(holder)
    for step in (200, size):  # there and back: what was high for large letters does not stay so
        appearance.set_size(step)
        qapp.processEvents()
    for part in tile.findChildren(QLabel):
        wanted = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
        assert part.height() >= wanted, part.text()
    lowest = max(part.mapTo(tile, part.rect().bottomLeft()).y() for part in tile.findChildren(QLabel))
    assert tile.height() - lowest <= 24


def test_enter_opens_as_a_click_does(qtbot: QtBot) -> None:
    tile = StartTile(entry())
    qtbot.addWidget(tile)
    with qtbot.waitSignal(tile.clicked):
        QTest.keyClick(tile, Qt.Key.Key_Return)

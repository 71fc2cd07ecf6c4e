"""The chances as a strip: as wide as they are likely, each told in words, by mouse and keyboard."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.theme import Appearance
from muster.gui.widgets.chance_strip import ChanceStrip

PARTS = [
    (0.5, "bad", "50\u00a0%", "not ready: 50\u00a0%"),
    (0.45, "warn", "45\u00a0%", "ready with conditions: 45\u00a0%"),
    (0.05, "good", "5\u00a0%", "ready: 5\u00a0%"),
]


def test_each_part_is_as_wide_as_it_is_likely(appearance: Appearance, qtbot: QtBot) -> None:
    strip = ChanceStrip(appearance, "Chances")
    qtbot.addWidget(strip)
    strip.resize(400, 30)
    strip.show_parts(PARTS)
    strip.show()
    qtbot.waitExposed(strip)
    assert [strip.row_at(QPoint(x, 10)) for x in (10, 190, 210, 370, 390)] == [0, 0, 1, 1, 2]
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [strip.row_at(QPoint(x, 10)) for x in (10, 190, 210)] == [2, 1, 0]
    assert strip.row_at(QPoint(10, 300)) == -1
    assert strip.table() == [[part[3]] for part in PARTS]
    assert strip.accessibleDescription() == "; ".join(part[3] for part in PARTS)


def test_the_keyboard_goes_from_part_to_part(appearance: Appearance, qtbot: QtBot) -> None:
    strip = ChanceStrip(appearance, "Chances")
    qtbot.addWidget(strip)
    strip.show_parts(PARTS)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription() == "ready with conditions: 45\u00a0%"
    strip.show_parts([])
    assert strip.count() == 0
    assert strip.current == -1

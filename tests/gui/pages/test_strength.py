"""How long build-ups really took."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from muster.gui.pages.strength import StrengthPage
from muster.gui.theme import Appearance
from muster.gui.widgets.strength_chart import StrengthChart
from muster.resources import resource
from muster.storage.strength_series import read_strength
from tests.gui.support import PATIENCE, press, seen

Key = Qt.Key


def test_build_ups_are_drawn_where_there_is_a_series(qtbot: QtBot, qapp: QApplication) -> None:
    book = read_strength(resource("references", "strength.json"))
    page = StrengthPage(book, Appearance(qapp))
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    assert set(page.charts) == {
        mission.id for mission in book.missions if any(point.deployed is not None for point in mission.points)
    }
    assert "g5" not in page.charts
    chart = page.charts["amisom"]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
    page.focus_first()
    assert chart.hasFocus()
    press(Key.Key_Right)
    press(Key.Key_Right)
    assert "2,600" in chart.accessibleDescription()
    assert "Reuters" in chart.accessibleDescription()
    grabbed = page.grab().toImage()
    assert grabbed.width() >= 900
    button = next(b for b in page.findChildren(QPushButton) if "AMISOM" in b.accessibleName())
    assert "Xinhua" not in seen(page)
    button.click()
    assert "Xinhua" in seen(page)


def test_a_line_needs_three_points(qtbot: QtBot, qapp: QApplication) -> None:
    page = StrengthPage(read_strength(resource("references", "strength.json")), Appearance(qapp))
    qtbot.addWidget(page)
    page.show()
    assert isinstance(page.charts["eufor"], StrengthChart)
    assert seen(page).count("Too few points for a line.") == 3

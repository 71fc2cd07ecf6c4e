"""What goes on behind the window is told once it takes a while, and can be cancelled."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.languages import Translations
from muster.gui.widgets.underway import Underway
from tests.gui.support import PATIENCE


def card(qtbot: QtBot, after: int) -> Underway:
    over = QWidget()
    over.resize(800, 500)
    qtbot.addWidget(over)
    made = Underway(over, after)
    over.show()
    return made


def test_what_is_done_at_once_is_not_told(qtbot: QtBot) -> None:
    made = card(qtbot, 3_600_000)
    made.begin("Making the report…")
    assert made.isHidden()
    made.end()
    assert not made._waiting.isActive()


def test_it_appears_in_the_middle_of_the_lower_edge_and_follows(qtbot: QtBot) -> None:
    made = card(qtbot, 0)
    made.begin("Making the report…")
    qtbot.waitUntil(made.isVisible, timeout=PATIENCE)
    assert made.accessibleName() == "Making the report…"
    for wide in (800, 500):
        made._over.resize(wide, 500)
        middle = made.geometry().center()
        assert abs(middle.x() - wide // 2) <= 1
        assert 400 < middle.y() < 500
    with qtbot.waitSignal(made.cancelled, timeout=PATIENCE):
        QTest.mouseClick(made.cancel, Qt.MouseButton.LeftButton)
    made.end()
    assert made.isHidden()


def test_it_speaks_the_language_of_the_moment(qtbot: QtBot, qapp: QApplication) -> None:
    made = card(qtbot, 0)
    words = {"en": "Making the report…", "fr": "Rapport en préparation…"}
    made.begin(lambda: words[QLocale().name()[:2]])
    qtbot.waitUntil(made.isVisible, timeout=PATIENCE)
    Translations(qapp).use("fr")
    qtbot.waitUntil(lambda: made.accessibleName() == "Rapport en préparation…", timeout=PATIENCE)
    assert made.cancel.text() == "Annuler"

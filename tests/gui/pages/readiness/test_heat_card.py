"""Every question at a glance leads to its question."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from tests.gui.support import click_cell

LEFT = Qt.MouseButton.LeftButton
Shown = Callable[[QWidget], QWidget]


def test_the_heat_map_opens_questions_by_mouse_and_keys(
    half_answered: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    page = ReadinessPage(half_answered, Appearance(qapp), tuple, chances)
    shown(page)
    opened: list[str] = []
    page.followed.connect(opened.append)
    heat = page.heat_map
    click_cell(heat, 1, 2)
    heat.setFocus()
    QTest.keyClick(heat, Qt.Key.Key_Up)
    QTest.keyClick(heat, Qt.Key.Key_Left)
    here = heat.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert here == "FOR-2 Title of FOR-2: level 3, FOR-2 level 3"
    QTest.keyClick(heat, Qt.Key.Key_Return)
    QTest.keyClick(heat, Qt.Key.Key_Space)
    assert opened == ["MON-3", "FOR-2", "FOR-2"]
    QTest.mouseClick(heat.verticalHeader().viewport(), LEFT, pos=QPoint(5, 5))
    assert len(opened) == 3, "a click beside the cells opens nothing"

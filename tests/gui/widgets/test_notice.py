"""A notice: its action is told, and it can be put away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from muster.gui.widgets.notice import Notice

LEFT = Qt.MouseButton.LeftButton


def test_its_action_is_told_and_it_can_be_put_away(qtbot: QtBot) -> None:
    notice = Notice("The file has changed.", "Merge now")
    qtbot.addWidget(notice)
    notice.show()
    acted: list[None] = []
    notice.acted.connect(lambda: acted.append(None))
    QTest.mouseClick(notice.action, LEFT)
    assert acted == [None]
    QTest.mouseClick(notice.close_button, LEFT)
    assert notice.isHidden()
    assert acted == [None]


def test_without_an_action_there_is_no_button_for_one(qtbot: QtBot) -> None:
    notice = Notice("<b>Saved</b> by J4")
    qtbot.addWidget(notice)
    notice.show()
    assert not notice.action.isVisible()
    texts = [part for part in notice.findChildren(QLabel) if part.text() == "<b>Saved</b> by J4"]
    assert [part.textFormat() for part in texts] == [Qt.TextFormat.PlainText]

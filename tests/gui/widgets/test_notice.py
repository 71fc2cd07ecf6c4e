"""A notice: its action is told, and it can be put away."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
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
    assert {part.textFormat() for part in texts} == {Qt.TextFormat.PlainText}
    assert sum(part.isVisible() for part in texts) == 1


LONG = "The file has been changed on the disk by somebody else, while you were working on it here. " * 3


def test_a_long_one_takes_a_line_of_a_low_window_until_it_is_to_be_read(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = Notice(LONG, "Merge now", window)
    layout = QVBoxLayout(window)
    layout.addWidget(notice)
    layout.addStretch(1)
    line = window.fontMetrics().lineSpacing()
    window.resize(420, line * 20)
    window.show()
    assert notice.more.isVisible()
    qtbot.waitUntil(lambda: notice.height() < 4 * line)
    assert not notice.action.isVisible()
    cut = next(part for part in notice.findChildren(QLabel) if part.isVisible())
    assert (cut.text(), bool(cut.toolTip())) == (LONG, True), "whole for who hears it or points at it"
    notice.more.setFocus()
    QTest.mouseClick(notice.more, LEFT)
    assert not notice.more.isVisible()
    assert notice.action.isVisible()
    qtbot.waitUntil(lambda: notice.height() > 5 * line)


def test_in_a_high_window_it_is_whole(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = Notice(LONG, "", window)
    QVBoxLayout(window).addWidget(notice)
    window.resize(420, window.fontMetrics().lineSpacing() * 40)
    window.show()
    assert not notice.more.isVisible()
    window.resize(420, window.fontMetrics().lineSpacing() * 18)
    notice.fit()
    assert notice.more.isVisible()

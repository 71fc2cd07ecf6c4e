"""A toast says something for a while and takes neither keyboard nor room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.motion import Motion
from muster.gui.theme import Appearance
from muster.gui.widgets.toast import COMES_FROM, Toast

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(shown: Callable[[QWidget], QWidget]) -> QWidget:
    made = QWidget()
    QVBoxLayout(made).addWidget(QLineEdit())
    shown(made)
    made.findChild(QLineEdit).setFocus()  # type: ignore[union-attr]
    return made


def test_it_takes_neither_keyboard_nor_room(page: QWidget, appearance: Appearance) -> None:
    line = page.findChild(QLineEdit)
    assert line is not None
    before = line.geometry()
    toast = Toast(page, appearance)
    toast.say("The answer to FOR-1 is cleared.", "Undo")
    QApplication.processEvents()
    assert line.hasFocus()
    assert line.geometry() == before
    assert toast.isVisible()
    assert page.rect().contains(toast.geometry())
    assert toast.accessibleName() == toast.text == "The answer to FOR-1 is cleared."
    page.resize(500, 300)
    QApplication.processEvents()
    assert page.rect().contains(toast.geometry()), "it stays inside"


def test_its_button_acts_without_taking_the_keyboard(
    page: QWidget, appearance: Appearance, qtbot: QtBot
) -> None:
    line = page.findChild(QLineEdit)
    assert line is not None
    toast = Toast(page, appearance)
    toast.say("Gone.", "Undo")
    with qtbot.waitSignals([toast.gone, toast.acted]):
        QTest.mouseClick(toast.button, LEFT)
    assert toast.text == ""
    assert line.hasFocus()


def test_it_goes_by_itself_but_not_from_under_who_uses_it(page: QWidget, appearance: Appearance) -> None:
    line = page.findChild(QLineEdit)
    assert line is not None
    toast = Toast(page, appearance)
    toast.say("Gone.", "Undo")
    assert toast._going.isActive()
    toast.button.setFocus()
    toast._going.timeout.emit()
    assert toast.isVisible(), "the keyboard is in it"
    line.setFocus()
    toast._going.timeout.emit()
    assert not toast.isVisible()


def test_the_keyboard_goes_back_when_it_is_used_by_keyboard(page: QWidget, appearance: Appearance) -> None:
    line = page.findChild(QLineEdit)
    assert line is not None
    toast = Toast(page, appearance)
    toast.say("Gone.", "Undo")
    toast.button.setFocus()
    QTest.keyClick(toast.button, Qt.Key.Key_Space)
    assert not toast.isVisible()
    assert line.hasFocus()


def test_the_pointer_holds_it(page: QWidget, appearance: Appearance) -> None:
    toast = Toast(page, appearance)
    toast.say("Gone.")
    assert not toast.button.isVisible(), "there is nothing to do"
    toast._going.setInterval(5)
    QApplication.sendEvent(toast, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
    assert toast._going.remainingTime() <= 5, "it begins anew"
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    toast.dismiss()
    toast.dismiss()
    assert toast.text == ""


def test_it_slides_in_where_movement_is_wanted(page: QWidget, appearance: Appearance, qtbot: QtBot) -> None:
    Motion.setting = True
    try:
        toast = Toast(page, appearance)
        toast.say("Gone.", "Undo")
        start = toast.y()
        qtbot.waitUntil(lambda: not toast._below.is_moving)
        assert toast.y() == start - COMES_FROM
        toast.say("Gone too.")
        assert toast.y() == start - COMES_FROM, "one that is there stays where it is"
        toast.dismiss()
        Motion.setting = False
        toast.say("Gone again.")
        assert toast.y() == start - COMES_FROM
    finally:
        Motion.setting = None

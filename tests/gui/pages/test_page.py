"""What every page has in common."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from muster.gui.pages.page import Page


def test_the_keyboard_goes_to_the_first_thing_that_takes_it(qtbot: QtBot) -> None:
    page = Page()
    layout = QVBoxLayout(page)
    hidden, disabled, first, second = (QPushButton(name) for name in ("hidden", "off", "first", "second"))
    for widget in (QLabel("a label"), hidden, disabled, first, second):
        layout.addWidget(widget)
    hidden.hide()
    disabled.setEnabled(False)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.show_place("anything", focus=True) == "", "most pages have one part only"
    assert page.focusWidget() is first

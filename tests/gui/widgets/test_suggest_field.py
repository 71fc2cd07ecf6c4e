"""A line that suggests: what is picked is told like what is typed, and the list ends no typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.widgets.suggest_field import SuggestField
from tests.gui.support import PATIENCE

Key = Qt.Key


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[SuggestField]:
    """A field with the keyboard, and two suggestions."""
    window = QWidget()
    made = SuggestField("Partner")
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    made.setFocus()
    made.show_suggestions(("African Union", "European Union"))
    yield made
    window.close()


def test_typing_and_picking_are_told_alike(field: SuggestField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.edited.connect(told.append)
    QTest.keyClicks(field, "eu")
    completer = field.completer()
    popup = completer.popup()
    assert popup is not None
    assert completer.completionCount() == 1
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Return)
    assert told[-1] == "European Union"
    assert field.text() == "European Union"
    QTest.keyClick(field, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Key.Key_Delete)
    assert told[-1] == ""
    QTest.keyClicks(field, "NATO")
    assert told[-1] == "NATO", "anything may be typed"


def test_the_list_that_opens_ends_no_typing(field: SuggestField) -> None:
    left: list[None] = []
    field.left.connect(lambda: left.append(None))
    QTest.keyClicks(field, "un")
    popup = field.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    assert left == []
    popup.hide()
    field.clearFocus()
    assert left == [None]

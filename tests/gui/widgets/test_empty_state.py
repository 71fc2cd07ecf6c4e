"""What stands where there is nothing yet: words, and a button only where there is something to do."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.widgets.empty_state import EmptyState
from tests.gui.support import seen


def test_its_button_does_what_it_says(qtbot: QtBot) -> None:
    state = EmptyState("Nothing yet", "The first save writes the first lines.", "Save now")
    qtbot.addWidget(state)
    state.show()
    assert state.button.text() == "Save now"
    assert "Nothing yet" in seen(state)
    with qtbot.waitSignal(state.wanted):
        QTest.mouseClick(state.button, Qt.MouseButton.LeftButton)


def test_without_an_action_there_is_no_button(qtbot: QtBot) -> None:
    state = EmptyState("Nothing yet", "Somebody else begins.")
    qtbot.addWidget(state)
    assert state.button.isHidden()

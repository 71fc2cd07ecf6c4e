"""A row that asks for a reason: none is given without words, and giving up leaves nothing behind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.widgets.reason_row import ReasonRow
from tests.gui.support import PATIENCE


@pytest.fixture
def row(qtbot: QtBot) -> ReasonRow:
    made = ReasonRow("Why not?", "Leave out")
    qtbot.addWidget(made)
    made.ask()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=PATIENCE)
    return made


def test_blanks_are_no_reason(row: ReasonRow) -> None:
    told: list[str] = []
    row.given.connect(told.append)
    QTest.keyClicks(row.field, "   ")
    assert not row._confirm.isEnabled()
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert told == []
    assert row.isVisible()


def test_a_reason_is_given_by_enter_without_its_blanks(row: ReasonRow) -> None:
    told: list[str] = []
    row.given.connect(told.append)
    QTest.keyClicks(row.field, " No sea port. ")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert told == ["No sea port."]
    assert row.isHidden()


def test_escape_gives_up_and_forgets(row: ReasonRow) -> None:
    gave_up: list[None] = []
    row.cancelled.connect(lambda: gave_up.append(None))
    QTest.keyClicks(row.field, "No sea")
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert gave_up == [None]
    assert row.field.text() == ""
    row.ask("An old note")
    assert row.field.selectedText() == "An old note", "typing replaces it"

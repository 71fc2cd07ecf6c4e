"""A date that may be left open tells what is chosen, and shows without telling."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.widgets.date_field import DateField, two_figures


def test_adding_typing_and_removing_are_told(qtbot: QtBot) -> None:
    field = DateField("Review by", "Add a review date")
    qtbot.addWidget(field)
    field.show()
    told: list[object] = []
    field.picked.connect(told.append)
    assert (field.day, field.edit.isEnabled()) == (None, False)
    assert field.tick.text() == "+ Add a review date"
    assert not field.edit.isVisible(), "no date is shown where there is none"
    QTest.mouseClick(field.tick, Qt.MouseButton.LeftButton)
    assert field.edit.isVisible()
    assert field.tick.accessibleName() == "Remove the date: Review by"
    field.edit.setDate(QDate(2030, 2, 28))
    assert told[-1] == field.day == date(2030, 2, 28)
    QTest.keyClick(field.tick, Qt.Key.Key_Space)
    assert told[-1] is None
    assert not field.edit.isVisible()


def test_showing_tells_nobody(qtbot: QtBot) -> None:
    field = DateField("Review by", "Add a review date")
    qtbot.addWidget(field)
    told: list[object] = []
    field.picked.connect(told.append)
    field.show_day(date(2031, 12, 31))
    assert (field.day, field.edit.isEnabled()) == (date(2031, 12, 31), True)
    field.show_day(None)
    assert (field.day, field.edit.isEnabled()) == (None, False)
    assert told == []
    assert field.edit.accessibleName() == "Review by"


@pytest.mark.parametrize(
    ("pattern", "shown"),
    [
        ("d\u200f/M\u200f/yyyy", "dd\u200f/MM\u200f/yyyy"),
        ("dd/MM/yyyy", "dd/MM/yyyy"),
        ("M/d/yy", "MM/dd/yy"),
        ("d MMM yyyy", "dd MMM yyyy"),
    ],
)
def test_day_and_month_have_two_figures(pattern: str, shown: str) -> None:
    assert two_figures(pattern) == shown

"""Fields of figures take Arabic-Indic and Persian digits, typed, composed and pasted."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.widgets.any_figures import DayField, WholeField, plain_figures
from muster.gui.widgets.date_field import DateField

Shown = Callable[[QWidget], QWidget]


def type_any(widget: QWidget, text: str) -> None:
    """Press the keys of any layout; QTest knows those of ASCII alone."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, ord(sign), Qt.KeyboardModifier.NoModifier, sign)
            QCoreApplication.sendEvent(widget, key)


def test_digits_of_any_script_become_those_of_the_keys() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert plain_figures("٠١٢٣٤٥٦٧٨٩") == "0123456789"
    assert plain_figures("۴۵ persons, ٣٫٥ weeks") == "45 persons, 3.5 weeks"
    assert plain_figures("1½²") == "1½²", "what is no digit stays"


@pytest.fixture
def strength(shown: Shown) -> WholeField:
    field = WholeField()
    field.setRange(0, 99_999)
    shown(field)
    field.setFocus()
    field.selectAll()
    return field


def test_they_are_typed(strength: WholeField) -> None:
    type_any(strength, "٥٤٣")
    assert strength.value() == 543
    type_any(strength, "۲1")
    assert strength.text() == "54321"


def test_they_are_composed_by_an_input_method(strength: WholeField) -> None:
    event = QInputMethodEvent()
    event.setCommitString("٧٢")
    QCoreApplication.sendEvent(strength, event)
    assert strength.value() == 72


def test_they_are_pasted(strength: WholeField) -> None:
    QGuiApplication.clipboard().setText("٤٥٠٠")
    strength.lineEdit().paste()
    assert strength.text() == "4500"
    assert strength.value() == 4500


def test_a_date_is_typed_in_them(shown: Shown) -> None:
    field = DayField()
    field.setDisplayFormat("dd/MM/yyyy")
    field.setDate(QDate(2026, 3, 1))
    shown(field)
    field.setFocus()
    field.setCurrentSection(DayField.Section.DaySection)
    field.setSelectedSection(DayField.Section.DaySection)
    type_any(field, "٢٨١١٢٠٢٧")
    assert field.date() == QDate(2027, 11, 28)


def test_every_field_of_the_window_is_one_of_these(shown: Shown) -> None:
    made = DateField("Review by", "Add a date")
    made.show_day(date(2026, 3, 1))
    shown(made)
    assert isinstance(made.edit, DayField)
    assert isinstance(made.edit, QAbstractSpinBox)
    made.edit.setFocus()
    made.edit.setSelectedSection(DayField.Section.DaySection)
    type_any(made.edit, "٠٢")
    assert made.day == date(2026, 3, 2)
    QTest.keyClick(made.edit, Qt.Key.Key_Up)
    assert made.day is not None


@pytest.mark.parametrize("made", [WholeField, DayField])
def test_figures_stand_where_the_field_begins(
    qapp: QApplication, qtbot: QtBot, made: type[QAbstractSpinBox]
) -> None:
    sides = Qt.AlignmentFlag
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field = made()
    qtbot.addWidget(field)
    absolute = sides.AlignAbsolute | sides.AlignVCenter
    assert field.alignment() == sides.AlignRight | absolute
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert field.alignment() == sides.AlignLeft | absolute

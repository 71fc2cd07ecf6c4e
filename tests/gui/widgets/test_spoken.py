"""Screen readers are told of headings with their level, groups, pictures, and charts row by row."""

import sys

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.widgets.segments import Segments
from muster.gui.widgets.spoken import heading_level, speak, tell_row
from muster.gui.widgets.text import ElidedLabel, label

Role, Text = QAccessible.Role, QAccessible.Text


class Steps(QWidget):
    """Something with rows, as a chart has them."""

    def __init__(self) -> None:
        super().__init__()
        self.current = 0
        self.rows = ["first", "second"]

    def count(self) -> int:
        return len(self.rows)

    def told(self, row: int) -> str:
        return self.rows[row]


@pytest.fixture(autouse=True)
def speaking(qtbot: QtBot) -> None:
    """The program speaks."""
    speak()


@pytest.mark.parametrize(("look", "level"), [("h1", 1), ("verdict", 1), ("h2", 2), ("h3", 3)])
def test_a_heading_tells_its_level(look: str, level: int) -> None:
    head = label("Capacity", look)
    told = QAccessible.queryAccessibleInterface(head)
    assert told.role() == Role.Heading
    assert told.text(Text.Name) == "Capacity"
    assert told.attributesInterface().attributeValue(QAccessible.Attribute.Level) == level
    head.setText("Logistics")
    assert told.text(Text.Name) == "Logistics"


def test_other_labels_are_text(qtbot: QtBot) -> None:
    assert QAccessible.queryAccessibleInterface(label("Much", "muted")).role() == Role.StaticText
    assert heading_level(ElidedLabel("h3")) is None
    button = QPushButton()
    qtbot.addWidget(button)
    inside = label("A tile", "h3")
    QVBoxLayout(button).addWidget(inside)
    assert heading_level(inside) is None


def test_choices_of_one_are_radio_buttons_in_a_group(qtbot: QtBot) -> None:
    sides = Segments("Set", [("core", "Short"), ("full", "Full")])
    qtbot.addWidget(sides)
    sides.show_choice("full")
    group = QAccessible.queryAccessibleInterface(sides)
    assert (group.role(), group.text(Text.Name)) == (Role.Grouping, "Set")
    told = [QAccessible.queryAccessibleInterface(button) for button in sides.buttons.values()]
    assert [one.role() for one in told] == [Role.RadioButton] * 2
    assert [one.state().checked for one in told] == [False, True]
    sides.show_choice("")
    assert [one.state().checked for one in told] == [False, False]


def test_a_screen_reader_chooses_as_a_click_does(qtbot: QtBot) -> None:
    """Qt's own interface changes the tick and tells nobody."""
    sides = Segments("Set", [("core", "Short"), ("full", "Full")])
    qtbot.addWidget(sides)
    told = QAccessible.queryAccessibleInterface(sides.buttons["full"]).actionInterface()
    with qtbot.waitSignal(sides.picked) as picked:
        told.doAction(told.actionNames()[0])
    assert picked.args == ["full"]
    assert sides.choice == "full"
    sides.buttons["core"].setEnabled(False)
    able = QAccessible.queryAccessibleInterface(sides.buttons["core"]).actionInterface()
    able.doAction(able.actionNames()[0])
    assert sides.choice == "full"
    told.doAction("no such thing")


def test_a_box_to_tick_is_named_without_its_letter(qtbot: QtBot) -> None:
    box = QCheckBox("Names && &notes")
    qtbot.addWidget(box)
    told = QAccessible.queryAccessibleInterface(box)
    assert (told.role(), told.text(Text.Name)) == (Role.CheckBox, "Names & notes")
    assert told.state().checkable
    box.setChecked(True)
    assert told.state().checked


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt tells the name")
def test_a_list_tells_its_name_and_what_is_chosen(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    box, named, beside = QComboBox(), QComboBox(), label("Level to reach")
    for part in (box, beside, named):
        layout.addWidget(part)
    box.addItems(["Mine", "Theirs"])
    box.setAccessibleName("Which counts for FOR-1")
    beside.setBuddy(named)
    told = QAccessible.queryAccessibleInterface(box)
    assert (told.role(), told.text(Text.Name)) == (Role.ComboBox, "Which counts for FOR-1: Mine")
    box.setCurrentIndex(1)
    assert told.text(Text.Name).endswith("Theirs")
    assert told.state().expandable
    assert not told.state().expanded
    holder.show()
    told.actionInterface().doAction(told.actionInterface().actionNames()[0])
    assert told.state().expanded
    box.hidePopup()
    relations = QAccessible.queryAccessibleInterface(named).relations(QAccessible.RelationFlag.Label)
    assert [one.text(Text.Name) for one, _ in relations] == ["Level to reach"]


def test_what_is_only_read_is_a_document(qtbot: QtBot) -> None:
    sheet = QScrollArea()
    qtbot.addWidget(sheet)
    sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert QAccessible.queryAccessibleInterface(sheet).role() == Role.Document


def test_a_chart_is_a_list_of_its_rows(qtbot: QtBot) -> None:
    chart = Steps()
    chart.setAccessibleName("Two steps")
    qtbot.addWidget(chart)
    chart.resize(100, 40)
    told = QAccessible.queryAccessibleInterface(chart)
    assert (told.role(), told.text(Text.Name), told.childCount()) == (Role.List, "Two steps", 2)
    rows = [told.child(number) for number in range(2)]
    assert [row.text(Text.Name) for row in rows] == ["first", "second"]
    assert [row.state().selected for row in rows] == [True, False]
    assert [told.indexOfChild(row) for row in rows] == [0, 1]
    assert rows[1].rect().top() - rows[0].rect().top() == 20
    assert told.child(2) is None
    chart.rows.pop()
    assert rows[1].isValid() is False
    assert rows[1].text(Text.Name) == ""
    assert rows[1].rect() == QRect()


def test_a_row_is_told_when_the_keyboard_comes_to_it(qtbot: QtBot) -> None:
    chart = Steps()
    qtbot.addWidget(chart)
    QAccessible.setActive(True)
    try:
        tell_row(chart, 1)
        tell_row(chart, 7)
    finally:
        QAccessible.setActive(False)


def test_what_is_gone_says_nothing_any_more(qtbot: QtBot) -> None:
    chart = Steps()
    row = QAccessible.queryAccessibleInterface(chart).child(0)
    with qtbot.waitSignal(chart.destroyed):
        chart.deleteLater()
    assert row.isValid() is False
    assert row.parent() is None

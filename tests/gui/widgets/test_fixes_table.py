"""The table of fixes: as high as its rows, boxes and links by mouse, figures that give way, spoken cells."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.models.fixes_model import Column, FixesModel, FixRow
from muster.gui.theme import Appearance
from muster.gui.widgets.fixes_table import GIVE_WAY, FixesTable
from muster.gui.widgets.grid_view import TARGET

LEFT = Qt.MouseButton.LeftButton
ROWS = [FixRow(name, f"Something called {name} that has to be done", 1, 3, 8, 12, 2.5) for name in "ABC"]


@pytest.fixture
def table(qapp: QApplication, qtbot: QtBot) -> FixesTable:
    """Three fixes in a wide table."""
    model = FixesModel()
    model.show_rows(ROWS)
    made = FixesTable(model, Appearance(qapp), "Fixes")
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def place(table: FixesTable, row: int, column: Column) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def test_it_asks_for_the_height_of_its_rows(table: FixesTable) -> None:
    model = table.model()
    assert isinstance(model, FixesModel)
    assert table.rowHeight(0) >= TARGET
    three = table.minimumSizeHint().height()
    model.show_rows(ROWS[:1])
    assert table.minimumSizeHint().height() == three - 2 * table.rowHeight(0)


def test_a_click_anywhere_in_a_box_cell_ticks_it(table: FixesTable, qtbot: QtBot) -> None:
    model = table.model()
    assert isinstance(model, FixesModel)
    corner = table.visualRect(model.index(1, Column.KEEP)).topLeft() + QPoint(2, 2)
    with qtbot.waitSignal(model.kept) as kept:
        QTest.mouseClick(table.viewport(), LEFT, pos=corner)
    assert kept.args == ["B", True]
    with qtbot.assertNotEmitted(model.kept), qtbot.assertNotEmitted(model.left_out):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.RightButton, pos=corner)
        QTest.mouseClick(table.viewport(), LEFT, pos=place(table, 1, Column.EFFORT))


def test_a_click_on_a_name_follows_it(table: FixesTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.followed) as followed:
        QTest.mouseClick(table.viewport(), LEFT, pos=place(table, 2, Column.FIX))
    assert followed.args == ["C"]
    QTest.mouseMove(table.viewport(), place(table, 0, Column.FIX))
    with qtbot.assertNotEmitted(table.followed):
        QTest.mouseClick(table.viewport(), LEFT, pos=place(table, 0, Column.GAIN))


def test_figures_give_way_in_a_narrow_table_and_the_boxes_never(table: FixesTable) -> None:
    assert not any(table.isColumnHidden(column) for column in Column)
    given = []
    for width in range(880, 200, -20):
        table.resize(width, table.height())
        hidden = [column for column in GIVE_WAY if table.isColumnHidden(column)]
        assert hidden == list(GIVE_WAY[: len(hidden)])
        given.append(len(hidden))
        assert not table.isColumnHidden(Column.KEEP)
        assert not table.isColumnHidden(Column.LEAVE_OUT)
    assert given == sorted(given)
    assert given[-1] == len(GIVE_WAY)
    table.resize(900, table.height())
    assert not any(table.isColumnHidden(column) for column in Column)


def test_cells_are_spoken(table: FixesTable) -> None:
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken is not None
    assert spoken.text(QAccessible.Text.Name) == "Fixes"
    cells = [spoken.child(n).text(QAccessible.Text.Name) for n in range(spoken.childCount())]
    assert "A Something called A that has to be done" in cells
    assert "Keep A in the plan" in cells


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_cell_with_the_keyboard_has_a_frame(qapp: QApplication, table: FixesTable, theme: str) -> None:
    table.appearance.set_theme(theme)
    try:
        before = table.grab().toImage()
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, Column.KEEP))
        QApplication.processEvents()
        assert table.grab().toImage() != before
    finally:
        table.appearance.set_theme("light")


def test_many_fixes_are_measured_once(table: FixesTable, monkeypatch: pytest.MonkeyPatch) -> None:
    model = table.model()
    assert isinstance(model, FixesModel)
    measured: list[bool] = []
    stretch = table._stretch

    def counted() -> None:
        measured.append(True)
        stretch()

    monkeypatch.setattr(table, "_stretch", counted)
    model.show_rows([FixRow(f"Q{n}", f"Fix {n}", 1, 3, 8, 12, 2.5) for n in range(40)])
    assert (model.rowCount(), measured) == (40, [True])

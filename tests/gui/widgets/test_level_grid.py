"""The level grid by figures, arrows and clicks, and as a screen reader meets it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from muster.gui.theme import Appearance
from tests.gui.support import click_cell, press, press_printed
from tests.gui.tables import grid

Key = Qt.Key
Role = Qt.ItemDataRole
Show = Callable[[QTableView], QTableView]


def test_levels_are_said_to_be_chosen(appearance: Appearance, shown_table: Show) -> None:
    table = shown_table(grid(appearance, 1))
    seen = QAccessible.queryAccessibleInterface(table)
    states = {
        part.text(QAccessible.Text.Name): part.state()
        for part in (seen.child(n) for n in range(seen.childCount()))
    }
    assert states["Q0 name: 2 – some"].checked
    assert not states["Q0 name: 3 – much"].checked


def test_levels_move_by_figures_arrows_and_clicks(appearance: Appearance, shown_table: Show) -> None:
    table = grid(appearance)
    shown_table(table)
    moved: list[tuple[str, int]] = []
    table.moved.connect(lambda key, level: moved.append((key, level)))
    table.setCurrentIndex(table.rows.index(1, 0))
    press(Key.Key_Return)
    assert moved == [], "a name is no level"
    QTest.keyClicks(table, "05")
    press(Key.Key_Right)
    press(Key.Key_Right)
    press(Key.Key_Return)
    press(Key.Key_Delete)
    click_cell(table, 2, 5)
    click_cell(table, 2, 0)
    assert moved == [("Q1", 0), ("Q1", 1), ("Q1", -1), ("Q2", 4)]


def test_figures_of_other_scripts_count(appearance: Appearance, shown_table: Show) -> None:
    table = grid(appearance)
    shown_table(table)
    moved: list[tuple[str, int]] = []
    table.moved.connect(lambda key, level: moved.append((key, level)))
    table.setCurrentIndex(table.rows.index(0, 0))
    figure = QKeyEvent(QEvent.Type.KeyPress, 0x663, Qt.KeyboardModifier.NoModifier, "٣")
    QApplication.sendEvent(table, figure)
    assert moved == [("Q0", 3)]
    press_printed(table, "à(")
    assert moved == [("Q0", 3), ("Q0", 0)], "and need no Shift"

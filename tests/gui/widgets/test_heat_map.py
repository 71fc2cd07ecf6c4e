"""The heat map by keyboard, from right to left, for screen readers; and what it paints anew."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from muster.gui.models.heat_model import HeatCell, HeatRow
from muster.gui.theme import Appearance
from tests.gui.support import press
from tests.gui.tables import heat, here

Key = Qt.Key
Role = Qt.ItemDataRole
Show = Callable[[QTableView], QTableView]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrows_go_where_they_point(
    direction: Qt.LayoutDirection, appearance: Appearance, shown_table: Show
) -> None:
    table = heat(appearance)
    table.setLayoutDirection(direction)
    shown_table(table)
    table.setCurrentIndex(table.cells.index(0, 1))
    start = table.visualRect(table.currentIndex()).center().x()
    press(Key.Key_Left)
    assert table.visualRect(table.currentIndex()).center().x() < start
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    assert here(table) == ((0, 2) if mirrored else (0, 0))


def test_keys_do_not_reach_cells_that_are_not_there(appearance: Appearance, shown_table: Show) -> None:
    table = heat(appearance)
    shown_table(table)
    table.setCurrentIndex(table.cells.index(0, 3))
    press(Key.Key_Down)
    current = table.currentIndex()
    assert table.cells.cell(current) is not None


def test_screen_readers_find_a_table_with_cells(appearance: Appearance, shown_table: Show) -> None:
    table = shown_table(heat(appearance))
    seen = QAccessible.queryAccessibleInterface(table)
    assert seen.role() == QAccessible.Role.Table
    names = [seen.child(n).text(QAccessible.Text.Name) for n in range(seen.childCount())]
    assert "A3: level 3" in names
    assert "B0: open" in names


def test_only_what_changed_is_painted_anew(appearance: Appearance, shown_table: Show, qtbot: QtBot) -> None:
    table = heat(appearance)
    shown_table(table)
    painted: list[tuple[int, int]] = []
    delegate = table.itemDelegate()
    paint = type(delegate).paint

    class Counting(type(delegate)):  # type: ignore[misc]
        def paint(self, painter, option, index) -> None:  # type: ignore[no-untyped-def]
            painted.append((index.row(), index.column()))
            paint(self, painter, option, index)

    table.setItemDelegate(Counting(appearance, table))
    for _ in range(3):  # the layout, then the paint, that a new delegate asks for
        QApplication.processEvents()
    assert len(painted) >= 6
    painted.clear()
    levels = [HeatCell(f"A{n}", n, str(n), f"A{n}: level {n}") for n in range(4)]
    levels.append(HeatCell("A4", 0, "0", "A4: level 0"))
    table.cells.show_rows(
        [HeatRow("Force", tuple(levels)), HeatRow("Money", (HeatCell("B0", None, "?", "B0: open"),))]
    )
    QApplication.processEvents()
    assert painted == [(0, 4)]
    assert table.model().index(0, 4).data(Role.AccessibleTextRole) == "A4: level 0"


def test_a_failed_gate_has_a_cross_beside_its_figure(appearance: Appearance, shown_table: Show) -> None:
    """A drawing, which every font has, and not a letter that is read out as a multiplication."""
    table = heat(appearance)
    shown_table(table)
    pictures = []
    for failed in (False, True):
        cell = HeatCell("A1", 1, "1", "A1: level 1, fails its gate", is_failed=failed)
        table.cells.show_rows([HeatRow("Force", (cell,))])
        QApplication.processEvents()
        pictures.append(table.grab().toImage())
        index = table.cells.index(0, 0)
        assert index.data(Role.AccessibleTextRole) == "A1: level 1, fails its gate"
    assert pictures[0] != pictures[1]

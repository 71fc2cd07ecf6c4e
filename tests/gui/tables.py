"""Tables for tests: a small heat map, a level grid, and a table of figures."""

from PySide6.QtWidgets import QTableView

from muster.gui.models.heat_model import HeatCell, HeatRow
from muster.gui.models.level_grid_model import GridRow
from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.theme import Appearance
from muster.gui.widgets.heat_map import HeatMap
from muster.gui.widgets.level_grid import LevelGrid
from muster.gui.widgets.table_view import TableView

TITLES = ("none", "little", "some", "much", "all")


def heat(appearance: Appearance) -> HeatMap:
    made = HeatMap(appearance, "At a glance")
    levels = [HeatCell(f"A{n}", n, str(n), f"A{n}: level {n}") for n in range(5)]
    made.cells.show_rows(
        [HeatRow("Force", tuple(levels)), HeatRow("Money", (HeatCell("B0", None, "?", "B0: open"),))]
    )
    return made


def grid(appearance: Appearance, rows: int = 3) -> LevelGrid:
    made = LevelGrid(appearance, "Every answer")
    made.rows.show_rows([GridRow(f"Q{n}", f"Q{n} name", 2, 1, TITLES) for n in range(rows)])
    return made


def figures(appearance: Appearance, *, sorts: bool = True) -> TableView:
    columns = [Column("Name"), Column("Score", is_figure=True), Column("What", stretches=True)]
    made = TableView(appearance, "Figures", TableModel(columns), sorts=sorts)
    made.show_rows(
        [
            TableRow("b", (Cell("beta"), Cell("9", order=9), Cell("short"))),
            TableRow("a", (Cell("Alpha"), Cell("100", order=100), Cell("a long text " * 20))),
            TableRow("c", (Cell("gamma"), Cell("–", order=-1), Cell(""))),
            TableRow("", (Cell("Whole"), Cell("55", order=55), Cell("")), is_total=True),
        ]
    )
    return made


def here(table: QTableView) -> tuple[int, int]:
    return table.currentIndex().row(), table.currentIndex().column()

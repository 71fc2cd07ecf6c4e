"""What all tables do: keyboard, ring, targets, right to left, sorting, copying."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.models.heat_model import HeatCell, HeatRow
from muster.gui.models.level_grid_model import GridRow
from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.theme import Appearance, Theme
from muster.gui.widgets.grid_view import TARGET
from muster.gui.widgets.heat_map import HeatMap
from muster.gui.widgets.layout import ScrollColumn
from muster.gui.widgets.level_grid import LevelGrid
from muster.gui.widgets.table_view import TableView
from tests.gui.support import PATIENCE, cells, click_cell, press

Key = Qt.Key
Role = Qt.ItemDataRole
Show = Callable[[QTableView], QTableView]
TITLES = ("none", "little", "some", "much", "all")


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    """The look, at a hundred per cent."""
    return Appearance(qapp)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Show]:
    """Show a table in the column of a page, with the keyboard on it."""
    pages: list[ScrollColumn] = []

    def show(table: QTableView) -> QTableView:
        page = ScrollColumn(700)
        pages.append(page)
        page.column.addWidget(table)
        page.column.addSpacing(2000)
        qtbot.addWidget(page)
        page.resize(760, 300)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
        table.setFocus()
        QApplication.processEvents()
        return table

    yield show
    pages.clear()


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


@pytest.mark.parametrize("make", [heat, grid, figures])
def test_tab_goes_through_as_one_stop(
    make: Callable[[Appearance], QTableView], appearance: Appearance, shown: Show
) -> None:
    table = shown(make(appearance))
    assert table.currentIndex().isValid(), "the keyboard has a place from the start"
    before = here(table)
    press(Key.Key_Tab)
    assert here(table) == before


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrows_go_where_they_point(
    direction: Qt.LayoutDirection, appearance: Appearance, shown: Show
) -> None:
    table = heat(appearance)
    table.setLayoutDirection(direction)
    shown(table)
    table.setCurrentIndex(table.cells.index(0, 1))
    start = table.visualRect(table.currentIndex()).center().x()
    press(Key.Key_Left)
    assert table.visualRect(table.currentIndex()).center().x() < start
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    assert here(table) == ((0, 2) if mirrored else (0, 0))


def test_keys_do_not_reach_cells_that_are_not_there(appearance: Appearance, shown: Show) -> None:
    table = heat(appearance)
    shown(table)
    table.setCurrentIndex(table.cells.index(0, 3))
    press(Key.Key_Down)
    current = table.currentIndex()
    assert table.cells.cell(current) is not None


@pytest.mark.parametrize("size", [80, 100, 200])
@pytest.mark.parametrize("make", [heat, grid])
def test_what_is_clicked_is_large_enough(
    make: Callable[[Appearance], QTableView], size: int, appearance: Appearance, shown: Show
) -> None:
    appearance.set_size(size)
    table = shown(make(appearance))
    for row in range(table.model().rowCount()):
        for column in range(table.model().columnCount()):
            place = table.visualRect(table.model().index(row, column))
            assert min(place.width(), place.height()) >= TARGET
    assert table.height() >= table.verticalHeader().length()


def contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
            for c in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("make", [heat, grid, figures])
def test_the_ring_of_the_keyboard_is_two_pixels_and_stands_out(
    make: Callable[[Appearance], QTableView], name: str, appearance: Appearance, shown: Show
) -> None:
    appearance.set_theme(name)
    table = shown(make(appearance))
    theme: Theme = appearance.theme
    place: QRect = table.visualRect(table.currentIndex())
    image = table.viewport().grab().toImage()
    middle = place.left() + place.width() // 2
    ring = [image.pixelColor(middle, place.top() + n) for n in range(2)]
    assert all(contrast(colour, QColor(theme.card)) >= 3 for colour in ring)
    inside = image.pixelColor(middle, place.top() + 3)
    assert contrast(inside, ring[0]) >= 3, "a gap parts the ring from what it is round"


def test_what_the_keyboard_goes_to_is_scrolled_into_sight(appearance: Appearance, shown: Show) -> None:
    table = shown(grid(appearance, 40))
    page = table.window()
    assert isinstance(page, ScrollColumn)
    for _ in range(30):
        press(Key.Key_Down)
    cell = table.visualRect(table.currentIndex())
    top = table.viewport().mapTo(page.viewport(), cell.topLeft()).y()
    assert 0 <= top <= page.viewport().height() - cell.height()


def test_the_wheel_scrolls_the_page(appearance: Appearance, shown: Show) -> None:
    table = shown(grid(appearance, 40))
    page = table.window()
    assert isinstance(page, ScrollColumn)
    QTest.wheelEvent(page.windowHandle(), QPointF(100, 100), QPoint(0, -120))
    QApplication.processEvents()
    assert page.verticalScrollBar().value() > 0


def test_screen_readers_find_a_table_with_cells(appearance: Appearance, shown: Show) -> None:
    table = shown(heat(appearance))
    seen = QAccessible.queryAccessibleInterface(table)
    assert seen.role() == QAccessible.Role.Table
    names = [seen.child(n).text(QAccessible.Text.Name) for n in range(seen.childCount())]
    assert "A3: level 3" in names
    assert "B0: open" in names


def test_levels_are_said_to_be_chosen(appearance: Appearance, shown: Show) -> None:
    table = shown(grid(appearance, 1))
    seen = QAccessible.queryAccessibleInterface(table)
    states = {
        part.text(QAccessible.Text.Name): part.state()
        for part in (seen.child(n) for n in range(seen.childCount()))
    }
    assert states["Q0 name: 2 – some"].checked
    assert not states["Q0 name: 3 – much"].checked


def test_levels_move_by_figures_arrows_and_clicks(appearance: Appearance, shown: Show) -> None:
    table = grid(appearance)
    shown(table)
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


def test_figures_of_other_scripts_count(appearance: Appearance, shown: Show) -> None:
    table = grid(appearance)
    shown(table)
    moved: list[tuple[str, int]] = []
    table.moved.connect(lambda key, level: moved.append((key, level)))
    table.setCurrentIndex(table.rows.index(0, 0))
    figure = QKeyEvent(QEvent.Type.KeyPress, 0x663, Qt.KeyboardModifier.NoModifier, "٣")
    QApplication.sendEvent(table, figure)
    assert moved == [("Q0", 3)]


def test_heads_sort_and_a_total_stays_below(appearance: Appearance, shown: Show) -> None:
    table = figures(appearance)
    shown(table)

    def names() -> list[str]:
        return [row[0] for row in cells(table)]

    assert names() == ["beta", "Alpha", "gamma", "Whole"]
    head = table.horizontalHeader()

    def click_head(column: int) -> None:
        spot = QPoint(head.sectionViewportPosition(column) + 12, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    click_head(1)
    assert names() == ["gamma", "beta", "Alpha", "Whole"], "figures as figures"
    click_head(1)
    assert names() == ["Alpha", "beta", "gamma", "Whole"]
    click_head(1)
    assert names() == ["beta", "Alpha", "gamma", "Whole"], "a third click: as it came"
    click_head(0)
    assert names() == ["Alpha", "beta", "gamma", "Whole"]
    followed: list[str] = []
    table.followed.connect(followed.append)
    click_cell(table, 0, 2)
    assert followed == ["a"], "the row that is in sight there"
    click_cell(table, 3, 0)
    assert followed == ["a"], "a total leads nowhere"


def test_the_menu_sorts_without_the_mouse(appearance: Appearance, shown: Show) -> None:
    table = figures(appearance)
    shown(table)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(table.viewport(), event)
    menu = table.findChild(QMenu)
    assert menu is not None
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Copy as picture", "Copy as table", "Sort by Name", "Sort by Score", "Sort by What"]
    sort = next(action for action in menu.actions() if action.text() == "Sort by Score")
    sort.trigger()
    sort.trigger()
    assert [row[0] for row in cells(table)] == ["Alpha", "beta", "gamma", "Whole"]
    menu.close()


def test_a_table_is_copied_with_its_heads_as_it_is_sorted(appearance: Appearance, shown: Show) -> None:
    table = figures(appearance)
    shown(table)
    table.sort_by(0)
    rows = list(table.table())
    assert list(rows[0]) == ["Name", "Score", "What"]
    assert [row[0] for row in rows[1:]] == ["Alpha", "beta", "gamma", "Whole"]


def test_long_texts_wrap_and_figures_stay_whole(appearance: Appearance, shown: Show) -> None:
    table = figures(appearance, sorts=False)
    shown(table)
    assert table.rowHeight(1) > 2 * table.fontMetrics().height()
    assert table.rowHeight(0) < table.rowHeight(1)
    before = table.rowHeight(1)
    window: QWidget = table.window()
    window.resize(420, 300)
    QApplication.processEvents()
    assert table.rowHeight(1) > before
    assert table.height() == table.sizeHint().height()


def test_only_what_changed_is_painted_anew(appearance: Appearance, shown: Show, qtbot: QtBot) -> None:
    table = heat(appearance)
    shown(table)
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

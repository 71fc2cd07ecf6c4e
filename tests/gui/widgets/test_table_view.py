"""Tables of figures: sorting, wrapping, copying."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.models.table_model import Cell, Column, ScoreBar, TableModel, TableRow
from muster.gui.theme import Appearance
from muster.gui.widgets.table_view import PAD, TableView
from tests.gui.support import cells, click_cell
from tests.gui.tables import figures

Key = Qt.Key
Role = Qt.ItemDataRole
Show = Callable[[QTableView], QTableView]


def test_heads_sort_and_a_total_stays_below(appearance: Appearance, shown_table: Show) -> None:
    table = figures(appearance)
    shown_table(table)

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


def test_heads_stand_on_one_line_where_there_is_room(appearance: Appearance, qtbot: QtBot) -> None:
    columns = [
        Column("Category", stretches=True),
        Column("Weight", is_figure=True),
        Column("Bank of all questions", is_figure=True),
    ]
    table = TableView(appearance, "Weights", TableModel(columns))
    table.show_rows([TableRow("a", (Cell("Capacity and more"), Cell("25"), Cell("25")))])
    qtbot.addWidget(table)
    table.resize(700, 200)
    table.show()
    one_line = QFontMetrics(appearance.font("small", bold=True)).height()
    head = table.horizontalHeader()
    assert head.height() < 2 * one_line
    assert table.columnWidth(2) > QFontMetrics(appearance.font("small", bold=True)).horizontalAdvance(
        "Bank of all questions"
    )
    table.resize(300, 200)
    assert head.height() >= 2 * one_line, "texts come first"
    assert table.columnWidth(0) >= QFontMetrics(appearance.font()).horizontalAdvance("Capacity and more")
    table.resize(700, 200)
    assert head.height() < 2 * one_line


def test_the_menu_sorts_without_the_mouse(appearance: Appearance, shown_table: Show) -> None:
    table = figures(appearance)
    shown_table(table)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(table.viewport(), event)
    menu = table.findChild(QMenu)
    assert menu is not None
    texts = [action.text() for action in menu.actions() if action.text()]
    table.setCurrentIndex(table.model().index(0, 0))
    QApplication.sendEvent(table.viewport(), event)
    copying = table.findChildren(QMenu)[-1]
    first, second = copying.actions()[:2]
    first.trigger()
    assert QGuiApplication.clipboard().text() == cells(table)[0][0]
    second.trigger()
    assert QGuiApplication.clipboard().text() == "\t".join(table.table()[1])
    copying.close()
    assert texts[-5:] == ["Copy as picture", "Copy as table", "Sort by Name", "Sort by Score", "Sort by What"]
    sort = next(action for action in menu.actions() if action.text() == "Sort by Score")
    sort.trigger()
    sort.trigger()
    assert [row[0] for row in cells(table)] == ["Alpha", "beta", "gamma", "Whole"]
    menu.close()


def test_a_table_is_copied_with_its_heads_as_it_is_sorted(appearance: Appearance, shown_table: Show) -> None:
    table = figures(appearance)
    shown_table(table)
    table.sort_by(0)
    rows = list(table.table())
    assert list(rows[0]) == ["Name", "Score", "What"]
    assert [row[0] for row in rows[1:]] == ["Alpha", "beta", "gamma", "Whole"]


def test_long_texts_wrap_and_figures_stay_whole(appearance: Appearance, shown_table: Show) -> None:
    table = figures(appearance, sorts=False)
    shown_table(table)
    assert table.rowHeight(1) > 2 * table.fontMetrics().height()
    assert table.rowHeight(0) < table.rowHeight(1)
    before = table.rowHeight(1)
    window: QWidget = table.window()
    window.resize(420, 300)
    QApplication.processEvents()
    assert table.rowHeight(1) > before
    assert table.height() == table.sizeHint().height()
    assert table.viewport().height() >= table.verticalHeader().length()


def test_a_text_that_just_fits_is_whole(appearance: Appearance, shown_table: Show) -> None:
    text = "Artémis, Bunia, juin 2003"
    appearance.set_size(200)
    table = TableView(appearance, "Missions", TableModel([Column("Mission", stretches=True)]))
    table.show_rows([TableRow("", (Cell(text, is_strong=True),))])
    shown_table(table)
    flags, metrics = int(Qt.TextFlag.TextWordWrap), QFontMetrics(appearance.font(bold=True))
    for more in range(-2, 3):
        room = metrics.horizontalAdvance(text) + more
        table.setFixedWidth(room + 2 * PAD + table.width() - table.viewport().width())
        QApplication.processEvents()
        assert table.columnWidth(0) - 2 * PAD == room
        taken = metrics.boundingRect(QRect(0, 0, room, 10_000), flags, text).height()
        assert table.rowHeight(0) >= taken, more


@pytest.mark.parametrize("size", [100, 200])
def test_long_heads_wrap_and_push_no_row_out_of_sight(
    size: int, appearance: Appearance, shown_table: Show
) -> None:
    appearance.set_size(size)
    columns = [
        Column("The chance of a long head"),
        Column("Another long head", is_figure=True),
        Column("What"),
    ]
    table = TableView(appearance, "Heads", TableModel(columns), sorts=True)
    table.show_rows([TableRow("", (Cell("a"), Cell("1"), Cell("b"))) for _ in range(3)])
    shown_table(table)
    head = table.horizontalHeader()
    assert head.height() > 2 * table.fontMetrics().height() * 0.78
    assert head.sectionSize(0) < table.fontMetrics().horizontalAdvance("The chance of a long head")
    assert table.viewport().height() >= table.verticalHeader().length()


def test_a_narrow_table_does_without_what_gives_way_and_never_scrolls_sideways(
    appearance: Appearance, shown_table: Show
) -> None:
    columns = (
        Column("Category"),
        Column("Bar", stretches=True, gives_way=2),
        Column("Weight", is_figure=True, gives_way=1),
        Column("Score", is_figure=True),
    )
    table = TableView(appearance, "Scores", TableModel(columns))
    table.show_rows([TableRow("", (Cell("Logistics and supply"), Cell(), Cell("20 %"), Cell("100.0")))])
    shown_table(table)
    assert not any(table.isColumnHidden(column) for column in range(4))
    needed = [table.columnWidth(column) for column in range(4)]
    for room, gone in ((needed[0] + needed[3] + 120, [2]), (table.minimumSizeHint().width() + 4, [1, 2])):
        table.setMaximumWidth(room)
        QApplication.processEvents()
        assert [column for column in range(4) if table.isColumnHidden(column)] == gone
        assert table.horizontalHeader().length() <= table.viewport().width() + 1
    assert table.columnWidth(0) + table.columnWidth(3) >= table.viewport().width() - 1, "no gap is left"
    table.setMaximumWidth(2000)
    QApplication.processEvents()
    assert not any(table.isColumnHidden(column) for column in range(4))
    assert len(table.table()[0]) == 4, "what gave way is copied all the same"


def test_a_drawing_stands_beside_a_text_and_is_copied_and_read_as_words(
    appearance: Appearance, shown: Callable[[QWidget], QWidget]
) -> None:
    columns = (Column("Who", stretches=True), Column("Score", is_figure=True), Column("Dissent"))
    table = TableView(appearance, "Votes", TableModel(columns))
    plain = TableRow("", (Cell("J4"), Cell("25"), Cell()))
    table.show_rows([plain])
    shown(table)
    QApplication.processEvents()
    before = table.grab().toImage()
    wide = table.columnWidth(1)
    marked = (
        Cell("J4", "J4: critical gap", icon="close", tone="bad"),
        Cell("25", "25, below its floor", icon="close", tone="bad"),
        Cell(spoken="dissents", icon="check"),
    )
    table.show_rows([TableRow("", marked)])
    QApplication.processEvents()
    assert table.columnWidth(1) >= wide, "there is room for the drawing"
    assert table.grab().toImage() != before
    assert table.table()[1] == ["J4", "25", "dissents"], "of a drawing alone its words"
    told = [table.model().index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(3)]
    assert told == ["J4: critical gap", "25, below its floor", "dissents"]


@pytest.mark.parametrize("bar_room", [200, 260])
def test_bars_give_way_in_large_text_before_a_head_takes_three_lines(
    appearance: Appearance, qtbot: QtBot, bar_room: int
) -> None:
    appearance.set_size(200)
    columns = [Column(""), Column("Chance of ready", is_figure=True), Column("", stretches=True, gives_way=1)]
    table = TableView(appearance, "The difference", TableModel(columns))
    bar = ScoreBar(20.0, (10.0, 30.0))
    table.show_rows([TableRow("", (Cell("As it is"), Cell("0 %"), Cell(spoken="20", bar=bar)))])
    qtbot.addWidget(table)
    head = QFontMetrics(appearance.font("small", bold=True))
    word = head.horizontalAdvance("Chance")
    name = QFontMetrics(appearance.font()).horizontalAdvance("As it is")
    table.resize(word + name + bar_room, 300)
    table.show()
    QApplication.processEvents()
    assert table.isColumnHidden(2)
    assert table.horizontalHeader().height() < 2 * head.height()
    table.resize(word + name + 600, 300)
    QApplication.processEvents()
    assert not table.isColumnHidden(2)

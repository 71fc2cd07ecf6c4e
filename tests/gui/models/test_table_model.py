"""The model of a table, under Qt's own tester: what changed is told, and no more."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from muster.gui.models.table_model import ORDER_ROLE, Cell, Column, ScoreBar, TableModel, TableRow

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
Role = Qt.ItemDataRole


def rows(*names: str) -> list[TableRow]:
    return [
        TableRow(name, (Cell(name), Cell(str(n), order=n), Cell(bar=ScoreBar(50, None))))
        for n, name in enumerate(names)
    ]


def test_only_cells_that_differ_are_told(qapp: QApplication) -> None:
    model = TableModel([Column("Name"), Column("Score", is_figure=True), Column("", stretches=True)])
    tester = QAbstractItemModelTester(model, FATAL)
    told: list[tuple[int, int, int, int]] = []
    model.dataChanged.connect(
        lambda first, last: told.append((first.row(), first.column(), last.row(), last.column()))
    )
    model.show_rows(rows("a", "b", "c"))
    assert told == []
    model.show_rows(rows("a", "b", "c"))
    assert told == [], "the same again is nothing"
    changed = rows("a", "b", "c")
    changed[1] = TableRow("b", (*changed[1].cells[:1], Cell("9", order=9), *changed[1].cells[2:]))
    model.show_rows(changed)
    assert told == [(1, 1, 1, 1)]
    assert model.index(1, 1).data(ORDER_ROLE) == 9
    tester.deleteLater()


def test_rows_come_and_go_at_the_end(qapp: QApplication) -> None:
    model = TableModel([Column("Name"), Column("Score"), Column("")])
    tester = QAbstractItemModelTester(model, FATAL)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    for names in ("abc", "abcde", "ax", ""):
        model.show_rows(rows(*names))
        assert [model.index(n, 0).data() for n in range(model.rowCount())] == list(names)
    assert resets == []
    tester.deleteLater()


def test_heads_and_alignment(qapp: QApplication) -> None:
    model = TableModel([Column("Name"), Column("Score", is_figure=True), Column("")])
    model.show_rows(rows("a"))
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Score"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    trailing = Qt.AlignmentFlag.AlignTrailing
    assert model.index(0, 1).data(Role.TextAlignmentRole) & int(trailing)
    assert not model.index(0, 0).data(Role.TextAlignmentRole) & int(trailing)


def test_a_cell_says_what_it_shows_and_tips_are_plain(qapp: QApplication) -> None:
    model = TableModel([Column("Name")])
    model.show_rows([TableRow("", (Cell("a"),)), TableRow("", (Cell("", spoken="<b>bold</b>"),))])
    assert model.index(0, 0).data(Role.AccessibleTextRole) == "a"
    assert model.index(0, 0).data(Role.ToolTipRole) is None
    assert model.index(1, 0).data(Role.AccessibleTextRole) == "<b>bold</b>"
    assert "&lt;b&gt;" in model.index(1, 0).data(Role.ToolTipRole)

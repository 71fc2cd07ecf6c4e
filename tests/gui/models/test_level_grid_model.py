"""The model of the level grid, under Qt's own tester."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from muster.gui.models.level_grid_model import GridRow, LevelGridModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
TITLES = ("none", "little", "some", "much", "all")
Role = Qt.ItemDataRole


def test_one_level_is_chosen_and_said(qapp: QApplication) -> None:
    model = LevelGridModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows([GridRow("A", "A Airlift", 3, 1, TITLES), GridRow("B", "B Fuel", None, None, TITLES)])
    checked = [model.index(0, c).data(Role.CheckStateRole) == Qt.CheckState.Checked for c in range(1, 6)]
    assert checked == [False, False, False, True, False]
    assert model.index(0, 0).data(Role.CheckStateRole) is None
    assert model.index(0, 4).data(Role.AccessibleTextRole) == "A Airlift: 3 – much"
    assert model.index(0, 0).data(Role.AccessibleTextRole) == "A Airlift: 3 – much"
    assert model.index(1, 0).data(Role.AccessibleTextRole) == "B Fuel: ?"
    assert model.index(1, 2).flags() & Qt.ItemFlag.ItemIsUserCheckable
    tester.deleteLater()


def test_only_the_row_that_moved_is_told(qapp: QApplication) -> None:
    model = LevelGridModel()
    tester = QAbstractItemModelTester(model, FATAL)
    rows = [GridRow(name, name, None, None, TITLES) for name in "ABC"]
    model.show_rows(rows)
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    model.show_rows([rows[0], GridRow("B", "B", 2, None, TITLES), rows[2]])
    assert told == [1]
    tester.deleteLater()

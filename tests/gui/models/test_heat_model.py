"""The model of the heat map, under Qt's own tester."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from muster.gui.models.heat_model import HeatCell, HeatModel, HeatRow

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def row(title: str, **levels: int | None) -> HeatRow:
    return HeatRow(
        title,
        tuple(HeatCell(k, v, "?" if v is None else str(v), f"{k}: {v}") for k, v in levels.items()),
    )


def test_rows_may_be_of_different_length(qapp: QApplication) -> None:
    model = HeatModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows([row("Force", A=1, B=None, C=4), row("Money", D=2)])
    assert (model.rowCount(), model.columnCount()) == (2, 3)
    assert model.headerData(1, Qt.Orientation.Vertical) == "Money"
    assert model.index(0, 1).data() == "?"
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "C: 4"
    nothing = model.index(1, 2)
    assert nothing.data() is None
    assert nothing.flags() == Qt.ItemFlag.NoItemFlags
    assert model.cell(nothing) is None
    tester.deleteLater()


def test_a_new_level_is_told_alone(qapp: QApplication) -> None:
    model = HeatModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows([row("Force", A=1, B=None), row("Money", D=2)])
    told: list[tuple[int, int]] = []
    resets: list[None] = []
    model.dataChanged.connect(lambda first, _last: told.append((first.row(), first.column())))
    model.modelReset.connect(lambda: resets.append(None))
    model.show_rows([row("Force", A=1, B=3), row("Money", D=2)])
    assert (told, resets) == ([(0, 1)], [])
    model.show_rows([row("Force", A=1), row("Money", D=2)])
    assert len(resets) == 1, "other questions are another map"
    tester.deleteLater()

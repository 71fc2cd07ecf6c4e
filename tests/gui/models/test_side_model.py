"""The model of a side list, under Qt's own tester."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from muster.gui.models.side_model import SideModel, SideRow

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_side_rows_keep_their_place_when_only_figures_change(qapp: QApplication) -> None:
    model = SideModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows([SideRow("Walk"), SideRow("Force", "category/force", "0 / 3", has_badge=True)])
    resets: list[None] = []
    changes: list[int] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.dataChanged.connect(lambda first, _last: changes.append(first.row()))
    model.show_rows([SideRow("Walk"), SideRow("Force", "category/force", "1 / 3", has_badge=True, level=2)])
    assert (resets, changes) == ([], [1])
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Force – 1 / 3"
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.find("category/force").row() == 1
    assert not model.find("nowhere").isValid()
    model.show_rows([SideRow("Other", "other")])
    assert len(resets) == 1
    tester.deleteLater()

"""Weights changed in place: by a click and by figures typed on a row, within their bounds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox
from pytestqt.qtbot import QtBot

from muster.gui.models.table_model import Cell, Column, TableRow
from muster.gui.models.weight_model import WeightModel
from muster.gui.theme import Appearance
from muster.gui.widgets.weight_table import WeightTable
from tests.gui.support import PATIENCE, click_cell, focused, press

COLUMNS = (Column("Name", stretches=True), Column("Weight", is_figure=True), Column("Own", is_figure=True))
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def rows(*weights: float) -> list[TableRow]:
    return [
        TableRow(f"k{n}", (Cell(f"Name {n}"), Cell(str(w), f"Weight of {n}: {w}", w), Cell("1")))
        for n, w in enumerate(weights)
    ]


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication) -> WeightTable:
    """Three weights of 1-5."""
    made = WeightTable(Appearance(qapp), "Weights", COLUMNS, (1, 5), 0)
    made.show_rows(rows(1, 2, 3))
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=PATIENCE)
    return made


def test_the_model_takes_only_weights_within_bounds(qapp: QApplication) -> None:
    model = WeightModel(COLUMNS, (1, 5))
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows(rows(1, 2))
    told: list[tuple[str, float]] = []
    model.weighed.connect(lambda key, weight: told.append((key, weight)))
    assert not model.setData(model.index(0, 0), 3)
    assert not model.setData(model.index(0, 1), 6)
    assert model.setData(model.index(1, 1), 4)
    assert told == [("k1", 4.0)]
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsEditable
    tester.deleteLater()


def test_a_figure_typed_on_a_row_is_its_weight(table: WeightTable) -> None:
    told: list[tuple[str, float]] = []
    table.weights.weighed.connect(lambda key, weight: told.append((key, weight)))
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 0))
    press(Qt.Key.Key_5)
    assert isinstance(focused(), QDoubleSpinBox)
    assert focused().accessibleName() == "Weight of 1: 2"
    press(Qt.Key.Key_Return)
    assert told[-1] == ("k1", 5.0)
    assert focused() is table


def test_a_click_opens_the_field_and_each_step_is_told(table: WeightTable) -> None:
    told: list[tuple[str, float]] = []
    table.weights.weighed.connect(lambda key, weight: told.append((key, weight)))
    click_cell(table, 2, 0)
    assert not isinstance(QApplication.focusWidget(), QDoubleSpinBox)
    click_cell(table, 2, 1)
    field = focused()
    assert isinstance(field, QDoubleSpinBox)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert told == [("k2", 4.0)]

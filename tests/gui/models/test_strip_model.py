"""The rows of the strip, under Qt's own tester."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication

from muster.gui.models.strip_model import StripMark, StripModel, StripRow

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def question(name: str, level: int | None) -> StripRow:
    return StripRow(f"walk/{name}", f"{name}, level {level}", (StripMark("answered", level),))


def test_only_what_differs_is_told(qapp: QApplication) -> None:
    model = StripModel()
    tester = QAbstractItemModelTester(model, FATAL)
    rows = [question("A-1", 1), question("A-2", 2), StripRow("category/b", "B, 0 of 2", (), "B")]
    model.show_rows(rows)
    changed, reset = QSignalSpy(model.dataChanged), QSignalSpy(model.modelReset)
    model.show_rows([rows[0], question("A-2", 4), rows[2]])
    assert (changed.count(), reset.count()) == (1, 0)
    assert model.find("walk/A-2").data(Qt.ItemDataRole.AccessibleTextRole) == "A-2, level 4"
    assert model.find("walk/A-2").data(Qt.ItemDataRole.ToolTipRole) == "A-2, level 4"
    assert not model.find("walk/A-9").isValid()
    model.show_rows(rows[:2])
    assert reset.count() == 1
    tester.deleteLater()

"""Item models, each under Qt's own tester and without a window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from muster.gui.models.find_model import FindModel, entry, folded
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


def test_find_wants_every_word_and_puts_titles_first(qapp: QApplication) -> None:
    model = FindModel(
        [
            entry("walk/A", "A  Is airlift booked?", "Logistics", "fuel and water"),
            entry("walk/B", "B  Fuel for ninety days", "Logistics"),
            entry("walk/C", "C  Évacuation sanitaire", "Santé"),
        ]
    )
    tester = QAbstractItemModelTester(model, FATAL)
    model.search("FUEL")
    assert [model.entry_at(model.index(n)).key for n in range(model.rowCount())] == ["walk/B", "walk/A"]
    model.search("fuel ninety")
    assert model.rowCount() == 1
    model.search("evacuation sante")
    assert model.entry_at(model.index(0)).key == "walk/C"
    model.search("helicopter")
    assert model.rowCount() == 0
    model.search("")
    assert model.rowCount() == 3
    tester.deleteLater()


def test_folding_takes_case_and_accents_away() -> None:
    assert folded("ÉTAT de Préparation") == "etat de preparation"

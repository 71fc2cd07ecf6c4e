"""What Find shows for a search, under Qt's own tester."""

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from muster.gui.models.find_model import FindModel, entry, folded

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


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

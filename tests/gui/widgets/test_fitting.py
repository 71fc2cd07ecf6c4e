"""What is fitted is so after another size, and after another text."""

from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel
from pytestqt.qtbot import QtBot

from muster.gui.widgets.fitting import Fitting


class Counting(Fitting, QFrame):
    """Counts how often it is fitted."""

    fitted = 0

    def fit(self) -> None:
        self.fitted += 1


def test_it_is_fitted_after_another_size_and_another_text(qtbot: QtBot) -> None:
    row, told = Counting(), QLabel("short")
    qtbot.addWidget(row)
    QHBoxLayout(row).addWidget(told)
    row.show()
    QApplication.processEvents()
    before = row.fitted
    row.resize(row.width() + 100, row.height())
    assert row.fitted > before
    QApplication.processEvents()
    before = row.fitted
    told.setText("a text that is longer than the one before")
    QApplication.processEvents()
    assert row.fitted > before

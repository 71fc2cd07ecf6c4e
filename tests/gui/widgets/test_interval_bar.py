"""The bar of a part: no colour of its own, that of a verdict where one is given, and its figures in words."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from muster.gui.models.table_model import Cell, Column, ScoreBar, TableModel, TableRow
from muster.gui.theme import Appearance
from muster.gui.widgets.interval_bar import IntervalBar
from muster.gui.widgets.table_view import TableView


def reddish(widget: IntervalBar | TableView) -> int:
    """Count the pixels that are clearly red or green."""
    image = widget.grab().toImage()
    pixels = (QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height()))
    return sum(abs(pixel.red() - pixel.green()) > 60 for pixel in pixels)


@pytest.mark.parametrize("score", [0.0, 50.0, 100.0])
def test_a_score_has_no_colour(appearance: Appearance, qtbot: QtBot, score: float) -> None:
    bar = IntervalBar(appearance)
    qtbot.addWidget(bar)
    bar.resize(200, 20)
    bar.show_interval(score, (0.0, 100.0), "Force: 50 of 100", (50.0,), (20.0, 80.0))
    bar.show()
    qtbot.waitExposed(bar)
    assert reddish(bar) == 0
    assert bar.accessibleName() == "Force: 50 of 100"
    assert bar.table() == [["Force: 50 of 100"]]


def test_a_bar_in_a_table_takes_the_colour_of_its_verdict(appearance: Appearance, qtbot: QtBot) -> None:
    for tone, has_colour in (("", False), ("bad", True), ("good", True)):
        bar = ScoreBar(90.0, (10.0, 95.0), (), (60.0, 92.0), tone)
        table = TableView(appearance, "Verdicts", TableModel((Column("", stretches=True),)))
        table.show_rows([TableRow("", (Cell(spoken="90", bar=bar),))])
        qtbot.addWidget(table)
        table.resize(300, 80)
        table.show()
        qtbot.waitExposed(table)
        assert bool(reddish(table)) == has_colour, tone

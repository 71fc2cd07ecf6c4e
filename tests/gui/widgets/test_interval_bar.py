"""The bar of a part: no colour of its own, that of a verdict where one is given, and its figures in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from muster.gui.models.table_model import Cell, Column, ScoreBar, TableModel, TableRow
from muster.gui.motion import Motion
from muster.gui.theme import Appearance
from muster.gui.widgets.interval_bar import IntervalBar
from muster.gui.widgets.table_view import TableView
from tests.gui.support import PATIENCE


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


@pytest.fixture
def moving() -> Iterator[None]:
    """Let things move, and leave that to the system again."""
    Motion.setting = True
    yield
    Motion.setting = None


def test_a_bar_in_sight_slides_to_its_next_figures(
    appearance: Appearance, qtbot: QtBot, moving: None
) -> None:
    bar = IntervalBar(appearance)
    qtbot.addWidget(bar)
    bar.show_interval(20.0, (10.0, 90.0), "20 of 100")
    assert not bar.is_moving, "nobody sees it yet"
    bar.show()
    qtbot.waitExposed(bar)
    bar.show_interval(80.0, (40.0, 90.0), "80 of 100")
    assert bar.is_moving
    assert bar.accessibleName() == "80 of 100", "what is said does not wait"
    assert bar.shown[0] != 80.0
    qtbot.waitUntil(lambda: not bar.is_moving, timeout=PATIENCE)
    assert bar.shown == (80.0, 40.0, 90.0)
    bar.show_interval(None, None, "open")
    assert (bar.shown, bar.is_moving) == ((None, None, None), False)


def test_with_reduced_motion_a_bar_is_there_at_once(
    appearance: Appearance, qtbot: QtBot, moving: None
) -> None:
    Motion.setting = False
    bar = IntervalBar(appearance)
    qtbot.addWidget(bar)
    bar.show_interval(20.0, (10.0, 90.0), "20 of 100")
    bar.show()
    qtbot.waitExposed(bar)
    bar.show_interval(80.0, (40.0, 90.0), "80 of 100")
    assert (bar.shown, bar.is_moving) == ((80.0, 40.0, 90.0), False)

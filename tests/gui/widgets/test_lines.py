"""Texts that wrap in an Arabic window: every line starts at the edge, in labels, tables, lists and cards."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.models.side_model import SideRow
from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.theme import Appearance
from muster.gui.widgets.level_picker import LevelCard
from muster.gui.widgets.lines import runs_from_right
from muster.gui.widgets.side_list import SideList
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkLine

WORDS = " ".join(["عدد"] * 16)


def test_the_first_letter_tells_the_way() -> None:
    assert runs_from_right(WORDS)
    assert not runs_from_right("AMISOM " + WORDS)
    assert not runs_from_right("")
    assert runs_from_right("CAP-08 " + WORDS), "a number before the words"


def right_edges(picture: QPixmap) -> list[int]:
    """Return how far each line of a picture reaches to the right, in px from its edge."""
    image = picture.toImage()
    ground = image.pixel(1, 1)
    rows = [
        max((x for x in range(image.width()) if image.pixel(x, y) != ground), default=-1)
        for y in range(image.height())
    ]
    edges, reach = [], -1
    for row in [*rows, -1]:
        if row < 0 <= reach:
            edges.append(image.width() - reach)
        reach = max(row, reach) if row >= 0 else -1
    return edges


def test_every_line_from_the_right_starts_at_the_edge(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    Appearance(qapp, "light", 200)
    made = label(WORDS)
    qtbot.addWidget(made)
    made.resize(300, made.heightForWidth(300))
    made.show()
    edges = right_edges(made.grab())
    assert len(edges) > 2
    assert max(edges) - min(edges) <= 1, edges


FOREIGN = " ".join(["HHHH"] * 12)


@pytest.mark.parametrize("words", [WORDS, FOREIGN])
def test_so_does_every_line_of_a_cell(qapp: QApplication, qtbot: QtBot, words: str) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table = TableView(Appearance(qapp, "light", 200), "Missions", TableModel([Column("", stretches=True)]))
    table.show_rows([TableRow("", (Cell(words),))])
    table.horizontalHeader().hide()
    qtbot.addWidget(table)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no ring round what is looked at
    table.resize(300, 400)
    table.show()
    QApplication.processEvents()
    place = table.visualRect(table.model().index(0, 0))
    edges = right_edges(table.viewport().grab(place))
    assert len(edges) > 2
    assert max(edges) - min(edges) <= 1, edges


def even(widget: QWidget, room: QRect) -> None:
    edges = right_edges(widget.grab(room))
    assert len(edges) > 2, edges
    assert max(edges) - min(edges) <= 1, edges


@pytest.mark.parametrize("words", [WORDS, FOREIGN])
def test_so_does_every_line_of_a_link(qapp: QApplication, qtbot: QtBot, words: str) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    Appearance(qapp, "light", 200)
    made = LinkLine()
    made.show_line(words, "")
    qtbot.addWidget(made)
    made.resize(300, made.heightForWidth(300))
    made.show()
    even(made, made.rect())


@pytest.mark.parametrize("words", [WORDS, FOREIGN])
def test_so_does_every_line_of_a_level(qapp: QApplication, qtbot: QtBot, words: str) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = LevelCard(2, Appearance(qapp, "light", 200))
    made.show_level("H", words)
    qtbot.addWidget(made)
    made.resize(500, made.heightForWidth(500))
    made.show()
    left = made._text_left()
    even(made, made.rect().adjusted(120, 60, -left, -8))


@pytest.mark.parametrize("words", [WORDS, FOREIGN])
def test_so_does_every_line_of_a_row_in_a_list(qapp: QApplication, qtbot: QtBot, words: str) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = SideList(Appearance(qapp, "light", 200), "Lessons", wide=True)
    made.show_rows([SideRow(words, "a")])
    qtbot.addWidget(made)
    made.fit(300)
    made.resize(300, 500)
    made.show()
    QApplication.processEvents()
    view = made.list
    even(view.viewport(), view.visualRect(made.model.index(0)).adjusted(12, 4, -12, -4))

"""Arabic texts that wrap: every line starts at the edge, in labels and in tables."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.theme import Appearance
from muster.gui.widgets.lines import runs_from_right
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label

WORDS = " ".join(["عدد"] * 16)


def test_the_first_letter_tells_the_way() -> None:
    assert runs_from_right(WORDS)
    assert not runs_from_right("AMISOM " + WORDS)
    assert not runs_from_right("")


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


def test_so_does_every_line_of_a_cell(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table = TableView(Appearance(qapp, "light", 200), "Missions", TableModel([Column("", stretches=True)]))
    table.show_rows([TableRow("", (Cell(WORDS),))])
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

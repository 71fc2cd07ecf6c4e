"""Small tables on cards: heads, figures set to the right, and rows of widgets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from muster.gui.widgets.layout import card
from muster.gui.widgets.text import label


def table_card(title: str) -> tuple[QFrame, QGridLayout]:
    """Return a card with a title and the grid below it."""
    frame, layout = card()
    layout.addWidget(label(title, "h2"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(7)
    layout.addLayout(grid)
    layout.addStretch(1)
    return frame, grid


def put_heads(grid: QGridLayout, *texts: str) -> None:
    """Write the heads of the columns."""
    for number, text in enumerate(texts):
        grid.addWidget(label(text, "headSmall"), 0, number)


def put_row(grid: QGridLayout, row: int, *widgets: QWidget) -> None:
    """Put widgets into one row, from the left."""
    for column, widget in enumerate(widgets):
        grid.addWidget(widget, row, column)


def figure(name: str = "") -> QLabel:
    """Return a label for a figure, set to the right."""
    made = label("", name, wrap=False)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made

"""The footer ends where the column above it ends, whether that scrolls or not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollBar
from pytestqt.qtbot import QtBot

from muster.gui.pages.walk.footer import Footer
from muster.gui.theme import SCALE


def shown(qtbot: QtBot) -> tuple[Footer, QScrollBar, QPushButton, QPushButton]:
    """Show a footer, and return it with the scroll bar above it and its first and last button."""
    bar, start, end = QScrollBar(Qt.Orientation.Vertical), QPushButton("Previous"), QPushButton("Next")
    footer = Footer(start, (end,), bar)
    qtbot.addWidget(footer)
    qtbot.addWidget(bar)
    footer.resize(700, 60)
    footer.show()
    return footer, bar, start, end


def test_it_gives_way_to_the_scroll_bar_and_keeps_to_the_column(qtbot: QtBot) -> None:
    footer, bar, _, end = shown(qtbot)
    bar.setRange(0, 0)
    wide = end.mapTo(footer, end.rect().topRight()).x()
    bar.setRange(0, 100)
    qtbot.waitUntil(lambda: end.mapTo(footer, end.rect().topRight()).x() < wide)
    footer.resize(2000, 60)
    qtbot.waitUntil(lambda: end.mapTo(footer, end.rect().topRight()).x() <= SCALE.edge + SCALE.column)


def test_it_gives_way_at_the_other_side_in_arabic(qtbot: QtBot) -> None:
    footer, bar, start, end = shown(qtbot)
    bar.setRange(0, 100)
    footer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    edge = SCALE.edge + bar.sizeHint().width()
    qtbot.waitUntil(lambda: abs(end.mapTo(footer, end.rect().topLeft()).x() - edge) <= 1)
    assert start.mapTo(footer, start.rect().topRight()).x() == 700 - SCALE.edge - 1

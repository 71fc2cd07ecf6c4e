"""The ways in which pages are laid out."""

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.widgets.layout import filled_by_column
from tests.gui.support import PATIENCE


def test_a_column_fills_its_page_and_is_no_wider_than_is_good_to_read(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    scroll = filled_by_column(page, 300)
    inside = QPushButton("Go on")
    scroll.column.addWidget(inside)
    page.resize(800, 400)
    page.show()
    QApplication.processEvents()
    assert scroll.geometry() == page.rect()
    assert inside.width() <= 300
    inside.setFixedHeight(900)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0, timeout=PATIENCE)

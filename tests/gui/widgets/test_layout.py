"""The ways in which pages are laid out."""

from PySide6.QtCore import QMargins, QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.layout import filled_by_column, inset, set_sides
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


def test_every_page_begins_at_the_same_edge_in_every_window(appearance: Appearance, qtbot: QtBot) -> None:
    for wide, column in ((500, SCALE.column), (1900, SCALE.column), (1900, SCALE.table)):
        page = QWidget()
        qtbot.addWidget(page)
        inside = QLabel("Go on")
        filled_by_column(page, column).column.addWidget(inside)
        page.resize(wide, 400)
        page.show()
        QApplication.processEvents()
        assert inside.mapTo(page, QPoint(0, 0)).x() == SCALE.edge
        assert inside.width() == min(column, wide - 2 * SCALE.edge)


def test_a_column_holds_as_many_letters_in_large_text(appearance: Appearance, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    inside = QLabel("Go on")
    filled_by_column(page).column.addWidget(inside)
    page.resize(2400, 400)
    page.show()
    appearance.set_size(200)
    qtbot.waitUntil(lambda: inside.width() == 2 * SCALE.column, timeout=PATIENCE)
    appearance.set_size(80)
    qtbot.waitUntil(lambda: inside.width() == SCALE.column, timeout=PATIENCE)


def test_room_is_left_at_the_sides_of_the_language(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    line = QHBoxLayout(holder)
    set_sides(line, holder, 1, 2, 3, 4)
    assert line.contentsMargins() == QMargins(1, 3, 2, 4)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    set_sides(line, holder, 1, 2, 3, 4)
    assert line.contentsMargins() == QMargins(2, 3, 1, 4)


def test_what_is_written_keeps_away_from_the_edge_of_its_field(appearance: Appearance, qtbot: QtBot) -> None:
    field = QSpinBox()
    qtbot.addWidget(field)
    field.setRange(0, 99_999)
    field.setValue(99_999)
    inset(field)
    field.show()
    QApplication.processEvents()
    line = field.lineEdit()
    assert line.textMargins().left() >= 6
    room = line.width() - line.textMargins().left() - line.textMargins().right()
    assert line.fontMetrics().horizontalAdvance(field.text()) <= room, "nothing of it is cut"

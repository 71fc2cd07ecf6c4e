"""What all tables do: one tab stop, the ring of the keyboard, targets, scrolling."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from muster.gui.theme import Appearance, Theme
from muster.gui.widgets.grid_view import TARGET
from muster.gui.widgets.layout import ScrollColumn
from tests.gui.support import press
from tests.gui.tables import figures, grid, heat, here

Key = Qt.Key
Role = Qt.ItemDataRole
Show = Callable[[QTableView], QTableView]


def contrast(one: QColor, other: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = [
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
            for c in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("make", [heat, grid, figures])
def test_tab_goes_through_as_one_stop(
    make: Callable[[Appearance], QTableView], appearance: Appearance, shown_table: Show
) -> None:
    table = shown_table(make(appearance))
    assert table.currentIndex().isValid(), "the keyboard has a place from the start"
    before = here(table)
    press(Key.Key_Tab)
    assert here(table) == before


@pytest.mark.parametrize("size", [80, 100, 200])
@pytest.mark.parametrize("make", [heat, grid])
def test_what_is_clicked_is_large_enough(
    make: Callable[[Appearance], QTableView], size: int, appearance: Appearance, shown_table: Show
) -> None:
    appearance.set_size(size)
    table = shown_table(make(appearance))
    for row in range(table.model().rowCount()):
        for column in range(table.model().columnCount()):
            place = table.visualRect(table.model().index(row, column))
            assert min(place.width(), place.height()) >= TARGET
    assert table.viewport().height() >= table.verticalHeader().length(), "every row is in sight"


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("make", [heat, grid, figures])
def test_the_ring_of_the_keyboard_is_two_pixels_and_stands_out(
    make: Callable[[Appearance], QTableView], name: str, appearance: Appearance, shown_table: Show
) -> None:
    appearance.set_theme(name)
    table = shown_table(make(appearance))
    theme: Theme = appearance.theme
    place: QRect = table.visualRect(table.currentIndex())
    image = table.viewport().grab().toImage()
    middle = place.left() + place.width() // 2
    ring = [image.pixelColor(middle, place.top() + n) for n in range(2)]
    assert all(contrast(colour, QColor(theme.card)) >= 3 for colour in ring)
    inside = image.pixelColor(middle, place.top() + 3)
    assert contrast(inside, ring[0]) >= 3, "a gap parts the ring from what it is round"


def test_what_the_keyboard_goes_to_is_scrolled_into_sight(appearance: Appearance, shown_table: Show) -> None:
    table = shown_table(grid(appearance, 40))
    page = table.window()
    assert isinstance(page, ScrollColumn)
    for _ in range(30):
        press(Key.Key_Down)
    cell = table.visualRect(table.currentIndex())
    top = table.viewport().mapTo(page.viewport(), cell.topLeft()).y()
    assert 0 <= top <= page.viewport().height() - cell.height()


def test_the_wheel_scrolls_the_page(appearance: Appearance, shown_table: Show) -> None:
    table = shown_table(grid(appearance, 40))
    page = table.window()
    assert isinstance(page, ScrollColumn)
    QTest.wheelEvent(page.windowHandle(), QPointF(100, 100), QPoint(0, -120))
    QApplication.processEvents()
    assert page.verticalScrollBar().value() > 0

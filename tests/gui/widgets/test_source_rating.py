"""A source is rated by typing or by picking with the words of each letter and figure."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QWidget

from muster.gui.theme import Appearance
from muster.gui.widgets.source_rating import SourceRating, tidy
from tests.gui.support import press_printed

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
RING = 3  # px: as deep as the ring goes into what it goes round


@pytest.fixture
def rating(shown: Callable[[QWidget], QWidget], appearance: Appearance) -> SourceRating:
    """A field without a rating."""
    made = SourceRating("Evidence 1: Source rating (A1–F6)", "A1–F6", appearance)
    shown(made)
    return made


def click(part: QListWidget, row: int) -> None:
    place = part.visualItemRect(part.item(row)).center()
    QTest.mouseClick(part.viewport(), LEFT, pos=QPoint(place))
    QApplication.processEvents()


def test_a_rating_is_picked_with_the_mouse(rating: SourceRating) -> None:
    told: list[str] = []
    rating.edited.connect(lambda: told.append(rating.field.text()))
    QTest.mouseClick(rating.button, LEFT)
    assert rating.picker.isVisible()
    click(rating.picker.source, 1)
    assert told == [], "half a rating is none"
    click(rating.picker.content, 1)
    assert (told, rating.picker.isVisible()) == (["B2"], False)
    QTest.mouseClick(rating.button, LEFT)
    assert [part.currentRow() for part in (rating.picker.source, rating.picker.content)] == [1, 1]
    QTest.keyClick(rating.picker.source, Key.Key_Escape)
    assert (told, rating.picker.isVisible()) == (["B2"], False)


def test_a_rating_is_picked_with_a_letter_and_a_figure(rating: SourceRating) -> None:
    QTest.mouseClick(rating.button, LEFT)
    QTest.keyClick(rating.picker.source, Key.Key_C)
    QTest.keyClick(rating.picker.content, Key.Key_4)
    assert rating.field.text() == "C4"
    QTest.mouseClick(rating.button, LEFT)
    QTest.keyClick(rating.picker.source, Key.Key_Up)
    QTest.keyClick(rating.picker.source, Key.Key_Return)
    assert rating.field.text() == "B4"


@pytest.mark.parametrize(
    ("typed", "kept"), [("b2", "B2"), (" f - 6", "F6"), ("G2", "G2"), ("reliable", "reliable"), ("", "")]
)
def test_what_is_typed_is_put_in_order_where_it_is_a_rating(typed: str, kept: str) -> None:
    assert tidy(typed) == kept


def test_typing_is_told_and_put_in_order_when_one_leaves(rating: SourceRating) -> None:
    told: list[str] = []
    rating.edited.connect(lambda: told.append(rating.field.text()))
    rating.field.setFocus()
    QTest.keyClicks(rating.field, "b2")
    rating.field.clearFocus()
    assert told == ["b", "b2", "B2"]


def test_another_letter_asks_for_its_figure_which_needs_no_shift(rating: SourceRating) -> None:
    rating.field.setText("B2")
    QTest.mouseClick(rating.button, LEFT)
    QTest.keyClick(rating.picker.source, Key.Key_C)
    assert (rating.picker.isVisible(), rating.field.text()) == (True, "B2")
    press_printed(rating.picker.content, "(")
    assert (rating.picker.isVisible(), rating.field.text()) == (False, "C5")


def test_arrow_down_opens_the_picker_and_tab_passes_its_button(rating: SourceRating) -> None:
    rating.field.setFocus()
    QTest.keyClick(rating.field, Key.Key_Down)
    assert rating.picker.isVisible()
    QTest.keyClick(rating.picker.source, Key.Key_B)
    QTest.keyClick(rating.picker.content, Key.Key_2)
    assert (rating.field.text(), rating.field.hasFocus()) == ("B2", True)
    QTest.keyClick(rating.field, Key.Key_Tab)
    assert not rating.button.hasFocus()


def test_no_row_lies_under_the_ring_of_the_keyboard(rating: SourceRating) -> None:
    QTest.mouseClick(rating.button, LEFT)
    for part in (rating.picker.source, rating.picker.content):
        view = part.viewport()
        first, last = (part.visualItemRect(part.item(row)) for row in (0, part.count() - 1))
        top, bottom = (view.mapTo(part, place).y() for place in (first.topLeft(), last.bottomLeft()))
        assert (top >= RING, part.height() - bottom > RING) == (True, True)
        assert part.verticalScrollBar().maximum() == 0

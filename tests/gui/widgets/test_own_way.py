"""Texts keep their own way inside the window's."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from muster.gui.widgets.own_way import in_line, own_way, ranges_kept
from muster.gui.widgets.text import label

FROM_LEFT, FROM_RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(FROM_RIGHT)
    yield
    qapp.setLayoutDirection(FROM_LEFT)


def test_nothing_is_added_where_all_runs_alike(qapp: QApplication) -> None:
    assert own_way("Are units pledged?") == "Are units pledged?"
    assert in_line(" › ", ["Capacity", "CAP-08"]) == "Capacity › CAP-08"
    assert own_way("هل تعهد أحد؟") == "\u2068هل تعهد أحد؟\u2069"


@pytest.mark.usefixtures("from_right")
def test_a_text_from_the_left_is_isolated_in_a_window_from_the_right() -> None:
    assert own_way("Are units pledged?") == "\u2068Are units pledged?\u2069"
    assert own_way("5 / 10") == "\u20685 / 10\u2069"
    assert own_way("") == ""
    assert ranges_kept("الصومال، 2007–2013") == "الصومال، \u20682007–2013\u2069"
    assert in_line(" › ", ["Capacity", "قدرات"]) == "\u200f\u2068Capacity\u2069 › \u2068قدرات\u2069"


def test_labels_stand_at_the_edge_of_the_window(qapp: QApplication) -> None:
    qapp.setLayoutDirection(FROM_RIGHT)
    made = label("Are units pledged?")
    assert made.alignment() & Qt.AlignmentFlag.AlignRight
    assert made.alignment() & Qt.AlignmentFlag.AlignAbsolute
    qapp.setLayoutDirection(FROM_LEFT)
    assert made.alignment() & Qt.AlignmentFlag.AlignLeft
    assert not made.alignment() & Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize("way", [FROM_LEFT, FROM_RIGHT])
def test_ink_of_a_question_in_english_stands_at_the_side_of_the_page(
    qapp: QApplication, way: Qt.LayoutDirection
) -> None:
    """Read from the pixels: the last sign of an English text stays behind its last letter."""
    qapp.setLayoutDirection(way)
    try:
        made = label("pledged ?", wrap=False)
        made.resize(400, 40)
        picture = made.grab().toImage()
        ground = picture.pixel(200, 2)
        inked = [x for x in range(400) if any(picture.pixel(x, y) != ground for y in range(40))]
    finally:
        qapp.setLayoutDirection(FROM_LEFT)
    assert (inked[0] < 30) == (way == FROM_LEFT)
    assert (inked[-1] > 370) == (way == FROM_RIGHT)
    gap = max(b - a for a, b in itertools.pairwise(inked))
    place = next(a for a, b in itertools.pairwise(inked) if b - a == gap)
    assert place > (inked[0] + inked[-1]) / 2, "the question mark stands to the right"


def test_a_widget_is_made_in_the_direction_of_the_window(qapp: QApplication) -> None:
    qapp.setLayoutDirection(FROM_RIGHT)
    assert QWidget().layoutDirection() == FROM_RIGHT
    qapp.setLayoutDirection(FROM_LEFT)

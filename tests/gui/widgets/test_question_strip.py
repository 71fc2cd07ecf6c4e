"""The strip of questions: where it leads by mouse and by arrows, and how much room it takes."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from muster.gui.models.strip_model import StripMark, StripRow
from muster.gui.theme import Appearance
from muster.gui.widgets.question_strip import LEAST, QuestionStrip
from tests.gui.support import press

Key = Qt.Key
ROWS = [
    *(
        StripRow(f"walk/A-{n}", f"A-{n}, level {n % 5}", (StripMark("answered", n % 5),), flagged=n == 3)
        for n in range(1, 11)
    ),
    StripRow("category/b", "B, 1 of 3", (StripMark("answered", 2),) * 3, "BBB"),
    StripRow("category/c", "C, 0 of 9", (StripMark("unanswered"),) * 9, "CCC"),
]


@pytest.fixture
def strip(shown: Callable[[QWidget], QWidget], appearance: Appearance) -> Iterator[QuestionStrip]:
    """A strip at the fourth of ten questions, with two categories beside."""
    holder = QWidget()
    made = QuestionStrip(appearance, "Questions")
    layout = QVBoxLayout(holder)
    layout.addWidget(made)
    layout.addStretch(1)
    shown(holder)
    made.show_rows(ROWS, "walk/A-4")
    made.setFocus()
    QApplication.processEvents()
    yield made
    holder.hide()


def test_a_click_leads_to_a_question_or_a_category_with_the_keyboard(strip: QuestionStrip) -> None:
    went: list[tuple[str, bool]] = []
    strip.wanted.connect(lambda place, focus: went.append((place, focus)))
    for row in (1, 10):
        middle = strip.visualRect(strip.rows.index(row)).center()
        QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert went == [("walk/A-2", True), ("category/b", True)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrows_go_along_and_leave_the_keyboard_there(
    strip: QuestionStrip, direction: Qt.LayoutDirection
) -> None:
    strip.setLayoutDirection(direction)
    onward = Key.Key_Right if direction == Qt.LayoutDirection.LeftToRight else Key.Key_Left
    went: list[tuple[str, bool]] = []
    strip.wanted.connect(lambda place, focus: went.append((place, focus)))
    press(onward)
    press(Key.Key_Home)
    press(Key.Key_Home)
    press(Key.Key_End)
    assert went == [("walk/A-5", False), ("walk/A-1", False)], "a category is gone to only when wanted"
    press(Key.Key_Return)
    assert went[-1] == ("category/c", True)


def test_every_target_is_large_enough_and_all_are_in_sight_in_any_width(
    strip: QuestionStrip, appearance: Appearance
) -> None:
    window = strip.window()
    heights = []
    for size, width in ((100, 1100), (100, 400), (200, 700)):
        appearance.set_size(size)
        window.resize(width, 600)
        for _ in range(3):
            QApplication.processEvents()
        places = [strip.visualRect(strip.rows.index(n)) for n in range(strip.rows.rowCount())]
        for place in places:
            assert min(place.width(), place.height()) >= LEAST
            assert strip.viewport().rect().contains(place), (size, width, place)
        heights.append(strip.height())
    assert heights[0] < min(heights[1:]), "other widths and sizes fill more lines"
    appearance.set_size(100)


def test_other_keys_are_left_to_the_page(strip: QuestionStrip) -> None:
    for key in (Key.Key_A, Key.Key_3, Key.Key_F, Key.Key_Delete):
        QTest.keyClick(strip, key)  # a list would take letters for a search
    assert strip.currentIndex().row() == 3

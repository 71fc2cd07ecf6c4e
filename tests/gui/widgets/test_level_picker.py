"""Five levels, one stop for Tab: the chosen one has a tick and its own colour, and no other looks chosen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from muster.gui.theme import Appearance
from muster.gui.widgets.focus_ring import FocusRings
from muster.gui.widgets.level_picker import LevelPicker
from tests.gui.support import press

Key = Qt.Key


@pytest.fixture
def picker(shown: Callable[[QWidget], QWidget], appearance: Appearance) -> LevelPicker:
    """A picker without a choice."""
    made = LevelPicker(appearance)
    made.show_levels([(f"Level {n}", f"Detail {n}") for n in range(5)])
    shown(made)
    made.show_level(None)
    made.focus_choice()
    QApplication.processEvents()
    return made


def edge(picker: LevelPicker, level: int) -> QColor:
    """Return the colour at the edge of a card, half way up."""
    image = picker.cards[level].grab().toImage()
    return QColor(image.pixelColor(QPoint(1, image.height() // 2)))


def ground(picker: LevelPicker, level: int) -> QColor:
    """Return the colour of the ground of a card, away from texts and edges."""
    image = picker.cards[level].grab().toImage()
    return QColor(image.pixelColor(QPoint(image.width() // 2, image.height() - 11)))


def test_nothing_looks_chosen_before_a_choice(picker: LevelPicker, appearance: Appearance) -> None:
    assert picker.hasFocus()
    assert picker.chosen is None
    for card in picker.cards:
        card.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # wherever the pointer is
    edges = {edge(picker, level).name() for level in range(5)}
    assert len(edges) == 1, "the keyboard is on all five alike"
    assert QColor(appearance.theme.accent).name() not in edges, "and none has the edge of a choice"
    assert {ground(picker, level).name() for level in range(5)} == {QColor(appearance.theme.card).name()}


def mark(picker: LevelPicker, level: int) -> QColor:
    """Return the colour in the middle of where the chosen card has its tick and others a ring."""
    card = picker.cards[level]
    side, left = card._badge_side(), card.width() - 12 - card._key_width() - card._badge_side()
    image = card.grab().toImage()
    return QColor(image.pixelColor(QPoint(left + int(side * 0.35), 5 + side // 2)))


def test_what_is_not_chosen_has_an_empty_ring(picker: LevelPicker, appearance: Appearance) -> None:
    card = QColor(appearance.theme.card).name()
    assert {mark(picker, level).name() for level in range(5)} == {card}
    image = picker.cards[2].grab().toImage()
    strong = QColor(appearance.theme.line_strong).name()
    right = image.width() - 12 - picker.cards[2]._key_width()
    side = picker.cards[2]._badge_side()
    row = [QColor(image.pixelColor(x, 5 + side // 2)).name() for x in range(right - side, right)]
    assert strong in row, "a ring, strong enough to be seen"
    picker.show_level(2)
    after = [QColor(image.pixelColor(x, 5 + side // 2)).name() for x in range(right - side, right)]
    assert after == row
    assert picker.cards[2].grab().toImage() != image


def test_one_ring_lies_round_all_five(
    picker: LevelPicker, appearance: Appearance, qapp: QApplication
) -> None:
    rings = FocusRings(qapp, appearance)
    rings.show_now()
    ring = picker.window().findChild(QWidget, "focusRing")
    assert isinstance(ring, QWidget)
    assert ring.isVisible()
    assert ring.height() >= picker.height() - 1, "round the five, not round one"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("level", range(5))
def test_the_chosen_level_has_its_own_colour_and_a_tick(
    picker: LevelPicker, appearance: Appearance, level: int, theme: str
) -> None:
    appearance.set_theme(theme)
    before = picker.cards[level].grab().toImage()
    picker.show_level(level)
    assert edge(picker, level) == appearance.theme.level(level)
    grounds = [ground(picker, n) for n in range(5)]
    card = QColor(appearance.theme.card)
    assert [shade == card for shade in grounds] == [n != level for n in range(5)]
    after = picker.cards[level].grab().toImage()
    card_widget = picker.cards[level]
    right = range(card_widget.width() - 90, card_widget.width() - 36)
    tick = [x for x in right if after.pixelColor(x, 20) not in (grounds[level], before.pixelColor(x, 20))]
    assert tick, "a tick stands before the key"
    appearance.set_theme("light")


def test_arrows_lead_from_all_five_to_the_ends_and_space_chooses(picker: LevelPicker) -> None:
    chosen: list[int] = []
    picker.picked.connect(chosen.append)
    press(Key.Key_Up)
    assert picker.cards[4].hasFocus()
    press(Key.Key_Up)
    press(Key.Key_Space)
    assert (chosen, picker.chosen) == ([3], 3)
    picker.focus_choice()
    assert picker.cards[3].hasFocus()
    QTest.mouseClick(picker.cards[1], Qt.MouseButton.LeftButton, pos=QPoint(60, 8))
    assert (chosen, picker.chosen) == ([3, 1], 1)
    picker.show_level(None)
    assert picker.chosen is None, "a choice is let go"


def test_tab_stops_once(picker: LevelPicker) -> None:
    def stops() -> list[QWidget]:
        return [w for w in (picker, *picker.cards) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert stops() == [picker]
    picker.show_level(2)
    assert stops() == [picker.cards[2]]
    assert picker.cards[2].hasFocus(), "the keyboard goes along with the choice"


def test_keys_are_shown_as_they_are_told(picker: LevelPicker) -> None:
    picker.show_keys(["à 0", "& 1", "é 2", '" 3', "' 4"])
    assert [card.key for card in picker.cards] == ["à 0", "& 1", "é 2", '" 3', "' 4"]
    picker.show_keys([""] * 5)
    assert picker.cards[0].key == ""
    picker.grab()


def test_keys_of_other_widths_keep_the_marks_under_each_other(picker: LevelPicker) -> None:
    picker.show_keys(["à 0", "& 1", "é 2", '" 3', "' 4"])
    assert len({card._key_width() for card in picker.cards}) == 1
    wide = picker.cards[0]._key_width()
    picker.show_keys(["0", "1", "2", "3", "4"])
    assert {card._key_width() for card in picker.cards} != {wide}

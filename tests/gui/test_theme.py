"""Themes: every colour that the style sheet names is there, and text sizes stay within their bounds."""

import pytest
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QCheckBox, QStyle, QStyleOptionButton

from muster.gui.theme import SIZES, Appearance, Theme, load_theme


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_colour_of_a_theme_is_one(name: str) -> None:
    theme = load_theme(name)
    for field in Theme.__slots__:
        value = getattr(theme, field)
        for colour in value if isinstance(value, tuple) else (value,):
            assert field == "name" or QColor(colour).isValid(), f"{field}: {colour}"
    assert len({theme.level(level).name() for level in (None, 0, 1, 2, 3, 4)}) == 6


def test_no_name_is_left_in_the_style_sheet(qapp: QApplication) -> None:
    Appearance(qapp, "dark", 125)
    assert "@" not in qapp.styleSheet()


def test_text_sizes_go_in_steps_and_stop_at_the_ends(qapp: QApplication) -> None:
    appearance = Appearance(qapp)
    plain = appearance.points()
    for size in SIZES[SIZES.index(100) + 1 :]:
        appearance.step_size(1)
        assert appearance.size == size
    appearance.step_size(1)
    assert appearance.size == SIZES[-1]
    assert appearance.points() == pytest.approx(plain * SIZES[-1] / 100)
    appearance.set_size(1)
    assert appearance.size == SIZES[0]


@pytest.mark.parametrize("size", [100, 200])
def test_a_box_to_tick_grows_with_its_letters_and_is_seen_in_the_dark(qapp: QApplication, size: int) -> None:
    appearance = Appearance(qapp, "dark", size)
    tick = QCheckBox("Due")
    tick.ensurePolished()
    tick.resize(tick.sizeHint())
    option = QStyleOptionButton()
    option.initFrom(tick)
    option.state |= QStyle.StateFlag.State_Off
    box = tick.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, tick)
    letters = QFontMetrics(appearance.font()).ascent()
    assert letters <= box.height() <= letters + 4
    assert box.width() == box.height()
    drawn = tick.grab().toImage()
    paper = QColor(appearance.theme.window).lightness()
    frame = max(drawn.pixelColor(x, box.center().y()).lightness() for x in range(box.right() + 2))
    assert frame > paper + 40
    Appearance(qapp)

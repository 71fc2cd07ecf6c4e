"""Themes: every colour is told from its ground, by every kind of sight; sizes keep to the scale."""

import re
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
)
from pytestqt.qtbot import QtBot

from colour_sight import SIGHTS, contrast, difference, difference_of, lab
from muster.gui.theme import SCALE, SIZES, THEMES, TYPE, Appearance, SystemLook, Theme, load_theme
from muster.resources import resource

GROUNDS = ("window", "side", "card", "field", "quote", "hover", "chosen", "accent_soft")
TEXTS = {"contrast": 7.0}
PARTS = {"contrast": 4.5}
LEAST_DIFFERENCE = 12.0  # CIEDE2000


@pytest.mark.parametrize("name", THEMES)
def test_every_colour_of_a_theme_is_one(name: str) -> None:
    theme = load_theme(name)
    for field in set(Theme.__slots__) - {"name", "ring", "ring_gap"}:
        value = getattr(theme, field)
        for colour in value if isinstance(value, tuple) else (value,):
            assert colour == "transparent" or re.fullmatch("#[0-9a-f]{6}", colour), f"{field}: {colour}"
    assert theme.name == name


@pytest.mark.parametrize("name", THEMES)
def test_letters_stand_out_from_every_ground_they_are_on(name: str) -> None:
    theme, least = load_theme(name), TEXTS.get(name, 4.5)
    pairs = [(letters, ground) for letters in ("text", "muted", "accent") for ground in GROUNDS]
    pairs += [(tone, ground) for tone in ("bad", "warn", "good") for ground in ("card", "window", "side")]
    pairs += [(letters, f"{tone}_soft") for tone in ("bad", "warn", "good") for letters in ("text", tone)]
    pairs += [("accent_text", ground) for ground in ("accent", "accent_hover", "accent_pressed")]
    pairs += [("open_text", "open"), ("muted", "bad_soft"), ("muted", "warn_soft"), ("muted", "good_soft")]
    pairs += [("accent", "bad_soft"), ("accent", "warn_soft"), ("accent", "good_soft")]
    found = {pair: contrast(getattr(theme, pair[0]), getattr(theme, pair[1])) for pair in pairs}
    assert {pair: round(value, 2) for pair, value in found.items() if value < least} == {}


@pytest.mark.parametrize("name", THEMES)
def test_letters_on_a_level_can_be_read(name: str) -> None:
    theme, least = load_theme(name), TEXTS.get(name, 4.5)
    for level in range(5):
        assert contrast(theme.levels[level], theme.level_texts[level]) >= least
        for letters in (theme.text, theme.muted):
            assert contrast(theme.tint(level).name(), letters) >= least, "a card tinted in its level's colour"


@pytest.mark.parametrize("name", THEMES)
def test_edges_and_marks_stand_out_from_what_they_lie_on(name: str) -> None:
    theme, least = load_theme(name), PARTS.get(name, 3.0)
    grounds = [getattr(theme, ground) for ground in ("window", "side", "card", "field", "quote")]
    for part in ("line_strong", "accent", "open", "bad", "warn", "good", "focus"):
        for ground in grounds:
            assert contrast(getattr(theme, part), ground) >= least, (part, ground)
    for level in range(5):  # by its own colour, or by the edge round it
        edge = theme.levels[level] if theme.level_edge == "transparent" else theme.level_edge
        assert contrast(edge, theme.card) >= least, f"level {level}"
    if name == "contrast":
        assert contrast(theme.line, theme.card) >= least, "there even lines that only part"


@pytest.mark.parametrize("name", THEMES)
def test_the_ring_of_the_keyboard_stands_out_from_all_it_can_lie_beside(name: str) -> None:
    theme = load_theme(name)
    for ground in (*GROUNDS, "bad_soft", "warn_soft", "good_soft"):
        assert contrast(theme.focus, getattr(theme, ground)) >= 3, ground
    assert theme.ring >= 2
    assert theme.ring_gap >= 2


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("name", THEMES)
def test_levels_are_told_apart_by_every_kind_of_sight(name: str, sight: str) -> None:
    levels = load_theme(name).levels
    for one, other in combinations(range(5), 2):
        far = difference(levels[one], levels[other], sight)
        assert far >= LEAST_DIFFERENCE, f"{one} and {other}: {far:.1f}"


@pytest.mark.parametrize("name", THEMES)
def test_levels_grow_lighter_so_that_their_order_is_seen_in_grey(name: str) -> None:
    light = [lab(colour)[0] for colour in load_theme(name).levels]
    assert all(above - below >= 3 for below, above in pairwise(light)), light


def test_the_difference_of_colours_is_that_of_its_authors() -> None:
    pairs = (  # Sharma, Wu and Dalal 2005, table 1: rows 1, 7, 17, 19 and 25
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (56, -27, -3), 31.9030),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    )
    for one, other, known in pairs:
        assert difference_of(one, other) == pytest.approx(known, abs=1e-4)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)


def test_no_name_is_left_in_the_style_sheet(qapp: QApplication) -> None:
    Appearance(qapp, "dark", 125)
    assert "@" not in qapp.styleSheet()


def test_the_style_sheet_knows_no_size_of_letters_but_those_of_the_scale() -> None:
    text = resource("themes", "window.qss").read_text(encoding="utf-8")
    assert set(re.findall(r"font-size:\s*([^;]+);", text)) <= {f"@{step}@" for step in TYPE}
    assert not re.findall(r":[^;{}]*#[0-9a-fA-F]{3}", text), "colours stand in the themes alone"
    assert [getattr(SCALE, step) for step in TYPE] == [12, 14, 18, 24, 40]


def test_no_control_can_be_squeezed_below_its_letters(qapp: QApplication, qtbot: QtBot) -> None:
    Appearance(qapp, "light", 200)
    for control in (QPushButton("Ag"), QLineEdit("Ag"), QSpinBox(), QComboBox()):
        qtbot.addWidget(control)
        control.ensurePolished()
        assert control.minimumSize().height() >= control.fontMetrics().height(), type(control)


def test_the_arrow_of_a_list_grows_with_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    wide = []
    for size in (100, 200):
        Appearance(qapp, "light", size)
        field = QComboBox()
        qtbot.addWidget(field)
        field.resize(300, 60)
        image = field.grab().toImage()
        ground = image.pixel(150, 30)
        inked = [x for x in range(200, 296) if any(image.pixel(x, y) != ground for y in range(12, 48))]
        wide.append(inked[-1] - inked[0])
    assert wide[1] > 1.6 * wide[0]


def test_every_part_of_a_control_that_the_style_sheet_names_is_there(qapp: QApplication) -> None:
    for name in THEMES:
        Appearance(qapp, name)
        named = {Path(path) for path in re.findall(r'url\("([^"]+)"\)', qapp.styleSheet())}
        assert named
        assert all(path.is_file() and path.parent.name == name for path in named), named
    Appearance(qapp)


def test_text_sizes_go_in_steps_and_stop_at_the_ends(qapp: QApplication) -> None:
    appearance = Appearance(qapp)
    for size in SIZES[SIZES.index(100) + 1 :]:
        appearance.step_size(1)
        assert appearance.size == size
    appearance.step_size(1)
    assert appearance.size == SIZES[-1]
    assert qapp.font().pixelSize() == appearance.pixels() == 2 * SCALE.body
    assert appearance.pixels("hero") == 1.5 * SCALE.hero
    assert appearance.scaled(24) == 48
    appearance.set_size(1)
    assert appearance.size == SIZES[0]
    Appearance(qapp)


def test_the_shipped_face_is_used_and_its_figures_stand_in_columns(appearance: Appearance) -> None:
    for bold in (False, True):
        font = appearance.font("body", bold=bold)
        assert QFontInfo(font).family() == "Noto Sans"
        assert len({QFontMetricsF(font).horizontalAdvance(figure) for figure in "0123456789"}) == 1
        arabic = QFont("Noto Sans Arabic UI")
        arabic.setBold(bold)
        assert QFontInfo(arabic).exactMatch()
        assert QFontMetricsF(arabic).height() <= QFontMetricsF(QFont("Noto Sans")).height() + 1


class _System(SystemLook):
    """A system whose colours can be changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.name = "dark"

    def theme(self) -> str:
        return self.name


def test_the_window_follows_the_system_while_it_runs(qapp: QApplication) -> None:
    system = _System(qapp)
    appearance = Appearance(qapp, "system", system=system)
    assert (appearance.choice, appearance.theme.name) == ("system", "dark")
    seen: list[str] = []
    appearance.changed.connect(lambda: seen.append(appearance.theme.name))
    system.name = "contrast"
    system.changed.emit()
    assert seen == ["contrast"]
    system.changed.emit()
    assert seen == ["contrast"], "nothing is done anew when nothing differs"
    appearance.set_theme("light")
    system.name = "dark"
    system.changed.emit()
    assert appearance.theme.name == "light", "who chose a theme keeps it"
    appearance.set_theme("system")
    assert appearance.theme.name == "dark"
    Appearance(qapp)


def test_where_the_system_says_nothing_the_theme_is_light(qapp: QApplication) -> None:
    assert SystemLook(qapp).theme() == "light"
    assert Appearance(qapp, "plaid").theme.name == "light"


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


@pytest.mark.parametrize("size", [100, 200])
def test_a_radio_button_is_round_at_every_text_size(qapp: QApplication, qtbot: QtBot, size: int) -> None:
    Appearance(qapp, "light", size)
    button = QRadioButton("Ready")
    button.setChecked(True)
    qtbot.addWidget(button)
    button.show()
    option = QStyleOptionButton()
    option.initFrom(button)
    place = button.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, button)
    picture = button.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)
    corner = place.topLeft() + QPoint(place.width() // 11, place.width() // 11)
    assert picture.pixelColor(corner) == ground, "a square has letters' colour there"
    assert picture.pixelColor(place.center().x(), place.top() + 1) != ground

"""Icons: all of one make, in the colours of the theme, crisp at every scale, turned where they point."""

import re

import pytest
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from icons import stale_parts
from muster.gui.icons import DIRECTIONAL, dress, icon_pixmap, worn
from muster.gui.theme import SCALE, THEMES, Appearance, load_theme
from muster.resources import resource

NAMES = sorted(path.stem for path in resource("icons", "line").glob("*.svg"))


def pixels(image: QImage) -> dict[tuple[int, int], tuple[str, int]]:
    """Return colour and opacity of every pixel that is painted."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    seen = {place: image.pixelColor(*place) for place in places}
    return {place: (colour.name(), colour.alpha()) for place, colour in seen.items() if colour.alpha()}


def test_all_are_drawn_alike() -> None:
    assert len(NAMES) > 60
    assert set(NAMES) >= DIRECTIONAL
    for name in NAMES:
        drawing = resource("icons", "line", f"{name}.svg").read_text(encoding="utf-8")
        assert 'viewBox="0 0 16 16"' in drawing
        assert 'stroke-width="1.5"' in drawing
        assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', drawing)) <= {"none", "currentColor"}, name


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_one_colour_and_stays_inside_its_square(name: str, appearance: Appearance) -> None:
    drawn = pixels(icon_pixmap(name, "#336699", 16, ratio=2).toImage())
    full = {colour for colour, alpha in drawn.values() if alpha == 255}
    assert full == {"#336699"}
    assert all(0 < x < 31 and 0 < y < 31 for x, y in drawn), "nothing is cut at the edge"


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_crisp_at_every_scale(ratio: float, appearance: Appearance) -> None:
    picture = icon_pixmap("add", "#000000", 16, ratio=ratio)
    assert picture.width() == round(16 * ratio)
    assert picture.devicePixelRatio() == ratio
    middle = [picture.toImage().pixelColor(x, picture.height() // 2).alpha() for x in range(picture.width())]
    assert max(middle) == 255, "a stroke is full somewhere, not a blur"


def weight(image: QImage) -> float:
    """Return where the ink of an icon lies on the average, from the left."""
    ink = [(x, alpha) for (x, _), (_, alpha) in pixels(image).items()]
    return sum(x * alpha for x, alpha in ink) / sum(alpha for _, alpha in ink)


def test_icons_that_point_turn_round_where_one_reads_from_the_right(appearance: Appearance) -> None:
    for name in ("next", "undo", "strength"):
        plain = weight(icon_pixmap(name, "#000000").toImage())
        turned = weight(icon_pixmap(name, "#000000", mirrored=True).toImage())
        assert turned == pytest.approx(15 - plain, abs=0.1)
        assert abs(plain - turned) > 0.1
    assert icon_pixmap("find", "#000000", mirrored=True).toImage() == icon_pixmap("find", "#000000").toImage()


def test_a_button_wears_its_icon_in_the_colours_of_the_theme(appearance: Appearance, qtbot: QtBot) -> None:
    button = QPushButton("Find")
    qtbot.addWidget(button)
    dress(button, "find", appearance)
    for name in THEMES:
        appearance.set_theme(name)
        shown = pixels(button.icon().pixmap(16).toImage())
        assert load_theme(name).text in {colour for colour, alpha in shown.values() if alpha == 255}
        grey = pixels(button.icon().pixmap(16, QIcon.Mode.Disabled).toImage())
        assert load_theme(name).muted in {colour for colour, alpha in grey.values() if alpha == 255}
    appearance.set_size(200)
    assert button.icon().isNull(), "in large text the words need the room"
    button.setText("")
    dress(button, "find", appearance)
    assert button.iconSize().width() == 2 * SCALE.icon
    dress(button, "flag_on", appearance, "bad")
    assert worn(button) == "flag_on"
    assert appearance.theme.bad in {
        c for c, a in pixels(button.icon().pixmap(32).toImage()).values() if a == 255
    }
    appearance.set_size(100)
    appearance.set_theme("light")


def test_a_screen_of_another_kind_gets_icons_of_its_own(
    appearance: Appearance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    dress(button, "find", appearance)
    side = button.iconSize()
    assert button.icon().pixmap(side, 2.0).width() == side.width(), "there is no such screen"
    monkeypatch.setattr("muster.gui.icons._ratios", lambda: [1.0, 2.0])
    appearance.screen_added.emit()
    assert button.icon().pixmap(side, 2.0).width() == 2 * side.width()
    assert button.icon().pixmap(side, 1.0).width() == side.width()


def test_the_look_may_change_after_a_button_is_gone(appearance: Appearance, qtbot: QtBot) -> None:
    button = QPushButton()
    dress(button, "add", appearance)
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    appearance.set_theme("dark")
    appearance.set_theme("light")


def test_the_parts_of_controls_are_in_the_colours_of_their_themes() -> None:
    assert stale_parts() == [], "run `make icons`"

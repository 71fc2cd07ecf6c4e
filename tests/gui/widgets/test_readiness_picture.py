"""The picture on the screen: its colour, its words, its height, the same mirrored."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from muster.gui.motion import Motion
from muster.gui.theme import Appearance
from muster.gui.widgets.readiness_picture import SLIDING, ReadinessPicture
from muster.phrases import phrases_in
from muster.picture.description import Picture, describe
from muster.scoring.comparison import Beside
from muster.scoring.likelihood import full_readiness
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a", critical=True), question("A2", "a"), question("B1", "b")])
BESIDE = tuple(Beside(f"Mission of the year {year}", 20.0, 50.0, 3) for year in (2007, 2012))


def pictured(levels: dict[str, int | None]) -> Picture:
    result = full_readiness(BANK, assessment(BANK, levels))
    return describe(BANK, result, phrases_in("en"), BESIDE)


@pytest.fixture
def widget(appearance: Appearance, qtbot: QtBot) -> ReadinessPicture:
    """A picture in a window of its own."""
    made = ReadinessPicture(appearance)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def colours(widget: ReadinessPicture) -> set[str]:
    image = widget.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 2) for y in range(image.height())
    }


def test_it_is_painted_in_the_colour_of_the_verdict_alone(
    widget: ReadinessPicture, appearance: Appearance
) -> None:
    theme = appearance.theme
    widget.show_picture(pictured({"A1": 0, "A2": 4, "B1": 4}))
    assert theme.bad in colours(widget)
    assert theme.good not in colours(widget)
    widget.show_picture(pictured({"A1": 4, "A2": 4, "B1": 4}))
    assert theme.good in colours(widget)
    assert theme.bad not in colours(widget)
    widget.show_picture(pictured({"A2": 4}))
    assert not {theme.good, theme.warn, theme.bad} & colours(widget), "too early"


def test_what_is_said_of_it_is_the_same_in_words(widget: ReadinessPicture) -> None:
    told = pictured({"A1": 3, "A2": 3, "B1": 2})
    widget.show_picture(told)
    assert f"! {widget.accessibleName()}" == told.title, "without the sign, which is read as a letter"
    assert widget.accessibleDescription() == told.text
    assert [row[0] for row in widget.table()] == list(told.lines)
    assert widget.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_it_grows_where_names_need_rows_and_with_the_text(
    widget: ReadinessPicture, appearance: Appearance
) -> None:
    empty = widget.heightForWidth(600)
    widget.show_picture(pictured({"A1": 3, "A2": 3, "B1": 2}))
    wide, narrow = widget.heightForWidth(600), widget.heightForWidth(150)
    assert empty < wide <= narrow
    appearance.set_size(200)
    assert widget.heightForWidth(600) > wide
    appearance.set_size(100)


def test_it_is_mirrored_for_what_is_read_from_the_right(widget: ReadinessPicture) -> None:
    widget.show_picture(pictured({"A1": 1, "A2": 0, "B1": 0}))
    left = widget.grab().toImage()
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    widget.show_picture(pictured({"A1": 1, "A2": 0, "B1": 1}))
    assert widget.grab().toImage() != left


@pytest.fixture
def moving() -> Iterator[None]:
    """Movement is wanted."""
    Motion.setting = True
    yield
    Motion.setting = None


def ends(widget: ReadinessPicture) -> dict[str, float]:
    return {shape.role: shape.x for shape in widget.shown() if shape.role in SLIDING}


@pytest.mark.usefixtures("moving")
def test_bars_slide_and_words_are_there_at_once(widget: ReadinessPicture, qtbot: QtBot) -> None:
    first, second = pictured({"A1": 3, "A2": 3, "B1": 0}), pictured({"A1": 4, "A2": 4, "B1": 4})
    widget.show_picture(second)
    assert not widget.is_moving, "it had nothing to come from"
    there = ends(widget)
    widget.show_picture(first)
    qtbot.waitUntil(lambda: not widget.is_moving)
    before = ends(widget)
    assert before != there
    widget.show_picture(second)
    assert widget.is_moving
    assert widget.accessibleDescription() == second.text
    assert ends(widget) == before, "it sets off from where it was"
    qtbot.waitUntil(lambda: not widget.is_moving)
    assert ends(widget) == there


def test_nothing_slides_where_movement_is_not_wanted(widget: ReadinessPicture) -> None:
    Motion.setting = False
    try:
        widget.show_picture(pictured({"A1": 3, "A2": 3, "B1": 0}))
        widget.show_picture(pictured({"A1": 4, "A2": 4, "B1": 4}))
        assert not widget.is_moving
        assert ends(widget)["mark"] > 0
    finally:
        Motion.setting = None

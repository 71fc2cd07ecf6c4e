"""Icons as parts of a page: another drawing for every verdict, in its colour, as high as the letters."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from muster.gui.theme import Appearance
from muster.gui.widgets.icon_mark import IconMark, words_of


def test_each_verdict_has_a_drawing_and_a_colour(
    appearance: Appearance, shown: Callable[[QWidget], QWidget]
) -> None:
    mark = IconMark(appearance, "hero")
    shown(mark)
    names = set()
    for tone in ("bad", "warn", "good", "open"):
        mark.show_tone(tone)
        names.add(mark.name)
        picture = mark.grab().toImage()
        colours = {
            QColor(picture.pixel(x, y)).name()
            for x in range(picture.width())
            for y in range(picture.height())
        }
        assert getattr(appearance.theme, mark.colour) in colours, tone
    assert len(names) == 4, "told apart without colour"
    before = mark.height()
    appearance.set_size(200)
    assert mark.height() > before
    appearance.set_size(100)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("✕ Not ready", "Not ready"),
        ("؟ لم تُحسم بعد", "لم تُحسم بعد"),
        ("Not ready", "Not ready"),
        ("Ready", "Ready"),
    ],
)
def test_the_sign_of_the_paper_goes(title: str, words: str) -> None:
    assert words_of(title) == words

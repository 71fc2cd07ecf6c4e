"""Votes in large type: rows as high as they may be, dots as large as rows, forty on one screen."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.theme import Appearance
from muster.gui.widgets.vote_picture import LEAST, VotePicture, VoteRow


@pytest.mark.parametrize("size", [100, 200])
def test_rows_grow_with_the_screen_and_not_with_the_text(qapp: QApplication, qtbot: QtBot, size: int) -> None:
    style = Appearance(qapp, size=size)
    picture = VotePicture(style, "Votes")
    qtbot.addWidget(picture)
    picture.show_rows([VoteRow("J3", 3, None, "Paper seen"), VoteRow("J4", None, None, "Don’t know")])
    picture.set_largest(70)
    assert picture.sizeHint().height() == 70 * 3, "a head and two rows"
    picture.resize(1200, 400)
    drawn = picture.grab().toImage()
    middle = 70 + 35
    wide = (1200 - int(1200 * 0.3) - int(1200 * 0.26)) // 5
    centre = int(1200 * 0.3) + 3 * wide + wide // 2
    dot = style.theme.level(3)
    reach = [x for x in range(1200) if drawn.pixelColor(x, middle) == dot]
    assert reach[-1] - reach[0] > 55, "large enough for the back of a room"
    assert abs((reach[0] + reach[-1]) // 2 - centre) <= 2
    style.set_size(100)


def test_forty_fit_into_a_small_screen(qapp: QApplication, qtbot: QtBot) -> None:
    picture = VotePicture(Appearance(qapp), "Votes")
    qtbot.addWidget(picture)
    picture.show_rows([VoteRow(f"Officer {n}", n % 5, None, "") for n in range(40)])
    assert picture.minimumSizeHint().height() == LEAST * 41
    assert LEAST * 41 < 720 * 0.75

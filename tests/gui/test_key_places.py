"""Figures are known by what a key gives, else by what is printed on it, with Shift or without."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from muster.gui.key_places import figure_pressed

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL, ALTGR = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.GroupSwitchModifier


def pressed(text: str, code: int, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, ord(text.upper()), modifiers, code, 0, 0, text)


@pytest.mark.parametrize(
    ("text", "code", "figure"),
    [("é", 11, 2), ("ç", 18, 9), ("à", 19, 0), ("2", 11, 2), ("٣", 12, 3), ("q", 24, None), ("^", 34, None)],
)
def test_a_figure_needs_no_shift(text: str, code: int, figure: int | None) -> None:
    assert figure_pressed(pressed(text, code), "xcb") == figure


def test_with_shift_only_what_the_key_gives_counts() -> None:
    assert figure_pressed(pressed("2", 11, SHIFT), "xcb") == 2, "AZERTY"
    assert figure_pressed(pressed("@", 11, SHIFT), "xcb") is None, "QWERTY"


def test_with_altgr_or_ctrl_a_key_means_something_else() -> None:
    assert [figure_pressed(pressed("~", 11, which), "xcb") for which in (CTRL, ALTGR)] == [None, None]


def test_azerty_is_known_where_no_place_is_told() -> None:
    assert [figure_pressed(pressed(text, 0), "xcb") for text in ("à", "&", "ç", "$")] == [0, 1, 9, None]

"""What a key press means on the keyboards of the people who will use it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLineEdit, QPushButton, QWidget

from muster.gui.pages.answer_keys import MAC_KEYS, SCAN_CODES, WALK_KEYS, is_for, meant
from muster.gui.theme import Appearance
from muster.gui.widgets.level_picker import LevelCard

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def pressed(
    text: str, key: int | None = None, modifiers: Qt.KeyboardModifier = NONE, scan: int = 0, virtual: int = 0
) -> QKeyEvent:
    return QKeyEvent(
        QEvent.Type.KeyPress, ord(text.upper()) if key is None else key, modifiers, scan, virtual, 0, text
    )


# What the keys of 0-4 give without and with Shift, in the order 0 1 2 3 4, on X11 (scan codes of xcb).
LAYOUTS = {
    "us": ("01234", ")!@#$"),
    "fr, be (AZERTY)": ("à&é\"'", "01234"),
    "BÉPO": ('*"«»(', "01234"),
    "de, ch (QWERTZ)": ("01234", '=!"§$'),
    "cz (QWERTZ)": ("é+ěšč", "01234"),
    "ara": ("٠١٢٣٤", ")!@#$"),
    "ir": ("۰۱۲۳۴", ")!٬٫﷼"),
}
CODES = (19, 10, 11, 12, 13)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_row_of_figures_answers_on_every_layout(layout: str) -> None:
    plain, shifted = LAYOUTS[layout]
    for level, (text, code) in enumerate(zip(plain, CODES, strict=True)):
        assert meant(pressed(text, scan=code), "xcb") == f"level_{level}", text
        assert meant(pressed(text, scan=code), "wayland") == f"level_{level}", text
    for level, (text, code) in enumerate(zip(shifted, CODES, strict=True)):
        wanted = f"level_{level}" if text.isdecimal() else ""
        assert meant(pressed(text, modifiers=SHIFT, scan=code), "xcb") == wanted, text


def test_azerty_answers_where_no_code_is_told() -> None:
    for level, text in enumerate("à&é\"'"):
        assert meant(pressed(text), "xcb") == f"level_{level}"


def test_windows_and_macos_tell_places_in_their_own_way() -> None:
    assert [
        meant(pressed(t, scan=s), "windows") for t, s in zip("à&é\"'", (11, 2, 3, 4, 5), strict=True)
    ] == [f"level_{n}" for n in range(5)]
    assert [
        meant(pressed(t, scan=1, virtual=v), "cocoa")
        for t, v in zip("à&é\"'", (29, 18, 19, 20, 21), strict=True)
    ] == [f"level_{n}" for n in range(5)]


def test_the_keypad_answers() -> None:
    assert meant(pressed("3", modifiers=KEYPAD, scan=89), "xcb") == "level_3"


@pytest.mark.parametrize("text", "56789٥۹")
def test_figures_above_4_mean_nothing(text: str) -> None:
    assert meant(pressed(text, scan=14), "xcb") == ""


@pytest.mark.parametrize(
    ("text", "scan", "wanted"),
    [
        ("ى", 57, "not_applicable"),
        ("ع", 30, "unknown"),
        ("ب", 41, "flag"),
        ("т", 57, "not_applicable"),
        ("ص", 25, "known_word"),
        ("ح", 33, "known_paper"),
        ("ه", 31, "known_counted"),
    ],
)
def test_letters_answer_by_their_place_where_the_script_has_no_such_letter(
    text: str, scan: int, wanted: str
) -> None:
    assert meant(pressed(text, scan=scan), "xcb") == wanted


def test_letters_of_latin_layouts_are_taken_as_printed() -> None:
    assert meant(pressed("b", scan=57), "xcb") == "", "Dvorak has b where n lies elsewhere"
    assert meant(pressed("n", scan=46), "xcb") == "not_applicable"


def test_commands_are_left_alone() -> None:
    assert meant(pressed("", Key.Key_1, CTRL, 10), "xcb") == ""
    assert meant(pressed("N", Key.Key_N, SHIFT, 57), "xcb") == ""
    assert meant(pressed("", Key.Key_Escape, NONE, 9), "xcb") == ""


def test_enter_and_delete() -> None:
    assert meant(pressed("\r", Key.Key_Return), "xcb") == "next"
    assert meant(pressed("\r", Key.Key_Enter, KEYPAD), "xcb") == "next"
    assert meant(pressed("", Key.Key_Delete), "xcb") == "clear"


def test_places_name_rows_of_the_table() -> None:
    ids = {row.id for row in WALK_KEYS}
    assert SCAN_CODES.keys() == MAC_KEYS.keys() == ids - {"clear", "next"}
    assert len(ids) == len(WALK_KEYS)


@pytest.mark.parametrize("make", [QLineEdit, QDateEdit, QComboBox])
def test_fields_keep_what_is_typed(qapp: QApplication, make: type[QWidget]) -> None:
    field = make()
    assert is_for(field, pressed("3"))
    assert is_for(field, pressed("N", modifiers=SHIFT))
    assert is_for(field, pressed("\r", Key.Key_Return))
    assert not is_for(field, pressed("", Key.Key_Right, Qt.KeyboardModifier.AltModifier))


def test_buttons_keep_enter_and_levels_do_not(qapp: QApplication) -> None:
    button, card = QPushButton(), LevelCard(2, Appearance(qapp))
    assert is_for(button, pressed("\r", Key.Key_Return))
    assert not is_for(button, pressed("3"))
    assert not is_for(card, pressed("\r", Key.Key_Return))
    assert not is_for(None, pressed("3"))


@pytest.mark.parametrize(("text", "scan"), [("@", 19), ("~", 11), ("#", 12), ("{", 13), ("ŋ", 57)])
def test_what_alt_gr_gives_is_no_answer(text: str, scan: int) -> None:
    alt_gr = Qt.KeyboardModifier.GroupSwitchModifier
    assert meant(pressed(text, modifiers=alt_gr, scan=scan), "xcb") == ""


def test_an_apostrophe_that_lies_elsewhere_is_no_answer() -> None:
    assert meant(pressed("'", scan=48), "xcb") == "", "on QWERTY it lies beside Enter"

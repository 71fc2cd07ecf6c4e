"""What is shown of a key: what is known of the keyboard at first, and what its presses tell."""

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from muster.gui.pages.answer_keys import SCAN_CODES, WALK_KEYS
from muster.gui.pages.key_caps import LAYOUTS, KeyCaps, usual_layout

NONE = Qt.KeyboardModifier.NoModifier
ENGLISH = QLocale("en_GB")


def pressed(name: str, text: str, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    code = SCAN_CODES[name] + 8
    return QKeyEvent(QEvent.Type.ShortcutOverride, ord(text.upper()[0]), modifiers, code, 0, 0, text)


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("en_GB", "2"),
        ("fr_FR", "é 2"),
        ("fr_BE", "é 2"),
        ("nl_BE", "é 2"),
        ("nl_NL", "2"),
        ("fr_CA", "2"),
        ("fr_CH", "2"),
        ("cs_CZ", "ě 2"),
        ("de_DE", "2"),
    ],
)
def test_at_first_the_keyboards_of_the_language_are_supposed(locale: str, shown: str) -> None:
    assert KeyCaps(locale=QLocale(locale)).key("level_2") == shown


def test_an_arabic_keyboard_shows_its_letters() -> None:
    caps = KeyCaps(locale=QLocale("ar_ML"))
    assert [caps.key(name) for name in ("not_applicable", "unknown", "flag", "level_3")] == [
        "ى N",
        "ع U",
        "ب F",
        "3",
    ]


def test_one_press_tells_the_whole_layout(qapp: QApplication) -> None:
    caps = KeyCaps(locale=ENGLISH)
    spy = QSignalSpy(caps.changed)
    caps.learn(pressed("level_3", '"'), "xcb")
    assert [caps.key(f"level_{n}") for n in range(5)] == ["à 0", "& 1", "é 2", '" 3', "' 4"]
    assert spy.count() == 1
    caps.learn(pressed("level_3", '"'), "xcb")
    assert spy.count() == 1, "nothing new"


def test_a_layout_that_is_contradicted_is_given_up() -> None:
    caps = KeyCaps(locale=QLocale("fr_FR"))
    caps.learn(pressed("level_1", '"'), "xcb")
    assert [caps.key(f"level_{n}") for n in range(5)] == ["* 0", '" 1', "« 2", "» 3", "( 4"], "BÉPO"
    caps = KeyCaps(locale=QLocale("fr_FR"))
    caps.learn(pressed("level_1", "1"), "xcb")
    assert [caps.key(f"level_{n}") for n in range(5)] == list("01234"), "a French reader with a US keyboard"
    caps.learn(pressed("level_2", "٢"), "xcb")
    assert caps.key("level_2") == "٢ 2"


def test_what_tells_nothing_is_not_learnt() -> None:
    caps = KeyCaps(locale=ENGLISH)
    caps.learn(pressed("level_1", "!", Qt.KeyboardModifier.ShiftModifier), "xcb")
    caps.learn(pressed("not_applicable", "b"), "xcb")
    caps.learn(QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_3, NONE, "3"), "offscreen")
    assert [caps.key(row.id) for row in WALK_KEYS] == [row.keys[0] for row in WALK_KEYS]


def test_layouts_name_rows_with_one_letter_each() -> None:
    for name, layout in LAYOUTS.items():
        assert layout.keys() <= {row.id for row in WALK_KEYS}, name
        assert all(len(cap) == 1 for cap in layout.values())
    assert usual_layout(QLocale("fr_ML")) is LAYOUTS["azerty"]

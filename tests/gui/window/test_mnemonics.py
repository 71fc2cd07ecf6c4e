"""No two entries of a menu have the same letter, in any language."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu

from muster.gui.languages import LANGUAGES
from muster.gui.settings import Settings
from muster.gui.window.main_window import MainWindow
from muster.gui.window.mnemonics import told_apart


def test_who_claims_a_letter_first_keeps_it() -> None:
    assert told_apart(["&Save", "Answer a&s one", "Save as"]) == ["&Save", "&Answer as one", "Sa&ve as"]


def test_a_letter_is_left_out_where_none_is_free() -> None:
    assert told_apart(["&A", "&B", "AB", "R&&D", "2026"]) == ["&A", "&B", "AB", "&R&&D", "2026"]


def test_letters_of_every_script_are_given() -> None:
    assert told_apart(["ملف", "حفظ", "ملف"]) == ["&ملف", "&حفظ", "م&لف"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_menu_has_its_letters_apart(
    open_window: Callable[[], MainWindow], settings_file: object, language: str
) -> None:
    store = QSettings(str(settings_file), QSettings.Format.IniFormat)
    Settings(store).language = language
    store.sync()
    bar = open_window().menuBar()
    menus = [entry.menu() for entry in bar.actions()]
    for entries in (bar.actions(), *(menu.actions() for menu in menus if isinstance(menu, QMenu))):
        texts = [entry.text().replace("&&", "") for entry in entries if not entry.isSeparator()]
        letters = [text.partition("&")[2][:1].casefold() for text in texts if "&" in text]
        assert len(texts) - len(letters) <= 4, "the File menu has nearly as many entries as there are letters"
        twice = [letter for letter, count in Counter(letters).items() if count > 1]
        assert twice == []

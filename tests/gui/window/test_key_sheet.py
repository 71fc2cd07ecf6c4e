"""The sheet of keys is the command table and the keys of walk and session."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel

from muster.gui.pages.answer_keys import MAC_KEYS, SCAN_CODES, WALK_KEYS
from muster.gui.pages.key_caps import LAYOUTS, KeyCaps
from muster.gui.pages.session.room_keys import ROOM_KEYS
from muster.gui.pages.walk.page import WalkPage
from muster.gui.window.command_table import COMMANDS
from muster.gui.window.key_sheet import KeySheet, key_groups, shown_keys
from muster.gui.window.main_window import MainWindow
from tests.gui.support import workspace_of


def test_the_key_sheet_tells_every_key_of_the_command_table(window: MainWindow) -> None:
    window.actions_by_id["keys"].trigger()
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    told = "\n".join(part.text() for part in sheet.findChildren(QLabel))
    for command in COMMANDS.values():
        for keys in command.keys:
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) in told, command.id
    rows = {text: keys for _, group in key_groups() for text, keys in group}
    assert rows["Menu of what has the keyboard"] == "Menu, Shift+F10"
    for row in (*WALK_KEYS, *ROOM_KEYS):
        assert rows[row.text].startswith(shown_keys(row.keys)), row.id
    sheet.reject()


def test_nothing_is_said_twice_and_no_key_is_lost() -> None:
    texts = [text for _, group in key_groups() for text, _ in group]
    assert len(texts) == len(set(texts))
    rows = {text: keys for _, group in key_groups() for text, keys in group}
    assert rows["Next question"] == "Return, Enter, Alt+Right"
    assert [title for title, _ in key_groups()][:3] == ["Walk the lessons", "Planning session", "Pages"]


def test_it_has_a_title_and_as_many_columns_as_there_is_room_for(window: MainWindow) -> None:
    window.resize(1366, 768)
    sheet = KeySheet(window, 14)
    heads = [part for part in sheet.findChildren(QLabel) if part.objectName() == "h3"]
    sheet.show()
    QApplication.processEvents()
    assert len({part.mapTo(sheet, QPoint()).x() for part in heads}) == 2
    assert any(part.objectName() == "h1" and part.text() == "Keyboard" for part in sheet.findChildren(QLabel))
    sheet.close()
    large = KeySheet(window, 28, single=False)
    large.show()
    QApplication.processEvents()
    heads = [part for part in large.findChildren(QLabel) if part.objectName() == "h3"]
    assert len({part.mapTo(large, QPoint()).x() for part in heads}) == 1
    assert any("switched off" in part.text() for part in large.findChildren(QLabel))
    large.close()


def test_keys_are_told_as_they_are_printed(window: MainWindow) -> None:
    """On AZERTY the levels stand on the keys of à & é " ', and Ctrl+1 is pressed there too."""
    french = KeyCaps(locale=QLocale("fr_FR"))
    rows = {text: keys for _, group in key_groups(french) for text, keys in group}
    assert [rows[f"Level {level}"] for level in range(5)] == ["à 0", "& 1", "é 2", '" 3', "' 4"]
    assert rows["Write the note"] == "T, F2"
    assert rows["Clear"] == "Del, Backspace"
    sheet = KeySheet(window, caps=french)
    assert any("with Shift or without" in part.text() for part in sheet.findChildren(QLabel))
    sheet.close()
    unknown = KeySheet(window)
    assert any("with Shift or without" in part.text() for part in unknown.findChildren(QLabel))
    unknown.close()


def test_the_sheet_knows_what_the_walk_has_learnt(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace_of(window).go_to("walk/FOR-2")
    key = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Ampersand, Qt.KeyboardModifier.NoModifier, 10, 0, 0, "&"
    )
    page = workspace_of(window).page
    assert isinstance(page, WalkPage)
    page.caps.learn(key, "xcb")
    window.actions_by_id["keys"].trigger()
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    assert "& 1" in [part.text() for part in sheet.findChildren(QLabel)]
    sheet.reject()


def sequences(rows: Iterable[tuple[str, Iterable[str]]]) -> list[tuple[str, str]]:
    """Return (keys as Qt writes them, who has them)."""
    plain = QKeySequence.SequenceFormat.PortableText
    return [(QKeySequence(key).toString(plain), name) for name, keys in rows for key in keys]


@pytest.mark.parametrize("page", ["walk", "session"])
def test_no_two_actions_share_keys_where_both_are_heard(page: str) -> None:
    """The window's keys are heard everywhere; those of the walk and of the session on their page only."""
    here = WALK_KEYS if page == "walk" else ROOM_KEYS
    told = sequences((row.id, row.keys) for row in (*COMMANDS.values(), *here))
    owners: dict[str, list[str]] = {}
    for keys, name in told:
        assert keys, name
        owners.setdefault(keys, []).append(name)
    doubled = {keys: names for keys, names in owners.items() if len(names) > 1}
    assert doubled == {}


def test_no_two_keys_of_the_walk_are_one_on_any_layout() -> None:
    """Each place on the keyboard means one thing, and so does each letter that is printed there."""
    for codes in (SCAN_CODES, MAC_KEYS):
        assert len(set(codes.values())) == len(codes)
    for name, layout in LAYOUTS.items():
        letters = [*layout.values(), *(key for row in WALK_KEYS for key in row.keys if len(key) == 1)]
        assert len(set(letters)) == len(letters), name

"""The sheet of keys is the command table and the keys of walk and session."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from muster.gui.pages.answer_keys import MAC_KEYS, SCAN_CODES, WALK_KEYS
from muster.gui.pages.key_caps import LAYOUTS
from muster.gui.pages.session.room_keys import ROOM_KEYS
from muster.gui.window.command_table import COMMANDS
from muster.gui.window.key_sheet import KeySheet, shown_keys
from muster.gui.window.main_window import MainWindow

Key = Qt.Key


def test_the_key_sheet_tells_every_key_of_the_command_table(window: MainWindow) -> None:
    window.actions_by_id["keys"].trigger()
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    told = "\n".join(part.text() for part in sheet.findChildren(QLabel))
    for command in COMMANDS.values():
        for keys in command.keys:
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) in told, command.id
    for row in (*WALK_KEYS, *ROOM_KEYS):
        assert f"{shown_keys(row.keys)}\n{row.text}" in told, row.id
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

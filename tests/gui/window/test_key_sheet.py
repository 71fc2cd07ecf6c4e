"""The sheet of keys is the command table and the keys of walk and session."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from muster.gui.pages.answer_keys import WALK_KEYS
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

"""Text fields and labels: where the cursor goes, and that what they show is never markup."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.widgets.text import ElidedLabel, TextField, label
from tests.gui.support import PATIENCE


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("First. Second.", "First.", 6),
        ("First.", "First. Second.", 14),
        ("abc", "ac", 1),
        ("ac", "abc", 2),
        ("abc", "", 0),
        ("aaa", "aa", 2),
        ("😀 b", "😀", 2),
    ],
)
def test_the_cursor_goes_to_where_the_text_changed(
    qtbot: QtBot, qapp: QApplication, before: str, after: str, place: int
) -> None:
    field = TextField("Note")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow, timeout=PATIENCE)
    field.setFocus()
    field.show_text(before)
    field.show_text(after)
    assert field.textCursor().position() == place


def test_labels_are_plain_and_tips_too(qapp: QApplication) -> None:
    assert label("<b>x</b>").textFormat() == Qt.TextFormat.PlainText
    elided = ElidedLabel()
    elided.setText('<img src="file:///dev/zero">')
    assert elided.textFormat() == Qt.TextFormat.PlainText
    assert "<img" not in elided.toolTip()
    assert elided.text() == '<img src="file:///dev/zero">'

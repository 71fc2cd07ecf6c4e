"""Text fields and labels: where the cursor goes, and that what they show is never markup."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from muster.gui.widgets.text import ElidedLabel, LineField, TextField, label
from tests.gui.support import PATIENCE


def test_a_label_is_measured_anew_when_it_reads_or_wraps_otherwise(qtbot: QtBot) -> None:
    made = label("<h1>Many words</h1> " * 9)
    qtbot.addWidget(made)
    changes: list[Callable[[], None]] = [
        lambda: made.setTextFormat(Qt.TextFormat.RichText),
        lambda: made.setWordWrap(False),
        lambda: made.setText("Few"),
        lambda: made.setStyleSheet("font-size: 40px; padding: 9px"),
    ]
    for change in changes:
        made.heightForWidth(200)
        change()
        assert made.heightForWidth(200) == QLabel.heightForWidth(made, 200)


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


ODD = "A\u00a0b\r\nC\u2028d\te\u3000f\r\ng"


@pytest.mark.parametrize(
    ("place", "typed", "expected"),
    [
        (0, "x", "xA\u00a0b\r\nC\u2028d\te\u3000f\r\ng"),
        (5, "x", "A\u00a0b\r\nCx\u2028d\te\u3000f\r\ng"),
        (len(ODD) - 2, "x", ODD + "x"),
    ],
)
def test_an_edit_changes_what_was_edited_and_no_other_sign(
    qtbot: QtBot, place: int, typed: str, expected: str
) -> None:
    field = TextField("Note")
    qtbot.addWidget(field)
    said: list[str] = []
    field.typed.connect(said.append)
    field.show_text(ODD)
    assert said == []
    cursor = field.textCursor()
    cursor.setPosition(place)
    field.setTextCursor(cursor)
    field.insertPlainText(typed)
    assert said == [expected]
    field.show_text(expected)
    cursor = field.textCursor()
    cursor.setPosition(place)
    cursor.setPosition(place + 1, cursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    assert said[-1] == ODD
    field.selectAll()
    field.insertPlainText("new")
    assert said[-1] == "new"


def test_a_line_takes_more_than_qt_does_by_itself(qtbot: QtBot) -> None:
    line = LineField("Title")
    qtbot.addWidget(line)
    line.show_text("x" * 100_000)
    line.end(False)
    line.insert("y")
    assert line.text() == "x" * 100_000 + "y"


def test_what_an_empty_field_says_of_itself_looks_like_nothing_written(qtbot: QtBot) -> None:
    for field in (LineField("Role", "Role, e.g. Operations"), TextField("Note", "What was said")):
        qtbot.addWidget(field)
        size = field.font().pixelSize(), field.font().family()
        assert field.font().italic()
        field.show_text("J4")
        assert not field.font().italic()
        field.show_text("")
        assert field.font().italic()
        assert (field.font().pixelSize(), field.font().family()) == size
    plain = LineField("Mission")
    qtbot.addWidget(plain)
    assert not plain.font().italic()
    arabic = LineField("Role", "الوظيفة", None)
    arabic.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(arabic)
    arabic.setText("J4")
    arabic.setText("")
    assert not arabic.font().italic(), "Arabic letters do not slant"


def test_a_text_that_takes_more_lines_in_a_narrower_field_is_seen_whole(qtbot: QtBot) -> None:
    field = TextField("Summary")
    qtbot.addWidget(field)
    field.resize(600, field.height())
    field.show()
    field.show_text("An African-led mission that was to take over from the French intervention in the north.")
    before = field.height()
    field.resize(180, field.height())
    QApplication.processEvents()
    assert field.height() > before
    assert field.verticalScrollBar().maximum() == 0

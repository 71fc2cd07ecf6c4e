"""What two people wrote is set side by side, as plain text, and chosen with keyboard or mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from muster.gui.conflict_dialog import MINE, THEIRS, ConflictDialog, Side
from muster.gui.prompts import WindowPrompts

SIDES = [Side("CAP-01", "level: 1\nnote: <b>Seen</b>", "level: 3"), Side("title", "One", "Two")]


@pytest.fixture
def dialog(qtbot: QtBot) -> ConflictDialog:
    """The dialog with two conflicts."""
    made = ConflictDialog(SIDES)
    qtbot.addWidget(made)
    made.show()
    return made


def test_both_sides_stand_in_a_row_and_mine_counts_until_told(dialog: ConflictDialog) -> None:
    for row, side in enumerate(SIDES):
        mine, theirs = dialog.table.item(row, MINE), dialog.table.item(row, THEIRS)
        assert mine is not None
        assert theirs is not None
        assert (mine.text(), theirs.text()) == (side.mine, side.theirs)
    assert dialog.chosen() == [False, False]


def test_each_is_chosen_by_key_and_all_by_button(dialog: ConflictDialog) -> None:
    QTest.keyClick(dialog.choices[1], Qt.Key.Key_Down)
    assert dialog.chosen() == [False, True]
    QTest.mouseClick(dialog.all_theirs, Qt.MouseButton.LeftButton)
    assert dialog.chosen() == [True, True]
    QTest.mouseClick(dialog.all_mine, Qt.MouseButton.LeftButton)
    assert dialog.chosen() == [False, False]
    assert all(choice.accessibleName().startswith("Which counts for") for choice in dialog.choices)


@pytest.mark.parametrize("accepted", [True, False])
def test_the_prompt_returns_what_was_chosen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def answer(dialog: ConflictDialog) -> int:
        dialog.choices[0].setCurrentIndex(1)
        code = ConflictDialog.DialogCode
        return int((code.Accepted if accepted else code.Rejected).value)

    monkeypatch.setattr(ConflictDialog, "exec", answer)
    assert WindowPrompts(window).decide(SIDES) == ([True, False] if accepted else None)

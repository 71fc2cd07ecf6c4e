"""Nothing is chosen before there is an answer, nor in somebody else's place afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.pages.known_row import KnownRow


@pytest.fixture
def row(qtbot: QtBot) -> KnownRow:
    made = KnownRow()
    qtbot.addWidget(made)
    made.show()
    return made


def told(row: KnownRow) -> list[str]:
    picked: list[str] = []
    row.picked.connect(picked.append)
    return picked


def test_before_an_answer_nothing_is_chosen_and_nothing_can_be(row: KnownRow) -> None:
    picked = told(row)
    row.show_known("j3/A1", None)
    row.choose("high")
    assert (row.choice, row.assumed.isVisible(), picked) == ("", False, [])
    assert not any(button.isEnabled() for button in row.buttons.values())


def test_what_counts_is_told_until_somebody_chooses(row: KnownRow) -> None:
    picked = told(row)
    row.show_known("A1", "medium")
    assert (row.choice, row.assumed.isVisible()) == ("", True)
    QTest.mouseClick(row.buttons["medium"], Qt.MouseButton.LeftButton)
    row.show_known("A1", "medium")
    assert (row.choice, row.assumed.isVisible(), picked) == ("medium", False, ["medium"])
    row.show_known("A2", "medium")
    assert row.choice == "", "what was chosen for one answer is not chosen for another"
    row.show_known("A1", "high")
    assert row.choice == "high"


def test_what_was_chosen_goes_with_the_answer(row: KnownRow) -> None:
    row.show_known("j3/A1", "high")
    row.show_known("", None)
    assert not any(button.isChecked() for button in row.buttons.values())

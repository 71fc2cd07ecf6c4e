"""A complaint is seen, belongs to its field, and is said once."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from muster.gui.widgets import complaint
from muster.gui.widgets.complaint import complain


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What is said, and whether it interrupts."""
    made: list[tuple[str, bool]] = []

    def take(_field: object, text: str, *, urgent: bool = False) -> None:
        made.append((text, urgent))

    monkeypatch.setattr(complaint, "announce", take)
    return made


def test_a_complaint_is_tied_to_its_field_and_said_once(qtbot: QtBot, said: list[tuple[str, bool]]) -> None:
    label, field = QLabel(), QLineEdit()
    qtbot.addWidget(label)
    qtbot.addWidget(field)
    complain(label, "Say what is to be done.", field)
    complain(label, "Say what is to be done.", field)
    assert said == [("Say what is to be done.", True)]
    assert not label.isHidden()
    described = QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Description)
    assert described == "Say what is to be done."
    complain(label, "", field)
    assert label.isHidden()
    assert field.accessibleDescription() == ""
    assert len(said) == 1


def test_a_label_that_says_other_things_too_stays(qtbot: QtBot, said: list[tuple[str, bool]]) -> None:
    label, field = QLabel("Its questions count."), QLineEdit()
    qtbot.addWidget(label)
    label.show()
    qtbot.addWidget(field)
    complain(label, "Needs a reason.", field, hides=False)
    label.setText("Its questions count.")
    complain(label, "Needs a reason.", field, hides=False)
    assert len(said) == 2
    assert not label.isHidden()

"""What is said to screen readers: the newest of each topic, once there is quiet; nothing to nobody."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from muster.gui import announce
from muster.gui.announce import Announcer


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What is spoken for."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch, window: QWidget) -> list[tuple[str, bool]]:
    """What reaches the screen reader of that window, and whether it interrupts."""
    made: list[tuple[str, bool]] = []

    def take(source: QObject, text: str, *, urgent: bool = False) -> None:
        if source is window:
            made.append((text, urgent))

    monkeypatch.setattr(announce, "announce", take)
    return made


@pytest.fixture
def announcer(window: QWidget, listened: None) -> Announcer:
    """Speaks for a window."""
    return Announcer(window)


def test_what_comes_together_is_said_together_once(
    announcer: Announcer, heard: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(announcer.said):
        announcer.say("answer", "A: level 3.")
        announcer.say("verdict", "Ready.")
        announcer.say("again", "Ready.")
    assert heard == [("A: level 3. Ready.", False)]


def test_of_a_key_held_down_only_the_last_is_heard(
    announcer: Announcer, heard: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(announcer.said):
        for number in range(20):
            announcer.say("place", f"Question {number}")
    assert heard == [("Question 19", False)]


def test_what_is_taken_back_is_not_said(announcer: Announcer, heard: list[tuple[str, bool]]) -> None:
    announcer.say("busy", "Working")
    announcer.say("busy", "")
    announcer.say_now()
    assert heard == []


def test_an_urgent_text_does_not_wait(announcer: Announcer, heard: list[tuple[str, bool]]) -> None:
    announcer.say("error", "No such file.", urgent=True)
    assert heard == [("No such file.", True)]


def test_nothing_is_said_where_nobody_listens(
    announcer: Announcer, heard: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    QAccessible.setActive(False)
    announcer.say("error", "No such file.", urgent=True)
    announcer.say("answer", "A: level 3.")
    announcer.say_now()
    assert heard == []
    assert not announcer.is_listened_to

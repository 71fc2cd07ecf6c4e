"""What the room sees: the question and the dots, no reason, no note, no name if so chosen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from muster.gui.pages.session.page import SessionPage
from muster.gui.pages.session.room_view import RoomView
from tests.gui.support import PATIENCE

Vote = Callable[[str, dict[str, int]], None]


@pytest.fixture
def seen(held: SessionPage, vote_all: Vote) -> RoomView:
    """The room's view beside a session with two hidden answers, one with a reason."""
    held.room.first.hot_seat_wanted.emit("j3")
    held.room.hot_seat.start.click()
    held.room.hot_seat.sheet.levels.cards[4].click()
    QTest.keyClicks(held.room.hot_seat.sheet.note, "A private reason")
    held.room.hot_seat.sheet.done.click()
    held.room.hot_seat.back.click()
    vote_all("j4", {"FOR-1": 0})
    QTest.keyClick(held.room.first.hot_seat, Qt.Key.Key_F5)
    assert held.room.view is not None
    return held.room.view


def said(view: RoomView) -> str:
    labels = [part.text() for part in view.findChildren(QLabel)]
    return "\n".join([*labels, view.votes.accessibleDescription() if view.votes.isVisible() else ""])


def test_it_follows_the_facilitator_and_tells_no_reason(held: SessionPage, seen: RoomView) -> None:
    assert seen.isVisible()
    assert "Missing: J3 Operations, J4 Logistics, Political adviser" in said(seen)
    held.room.first.reveal_all.click()
    assert "To discuss: 1" in said(seen)
    held.room.show_question("FOR-1")
    assert "Is FOR-1 in place?" in said(seen)
    assert "J3 Operations 4 Paper seen; J4 Logistics 0 Paper seen" in said(seen)
    assert "A private reason" not in said(seen)
    held.room.question.level.buttons["0"].click()
    held.room.question.record()
    held.room.show_question("FOR-1")
    assert "The group’s answer: 0 – FOR-1 level 0" in said(seen)
    held.room.bar.with_names.click()
    assert "J3" not in said(seen)
    assert seen.votes.accessibleDescription() == "0 Paper seen; 4 Paper seen; –", "by level, not by person"


def test_hidden_answers_are_hidden_from_the_room(held: SessionPage, seen: RoomView) -> None:
    seen.show_question("FOR-1")
    assert not seen.votes.isVisible()
    assert "Is FOR-1" not in said(seen)


def test_keys_turn_pause_and_go_back_to_one_screen(held: SessionPage, seen: RoomView, qtbot: QtBot) -> None:
    held.room.first.reveal_all.click()
    QTest.keyClick(seen, Qt.Key.Key_PageDown)
    assert held.room.question.question == "FOR-1"
    held.room.bar.pause.click()
    assert "Break" in said(seen)
    held.room.bar.pause.click()
    QTest.keyClick(seen, Qt.Key.Key_Escape)
    assert held.room.view is None
    assert not held.room.bar.screen_button.isChecked()
    qtbot.waitUntil(held.window().isActiveWindow, timeout=PATIENCE)
    QTest.keyClick(held.room.question.table, Qt.Key.Key_F5)
    assert held.room.view is not None
    held.room.bar.screen_button.click()
    assert held.room.view is None


def test_the_projector_is_unplugged_or_the_document_closed(held: SessionPage, seen: RoomView) -> None:
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())  # type: ignore[union-attr]
    assert held.room.view is None
    assert "second screen has gone" in held.room._gone.text
    assert held.room._gone.isVisible()
    held.room.turn_view()
    held._document.stack.undo()
    for _ in range(10):
        held._document.stack.undo()
    assert held.room.view is None, "it goes with the session"


def test_the_time_of_the_item_is_shown_in_both(held: SessionPage, seen: RoomView) -> None:
    assert "left on this item" in held.room.bar.left.text()
    assert seen.clock.text() == held.room.bar.left.text()
    held.room.bar.next_item.click()
    session = held.meeting.session
    assert session is not None
    assert session.agenda[0].state == "done"

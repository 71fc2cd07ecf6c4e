"""One after another at one machine: a plain screen between, and nothing of the one before."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from muster.gui.pages.session.page import SessionPage
from muster.gui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def texts(page: SessionPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_each_is_called_by_name_and_sees_an_empty_sheet(held: SessionPage) -> None:
    QTest.mouseClick(held.room.first.hot_seat, LEFT)
    seat = held.room.hot_seat
    assert "Your turn, J3 Operations" in texts(held)
    assert not held.room.aside.isVisible()
    QTest.keyClick(seat.start, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is seat.sheet.levels, "on all five, while none is chosen"
    QTest.keyClicks(focus, "4")
    QTest.keyClick(seat.sheet.levels.cards[4], Qt.Key.Key_Return)
    QTest.mouseClick(seat.sheet.done, LEFT)
    assert "Your turn, J4 Logistics" in texts(held)
    assert not any(card.isChecked() for card in seat.sheet.levels.cards)
    assert seat.sheet.note.toPlainText() == ""
    QTest.mouseClick(seat.start, LEFT)
    assert seat.sheet.question == "FOR-1"
    assert not any(card.isChecked() for card in seat.sheet.levels.cards)


def test_who_is_late_is_called_later_and_who_left_halfway_goes_on(
    held: SessionPage, vote_all: Callable[[str, dict[str, int]], None]
) -> None:
    vote_all("j3", {"FOR-1": 1, "FOR-2": 1})
    assert "Missing: J3 Operations, J4 Logistics, Political adviser" in texts(held)
    held.room.first.hot_seat.click()
    seat = held.room.hot_seat
    seat.other.click()
    assert "Your turn, J4 Logistics" in texts(held)
    seat.other.click()
    seat.other.click()
    assert "Your turn, J3 Operations" in texts(held)
    seat.start.click()
    assert seat.sheet.question == "FOR-3", "the first without an answer"


def test_everybody_done_gives_the_machine_back(
    held: SessionPage, vote_all: Callable[[str, dict[str, int]], None]
) -> None:
    every = held.meeting.voting.questions_of("j3")
    for who in ("j3", "j4"):
        vote_all(who, dict.fromkeys(every, 2))
    held.room.first.hot_seat.click()
    seat = held.room.hot_seat
    seat.start.click()
    for _ in every:
        seat.sheet.levels.cards[1].click()
        seat.sheet.next.click() if seat.sheet.next.isEnabled() else seat.sheet.done.click()
    assert "Everybody has answered." in texts(held)
    seat.back.click()
    assert held.room.parts.currentWidget() is held.room.first


def test_nobody_takes_back_what_others_have_answered(
    held: SessionPage, window: MainWindow, vote_all: Callable[[str, dict[str, int]], None]
) -> None:
    vote_all("j3", dict.fromkeys(held.meeting.voting.questions_of("j3"), 4))
    held.room.first.hot_seat.click()
    seat, undo = held.room.hot_seat, window.actions_by_id["undo"]
    assert not undo.isEnabled(), "on the plain screen between"
    seat.start.click()
    undo.trigger()
    window.handlers.undo()
    assert held.meeting.voting.missing("j3") == []
    seat.sheet.levels.cards[1].click()
    assert undo.isEnabled()
    window.handlers.undo()
    assert held.meeting.voting.vote("j4", "FOR-1") is None, "one's own can be taken back"
    window.handlers.undo()
    assert held.meeting.voting.missing("j3") == []
    seat.sheet.done.click()
    seat.back.click()
    assert undo.isEnabled(), "the facilitator can take back every step"
    window.handlers.undo()
    assert held.meeting.voting.vote("j3", "FOR-1") is None

"""How somebody leans is for his or her own eyes, after the reveal; others see it where that was ticked."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from muster.gui.pages.session.page import SessionPage
from muster.gui.session.document import Document
from muster.reporting.record import build_record
from tests.gui.pages.session.test_room import said

Vote = Callable[[str, dict[str, int]], None]
LEFT = Qt.MouseButton.LeftButton
QUESTIONS = ("FOR-1", "FOR-2", "FOR-3", "MON-1", "MON-2", "MON-3")
SEVERE = "more severe than the others, by 1 levels on average"


def all_vote(vote_all: Vote) -> None:
    for who, level in (("j3", 3), ("j4", 2), ("polad", 3)):
        vote_all(who, dict.fromkeys(QUESTIONS, level))


def seen(widget: QWidget) -> str:
    return "\n".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


def everywhere(page: SessionPage) -> str:
    document = page.meeting._document
    parts = page.window().findChildren(QWidget)
    told = [text for part in parts for text in said(part)]
    return "\n".join([*told, *(document.stack.text(place) for place in range(document.stack.count()))])


def look(page: SessionPage, name: str) -> None:
    """Somebody goes from the list to the machine, by name, and asks how he or she leans."""
    QTest.mouseClick(page.room.reveal.lean, LEFT)
    [button] = [row for row in page.room.hot_seat.names.buttons if row.text() == name]
    QTest.mouseClick(button, LEFT)
    assert f"Your turn, {name}" in seen(page)
    QTest.keyClick(page.room.hot_seat.lean, Qt.Key.Key_Return)


def test_nobody_is_told_while_answers_are_hidden(held: SessionPage, vote_all: Vote) -> None:
    all_vote(vote_all)
    held.room.show_reveal()
    assert not held.room.reveal.lean.isVisible()
    held.room.hot_seat.call()
    held.room.first.hot_seat_wanted.emit("j4")
    assert not held.room.hot_seat.lean.isVisible()
    held.room.hot_seat.back.click()
    held.room.first.reveal_all.click()
    held.room.show_reveal()
    assert held.room.reveal.lean.isVisible()
    held.room.show_question("FOR-1")
    held.room.question.apart.click()
    assert not held.room.hot_seat.lean.isVisible(), "one question is hidden once more"


def test_it_is_seen_alone_and_gone_afterwards(held: SessionPage, vote_all: Vote) -> None:
    all_vote(vote_all)
    held.room.first.reveal_all.click()
    assert SEVERE not in everywhere(held)
    look(held, "J4 Logistics")
    assert "How you lean, J4 Logistics" in seen(held)
    assert f"On 6 questions: {SEVERE}." in seen(held)
    assert not held.room.aside.isVisible()
    QTest.keyClick(held.room.hot_seat.leaning.done, Qt.Key.Key_Return)
    assert "severe than" not in everywhere(held), "not even in what a screen reader is told"
    held.room.hot_seat.back.click()
    held.room.show_reveal()
    assert "severe than" not in everywhere(held)


def test_all_see_it_of_those_who_agree_and_the_record_never_does(held: SessionPage, vote_all: Vote) -> None:
    all_vote(vote_all)
    held.room.first.reveal_all.click()
    look(held, "J4 Logistics")
    QTest.keyClick(held.room.hot_seat.leaning.shown, Qt.Key.Key_Space)
    held.room.hot_seat.leaning.done.click()
    held.room.hot_seat.back.click()
    held.room.turn_view()
    view = held.room.view
    assert view is not None
    held.room.show_reveal()
    line = f"Leaning, told with their consent: J4 Logistics: {SEVERE}."
    assert line in seen(held.room.reveal)
    assert line in seen(view)
    held.room.bar.with_names.click()
    assert "severe than" not in seen(view)
    view.close()
    document: Document = held.meeting._document
    session = held.meeting.session
    assert session is not None
    assert session.leaning_shown == ("j4",)
    content = build_record(document.framework, document.assessment, session, printed=date(2026, 3, 1))
    assert "severe" not in str(content)
    assert '"leaning_shown": [\n        "j4"' in document.assessment.to_json()
    look(held, "J4 Logistics")
    held.room.hot_seat.leaning.shown.click()
    held.room.hot_seat.leaning.done.click()
    held.room.hot_seat.back.click()
    held.room.show_reveal()
    assert "severe than" not in everywhere(held), "taken back"
    assert "leaning_shown" not in document.assessment.to_json()


def test_with_few_questions_nothing_is_told(held: SessionPage, vote_all: Vote) -> None:
    for who, level in (("j3", 3), ("j4", 2)):
        vote_all(who, dict.fromkeys(QUESTIONS[:4], level))
    held.room.first.reveal_all.click()
    assert not held.room.reveal.lean.isVisible()
    held.room.first.hot_seat_wanted.emit("j4")
    assert not held.room.hot_seat.lean.isVisible()
    assert not held.room.hot_seat.names.isVisible()

"""After the reveal: dots, dissent, another round, and the group's answer on record."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.models.table_model import KEY_ROLE
from muster.gui.pages.session.page import SessionPage

LEFT = Qt.MouseButton.LeftButton
Vote = Callable[[str, dict[str, int]], None]


@pytest.fixture
def revealed(held: SessionPage, vote_all: Vote) -> SessionPage:
    """Three first answers on FOR-1 (0, 1, 3), alike on MON-1, all revealed."""
    for who, level in (("j3", 1), ("j4", 0), ("polad", 3)):
        vote_all(who, {"FOR-1": level, "MON-1": 2})
    held.room.first.reveal_all.click()
    return held


def rows(page: SessionPage) -> list[list[str]]:
    return [list(row) for row in page.room.question.table.table()[1:]]


def test_questions_come_by_what_hangs_on_them(revealed: SessionPage) -> None:
    shown = revealed.room.reveal
    assert shown.isVisible()
    assert shown._head.text() == "Discuss 1; the other 1 agree"
    assert "Agreement over all questions" in shown._lead.text()
    assert shown.table.rows.index(0, 0).data(KEY_ROLE) == "FOR-1"
    shown.first.click()
    assert rows(revealed) == [
        ["J3 Operations", "", "level 1", "", "", "", "Paper seen", "", ""],
        ["J4 Logistics", "level 0", "", "", "", "", "Paper seen", "", ""],
        ["Political adviser", "", "", "", "level 3", "", "Paper seen", "", ""],
    ]
    assert revealed.room.question._agreement.text() == "spread 3 · middle half 0–3 · agreement low"


def test_the_groups_answer_and_dissent_are_recorded(revealed: SessionPage) -> None:
    revealed.room.show_question("FOR-1")
    view = revealed.room.question
    assert view._offered.text() == "Offered: the lower median of the votes, 1."
    view.level.buttons["1"].click()
    view.table.followed.emit("polad")
    view.table.followed.emit("j3")
    assert [row[-1] for row in rows(revealed)] == ["", "", "dissents"], "who says the same cannot dissent"
    QTest.keyClicks(view.note, "Two capitals have promised.")
    QTest.mouseClick(view.known.buttons["high"], LEFT)
    QTest.mouseClick(view.agree, LEFT)
    answer = revealed._document.assessment.answer("FOR-1")
    assert (answer.level, answer.confidence, answer.note) == (1, "high", "Two capitals have promised.")
    session = revealed.meeting.session
    assert session is not None
    kinds = [(row.kind, row.question, row.assessor, row.level) for row in session.events[-2:]]
    assert kinds == [("recorded", "FOR-1", None, 1), ("dissent", "FOR-1", "polad", 3)]
    assert revealed.room.reveal.isVisible(), "nothing else is to be discussed"
    revealed.room.reveal.record.click()
    assert revealed._document.assessment.answer("MON-1").level == 2


def test_a_vote_again_on_a_show_of_hands(revealed: SessionPage) -> None:
    revealed.room.show_question("FOR-1")
    view = revealed.room.question
    QTest.mouseClick(view.again, LEFT)
    QTest.keyClicks(view.table, "2219")
    assert [row[1:6] for row in rows(revealed)] == [
        ["", "level 1, before", "level 2", "", ""],
        ["level 0, before", "", "level 2", "", ""],
        ["", "", "", "level 3, before", ""],
    ], "three rows: the last digits went to the third, don't know at the end"
    assert view._offered.text() == "Offered: the lower median of the votes, 2."
    votes = revealed._document.assessment.answer("FOR-1").votes
    assert [vote.level for vote in votes if vote.round == 2] == [2, 2, None]


def test_a_vote_again_apart_is_hidden_once_more(revealed: SessionPage) -> None:
    revealed.room.show_question("FOR-1")
    QTest.mouseClick(revealed.room.question.apart, LEFT)
    seat = revealed.room.hot_seat
    assert seat.isVisible()
    seat.start.click()
    assert seat.sheet.question == "FOR-1"
    seat.sheet.levels.cards[2].click()
    seat.sheet.done.click()
    seat.back.click()
    revealed.room.show_question("FOR-1")
    assert not revealed.room.question.isVisible()
    revealed.room.first.reveal_all.click()
    revealed.room.show_question("FOR-1")
    assert revealed.room.question.isVisible()


def test_one_key_notes_parks_and_turns_the_page(revealed: SessionPage) -> None:
    revealed.room.show_question("FOR-1")
    room = revealed.room
    QTest.keyClick(room.question.table, Qt.Key.Key_D)
    QTest.keyClicks(room.note.text, "Ask donors for twelve months")
    QTest.keyClick(room.note.text, Qt.Key.Key_Return)
    QTest.keyClick(room.question.table, Qt.Key.Key_A)
    QTest.keyClicks(room.note.text, "Conference")
    QTest.keyClicks(room.note.owner, "PSOD")
    QTest.mouseClick(room.note.done, LEFT)
    QTest.keyClick(room.question.table, Qt.Key.Key_P)
    made = revealed._document.assessment
    assert [(row.text, row.question) for row in made.decisions] == [("Ask donors for twelve months", "FOR-1")]
    assert [(row.title, row.owner, row.question) for row in made.actions] == [("Conference", "PSOD", "FOR-1")]
    assert made.sessions[0].parked == ("FOR-1",)
    assert "1 · Ask donors for twelve months\nAction: Conference (PSOD)" in room.aside._decided.text()
    assert room.aside.parked.isVisible()
    QTest.keyClick(room.question.table, Qt.Key.Key_PageDown)
    assert room.question.question == "MON-1"
    QTest.keyClick(room.question.table, Qt.Key.Key_PageUp)
    assert room.question.question == "FOR-1"
    QTest.keyClick(room.question.table, Qt.Key.Key_D)
    QTest.keyClick(room.note.text, Qt.Key.Key_Escape)
    assert not room.note.isVisible()


def test_undo_of_the_reveal_takes_the_votes_out_of_sight(revealed: SessionPage, qtbot: object) -> None:
    revealed.room.show_question("FOR-1")
    revealed._document.stack.undo()
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    assert not revealed.room.question.isVisible()
    assert revealed.room.aside.apart.rows.rowCount() == 0


def test_an_undo_offers_anew(revealed: SessionPage) -> None:
    revealed.room.show_question("FOR-1")
    view = revealed.room.question
    QTest.keyClicks(view.table, "0")
    assert view.level.choice == "0"
    revealed._document.undo()
    assert view._offered.text() == "Offered: the lower median of the votes, 1."
    assert view.level.choice == "1"


def test_the_next_question_begins_with_its_first_row(revealed: SessionPage) -> None:
    revealed.room.show_question("FOR-1")
    view = revealed.room.question
    view.table.setCurrentIndex(view.table.model().index(2, 0))
    revealed.room.show_question("MON-1")
    assert view.table.currentIndex().row() == 0


def test_voting_again_apart_calls_the_first_to_the_machine(revealed: SessionPage, qtbot: QtBot) -> None:
    revealed.room.show_question("FOR-1")
    revealed.room.question.apart.click()
    qtbot.wait(20)  # what leaves a question that is hidden again comes later
    assert revealed.room.parts.currentWidget() is revealed.room.hot_seat
    revealed.room.hot_seat.back.click()
    assert revealed.room.parts.currentWidget() is revealed.room.first

"""Answering one question: levels, don't know, not applicable, by keys and mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.document import Document
from tests.gui.support import press, seen, write

Key = Qt.Key


@pytest.mark.parametrize("level", range(5))
def test_a_figure_answers(walk: WalkPage, document: Document, level: int) -> None:
    press(Key(Key.Key_0 + level))
    assert document.assessment.answer("FOR-1").level == level
    assert [card.isChecked() for card in walk.answer.levels.cards] == [n == level for n in range(5)]


def test_dont_know_keeps_the_question_open_and_delete_takes_it_back(
    walk: WalkPage, document: Document
) -> None:
    press(Key.Key_U)
    assert document.assessment.answer("FOR-1").state == "unknown"
    assert walk.answer.unknown.isChecked()
    press(Key.Key_Delete)
    assert document.assessment.answer("FOR-1").state == "unanswered"
    assert not document.assessment.answers


def test_not_applicable_asks_why_and_takes_the_reason(walk: WalkPage, document: Document) -> None:
    press(Key.Key_N)
    assert walk.answer.reason.isVisible()
    press(Key.Key_Return)
    assert walk.answer.reason.isVisible(), "an empty reason is no reason"
    assert document.assessment.answer("FOR-1").state == "unanswered"
    write("No desert in 0 of 3 sectors.")
    press(Key.Key_Return)
    answer = document.assessment.answer("FOR-1")
    assert (answer.state, answer.note) == ("not_applicable", "No desert in 0 of 3 sectors.")
    assert "No desert" not in walk.answer.hint.text(), "it stands in the note, and is said once"
    assert walk.answer.hint.text() == "Not applicable, for the reason that stands in the note below."
    assert walk.support.fold.summary == "Note: No desert in 0 of 3 sectors."
    assert not walk.answer.reason.isVisible()
    press(Key.Key_3)
    assert document.assessment.answer("FOR-1").level == 3


def test_escape_leaves_the_reason_without_a_change(walk: WalkPage, document: Document) -> None:
    press(Key.Key_N)
    write("no")
    press(Key.Key_Escape)
    assert not walk.answer.reason.isVisible()
    assert document.stack.count() == 0
    press(Key.Key_2)
    assert document.assessment.answer("FOR-1").level == 2


def test_a_reason_that_was_begun_is_not_lost_on_the_way(walk: WalkPage, document: Document) -> None:
    press(Key.Key_N)
    write("No desert")
    assert document.assessment.answer("FOR-1").note == "No desert", "kept from the first letter on"
    QTest.mouseClick(walk.next, Qt.MouseButton.LeftButton)
    assert walk.question_id == "FOR-2"
    answer = document.assessment.answer("FOR-1")
    assert (answer.state, answer.note) == ("unanswered", "No desert")
    QTest.mouseClick(walk.previous, Qt.MouseButton.LeftButton)
    press(Key.Key_N)
    assert walk.answer.reason.field.text() == "No desert"
    write("Sea all round")
    press(Key.Key_Escape)
    assert document.assessment.answer("FOR-1").note == "No desert", "given up: as it was before"


def test_a_note_is_the_reason_as_it_stands(walk: WalkPage, document: Document) -> None:
    walk.answer._edits.set_note("FOR-1", "No\u00a0desert\r\n\r\n")
    press(Key.Key_N)
    press(Key.Key_Return)
    answer = document.assessment.answer("FOR-1")
    assert (answer.state, answer.note) == ("not_applicable", "No\u00a0desert\r\n\r\n")


def test_the_mouse_answers_sets_confidence_and_flags(walk: WalkPage, document: Document) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(walk.answer.levels.cards[3], left, pos=QPoint(200, 12))
    QTest.mouseClick(walk.answer.known.buttons["high"], left)
    QTest.mouseClick(walk.flag, left)
    answer = document.assessment.answer("FOR-1")
    assert (answer.level, answer.confidence, answer.flagged) == (3, "high", True)
    press(Key.Key_F)
    assert not document.assessment.answer("FOR-1").flagged


def test_how_it_is_known_is_said_with_keys_once_there_is_an_answer(
    walk: WalkPage, document: Document
) -> None:
    known = walk.answer.known
    press(Key.Key_W)
    assert document.stack.count() == 0, "nothing is known before there is an answer"
    assert (known.choice, known.buttons["low"].isEnabled()) == ("", False)
    press(Key.Key_2)
    assert known.choice == "", "nobody has said how it is known"
    assert known.buttons["medium"].property("assumed"), "what counts while nothing is chosen is told apart"
    assert "Unless you choose, it counts as “Paper seen”." in seen(walk)
    for key, confidence in ((Key.Key_W, "low"), (Key.Key_I, "high"), (Key.Key_P, "medium")):
        press(key)
        assert document.assessment.answer("FOR-1").confidence == confidence
        assert known.choice == confidence
        assert not walk.answer.known.assumed.isVisible()
    press(Key.Key_I)
    press(Key.Key_Delete)
    assert (known.choice, known.buttons["low"].isEnabled()) == ("", False)
    assert not document.assessment.answers, "an answer taken back is not known in any way"
    press(Key.Key_2)
    assert (known.choice, document.assessment.answer("FOR-1").confidence) == ("", "medium")
    QTest.mouseClick(known.buttons["medium"], Qt.MouseButton.LeftButton)
    assert (known.choice, walk.answer.known.assumed.isVisible()) == ("medium", False)
    document.stack.undo()
    document.stack.redo()
    assert walk.answer.known.assumed.isVisible(), "what was chosen belongs to the answer that was taken back"
    assert [button.text() for button in known.buttons.values()] == [
        "Somebody’s word",
        "Paper seen",
        "Inspected or counted",
    ]
    assert known.buttons["low"].toolTip().endswith("(W)")


def test_arrows_go_through_the_levels_and_space_chooses(walk: WalkPage, document: Document) -> None:
    for _ in range(3):  # from all five to the first, and on
        press(Key.Key_Down)
    assert document.assessment.answer("FOR-1").level is None, "going is not choosing"
    press(Key.Key_Space)
    assert document.assessment.answer("FOR-1").level == 2


def test_enter_on_not_applicable_asks_and_on_cancel_gives_up(walk: WalkPage, document: Document) -> None:
    walk.answer.not_applicable.setFocus()
    press(Key.Key_Enter)
    assert walk.answer.reason.isVisible()
    write("No sea port.")
    cancel = next(b for b in walk.answer.reason.findChildren(QPushButton) if b.text() == "Cancel")
    cancel.setFocus()
    press(Key.Key_Return)
    assert not walk.answer.reason.isVisible()
    assert document.assessment.answer("FOR-1").state == "unanswered"
    assert walk.question_id == "FOR-1"

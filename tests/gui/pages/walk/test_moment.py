"""The quiet line: when it comes, what it says, where it leads, when it goes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.document import Document
from tests.gui.support import press

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def answer_on(count: int, key: Qt.Key = Key.Key_2) -> None:
    for _ in range(count):
        press(key)
        press(Key.Key_Return)


def test_a_category_that_is_done_is_told_once_and_leads_on(walk: WalkPage) -> None:
    answer_on(2)
    assert walk.moment.text == ""
    press(Key.Key_2)
    assert walk.moment.text == "Force is answered: 3 of 3. Next comes Money, 3 open."
    press(Key.Key_3)
    assert walk.moment.text, "answering the same question anew takes nothing away"
    press(Key.Key_Return)
    assert (walk.question_id, bool(walk.moment.text)) == ("MON-1", True), "whoever goes on at once reads it"
    press(Key.Key_Return)
    assert walk.moment.text == ""


def test_it_leads_to_the_next_category_and_goes_with_the_next_answer(walk: WalkPage) -> None:
    answer_on(3)
    QTest.mouseClick(walk.moment.buttons[0], LEFT)
    assert (walk.question_id, walk.moment.text) == ("MON-1", "")
    walk.show_question("FOR-3")
    press(Key.Key_Delete)
    press(Key.Key_1)
    assert walk.moment.text
    press(Key.Key_Return)
    press(Key.Key_1)
    assert walk.moment.text == ""


def test_when_all_is_answered_the_readiness_is_offered(walk: WalkPage) -> None:
    wanted: list[str] = []
    walk.place_wanted.connect(wanted.append)
    answer_on(5)
    press(Key.Key_4)
    assert walk.moment.text == "Every question is answered: 6 of 6."
    assert walk.next.text().startswith("To the readiness")
    press(Key.Key_Return)
    assert wanted == ["readiness"]


def test_after_the_last_question_the_open_ones_are_named_and_can_be_gone_to(
    walk: WalkPage, document: Document
) -> None:
    answer_on(1)
    walk.show_question("MON-3")
    press(Key.Key_2)
    press(Key.Key_Return)
    assert walk.moment.text == "This was the last question. 4 of 6 are open: Force 2, Money 2."
    assert walk.moment.buttons[0].hasFocus()
    QTest.mouseClick(walk.moment.buttons[1], LEFT)
    assert walk.question_id == "FOR-2"

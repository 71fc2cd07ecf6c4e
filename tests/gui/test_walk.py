"""The walk, driven by keys and by the mouse as a planner would."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.walk import WalkPage
from muster.gui.pages.walk_keys import WALK_KEYS
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.model import Evidence
from tests.gui.support import PATIENCE, focused, press, write

Key = Qt.Key


@pytest.fixture
def walk(qtbot: QtBot, qapp: QApplication, document: Document) -> WalkPage:
    """The walk at its first question, with the keyboard on it."""
    page = WalkPage(document, Appearance(qapp))
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
    page.show_question("FOR-1")
    return page


@pytest.mark.parametrize("level", range(5))
def test_a_figure_answers(walk: WalkPage, document: Document, level: int) -> None:
    press(Key(Key.Key_0 + level))
    assert document.assessment.answer("FOR-1").level == level
    assert [card.isChecked() for card in walk.answer.levels.cards] == [n == level for n in range(5)]


def test_enter_goes_on_and_the_last_leads_to_the_readiness(
    walk: WalkPage, document: Document, qtbot: QtBot
) -> None:
    seen = [walk.question_id]
    walk.moved.connect(seen.append)
    for _ in range(5):
        press(Key.Key_Return)
    assert seen == ["FOR-1", "FOR-2", "FOR-3", "MON-1", "MON-2", "MON-3"]
    assert walk.next.text().startswith("To the readiness")
    with qtbot.waitSignal(walk.place_wanted, timeout=PATIENCE):
        press(Key.Key_Return)


def test_what_the_profile_switches_off_is_walked_past(walk: WalkPage, document: Document) -> None:
    mission = document.assessment.mission.changed(profile={"host": False})
    document.push("off", document.assessment.model_copy(update={"mission": mission}), "profile")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert walk.question_id == "MON-1"
    walk.go_back()
    assert walk.question_id == "FOR-2"


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


def test_a_not_applicable_note_cannot_be_emptied(walk: WalkPage, document: Document) -> None:
    walk.answer.reason.given.emit("No sea port.")
    walk.support.note.setFocus()
    walk.support.note.selectAll()
    press(Key.Key_Delete)
    assert document.assessment.answer("FOR-1").note == "No sea port."
    walk.answer.levels.cards[0].setFocus()
    assert walk.support.note.toPlainText() == "No sea port."


def test_figures_typed_in_the_note_are_text(walk: WalkPage, document: Document) -> None:
    walk.support.note.setFocus()
    QTest.keyClicks(walk.support.note, "3 of 4 battalions, n u f")
    answer = document.assessment.answer("FOR-1")
    assert (answer.note, answer.level, answer.flagged) == ("3 of 4 battalions, n u f", None, False)
    press(Key.Key_Escape)
    press(Key.Key_4)
    assert document.assessment.answer("FOR-1").level == 4
    assert document.assessment.answer("FOR-1").note == "3 of 4 battalions, n u f"


def test_evidence_grows_by_a_row_as_it_is_typed(walk: WalkPage, document: Document) -> None:
    title = walk.support.evidence.first_field()
    title.setFocus()
    QTest.keyClicks(title, "Conference record")
    assert walk.support.evidence.first_field() is title, "the field that is typed in stays"
    QTest.keyClicks(walk.support.evidence.fields(0)["date"], "2012-11-11")
    QTest.keyClicks(walk.support.evidence.fields(1)["title"], "Visit report")
    assert document.assessment.answer("FOR-1").evidence == (
        Evidence(title="Conference record", date="2012-11-11"),
        Evidence(title="Visit report"),
    )
    QTest.mouseClick(walk.support.evidence.remove_button(0), Qt.MouseButton.LeftButton)
    assert document.assessment.answer("FOR-1").evidence == (Evidence(title="Visit report"),)
    document.stack.undo()
    assert [e.title for e in document.assessment.answer("FOR-1").evidence] == [
        "Conference record",
        "Visit report",
    ]
    assert walk.support.evidence.fields(0)["title"].text() == "Conference record"


def test_unknown_keys_of_evidence_survive_an_edit(walk: WalkPage, document: Document) -> None:
    kept = Evidence.model_validate({"title": "A", "grade": "NATO"})
    answer = document.assessment.answer("FOR-1").changed(evidence=(kept,))
    document.push("evidence", document.assessment.with_answer("FOR-1", answer), "walk/FOR-1")
    QTest.keyClicks(walk.support.evidence.fields(0)["reliability"], "B2")
    assert document.assessment.answer("FOR-1").evidence[0].model_extra == {"grade": "NATO"}


def test_the_mouse_answers_sets_confidence_and_flags(walk: WalkPage, document: Document) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(walk.answer.levels.cards[3], left, pos=QPoint(200, 12))
    QTest.mouseClick(walk.answer.confidence.buttons["high"], left)
    QTest.mouseClick(walk.flag, left)
    answer = document.assessment.answer("FOR-1")
    assert (answer.level, answer.confidence, answer.flagged) == (3, "high", True)
    press(Key.Key_F)
    assert not document.assessment.answer("FOR-1").flagged


def test_arrows_go_through_the_levels_and_space_chooses(walk: WalkPage, document: Document) -> None:
    press(Key.Key_Down)
    press(Key.Key_Down)
    assert document.assessment.answer("FOR-1").level is None, "going is not choosing"
    press(Key.Key_Space)
    assert document.assessment.answer("FOR-1").level == 2


def test_next_unanswered_goes_round(walk: WalkPage, document: Document) -> None:
    for name in ("FOR-2", "FOR-3", "MON-1", "MON-3"):
        answer = document.assessment.answer(name).changed(state="answered", level=2)
        document.push(name, document.assessment.with_answer(name, answer), f"walk/{name}")
    assert walk.go_to_unanswered()
    assert walk.question_id == "MON-2"
    assert walk.go_to_unanswered()
    assert walk.question_id == "FOR-1"
    press(Key.Key_1)
    walk.show_question("MON-2")
    press(Key.Key_1)
    assert not walk.go_to_unanswered()


def test_texts_of_the_question_and_its_lesson_are_shown(walk: WalkPage, document: Document) -> None:
    shown = {w.text() for w in walk.findChildren(QWidget) if hasattr(w, "text") and w.isVisible()}
    assert "Is FOR-1 in place?" in shown
    assert "Source: brief ¶5; Field guide" in shown
    assert {"Why we ask", "Because of FOR-1."} <= shown
    assert "It took years." not in shown
    more = next(
        w for w in walk.findChildren(QWidget) if "What this lesson means" in getattr(w, "text", str)()
    )
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    shown = {w.text() for w in walk.findChildren(QWidget) if hasattr(w, "text") and w.isVisible()}
    assert "It took years." in shown


def test_undo_keys_work_while_typing(walk: WalkPage) -> None:
    walk.support.note.setFocus()
    QTest.keyClicks(walk.support.note, "abc")
    QTest.keyClick(walk.support.note, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert walk.support.note.toPlainText() == "abc", "the window's undo acts, not the field's own"


# --- the keyboard belongs to what one is doing


def test_undo_never_puts_a_note_on_another_question(walk: WalkPage, document: Document) -> None:
    document.revisited.connect(lambda place: walk.show_question(place.partition("/")[2], focus=False))
    press(Key.Key_2)
    press(Key.Key_Return)
    assert walk.question_id == "FOR-2"
    walk.support.note.setFocus()
    write("Meant for FOR-2.")
    document.stack.undo()
    assert walk.support.note.toPlainText() == "", "what is taken back goes from the field too"
    document.stack.undo()
    assert walk.question_id == "FOR-1"
    assert not walk.support.note.hasFocus(), "the keyboard leaves a field whose question has gone"
    write("Meant for FOR-2.")
    assert document.assessment.answer("FOR-1").note == ""
    assert document.assessment.answer("FOR-2").note == ""


def test_undo_leads_on_in_the_field_of_the_same_question(walk: WalkPage, document: Document) -> None:
    document.revisited.connect(lambda place: walk.show_question(place.partition("/")[2], focus=False))
    walk.support.note.setFocus()
    write("First.")
    document.break_typing()
    write(" Second.")
    document.stack.undo()
    assert walk.support.note.hasFocus()
    assert walk.support.note.toPlainText() == "First."
    write("!")
    assert document.assessment.answer("FOR-1").note.endswith("!")


def test_fields_name_their_question(walk: WalkPage) -> None:
    names = [field.accessibleName() for field in (walk.support.note, walk.support.marking)]
    assert names == ["Note on FOR-1", "Marking of FOR-1"]
    press(Key.Key_Return)
    assert walk.support.note.accessibleName() == "Note on FOR-2"


@pytest.mark.parametrize(
    ("button", "seen"),
    [
        ("previous", ("FOR-2", "answered", False)),
        ("flag", ("FOR-3", "answered", True)),
        ("answer.clear_answer", ("FOR-3", "unanswered", False)),
        ("answer.unknown", ("FOR-3", "unknown", False)),
        ("next", ("MON-1", "answered", False)),
    ],
)
def test_enter_presses_the_button_that_has_the_keyboard(
    walk: WalkPage, document: Document, button: str, seen: tuple[str, str, bool]
) -> None:
    walk.show_question("FOR-3")
    press(Key.Key_2)
    part: QWidget = walk
    for name in button.split("."):
        part = getattr(part, name)
    part.setFocus()
    press(Key.Key_Return)
    answer = document.assessment.answer("FOR-3")
    assert (walk.question_id, answer.state, answer.flagged) == seen


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


def test_enter_removes_a_row_of_evidence_and_turns_the_tick(walk: WalkPage, document: Document) -> None:
    QTest.keyClicks(walk.support.evidence.fields(0)["title"], "Visit report")
    walk.support.evidence.remove_button(0).setFocus()
    press(Key.Key_Return)
    assert document.assessment.answer("FOR-1").evidence == ()
    walk.support.review.tick.setFocus()
    press(Key.Key_Return)
    assert document.assessment.answer("FOR-1").review_by is not None
    assert walk.question_id == "FOR-1"


def test_keys_typed_on_the_review_date_are_its_own(walk: WalkPage, document: Document) -> None:
    press(Key.Key_3)
    walk.support.review.show_day(date(2031, 5, 6))
    walk.support.review.edit.setFocus()
    for key in (Key.Key_Backspace, Key.Key_Delete, Key.Key_1, Key.Key_U, Key.Key_F, Key.Key_N):
        press(key)
    answer = document.assessment.answer("FOR-1")
    assert (answer.level, answer.state, answer.flagged) == (3, "answered", False)
    press(Key.Key_Escape)
    press(Key.Key_Backspace)
    assert document.assessment.answer("FOR-1").state == "unanswered"


def test_every_key_is_an_action_with_text_tip_and_keys(walk: WalkPage) -> None:
    rows = [(action.objectName(), action.text(), action.toolTip()) for action in walk.actions()]
    assert rows == [(row.id, row.text, row.tip) for row in WALK_KEYS]
    for action in walk.actions():
        assert action.shortcutContext() == Qt.ShortcutContext.WidgetWithChildrenShortcut
        assert action.shortcuts()


def test_every_action_does_what_its_key_does(walk: WalkPage, document: Document) -> None:
    actions = {action.objectName(): action for action in walk.actions()}
    actions["level_3"].trigger()
    assert document.assessment.answer("FOR-1").level == 3
    actions["unknown"].trigger()
    assert document.assessment.answer("FOR-1").state == "unknown"
    actions["clear"].trigger()
    actions["flag"].trigger()
    answer = document.assessment.answer("FOR-1")
    assert (answer.state, answer.flagged) == ("unanswered", True)
    actions["not_applicable"].trigger()
    assert walk.answer.reason.isVisible()
    actions["next"].trigger()
    assert walk.question_id == "FOR-2"


def test_keys_of_other_layouts_answer_through_the_window(walk: WalkPage, document: Document) -> None:
    """On AZERTY the key of 2 gives é, and its scan code tells where it lies."""
    none = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Key.Key_Eacute, none, 11, 0, 0, "é")
        QApplication.sendEvent(focused(), event)
    assert document.assessment.answer("FOR-1").level == 2

"""The walk: from question to question, by keys and buttons."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.icons import worn
from muster.gui.pages.answer_keys import WALK_KEYS
from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from muster.gui.window.main_window import MainWindow
from tests.gui.support import (
    PATIENCE,
    AnsweringPrompts,
    focused,
    notices,
    page_of,
    press,
    start_new,
    workspace_of,
)

Key = Qt.Key


def test_enter_goes_on_and_the_last_leads_to_the_readiness(
    walk: WalkPage, document: Document, qtbot: QtBot
) -> None:
    seen = [walk.question_id]
    walk.moved.connect(seen.append)
    for _ in range(5):
        press(Key.Key_Return)
    assert seen == ["FOR-1", "FOR-2", "FOR-3", "MON-1", "MON-2", "MON-3"]
    assert walk.next.text().startswith("What is open")
    press(Key.Key_Return)
    assert (walk.question_id, walk.moment.buttons[0].hasFocus()) == ("MON-3", True), "nobody is thrown back"
    assert walk.moment.text == "This was the last question. 6 of 6 are open: Force 3, Money 3."
    with qtbot.waitSignal(walk.place_wanted, timeout=PATIENCE) as wanted:
        press(Key.Key_Return)
    assert wanted.args == ["readiness"]


def test_what_the_profile_switches_off_is_walked_past(walk: WalkPage, document: Document) -> None:
    mission = document.assessment.mission.changed(profile={"host": False})
    document.push("off", document.assessment.model_copy(update={"mission": mission}), "profile")
    press(Key.Key_Return)
    press(Key.Key_Return)
    assert walk.question_id == "MON-1"
    walk.go_back()
    assert walk.question_id == "FOR-2"


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


def test_undo_keys_work_while_typing(walk: WalkPage) -> None:
    walk.support.write_note()
    QTest.keyClicks(walk.support.note, "abc")
    QTest.keyClick(walk.support.note, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert walk.support.note.toPlainText() == "abc", "the window's undo acts, not the field's own"


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


def test_the_strip_shows_where_one_is_and_leads_everywhere(walk: WalkPage, document: Document) -> None:
    strip = walk.strip
    assert strip.currentIndex().data().startswith("FOR-1 ")
    press(Key.Key_3)
    assert strip.currentIndex().data() == "FOR-1 Title of FOR-1, level 3"
    walk.flag.click()
    assert strip.currentIndex().data() == "FOR-1 Title of FOR-1, level 3, flagged"
    strip.setFocus()
    press(Key.Key_Right)
    assert (walk.question_id, strip.hasFocus()) == ("FOR-2", True)
    press(Key.Key_1)
    assert document.assessment.answer("FOR-2").level == 1, "figures answer from the strip as well"
    middle = strip.visualRect(strip.rows.find("category/money")).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert walk.question_id == "MON-1"
    assert walk.answer.levels.hasFocus()
    assert [row for row in range(strip.rows.rowCount()) if strip.rows.index(row).data()[:3] == "MON"]


def test_the_shipped_questions_fit_768_with_their_levels_and_buttons(
    open_window: Callable[[], MainWindow],
) -> None:
    """At 100 %, on a screen of 1366 by 768, down to the line of the evidence."""
    window = open_window()
    window.resize(1366, 768)
    start_new(window)
    workspace = workspace_of(window)
    walk = page_of(workspace, "walk", WalkPage)
    workspace.go_to("walk")
    too_high = []
    for question in workspace.document.framework.questions:
        walk.show_question(question.id)
        QApplication.processEvents()
        viewport = walk._scroll.viewport()
        foot = walk.support.fold.head.mapTo(viewport, walk.support.fold.head.rect().bottomLeft()).y()
        if foot > viewport.height():
            too_high.append((question.id, foot - viewport.height()))
    total = len(workspace.document.framework.questions)
    assert len(too_high) <= total // 20, too_high


def test_letters_and_figures_alone_can_be_switched_off(
    qtbot: QtBot, document: Document, appearance: Appearance
) -> None:
    appearance.single_keys = False
    page = WalkPage(document, appearance)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
    page.show_question("FOR-1")
    for key in (Key.Key_3, Key.Key_N, Key.Key_U, Key.Key_F, Key.Key_T, Key.Key_E):
        press(key)
    assert document.stack.count() == 0
    assert not page.answer.reason.isVisible()
    assert not page.support.fold.is_open
    assert [card.key for card in page.answer.levels.cards] == [""] * 5, "no key is shown that does nothing"
    assert (page.answer.unknown.text(), page.flag.text()) == ("Don’t know", "Flag for discussion")
    press(Key.Key_Down)
    press(Key.Key_Space)
    assert document.assessment.answer("FOR-1").level == 0, "arrows and Space answer"
    press(Key.Key_F2)
    assert page.support.note.hasFocus()
    press(Key.Key_Escape)
    press(Key.Key_Return)
    assert page.question_id == "FOR-2"


def test_flagged_questions_are_gone_to_one_after_the_other(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("readiness")
    window.run("flagged")
    assert [notice.text for notice in notices(window)][-1].startswith("No question is flagged.")
    assert workspace.place == "readiness"
    for name in ("FOR-3", "MON-2"):
        AnswerEdits(workspace.document).set_flagged(name, True)
    places = []
    for _ in range(3):
        press(Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        places.append(workspace.place)
    assert places == ["walk/FOR-3", "walk/MON-2", "walk/FOR-3"]


def test_how_the_fold_was_left_is_remembered(
    open_window: Callable[[], MainWindow], saved: Path, prompts: AnsweringPrompts
) -> None:
    window = open_window()
    window.open_path(saved)
    AnswerEdits(workspace_of(window).document).set_note("FOR-1", "Something")
    workspace_of(window).go_to("walk/FOR-1")
    support = page_of(workspace_of(window), "walk", WalkPage).support
    assert support.fold.is_open, "it opens by itself where it holds something"
    workspace_of(window).go_to("walk/FOR-2")
    assert not support.fold.is_open
    assert support.fold.summary == "What would prove it: A paper on FOR-2."
    support.open()
    workspace_of(window).go_to("walk/FOR-3")
    assert support.fold.is_open, "opened where it holds nothing it stays open"
    prompts.discard = "discard"
    window.close()
    again = open_window()
    again.open_path(saved)
    workspace_of(again).go_to("walk/MON-2")
    assert page_of(workspace_of(again), "walk", WalkPage).support.fold.is_open


def test_a_flag_is_a_state_and_not_the_main_button(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk/FOR-1")
    page = page_of(workspace, "walk", WalkPage)
    assert worn(page.flag) == "flag"
    QTest.mouseClick(page.flag, Qt.MouseButton.LeftButton)
    assert worn(page.flag) == "flag_on"
    page.flag.clearFocus()
    QApplication.processEvents()
    ground = page.flag.grab().toImage().pixelColor(8, page.flag.height() // 2).name()
    assert ground not in (window.appearance.theme.accent, window.appearance.theme.card)

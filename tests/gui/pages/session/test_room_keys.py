"""One key for each thing that is noted: decision, action, condition, and back to where one was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from muster.gui.pages.session.page import SessionPage
from muster.gui.pages.session.room_keys import ROOM_KEYS
from muster.gui.window.condition_dialog import ConditionDialog
from muster.gui.window.main_window import MainWindow
from muster.model import Assessor, Vote
from muster.storage import save_assessment
from tests.factory import assessment, framework, question
from tests.gui.support import PATIENCE, notices, page_of, press, workspace_of, write

Key = Qt.Key
BANK = framework(
    [
        question("A1", "a", critical=True, gate=2),
        question("A2", "a", critical=True, gate=2),
        question("A3", "a"),
    ],
    version="2.0",
)


@pytest.fixture
def page(window: MainWindow, tmp_path: Path) -> SessionPage:
    """A session of two on a bank with two gates; all is revealed, and A1 is recorded one level short."""
    people = (Assessor(id="x", name="J3 Operations"), Assessor(id="y", name="J4 Logistics"))
    file = tmp_path / "mission.muster.json"
    save_assessment(assessment(BANK).model_copy(update={"assessors": people}), file)
    window.open_path(file)
    workspace = workspace_of(window)
    workspace.go_to("session")
    page = page_of(workspace, "session", SessionPage)
    page.start.plan.click()
    page.setup.open.click()
    for name, levels in (("A1", (1, 3)), ("A2", (0, 2)), ("A3", (1, 1))):
        for person, level in zip(people, levels, strict=True):
            page.meeting.voting.set(person, name, Vote(assessor=person.id, level=level))
    page.room.first.reveal_all.click()
    page.meeting.record("A1", 1, "medium", "")
    return page


def dialog(page: SessionPage) -> ConditionDialog:
    [opened] = [part for part in page.window().findChildren(ConditionDialog) if part.isVisible()]
    assert QTest.qWaitForWindowActive(opened, PATIENCE)
    return opened


def seen(widget: QWidget) -> str:
    return "\n".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


def test_a_condition_with_one_key_is_shown_at_once_and_leads_back(page: SessionPage) -> None:
    page.room.turn_view()
    view = page.room.view
    assert view is not None
    page.window().activateWindow()
    assert QTest.qWaitForWindowActive(page.window(), PATIENCE)
    page.room.show_question("A1")
    press(Key.Key_C)
    opened = dialog(page)
    opened.owner.setFocus()
    write("PSOD")
    opened.accepted_by.setFocus()
    write("Chief of staff")
    press(Key.Key_Return)
    [action] = page.meeting._document.assessment.actions
    assert action.condition is not None
    assert (action.question, action.owner, action.condition.accepted_by) == ("A1", "PSOD", "Chief of staff")
    assert "Condition on A1: " in page.room.aside._decided.text()
    assert f"Condition on A1: {action.title} (PSOD)" in seen(view)
    page.room.bar.with_names.click()
    assert f"Condition on A1: {action.title}" in seen(view)
    assert "PSOD" not in seen(view)
    assert page.room.question.question == "A1"
    assert QTest.qWaitForWindowActive(page.window(), PATIENCE)
    assert QApplication.focusWidget() is page.room.question.table, "back to where one was"
    press(Key.Key_C)
    assert dialog(page).windowTitle() == "An accepted condition", "the same key shows it"
    dialog(page).reject()
    page.meeting._document.stack.undo()
    assert page.meeting._document.assessment.actions == ()
    assert page.room.question.isVisible(), "an undo leads back to the question too"


def test_why_none_can_be_accepted_is_said_once_in_a_sentence(page: SessionPage, window: MainWindow) -> None:
    def told() -> list[str]:
        return [notice.text for notice in notices(window)]

    page.room.show_reveal()
    press(Key.Key_C)
    press(Key.Key_C)
    [sentence] = told()
    assert sentence.startswith("A condition accepts the shortfall of one question: go to that question first")
    page.room.show_question("A2")
    assert told() == [], "it goes when one goes on"
    press(Key.Key_C)
    assert told() == ["A2 has no answer yet. Record one first; a shortfall can be accepted then."]
    page.meeting.record("A2", 0, "medium", "")
    press(Key.Key_C)
    assert told() == ["A2: A level of 0 is never carried: something has to be there first."]
    page.room.show_question("A3")
    assert not page.room.question.condition.isVisible(), "no gate, no button"
    press(Key.Key_C)
    assert told()[0].startswith("A3: There is no shortfall to accept")
    page.room.show_question("A1")
    page.room.question.condition.click()
    assert told() == []
    dialog(page).reject()


def test_whoever_answers_apart_has_no_such_key(page: SessionPage, window: MainWindow) -> None:
    page.room.show_question("A1")
    page.room.question.apart.click()
    assert page.room.hot_seat.isVisible()
    press(Key.Key_C)
    assert notices(window) == []
    window.run("condition")
    assert [notice.text[:11] for notice in notices(window)] == ["A condition"], "no question is on the screen"


def test_every_key_does_something_of_its_own() -> None:
    keys = [key for row in ROOM_KEYS for key in row.keys]
    assert len(set(keys)) == len(keys)
    assert {"D", "A", "C", "P", "PgDown", "PgUp", "F5"} == set(keys)

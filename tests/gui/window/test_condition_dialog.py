"""A shortfall is accepted from readiness and from the walk, with keys and mouse; what can't be is refused."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from muster.gui import phrases
from muster.gui.pages.plan.page import PlanPage
from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.window.condition_dialog import ConditionDialog
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.model import Action, Condition
from muster.storage import open_assessment, save_assessment
from tests.factory import assessment, framework, question
from tests.gui.support import PATIENCE, page_of, press, write

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
TODAY = date(2029, 6, 1)
BANK = framework(
    [
        question(f"A{n}", "a", critical=n < 6, gate=(2 if n < 5 else 3) if n < 6 else None)
        for n in range(1, 9)
    ],
    version="2.0",
)
LEVELS = {"A1": 1, "A2": 1, "A3": 1, "A4": 1, "A5": 1, "A6": 4, "A7": 4, "A8": 4}


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every test run on one day."""
    monkeypatch.setattr(phrases, "today", lambda: TODAY)


@pytest.fixture
def workspace(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> Workspace:
    """An assessment with five failed gates, four of them one level short."""
    path = tmp_path / "mission.muster.json"
    save_assessment(assessment(BANK, LEVELS), path)
    assert window.open_path(path)
    workspace = window.workspace
    assert workspace is not None
    return workspace


def dialog(workspace: Workspace) -> ConditionDialog:
    """Return the dialog that is open."""
    [opened] = [d for d in workspace.window().findChildren(ConditionDialog) if d.isVisible()]
    assert QTest.qWaitForWindowActive(opened, PATIENCE)
    return opened


def click(button: QPushButton) -> None:
    assert button.isVisible(), button.text()
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()
    QApplication.sendPostedEvents()


def accept(workspace: Workspace, name: str) -> None:
    """Accept the shortfall of a question from the readiness page, with the mouse and the keyboard."""
    workspace.go_to("readiness")
    QApplication.processEvents()
    card = page_of(workspace, "readiness", ReadinessPage).conditions
    row = next(row for row in card.offers if row.isVisible() and f" {name} " in f" {row.text.text()} ")
    click(row.button)
    opened = dialog(workspace)
    opened.owner.setFocus()
    write("J4")
    opened.accepted_by.setFocus()
    write("Chief of staff")
    press(Key.Key_Return)


def test_a_shortfall_is_accepted_listed_saved_and_withdrawn(workspace: Workspace, tmp_path: Path) -> None:
    document = workspace.document
    accept(workspace, "A1")
    [action] = document.assessment.actions
    assert (action.question, action.owner, action.target_level) == ("A1", "J4", 2)
    assert action.due == TODAY + timedelta(days=30)
    assert action.condition is not None
    assert (action.condition.accepted_by, action.condition.accepted_on) == ("Chief of staff", TODAY)
    card = page_of(workspace, "readiness", ReadinessPage).conditions
    assert [row.isVisible() for row in card.given] == [True]
    assert "accepted by Chief of staff on 1 June 2029" in card.given[0].text.text()
    assert not card.given[0].alert.isVisible()
    assert not any("A1 " in row.text.text() for row in card.offers if row.isVisible())
    assert document.stack.undoText() == "Condition on A1"
    plan = page_of(workspace, "plan", PlanPage)
    workspace.go_to("plan")
    QApplication.processEvents()
    assert "A1" in plan.conditions.given[0].text.text()
    window = workspace.window()
    assert isinstance(window, MainWindow)
    window.run("save")
    path = tmp_path / "mission.muster.json"
    assert open_assessment(path).assessment.actions == (action,)
    click(plan.conditions.given[0].button)
    click(dialog(workspace).withdraw)
    [left] = document.assessment.actions
    assert (left.condition, left.title) == (None, action.title)
    document.stack.undo()
    assert document.assessment.actions == (action,)


@pytest.mark.parametrize("place", ["walk/A1", "readiness", "plan"])
def test_undo_leads_back_to_where_it_was_accepted(workspace: Workspace, place: str) -> None:
    workspace.go_to(place)
    opened = workspace.accept_shortfall("A1")
    opened.owner.setText("J4")
    opened.accepted_by.setText("Chief")
    click(opened.accept_button)
    [action] = workspace.document.assessment.actions
    workspace.go_to("profile")
    workspace.document.stack.undo()
    assert (workspace.place, workspace.document.assessment.actions) == (place, ())
    workspace.go_to("profile")
    workspace.document.stack.redo()
    assert workspace.place == place
    click(workspace.show_condition(action.id).withdraw)
    workspace.go_to("profile")
    workspace.document.stack.undo()
    assert workspace.place == place


def test_a_fourth_is_refused_with_the_reason(workspace: Workspace) -> None:
    for name in ("A1", "A2", "A3"):
        accept(workspace, name)
    assert len(workspace.document.assessment.actions) == 3
    card = page_of(workspace, "readiness", ReadinessPage).conditions
    fourth = next(row for row in card.offers if "A4" in row.text.text())
    assert not fourth.button.isVisible()
    assert fourth.alert.text().startswith("All 3 conditions that this question bank allows are given")
    workspace.go_to("walk/A4")
    line = page_of(workspace, "walk", WalkPage).answer.condition
    QTest.mouseClick(line, LEFT)
    opened = dialog(workspace)
    opened.accepted_by.setFocus()
    write("Chief")
    opened.owner.setFocus()
    write("J4")
    press(Key.Key_Return)
    assert opened.isVisible()
    assert opened.refusal.text().startswith("All 3 conditions")
    assert len(workspace.document.assessment.actions) == 3
    press(Key.Key_Escape)
    assert not [d for d in workspace.window().findChildren(ConditionDialog) if d.isVisible()]


def test_two_levels_short_and_nothing_cannot_be_accepted(workspace: Workspace) -> None:
    workspace.go_to("readiness")
    QApplication.processEvents()
    card = page_of(workspace, "readiness", ReadinessPage).conditions
    fifth = next(row for row in card.offers if "A5" in row.text.text())
    assert not fifth.button.isVisible()
    assert fifth.alert.text() == "Only one level can be carried, and more than one is lacking."
    workspace.go_to("walk/A5")
    assert not page_of(workspace, "walk", WalkPage).answer.condition.isVisible()


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("accepted_by", " ", "It would not count: nobody has accepted it."),
        ("owner", " ", "It would not count: it has no owner."),
        ("title", " ", "Say what is to be done."),
    ],
)
def test_what_is_missing_is_told_and_what_is_typed_stays(
    workspace: Workspace, field: str, typed: str, words: str
) -> None:
    opened = workspace.accept_shortfall("A1")
    opened.accepted_by.setText("Chief")
    opened.owner.setText("J4")
    getattr(opened, field).setText(typed)
    opened.note.setText("Boats are ordered")
    click(opened.accept_button)
    assert opened.isVisible()
    assert opened.refusal.text() == words
    assert opened.note.text() == "Boats are ordered"
    assert workspace.document.assessment.actions == ()


def test_a_refusal_cuts_no_letters(workspace: Workspace) -> None:
    opened = workspace.accept_shortfall("A1")
    QApplication.processEvents()
    before = opened.note.height()
    press(Key.Key_Return)
    QApplication.processEvents()
    assert opened.refusal.isVisible()
    assert opened.note.height() == before


def test_nothing_typed_is_lost_by_going_to_the_question(workspace: Workspace) -> None:
    opened = workspace.accept_shortfall("A1")
    assert not opened.question_button.isVisible(), "there is nothing yet to come back to"
    opened.owner.setText("J4")
    opened.accepted_by.setText("Chief")
    click(opened.accept_button)
    [action] = workspace.document.assessment.actions
    shown = workspace.show_condition(action.id)
    assert shown == dialog(workspace)
    write("Commander")
    press(Key.Key_Return)
    [changed] = workspace.document.assessment.actions
    assert changed.condition is not None
    assert changed.condition.accepted_by == "Commander", "Enter keeps what is typed"
    click(workspace.show_condition(action.id).question_button)
    assert workspace.place == "walk/A1"


def test_days_that_cannot_be_are_refused(workspace: Workspace) -> None:
    document = workspace.document
    started = document.assessment.mission.changed(proposed_start=date(2029, 6, 20))
    document.push("Start", document.assessment.model_copy(update={"mission": started}), "profile")
    opened = workspace.accept_shortfall("A1")
    opened.accepted_by.setText("Chief")
    opened.owner.setText("J4")
    assert opened.due.date() == QDate(2029, 6, 20), "no later than the start"
    opened.due.setDate(QDate(2029, 6, 21))
    click(opened.accept_button)
    assert opened.refusal.text() == "It would not count: its date is after the proposed start."
    opened.due.setDate(QDate(2029, 6, 20))
    opened.accepted_on.setDate(QDate(2029, 6, 2))
    click(opened.accept_button)
    assert "still to come" in opened.refusal.text()
    opened.accepted_on.setDate(QDate(2029, 6, 1))
    click(opened.accept_button)
    assert len(document.assessment.actions) == 1


def test_what_is_overdue_stands_in_red_and_in_words_until_it_is_done(workspace: Workspace) -> None:
    document = workspace.document
    late = Action(
        id="x",
        title="Sign <b>now</b>",
        question="A2",
        owner="J5",
        due=date(2029, 5, 1),
        target_level=2,
        condition=Condition(accepted_by="Chief", accepted_on=date(2029, 1, 1)),
    )
    lost = late.changed(id="y", question="gone", owner="", due=None)
    document.push("Two", document.assessment.model_copy(update={"actions": (late, lost)}), "plan")
    workspace.go_to("readiness")
    QApplication.processEvents()
    card = page_of(workspace, "readiness", ReadinessPage).conditions
    first, second = card.given
    assert first.alert.text() == "OVERDUE since 1 May 2029."
    assert first.alert.objectName() == "bad"
    assert "Sign <b>now</b>" in first.text.text()
    assert first.text.textFormat() == Qt.TextFormat.PlainText
    assert "names no critical question" in second.alert.text()
    click(second.button)
    opened = dialog(workspace)
    assert not opened.question_button.isVisible()
    click(opened.withdraw)
    click(card.given[0].button)
    click(dialog(workspace).done_button)
    assert document.assessment.actions[0].status == "done"
    assert not card.given[0].alert.isVisible()


def test_a_bank_that_allows_none_offers_none(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "old.muster.json"
    old = framework([question("A1", "a", critical=True), question("A2", "a")], version="1.0")
    save_assessment(assessment(old, {"A1": 1, "A2": 4}), path)
    window.open_path(path)
    assert window.workspace is not None
    window.workspace.go_to("readiness")
    QApplication.processEvents()
    assert not page_of(window.workspace, "readiness", ReadinessPage).conditions.isVisible()
    window.workspace.go_to("walk/A1")
    assert not page_of(window.workspace, "walk", WalkPage).answer.condition.isVisible()


def test_of_two_on_one_question_the_first_can_be_changed(workspace: Workspace) -> None:
    document = workspace.document
    first = Action(
        id="x",
        title="Buy boats",
        question="A1",
        owner="J4",
        due=date(2029, 7, 1),
        target_level=2,
        condition=Condition(accepted_by="Chief", accepted_on=TODAY),
    )
    both = (first, first.changed(id="y"))
    document.push("Two", document.assessment.model_copy(update={"actions": both}), "plan")
    opened = ConditionDialog(document, first, "readiness", workspace.window())
    opened.show()
    opened.owner.setText("J5")
    click(opened.accept_button)
    assert [row.owner for row in document.assessment.actions] == ["J5", "J4"]

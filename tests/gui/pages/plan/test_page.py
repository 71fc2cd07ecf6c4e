"""The plan page as a planner uses it: wishes, pictures to click on, keeping and leaving out, taking over."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui import phrases
from muster.gui.models.fixes_model import Column
from muster.gui.pages.plan.page import PlanPage
from muster.gui.plan_job import PURPOSES
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.scoring.planning.chances import chance_of_target
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.solve import plan
from tests.gui.support import PATIENCE, page_of, press

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, example: Workspace, qtbot: QtBot) -> PlanPage:
    """The plan page of the example, solved and drawn."""
    made = page_of(example, "plan", PlanPage)
    example.go_to("plan")
    settled(window, qtbot)
    return made


def settled(window: MainWindow, qtbot: QtBot, *purposes: str) -> None:
    """Wait until plan and frontier are there, or what else is named."""
    wanted = purposes or ("plan", "frontier")
    qtbot.waitUntil(lambda: not window.background.is_busy(*wanted), timeout=PATIENCE)
    QApplication.processEvents()


def cell(page: PlanPage, question: str, column: Column) -> QModelIndex:
    """Return a cell of the table by its question."""
    model = page.fixes.model
    place = next(n for n in range(model.rowCount()) if model.row_at(model.index(n, 0)).question == question)
    return model.index(place, column)


def click(page: PlanPage, question: str, column: Column) -> None:
    """Click into a cell of the table."""
    table = page.fixes.table
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(cell(page, question, column)).center())


def row_in_sight(page: PlanPage, question: str) -> int:
    """Return how far down the page the row of a question is shown."""
    table = page.fixes.table
    row = table.visualRect(cell(page, question, Column.FIX)).top()
    return table.viewport().mapTo(page, QPoint(0, row)).y()


def test_the_cheapest_plan_is_shown_and_becomes_actions(
    window: MainWindow, example: Workspace, page: PlanPage, qtbot: QtBot
) -> None:
    document = example.document
    page.wishes.buttons["conditional"].click()
    settled(window, qtbot)
    tells = chance_of_target(document.framework, document.assessment, "conditional")
    expected = plan(document.framework, document.assessment, Limits(phrases.today(), "conditional"), tells)
    assert page.plan == expected
    assert page.result.headline.text().startswith(f"{phrases.number(expected.effort_weeks)} person-weeks:")
    assert page.fixes.model.rowCount() == page.schedule.chart.count() == len(expected.fixes)
    assert page.road.lines
    QTest.mouseClick(page.fixes.take, LEFT)
    actions = document.assessment.actions
    assert {action.question for action in actions} == {fix.question for fix in expected.fixes}
    assert len(actions) == len(expected.fixes)
    assert document.stack.undoText() == f"Take over the plan ({len(actions)} actions)"
    assert page.fixes.taken.isVisible()
    QTest.mouseClick(page.fixes.take, LEFT)
    assert len(document.assessment.actions) == len(expected.fixes), "taken twice is not doubled"
    assert page.fixes.taken.text().startswith(f"{len(expected.fixes)} actions are in the action plan")
    QTest.mouseClick(page.fixes.see_actions, LEFT)
    assert example.place == "actions"
    example.go_to("plan")
    QTest.mouseClick(page.fixes.see, LEFT)
    assert example.place == "report"


def test_leaving_out_and_keeping_solve_again_and_the_page_stays_where_it_is(
    window: MainWindow, page: PlanPage, qtbot: QtBot
) -> None:
    assert page.plan is not None
    page.wishes.buttons["conditional"].click()
    settled(window, qtbot)
    bank = page._document.framework
    first = next(fix.question for fix in page.plan.fixes if not bank.by_id[fix.question].critical)
    bar = page._scroll.verticalScrollBar()
    bar.setValue(bar.value() + row_in_sight(page, first) - 300)
    place = row_in_sight(page, first)
    assert place == 300
    click(page, first, Column.LEAVE_OUT)
    settled(window, qtbot)
    assert page.plan.reached
    assert first not in {fix.question for fix in page.plan.fixes}
    assert page.fixes.model.row_at(cell(page, first, Column.FIX)).is_left_out, "it stays in the table"
    assert page.fixes.by_hand.text() == "1 left out"
    assert page.fixes.table.currentIndex().row() == cell(page, first, Column.FIX).row()
    assert row_in_sight(page, first) == place
    second = page.plan.fixes[0].question
    place = row_in_sight(page, second)
    click(page, second, Column.KEEP)
    settled(window, qtbot)
    assert second in {fix.question for fix in page.plan.fixes}
    assert page.fixes.by_hand.text() == "1 kept, 1 left out"
    assert row_in_sight(page, second) == place
    click(page, first, Column.KEEP)
    settled(window, qtbot)
    assert page.fixes.by_hand.text() == "2 kept", "what is kept is no longer left out"
    QTest.mouseClick(page.fixes.reset_button, LEFT)
    settled(window, qtbot)
    assert page.limits().kept == page.limits().left_out == frozenset()
    assert not page.fixes.reset_button.isVisible()


def test_boxes_and_links_work_by_keyboard(
    window: MainWindow, example: Workspace, page: PlanPage, qtbot: QtBot
) -> None:
    table = page.fixes.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().isValid()
    question = page.fixes.model.row_at(table.currentIndex()).question
    for _ in range(Column.KEEP):
        press(Key.Key_Right)
    press(Key.Key_Space)
    assert page.limits().kept == {question}
    settled(window, qtbot)
    press(Key.Key_Right)
    press(Key.Key_Space)
    assert (page.limits().kept, page.limits().left_out) == (frozenset(), {question})
    settled(window, qtbot)
    assert page.plan is not None
    assert table.hasFocus()
    for _ in range(Column.LEAVE_OUT):
        press(Key.Key_Left)
    press(Key.Key_Return)
    assert example.place == f"walk/{question}"


def test_what_nobody_answered_is_shown_as_open(page: PlanPage, example: Workspace) -> None:
    assert page.plan is not None
    for fix in page.plan.fixes:
        shown = cell(page, fix.question, Column.BEFORE).data()
        assert shown == ("open" if fix.was_open else str(fix.before))
    assert any(fix.was_open for fix in page.plan.fixes)
    assert "go to questions that nobody has answered" in page.result.find_out.text()


def test_what_stops_a_plan_is_told_and_leads_there(
    window: MainWindow, example: Workspace, page: PlanPage, qtbot: QtBot
) -> None:
    rows = page.fixes.model.rowCount()
    page.wishes.by.show_day(phrases.today())
    day = phrases.today() + timedelta(weeks=2)
    page.wishes.by.edit.setDate(QDate(day.year, day.month, day.day))
    settled(window, qtbot)
    assert page.result.headline.text() == "No plan gets there"
    line = page.result.reason.lines[0]
    assert "can only reach level" in line.text()
    assert not page.fixes.take.isEnabled()
    assert page.fixes.model.rowCount() == rows, "the questions of the last plan stay"
    line.click()
    assert example.place == f"walk/{line.key}"


def test_effort_limits_the_plan(window: MainWindow, page: PlanPage, qtbot: QtBot) -> None:
    page.wishes.buttons["most"].click()
    page.wishes.effort.setValue(20)
    settled(window, qtbot)
    assert page.plan is not None
    assert 0 < page.plan.effort_weeks <= 20
    assert page.plan.chance_after is None
    assert not page.result.chance.isVisible()
    page.wishes.buttons["ready"].click()
    settled(window, qtbot)
    assert "and only 20 are allowed" in page.result.reason.lines[0].text()


def test_a_point_of_the_frontier_is_planned_for_by_click_and_by_key(
    window: MainWindow, page: PlanPage, qtbot: QtBot
) -> None:
    curve = page.pictures.curve
    assert curve.count() > 100
    QTest.mouseClick(curve, LEFT, pos=QPoint(curve.width() // 3, curve.height() // 2))
    settled(window, qtbot)
    assert page.wishes.buttons["most"].isChecked()
    assert page.plan is not None
    assert (page.plan.effort_weeks, page.plan.score_after) in page.pictures._line.points
    curve.setFocus()
    press(Key.Key_End)
    assert "readiness 100.0" in curve.accessibleDescription()
    press(Key.Key_Return)
    settled(window, qtbot)
    assert page.plan.score_after == 100


def test_a_point_of_the_chances_is_asked_for(window: MainWindow, page: PlanPage, qtbot: QtBot) -> None:
    settled(window, qtbot, *PURPOSES)
    chances = page.pictures.chances
    assert chances.isVisible()
    chances.setFocus()
    press(Key.Key_End)
    press(Key.Key_Return)
    settled(window, qtbot)
    assert page.plan is not None
    assert (page.plan.chance_after or 0) >= (page.limits().chance or 1)
    assert "cheapest plan found" in page.result.note.text()


def test_staff_moves_the_end(window: MainWindow, page: PlanPage, qtbot: QtBot) -> None:
    assert page.plan is not None
    early = page.plan.ready_by_staff
    page.wishes.staff.setValue(1)
    settled(window, qtbot)
    assert early is not None
    assert page.plan.ready_by_staff is not None
    assert page.plan.ready_by_staff > early
    assert phrases.day(page.plan.ready_by_staff) in page.result.times.text()


def test_an_answer_elsewhere_is_planned_with_on_return(
    window: MainWindow, example: Workspace, page: PlanPage, qtbot: QtBot
) -> None:
    before = page.plan
    example.go_to("walk/CAP-01")
    example.document.push(
        "test",
        example.document.assessment.with_answer(
            "CAP-01", example.document.assessment.answer("CAP-01").changed(state="answered", level=4)
        ),
        "walk",
    )
    assert page.plan is before
    example.go_to("plan")
    settled(window, qtbot)
    assert page.plan != before


def test_the_window_closes_while_a_plan_is_being_solved(window: MainWindow) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    window.run("plan")
    assert window.close()
    assert window.workspace is None


def test_what_nobody_sees_any_more_waits_until_the_page_is_back(
    page: PlanPage, window: MainWindow, example: Workspace, qtbot: QtBot
) -> None:
    before = page.plan
    page.wishes.wish_effort(3.0)
    assert window.background.is_busy("plan")
    example.go_to("what-if")
    assert not window.background.is_busy(*PURPOSES)
    assert page.plan is before
    example.go_to("plan")
    assert window.background.is_busy("plan")
    settled(window, qtbot)
    assert page.plan is not None
    assert page.plan is not before
    assert page.plan.effort_weeks <= 3
    shown = page.plan
    settled(window, qtbot, *PURPOSES)
    example.go_to("what-if")
    example.go_to("plan")
    assert not window.background.is_busy(*PURPOSES), "all is known"
    assert page.plan is shown

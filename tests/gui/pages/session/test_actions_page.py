"""The action plan: typed in place, narrowed, completed with or without another answer, given out."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLineEdit

from muster.gui.models.edit_model import ICON_ROLE
from muster.gui.pages.session.actions_page import ActionsPage
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.window.main_window import MainWindow
from muster.model import Action, Condition
from tests.gui.support import AnsweringPrompts, document_of, page_of, workspace_of

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2013, 1, 14)
PLAN = (
    Action(id="a1", title="Conference", question="FOR-1", owner="PSOD", due=date(2013, 1, 2), target_level=3),
    Action(id="a2", title="Air lift", owner="J4", due=date(2013, 3, 1), status="doing"),
    Action(id="a3", title="Donors", question="ZZ-9", condition=Condition(accepted_by="CoS")),
    Action(id="a4", title="Old", status="done"),
)


@pytest.fixture
def written() -> list[tuple[str, bytes]]:
    return []


@pytest.fixture
def plan(
    document: Document, appearance: Appearance, shown: Callable[..., object], written: list[tuple[str, bytes]]
) -> ActionsPage:
    document.push("Plan", document.assessment.model_copy(update={"actions": PLAN}), "plan")
    made = ActionsPage(
        document, appearance, lambda ending, _kind, content: written.append((ending, content)), lambda: TODAY
    )
    shown(made)
    return made


def texts(page: ActionsPage, column: int = 0) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def edit(page: ActionsPage, row: int, column: int) -> object:
    """Begin to type into a cell by Enter, and return the editor."""
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(row, column))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    return QApplication.focusWidget()


def test_overdue_and_astray_stand_out_and_can_be_had_alone(plan: ActionsPage) -> None:
    assert plan._lead.text() == "To do: 3 · overdue: 1 · for questions that do not count: 1"
    assert texts(plan, 3)[0] == "2 January 2013"
    model = plan.table.model()
    assert [model.index(row, 3).data(ICON_ROLE) for row in range(4)] == ["warning", "", "", ""]
    assert (texts(plan, 1)[2], model.index(2, 1).data(ICON_ROLE)) == ("ZZ-9", "warning")
    QTest.mouseClick(plan.shown.buttons["late"], LEFT)
    assert texts(plan) == ["Conference", "Donors"]
    QTest.mouseClick(plan.shown.buttons["conditions"], LEFT)
    assert texts(plan) == ["Donors"]
    QTest.mouseClick(plan.shown.buttons["open"], LEFT)
    assert texts(plan) == ["Conference", "Air lift", "Donors"]
    QTest.keyClicks(plan.word, "j4")
    assert texts(plan) == ["Air lift"]


def test_cells_are_typed_in_place_and_undone(plan: ActionsPage, document: Document) -> None:
    line = edit(plan, 1, 2)
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "Movement control")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()  # the delegate takes the text over from the loop
    assert document.assessment.actions[1].owner == "Movement control"
    day = edit(plan, 1, 3)
    assert isinstance(day, QDateEdit)
    day.setDate(QDate(2013, 4, 5))
    QTest.keyClick(day, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert document.assessment.actions[1].due == date(2013, 4, 5)
    box = edit(plan, 1, 4)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("2"))
    box.activated.emit(box.currentIndex())
    assert document.assessment.actions[1].target_level == 2
    assert "Air lift" in document.stack.undoText()
    plan.table.setCurrentIndex(plan.table.model().index(1, 3))
    QTest.keyClick(plan.table, Qt.Key.Key_Delete)
    assert document.assessment.actions[1].due is None
    for _ in range(4):
        document.stack.undo()
    assert document.assessment.actions == PLAN
    line = edit(plan, 0, 0)
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()  # the delegate takes the text over from the loop
    assert document.assessment.actions == PLAN, "an action without a word is none"


def test_a_row_goes_with_delete_and_comes_with_a_key(plan: ActionsPage, document: Document) -> None:
    plan.table.setFocus()
    plan.table.setCurrentIndex(plan.table.model().index(1, 0))
    QTest.keyClick(plan.table, Qt.Key.Key_Delete)
    assert [row.id for row in document.assessment.actions] == ["a1", "a3", "a4"]
    QTest.keyClick(plan.table, Qt.Key.Key_A)
    QTest.keyClicks(plan.note.text, "Ask the legal adviser")
    QTest.keyClick(plan.note.text, Qt.Key.Key_Return)
    assert document.assessment.actions[-1].title == "Ask the legal adviser"
    assert document.assessment.actions[-1].id == "a2"


@pytest.mark.parametrize(
    ("button", "level", "status"), [("change", 3, "done"), ("leave", 1, "done"), ("cancel", 1, "open")]
)
def test_a_completed_action_asks_whether_the_answer_has_changed(
    plan: ActionsPage, document: Document, button: str, level: int, status: str
) -> None:
    from muster.gui.session.edits import AnswerEdits

    AnswerEdits(document).set_level("FOR-1", 1)
    box = edit(plan, 0, 5)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("done"))
    box.activated.emit(box.currentIndex())
    assert document.assessment.actions[0].status == "open", "asked first"
    assert "FOR-1 stands at level 1" in plan.completed._text.text()
    assert plan.completed.levels.choice == "3", "the target is offered"
    QTest.mouseClick(getattr(plan.completed, button), LEFT)
    assert document.assessment.answer("FOR-1").level == level
    assert document.assessment.actions[0].status == status


def test_columns_sort_and_a_day_of_the_month_leads_to_its_action(plan: ActionsPage) -> None:
    plan.table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert texts(plan)[-2:] == ["Air lift", "Conference"]
    plan.month.click()
    assert plan.calendar.isVisible()
    assert plan.calendar.dateTextFormat(QDate(2013, 3, 1)).toolTip() == "Air lift"
    plan.calendar.clicked.emit(QDate(2013, 3, 1))
    assert plan.table.key() == "a2"


def test_the_question_opens_and_files_are_written(
    plan: ActionsPage, written: list[tuple[str, bytes]], qtbot: object
) -> None:
    led: list[str] = []
    plan.followed.connect(led.append)
    for row in range(4):
        plan.table.setCurrentIndex(plan.table.model().index(row, 0))
        QTest.keyClick(plan.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert led == ["FOR-1"]
    QTest.mouseClick(plan.calendar_file, LEFT)
    QTest.mouseClick(plan.csv_file, LEFT)
    assert [ending for ending, _ in written] == [".ics", ".csv"]
    assert b"SUMMARY:Air lift" in written[0][1]
    assert "Movement" not in written[1][1].decode("utf-8-sig")


def test_files_are_asked_for_and_told(
    window: MainWindow, saved: Path, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    window.open_path(saved)
    document = document_of(window)
    document.push("Plan", document.assessment.model_copy(update={"actions": PLAN}), "plan")
    workspace = workspace_of(window)
    workspace.go_to("actions")
    page = page_of(workspace, "actions", ActionsPage)
    prompts.save_path = tmp_path / "plan"
    QTest.mouseClick(page.csv_file, LEFT)
    assert (tmp_path / "plan.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    prompts.save_path = tmp_path / "gone" / "plan.ics"
    QTest.mouseClick(page.calendar_file, LEFT)
    assert "cannot be written" in prompts.problems[-1]


def test_without_an_action_it_leads_to_what_to_fix_first(window: MainWindow) -> None:
    window.handlers.create({"name": "New mission"})
    workspace = workspace_of(window)
    workspace.go_to("actions")
    page = page_of(workspace, "actions", ActionsPage)
    assert not page.table.isVisible(), "no empty table"
    QTest.mouseClick(page.to_plan, Qt.MouseButton.LeftButton)
    assert workspace.place == "plan"


def test_a_narrow_plan_keeps_its_texts_readable_and_leaves_the_hint_away(plan: ActionsPage) -> None:
    plan.resize(560, 900)
    QApplication.processEvents()
    letters = plan.table.fontMetrics().averageCharWidth()
    assert plan.table.columnWidth(0) >= 20 * letters
    assert plan._hint.isVisible()
    plan.resize(560, 100)
    QApplication.processEvents()
    assert not plan._hint.isVisible()


def test_a_long_owner_wraps_and_leaves_room_for_what_is_to_be_done(
    plan: ActionsPage, document: Document
) -> None:
    crowd = "Military planners of the lead organisation, the mandating body and every contributor"
    longer = (PLAN[0].model_copy(update={"owner": crowd}), *PLAN[1:])
    document.push("Plan", document.assessment.model_copy(update={"actions": longer}), "plan")
    QApplication.processEvents()
    table = plan.table
    assert table.columnWidth(2) < table.fontMetrics().horizontalAdvance(crowd)
    assert table.rowHeight(0) >= 2 * table.fontMetrics().lineSpacing()
    assert table.horizontalScrollBar().maximum() == 0

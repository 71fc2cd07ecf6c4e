"""Lessons, review dates, blind spots, earlier missions: what makes guidance more than a blind checklist."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from muster.gui.pages.lessons import LessonsPage
from muster.gui.pages.readiness.page import ResultsPage
from muster.gui.pages.strength import StrengthPage
from muster.gui.pages.walk import WalkPage
from muster.gui.theme import Appearance
from muster.gui.widgets.strength_chart import StrengthChart
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.resources import resource
from muster.storage.strength_series import read_strength
from tests.gui.support import PATIENCE, cells, page_of, press, write

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def workspace(window: MainWindow, saved) -> Workspace:  # type: ignore[no-untyped-def]
    """A half-answered document in the window."""
    window.open_path(saved)
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def lessons(workspace: Workspace) -> LessonsPage:
    """The page of lessons, in sight."""
    workspace.go_to("lessons/L2")
    QApplication.processEvents()
    return page_of(workspace, "lessons", LessonsPage)


def seen(widget: LessonsPage | Workspace | StrengthPage) -> str:
    QApplication.processEvents()
    return "\n".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


def test_from_a_question_to_its_lesson_and_back(workspace: Workspace) -> None:
    workspace.go_to("walk/FOR-2")
    why = page_of(workspace, "walk", WalkPage)._why
    QTest.mouseClick(why._more, LEFT)
    QApplication.processEvents()
    QTest.mouseClick(why.open, LEFT)
    page = page_of(workspace, "lessons", LessonsPage)
    assert workspace.place == "lessons/L1"
    assert "A ceiling is no force" in seen(page)
    assert [line.text() for line in page.questions.lines if line.isVisible()] == [
        "FOR-1  Title of FOR-1 – level 1, FOR-1 level 1",
        "FOR-2  Title of FOR-2 – level 3, FOR-2 level 3",
    ]
    assert page.back.text() == "‹ Back to FOR-2"
    QTest.mouseClick(page.back, LEFT)
    assert workspace.place == "walk/FOR-2"
    workspace.go_to("lessons/L1")
    QApplication.processEvents()
    assert not page.back.isVisible(), "no way back where one did not come from a question"
    QTest.mouseClick(page.questions.lines[0], LEFT)
    assert workspace.place == "walk/FOR-1"


def test_the_list_of_lessons_is_walked_with_the_keyboard(workspace: Workspace, lessons: LessonsPage) -> None:
    lessons.focus_list()
    press(Key.Key_Down)
    assert workspace.place == "lessons/L3"
    assert lessons.lesson_id == "L3"


def test_a_lesson_that_does_not_carry_over_needs_a_reason(workspace: Workspace, lessons: LessonsPage) -> None:
    document = workspace.document
    QTest.mouseClick(lessons.carry_over.carries.buttons["not"], LEFT)
    assert document.assessment.lessons == {}
    assert lessons.carry_over.reason.isVisible()
    assert lessons.carry_over.carries.buttons["fully"].isChecked()
    write("There is no host army.")
    press(Key.Key_Return)
    assert document.assessment.lessons["L2"].applies == "not"
    assert document.applicability["FOR-3"] == "lesson"
    assert "its lesson does not carry over" in lessons.questions.lines[0].text()
    assert "do not count" in seen(lessons)
    lessons.carry_over.note.setFocus()
    lessons.carry_over.note.selectAll()
    press(Key.Key_Delete)
    assert document.assessment.lessons["L2"].note == "There is no host army."
    document.stack.undo()
    assert document.applicability["FOR-3"] == "applies"


def test_a_lesson_in_part_is_told_beside_its_questions(workspace: Workspace, lessons: LessonsPage) -> None:
    QTest.mouseClick(lessons.carry_over.carries.buttons["partly"], LEFT)
    lessons.carry_over.note.setFocus()
    write("Only two battalions.")
    mark = workspace.document.assessment.lessons["L2"]
    assert (mark.applies, mark.note) == ("partly", "Only two battalions.")
    workspace.go_to("walk/FOR-3")
    assert "This lesson carries over in part: Only two battalions." in seen(workspace)


def test_an_answer_gets_a_review_date_and_goes_stale(workspace: Workspace) -> None:
    workspace.go_to("walk/FOR-2")
    review = page_of(workspace, "walk", WalkPage).support.review
    review.tick.click()
    review.edit.setDate(QDate(2020, 1, 31))
    assert workspace.document.assessment.answer("FOR-2").review_by == date(2020, 1, 31)
    assert "The date is past" in seen(workspace)
    workspace.go_to("readiness")
    QApplication.processEvents()
    lines = page_of(workspace, "readiness", ResultsPage).spots.lines.lines
    stale = next(line for line in lines if "to be reviewed by" in line.text())
    stale.click()
    assert workspace.place == "walk/FOR-2"
    workspace.document.stack.undo()
    page_of(workspace, "walk", WalkPage).support.review.tick.setChecked(False)
    assert workspace.document.assessment.answer("FOR-2").review_by is None


def test_an_example_stands_beside_earlier_missions(window: MainWindow) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    workspace = window.workspace
    assert workspace is not None
    card = page_of(workspace, "readiness", ResultsPage).beside
    QApplication.processEvents()
    rows = cells(card.table)
    assert "AMISOM – Somalia, 2012" in [row[0] for row in rows]
    assert all(int(row[3]) > 5 for row in rows)


def test_a_bank_of_ones_own_stands_beside_nothing(workspace: Workspace) -> None:
    workspace.go_to("readiness")
    QApplication.processEvents()
    assert not page_of(workspace, "readiness", ResultsPage).beside.isVisible()


def test_build_ups_are_drawn_where_there_is_a_series(qtbot: QtBot, qapp: QApplication) -> None:
    book = read_strength(resource("references", "strength.json"))
    page = StrengthPage(book, Appearance(qapp))
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    assert set(page.charts) == {
        mission.id for mission in book.missions if any(point.deployed is not None for point in mission.points)
    }
    assert "g5" not in page.charts
    chart = page.charts["amisom"]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
    page.focus_first()
    assert chart.hasFocus()
    press(Key.Key_Right)
    press(Key.Key_Right)
    assert "2,600" in chart.accessibleDescription()
    assert "Reuters" in chart.accessibleDescription()
    grabbed = page.grab().toImage()
    assert grabbed.width() >= 900
    button = next(b for b in page.findChildren(QPushButton) if "AMISOM" in b.accessibleName())
    assert "Xinhua" not in seen(page)
    button.click()
    assert "Xinhua" in seen(page)


def test_a_line_needs_three_points(qtbot: QtBot, qapp: QApplication) -> None:
    page = StrengthPage(read_strength(resource("references", "strength.json")), Appearance(qapp))
    qtbot.addWidget(page)
    page.show()
    assert isinstance(page.charts["eufor"], StrengthChart)
    assert seen(page).count("Too few points for a line.") == 3


def test_undo_never_puts_a_reason_on_another_lesson(workspace: Workspace, lessons: LessonsPage) -> None:
    document = workspace.document
    QTest.mouseClick(lessons.carry_over.carries.buttons["partly"], LEFT)
    workspace.go_to("lessons/L3")
    assert lessons.carry_over.note.accessibleName() == "Reason for L3"
    lessons.carry_over.note.setFocus()
    write("Meant for L3.")
    document.stack.undo()
    assert lessons.carry_over.note.toPlainText() == "", "what is taken back goes from the field too"
    document.stack.undo()
    assert lessons.lesson_id == "L2"
    assert not lessons.carry_over.note.hasFocus()
    write("Meant for L3.")
    assert document.assessment.lessons == {}

"""The lessons: from a question to its lesson and back, and the list by keys."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from muster.gui.pages.lessons.page import LessonsPage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.theme import SCALE
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from tests.gui.support import page_of, press, seen, start_new, workspace_of

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def workspace(window: MainWindow, saved) -> Workspace:  # type: ignore[no-untyped-def]
    """A half-answered document in the window."""
    window.open_path(saved)
    assert window.workspace is not None
    return window.workspace


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
    assert page.back.text() == "Back to FOR-2"
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


def test_titles_are_whole_where_there_is_room_and_the_line_can_be_dragged(
    open_window: Callable[[], MainWindow],
) -> None:
    window = open_window()
    window.resize(1920, 1080)
    start_new(window)
    workspace = workspace_of(window)
    workspace.go_to("lessons")
    QApplication.processEvents()
    page = page_of(workspace, "lessons", LessonsPage)
    bold = QFontMetrics(window.appearance.font(bold=True))
    longest = max(bold.horizontalAdvance(row.title) for row in workspace.document.framework.lessons)
    assert page.list.width() > longest + 60
    page.split.moveSplitter(300, 1)
    window.resize(1900, 1000)
    QApplication.processEvents()
    assert page.list.width() == 300, "what the user chose stays"
    window.close()
    again = open_window()
    start_new(again)
    workspace_of(again).go_to("lessons")
    QApplication.processEvents()
    assert page_of(workspace_of(again), "lessons", LessonsPage).list.width() == 300, "and is remembered"


def test_what_the_brief_says_stands_apart_point_by_point(window: MainWindow) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    workspace = workspace_of(window)
    for place in ("lessons/L01", "lessons/L03"):
        workspace.go_to(place)
        QApplication.processEvents()
    page = page_of(workspace, "lessons", LessonsPage)
    shown = [part for part in page.findChildren(QLabel) if part.isVisible() and part.text().startswith("¶")]
    assert len(shown) == 4, "those of this lesson alone"
    ends = [(part.geometry().top(), part.geometry().bottom()) for part in shown]
    assert min(below[0] - above[1] for above, below in pairwise(ends)) > SCALE.space_xs

"""The page follows where the session stands, also by undo."""

from muster.gui.pages.exercise import ExercisePage
from muster.gui.pages.session.page import SessionPage
from muster.gui.window.main_window import MainWindow
from tests.gui.support import workspace_of


def test_undo_leads_back_from_the_room_to_the_plan_to_nothing(held: SessionPage, window: MainWindow) -> None:
    assert held.room.isVisible()
    held._document.stack.undo()
    assert held.setup.isVisible()
    held._document.stack.undo()
    assert held.start.isVisible()
    held._document.stack.redo()
    held._document.stack.redo()
    assert held.room.isVisible()
    assert workspace_of(window).pages.current == "session"


def test_a_session_is_kept_in_the_file(held: SessionPage, window: MainWindow, saved: object) -> None:
    window.run("save")
    window.open_path(saved)  # type: ignore[arg-type]
    workspace_of(window).go_to("session")
    page = workspace_of(window).page
    assert isinstance(page, SessionPage)
    assert page.room.isVisible()
    assert page.room.bar.title.text() == "Planning session 1"


def test_the_exercise_is_offered_before_the_first_vote(page: SessionPage, window: MainWindow) -> None:
    page.start.exercise.click()
    assert workspace_of(window).place == "exercise"
    assert isinstance(workspace_of(window).page, ExercisePage)

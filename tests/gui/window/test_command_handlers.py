"""What commands do when there is nothing to do it to, and that Quit quits."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muster.gui.pages.session.decisions_page import DecisionsPage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.command_table import COMMANDS
from muster.gui.window.main_window import MainWindow
from muster.model.copy_forward import to_confirm
from tests.gui.support import AnsweringPrompts, at_start, document_of, page_of, workspace_of

ASKS = {"open", "own_bank", "new", "keys", "about", "quit", "larger", "smaller", "normal"}  # and the colours


@pytest.mark.parametrize("name", [name for name, row in COMMANDS.items() if row.needs_document])
def test_without_a_document_a_command_does_nothing(
    window: MainWindow, prompts: AnsweringPrompts, name: str
) -> None:
    window.run(name)
    assert at_start(window)
    assert (prompts.asked, prompts.problems) == ([], [])


def test_quit_closes_the_window_at_the_start_page(window: MainWindow) -> None:
    window.actions_by_id["quit"].trigger()
    assert not window.isVisible()


def test_quit_asks_about_unsaved_changes(window: MainWindow, saved: Path, prompts: AnsweringPrompts) -> None:
    window.open_path(saved)
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    window.actions_by_id["quit"].trigger()
    assert window.isVisible()
    assert prompts.asked == ["discard Review"]
    prompts.discard = "discard"
    window.actions_by_id["quit"].trigger()
    assert not window.isVisible()


def test_the_question_here_is_not_passed_over_by_who_comes_from_another_page(
    window: MainWindow, saved: Path
) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk/FOR-3")
    AnswerEdits(document_of(window)).clear("FOR-3")
    workspace.go_to("profile")
    window.run("unanswered")
    assert workspace.place == "walk/FOR-3"
    window.run("unanswered")
    assert workspace.place == "walk/MON-2"
    AnswerEdits(document_of(window)).clear("FOR-1")
    workspace.go_to("walk/FOR-1")
    workspace.go_to("profile")
    window.run("unanswered")
    assert workspace.place == "walk/FOR-1", "the very first too"


def test_a_new_assessment_is_begun_from_this_one(
    window: MainWindow, saved: Path, prompts: AnsweringPrompts
) -> None:
    window.open_path(saved)
    window.run("new_from")
    workspace = workspace_of(window)
    page = page_of(workspace, "decisions", DecisionsPage)
    assert workspace.pages.current == "decisions"
    assert document_of(window).path is None
    assert page.carried.isVisible()
    assert to_confirm(document_of(window).assessment) == ["FOR-1", "FOR-2", "MON-1"]
    page.carried.followed.emit("FOR-2")
    walk = page_of(workspace, "walk", WalkPage)
    assert "to be confirmed" in walk.answer.hint.text()
    walk.answer.pick(3)
    assert walk.answer.hint.text() == ""
    assert to_confirm(document_of(window).assessment) == ["FOR-1", "MON-1"], "the same level confirms"
    workspace.go_to("decisions")
    QTest.mouseClick(page.confirm_all, Qt.MouseButton.LeftButton)
    assert to_confirm(document_of(window).assessment) == []
    assert not page.carried.isVisible()
    window.run("undo")
    assert to_confirm(document_of(window).assessment) == ["FOR-1", "MON-1"]

"""What commands do when there is nothing to do it to, and that Quit quits."""

from pathlib import Path

import pytest

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.command_table import COMMANDS
from muster.gui.window.main_window import MainWindow
from tests.gui.support import AnsweringPrompts, at_start, document_of

ASKS = {"open", "own_bank", "new", "keys", "about", "quit", "dark", "larger", "smaller", "normal"}


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

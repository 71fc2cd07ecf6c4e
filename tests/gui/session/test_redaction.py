"""Copies to give away are saved beside the document."""

from pathlib import Path

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.storage import open_assessment
from tests.gui.support import AnsweringPrompts


def test_copies_to_give_away_are_saved_beside(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    window.open_path(saved)
    document = window.document
    assert document is not None
    window.run("release")
    assert prompts.told == ["Nothing in this assessment is marked."]
    AnswerEdits(document).set_note("FOR-2", "Says Col Diallo.")
    AnswerEdits(document).set_marking("FOR-1", "SECRET")
    AnswerEdits(document).set_marking("FOR-2", "RESTRICTED")
    prompts.save_path = tmp_path / "clean.muster.json"
    window.run("clean")
    assert "Diallo" not in prompts.save_path.read_text("utf-8")
    prompts.choice, prompts.save_path = 0, tmp_path / "give.muster.json"
    window.run("release")
    assert prompts.options[-1] == ["RESTRICTED", "SECRET"]
    given = open_assessment(prompts.save_path).assessment
    assert set(given.answers) == {"FOR-2", "MON-1"}
    assert given.marking == "RESTRICTED"
    assert document.path == saved
    assert document.is_modified

"""The session: leaving with unsaved changes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from muster.gui.session.edits import AnswerEdits, MissionEdits
from muster.gui.window.main_window import MainWindow
from muster.storage import open_assessment
from tests.gui.support import AnsweringPrompts, at_start, document_of, start_new, workspace_of

Key = Qt.Key


@pytest.mark.parametrize("choice", ["cancel", "discard", "save"])
def test_leaving_with_changes_asks(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, choice: str
) -> None:
    window.open_path(saved)
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    prompts.discard = choice  # type: ignore[assignment]
    window.run("close")
    assert prompts.asked == ["discard Review"]
    assert at_start(window) is (choice != "cancel")
    assert open_assessment(saved).assessment.answer("FOR-1").level == (4 if choice == "save" else 1)


def test_a_save_refused_while_leaving_keeps_the_document(
    window: MainWindow, prompts: AnsweringPrompts
) -> None:
    document = start_new(window)
    AnswerEdits(document).set_level(document.applicable_ids()[0], 3)
    prompts.discard = "save"
    window.run("new")
    assert document_of(window) is document


def test_a_scheme_of_markings_of_ones_own_counts_and_a_faulty_one_is_told_once(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, state: Path
) -> None:
    (state / "markings").mkdir(parents=True)
    scheme = 'id = "m"\ntitle = "M"\n[[levels]]\nnames = ["GREEN"]\n[[levels]]\nnames = ["AMBER"]\n'
    (state / "markings" / "mine.toml").write_text(scheme, "utf-8")
    (state / "markings" / "bad.toml").write_text("levels = 3", "utf-8")
    window.open_path(saved)
    [told] = prompts.problems
    assert told.startswith("“bad.toml” cannot be used")
    AnswerEdits(document_of(window)).set_marking("FOR-1", "amber")
    MissionEdits(document_of(window)).set_marking("Green")
    assert workspace_of(window).status.marking.text() == "amber"
    window.open_path(saved)
    assert len(prompts.problems) == 1

"""What Find looks through."""

from pathlib import Path

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.find_entries import command_entries, find_entries
from muster.gui.window.main_window import MainWindow
from muster.model import Evidence
from tests.gui.support import document_of


def test_questions_are_found_by_their_notes_evidence_and_levels(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    document = document_of(window)
    AnswerEdits(document).set_note("FOR-2", "Heard in Gao")
    AnswerEdits(document).set_evidence("FOR-2", (Evidence(title="Convoy log"),))
    entries = {entry.key: entry for entry in find_entries(document)}
    assert set(entries) == {
        *(f"walk/{q}" for q in document.framework.by_id),
        "lessons/L1",
        "lessons/L2",
        "lessons/L3",
    }
    searched = entries["walk/FOR-2"].searched
    for word in ("heard in gao", "convoy log", "for-2 level 3", "because of for-2", "force"):
        assert word in searched
    assert "pledges fade" in entries["lessons/L3"].searched


def test_only_commands_that_can_be_carried_out_now_are_found(window: MainWindow, saved: Path) -> None:
    at_start = {entry.key for entry in command_entries(window.actions_by_id)}
    assert "command/open" in at_start
    assert "command/save" not in at_start
    window.open_path(saved)
    entries = {entry.key: entry for entry in command_entries(window.actions_by_id)}
    assert entries["command/save"].title == "Save"
    assert entries["command/save"].detail == "Command · Ctrl+S"
    assert "command/find" not in entries, "one is there already"

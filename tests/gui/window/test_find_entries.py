"""What Find looks through."""

from pathlib import Path

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.find_entries import command_entries, find_entries
from muster.gui.window.main_window import MainWindow
from muster.model import Evidence
from tests.gui.support import document_of


def test_notes_evidence_and_flags_have_groups_of_their_own(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    document = document_of(window)
    edits = AnswerEdits(document)
    edits.set_note("FOR-2", "Heard in Gao\nand in Kidal")
    edits.set_evidence("FOR-2", (Evidence(title="Convoy log", date="2013-01-02", link="log.pdf"),))
    edits.set_flagged("MON-1", True)
    entries = find_entries(document)
    groups: dict[str, list[str]] = {}
    for entry in entries:
        groups.setdefault(entry.group, []).append(entry.key)
    assert list(groups) == ["Flagged", "Questions", "Notes", "Evidence", "Lessons"]
    assert groups["Flagged"] == ["walk/MON-1"]
    assert groups["Questions"] == [f"walk/{q}" for q in document.framework.by_id]
    assert (groups["Notes"], groups["Evidence"]) == (["walk/FOR-2"], ["walk/FOR-2"])
    assert groups["Lessons"] == ["lessons/L1", "lessons/L2", "lessons/L3"]
    by_group = {entry.group: entry for entry in entries if entry.key == "walk/FOR-2"}
    assert "heard in gao" in by_group["Notes"].searched
    assert by_group["Notes"].detail == "Heard in Gao and in Kidal"
    assert (by_group["Evidence"].title, by_group["Evidence"].detail) == (
        "Convoy log",
        "FOR-2 · 2013-01-02 · log.pdf",
    )
    for word in ("for-2 level 3: detail", "because of for-2", "force", "a paper on for-2"):
        assert word in by_group["Questions"].searched
    assert "pledges fade" in entries[-1].searched


def test_only_commands_that_can_be_carried_out_now_are_found(window: MainWindow, saved: Path) -> None:
    at_start = {entry.key for entry in command_entries(window.actions_by_id)}
    assert "command/open" in at_start
    assert "command/save" not in at_start
    window.open_path(saved)
    entries = {entry.key: entry for entry in command_entries(window.actions_by_id)}
    assert entries["command/save"].title == "Save"
    assert entries["command/save"].detail.startswith("Ctrl+S")
    assert (entries["command/save"].group, entries["command/readiness"].group) == ("Commands", "Pages")
    assert "command/find" not in entries, "one is there already"

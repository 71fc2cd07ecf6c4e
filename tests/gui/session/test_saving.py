"""Saving: where, sealed or in clear, and never over others' work unasked."""

import json
from pathlib import Path

from PySide6.QtCore import Qt

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.storage import open_assessment
from tests.gui.support import AnsweringPrompts, document_of, start_new

Key = Qt.Key


def test_saving_asks_once_and_then_knows_the_place(
    window: MainWindow, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    start_new(window, "Mali: nord/est")
    AnswerEdits(document_of(window)).set_level(document_of(window).applicable_ids()[0], 3)
    assert window.isWindowModified()
    prompts.save_path = tmp_path / "plan"
    window.run("save")
    path = tmp_path / "plan.muster.json"
    assert prompts.asked == ["save Mali- nord-est.muster.json"]
    assert not window.isWindowModified()
    assert "plan.muster.json" in window.windowTitle()
    assert open_assessment(path).assessment == document_of(window).assessment
    AnswerEdits(document_of(window)).set_level(document_of(window).applicable_ids()[0], 2)
    window.run("save")
    assert len(prompts.asked) == 1
    assert json.loads(path.read_text("utf-8"))["answers"]


def test_save_as_never_replaces_a_file_unasked(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.muster.json"
    other.write_text("mine", "utf-8")
    window.open_path(saved)
    prompts.save_path = tmp_path / "other"
    window.run("save_as")
    assert "replace other.muster.json" in prompts.asked
    assert other.read_text("utf-8") == "mine"
    prompts.replace = True
    window.run("save_as")
    assert document_of(window).path == other
    assert open_assessment(other).assessment.answers


def test_a_save_that_fails_is_told_and_keeps_everything(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    window.open_path(saved)
    before = saved.read_bytes()
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    prompts.save_path = tmp_path / "gone" / "x.muster.json"
    window.run("save_as")
    assert len(prompts.problems) == 1
    assert "x.muster.json" in prompts.problems[0]
    assert document_of(window).path == saved
    assert document_of(window).is_modified
    assert saved.read_bytes() == before


def test_a_confidential_file_is_saved_opened_and_never_in_clear(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, state: Path, tmp_path: Path
) -> None:
    window.open_path(saved)
    document = window.document
    assert document is not None
    AnswerEdits(document).set_note("FOR-2", "Harmattan blows.")
    place = tmp_path / "secret.muster.json.age"
    prompts.save_path, prompts.passphrases = place, ["pw"]
    window.run("save_as")
    assert prompts.asked[-1] == "passphrase secret.muster.json.age new"
    AnswerEdits(document).set_note("FOR-3", "Harmattan again.")
    assert window.session.protection is not None
    window.session.protection.journal.flush()
    for path in (*state.rglob("*"), place):
        if path.is_file():
            assert b"Harmattan" not in path.read_bytes(), path
    window.run("save")
    assert prompts.asked[-1] == "passphrase secret.muster.json.age new", "asked once a sitting"
    window.run("close")
    prompts.passphrases = ["wrong", "pw"]
    assert window.open_path(place)
    assert prompts.asked[-2:] == [
        "passphrase secret.muster.json.age",
        "passphrase secret.muster.json.age again",
    ]
    assert window.document is not None
    assert window.document.assessment.answer("FOR-3").note == "Harmattan again."
    prompts.save_path = tmp_path / "clear.muster.json"
    window.run("save_as")
    assert not prompts.save_path.exists(), "writing in clear needs a yes"
    window.run("close")
    assert not window.open_path(place), "changed one's mind"
    assert prompts.problems == []

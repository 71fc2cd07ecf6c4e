"""Opening files, examples and question banks of one's own: what goes wrong is told and changes nothing."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.model import Framework
from tests.gui.support import AnsweringPrompts, at_start, document_of, press, workspace_of, write

Key = Qt.Key

LEFT = Qt.MouseButton.LeftButton


def test_a_file_opens_where_one_was(window: MainWindow, saved: Path) -> None:
    assert window.open_path(saved)
    workspace_of(window).go_to("walk/MON-2")
    window.run("close")
    assert at_start(window)
    assert [tile.accessibleName() for tile in window.start.recent_buttons] == ["mission"]
    QTest.mouseClick(window.start.recent_buttons[0], LEFT)
    assert workspace_of(window).place == "walk/MON-2"


def test_the_open_dialog_opens(window: MainWindow, prompts: AnsweringPrompts, saved: Path) -> None:
    window.run("open")
    assert window.document is None
    prompts.open_path = saved
    QTest.mouseClick(window.start.open, LEFT)
    assert document_of(window).path == saved


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{", "is not JSON"),
        (b"\xff\xfe", "is not UTF-8"),
        (b'{"format": "muster-assessment", "version": 9}', "newer Muster"),
        (b'{"a": NaN}', "NaN"),
    ],
)
def test_a_bad_file_is_told_and_nothing_else_changes(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path, content: bytes, told: str
) -> None:
    window.open_path(saved)
    bad = tmp_path / "bad.muster.json"
    bad.write_bytes(content)
    assert not window.open_path(bad)
    [sentence] = prompts.problems
    assert told in sentence
    assert "bad.muster.json" in sentence
    assert str(bad) in prompts.details[0]
    assert bad.read_bytes() == content
    assert document_of(window).path == saved


def test_a_folder_and_an_unknown_framework_are_told(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    assert not window.open_path(tmp_path)
    assert "is a folder" in prompts.problems[0]


def test_an_example_opens_as_an_untitled_copy(window: MainWindow, prompts: AnsweringPrompts) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    document = document_of(window)
    assert document.path is None
    assert workspace_of(window).place == "readiness"
    window.run("save")
    assert prompts.asked[-1].startswith("save "), "an example is never written to"


@pytest.fixture
def bank_file(tmp_path: Path, framework: Framework) -> Path:
    """A question bank of one's own as a JSON file."""
    path = tmp_path / "own.json"
    path.write_text(framework.model_dump_json(), "utf-8")
    return path


def test_ones_own_bank_is_carried_inside_the_file(
    window: MainWindow, prompts: AnsweringPrompts, bank_file: Path, tmp_path: Path
) -> None:
    prompts.framework_path = bank_file
    window.run("own_bank")
    assert "Small bank 1.0" in window.new_page._bank.text()
    write("AFISMA")
    press(Key.Key_Return)
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 3)
    prompts.save_path = tmp_path / "own.muster.json"
    window.run("save")
    bank_file.unlink()
    window.run("close")
    assert window.open_path(prompts.save_path)
    assert window.document.framework.id == "small"
    window.run("new")
    assert window.new_page._bank.isHidden(), "the next new assessment is on the usual bank"


def test_a_bank_with_faults_is_refused_with_the_whole_list(
    window: MainWindow, prompts: AnsweringPrompts, bank_file: Path
) -> None:
    raw = json.loads(bank_file.read_text("utf-8"))
    raw["questions"][0]["lesson"] = "LX"
    raw["questions"][1]["weight"] = 9
    bank_file.write_text(json.dumps(raw), "utf-8")
    prompts.framework_path = bank_file
    window.run("own_bank")
    assert window.document is None
    assert len(prompts.problems) == 1
    assert "questions.FOR-1.lesson: there is no lesson “LX”" in prompts.details[0]
    assert "questions.FOR-2.weight: must be at most 5, not 9" in prompts.details[0]

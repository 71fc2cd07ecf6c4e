"""An assessment whose question bank is not here can be read and saved as a copy."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muster.gui.window.main_window import MainWindow
from muster.model import Answer, Framework, FrameworkRef
from muster.storage import open_assessment
from tests.gui.support import AnsweringPrompts, embedded

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def orphan(tmp_path: Path, framework: Framework) -> Path:
    """An assessment on a bank that nobody ships."""
    made = embedded(framework).model_copy(update={"framework": FrameworkRef(id="lost", version="9")})
    made = made.with_answer("XX-1", Answer(state="answered", level=2, note="Kept."))
    path = tmp_path / "orphan.muster.json"
    path.write_text(made.with_answer("XX-2", Answer(state="unknown")).to_json(), "utf-8")
    return path


def test_an_unknown_bank_opens_to_be_read(
    window: MainWindow, prompts: AnsweringPrompts, orphan: Path, tmp_path: Path
) -> None:
    assert window.open_path(orphan)
    reader = window.reader
    assert reader is not None
    assert "does not have the question bank lost 9" in reader.notice.text
    cells = [[reader.table.item(row, column).text() for column in range(4)] for row in range(2)]  # type: ignore[union-attr]
    assert cells == [["XX-1", "level 2", "Paper seen", "Kept."], ["XX-2", "don’t know", "", ""]]
    assert "(read only)" in window.windowTitle()
    assert not window.actions_by_id["save"].isEnabled()
    prompts.save_path = tmp_path / "copy.muster.json"
    window.actions_by_id["save_as"].trigger()
    assert open_assessment(tmp_path / "copy.muster.json").assessment == open_assessment(orphan).assessment
    QTest.mouseClick(reader.close_button, LEFT)
    assert window.reader is None
    assert window.screens.currentWidget() is window.start

"""After a crash: what was unsaved is offered, and replaces nothing silently."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muster.gui.window.main_window import MainWindow
from muster.model import Answer
from muster.storage import open_assessment
from muster.storage.safety.journal import Journal, read
from tests.gui.support import AnsweringPrompts, level, notices

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def crashed(state: Path, saved: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journal whose program is gone: two changes that were never saved."""
    base = open_assessment(saved)
    journal = Journal(state / "journals", wait=0)
    journal.begin(base.assessment, saved, base.digest)
    after = base.assessment
    for number in (3, 4):
        after = after.with_answer("FOR-1", Answer(state="answered", level=number))
        journal.note(after)
        journal.flush()
    monkeypatch.setattr("muster.storage.safety.journal.owner_lives", lambda _folder: False)
    return journal.folder


def test_after_a_crash_the_start_page_offers_what_was_unsaved(
    crashed: Path, window: MainWindow, saved: Path
) -> None:
    before = saved.read_bytes()
    [button] = window.start.recover_buttons
    assert button.accessibleName() == "Recover Review"
    QTest.mouseClick(button, LEFT)
    document = window.document
    assert document is not None
    assert document.assessment.answer("FOR-1").level == 4
    assert document.is_modified
    assert saved.read_bytes() == before, "the file is not touched"
    assert any("2 changes that were not saved" in notice.text for notice in notices(window))
    assert not crashed.exists()
    assert window.session.protection is not None
    window.session.protection.journal.flush()
    again = read(window.session.protection.journal.folder)
    assert again is not None
    assert again.assessment == document.assessment, "it is journalled again at once"
    window.run("save")
    assert level(saved) == 4
    assert not document.is_modified


def test_what_a_crash_left_never_replaces_a_newer_file_silently(
    crashed: Path, window: MainWindow, saved: Path, prompts: AnsweringPrompts
) -> None:
    newer = open_assessment(saved).assessment.with_answer("FOR-2", Answer(state="answered", level=0))
    saved.write_text(newer.to_json(), "utf-8")
    QTest.mouseClick(window.start.recover_buttons[0], LEFT)
    window.run("save")
    assert prompts.asked == ["changed mission.muster.json"]
    assert level(saved, "FOR-2") == 0
    prompts.behind = "merge"
    window.run("save")
    assert (level(saved), level(saved, "FOR-2")) == (4, 0), "both are kept"


def test_what_a_crash_left_can_be_thrown_away(
    crashed: Path, window: MainWindow, prompts: AnsweringPrompts
) -> None:
    window.handlers.throw_away(crashed)
    assert crashed.exists()
    prompts.agrees = True
    window.handlers.throw_away(crashed)
    assert not crashed.exists()
    assert window.start.recover_buttons == []

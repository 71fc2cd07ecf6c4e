"""Journal, lock and watch of one open document."""

from collections.abc import Callable
from dataclasses import asdict
from json import dumps
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.storage.safety.journal import read
from muster.storage.safety.lock import Holder, lock_path
from tests.gui.support import PATIENCE, AnsweringPrompts, level, notices

LEFT = Qt.MouseButton.LeftButton


def test_every_change_is_journalled_and_a_clean_close_leaves_nothing(
    window: MainWindow, saved: Path, state: Path, prompts: AnsweringPrompts
) -> None:
    window.open_path(saved)
    assert window.document is not None
    assert window.session.protection is not None
    AnswerEdits(window.document).set_note("FOR-2", "Seen in Gao.")
    window.session.protection.journal.flush()
    found = read(window.session.protection.journal.folder)
    assert found is not None
    assert found.assessment.answer("FOR-2").note == "Seen in Gao."
    prompts.discard = "discard"
    window.run("close")
    assert list((state / "journals").iterdir()) == []
    assert not lock_path(saved).exists()


def test_an_untitled_document_is_journalled_too(window: MainWindow) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    assert window.session.protection is not None
    found = read(window.session.protection.journal.folder)
    assert found is not None
    assert found.path is None


def test_a_lock_that_is_taken_over_is_noticed(window: MainWindow, saved: Path, elsewhere: Holder) -> None:
    lock_path(saved).unlink()
    window.open_path(saved)
    assert window.session.protection is not None
    lock_path(saved).write_text(dumps(asdict(elsewhere)), "utf-8")
    window.session.protection._give_sign()
    assert any("taken over" in notice.text for notice in notices(window))


def test_the_watcher_tells(behind: Path, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: any("changed on the disk" in notice.text for notice in notices(window)), timeout=PATIENCE
    )
    notice = next(notice for notice in notices(window) if "changed on the disk" in notice.text)
    QTest.mouseClick(notice.action, LEFT)
    document = window.document
    assert document is not None
    assert [document.assessment.answer(name).level for name in ("FOR-1", "FOR-2")] == [4, 0]
    assert document.stack.undoText() == "Merge with the file on the disk"
    document.stack.undo()
    assert document.assessment.answer("FOR-2").level == 3


def test_a_state_folder_that_cannot_be_written_keeps_nobody_from_working(
    open_window: Callable[[], MainWindow], state: Path, saved: Path
) -> None:
    state.write_text("in the way", "utf-8")
    window = open_window()
    assert window.open_path(saved)
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 4)
    window.run("save")
    assert level(saved) == 4
    assert state.is_file()

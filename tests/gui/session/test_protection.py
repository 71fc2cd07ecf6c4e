"""Read only writes nothing and locks nothing; a living lock is never taken unasked."""

from collections.abc import Callable
from datetime import UTC, datetime
from json import dumps
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.session.edits import AnswerEdits
from muster.gui.widgets.notice import Notice
from muster.gui.window.main_window import MainWindow
from muster.storage import open_assessment
from muster.storage.safety.left_behind import LeftBehind
from muster.storage.safety.lock import lock_path
from tests.gui.support import PATIENCE, AnsweringPrompts, level, notices

LEFT = Qt.MouseButton.LeftButton


def lock_of_amina(path: Path) -> str:
    """Lay a lock of somebody on another computer."""
    since = datetime.now(UTC).isoformat()
    text = dumps({"who": "amina", "host": "pc-7", "pid": 1, "since": since, "token": "t"})
    lock_path(path).write_text(text, "utf-8")
    return text


def test_saving_what_is_read_only_asks_where_and_touches_neither_file_nor_lock(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    lock, before = lock_of_amina(saved), saved.read_bytes()
    prompts.lock = "read"
    window.open_path(saved)
    window.run("save")
    assert prompts.asked[-1] == "save mission.muster.json"
    prompts.save_path = saved
    window.run("save")
    assert prompts.asked[-1] == "amina (pc-7) has “mission.muster.json” open. Save over it and take it over?"
    assert (saved.read_bytes(), lock_path(saved).read_text("utf-8")) == (before, lock)
    prompts.save_path = tmp_path / "mine.muster.json"
    window.run("save")
    assert open_assessment(tmp_path / "mine.muster.json").assessment.answer("FOR-1").level == 1
    assert (saved.read_bytes(), lock_path(saved).read_text("utf-8")) == (before, lock)
    assert lock_path(tmp_path / "mine.muster.json").exists()


@pytest.mark.parametrize("agrees", [False, True])
def test_save_as_over_a_file_that_a_colleague_holds_asks(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path, agrees: bool
) -> None:
    other = tmp_path / "other.muster.json"
    other.write_bytes(saved.read_bytes())
    lock = lock_of_amina(other)
    window.open_path(saved)
    prompts.save_path, prompts.agrees = other, agrees
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 4)
    window.run("save_as")
    assert "amina" in prompts.asked[-1]
    assert (lock_path(other).read_text("utf-8") == lock) is not agrees
    assert open_assessment(other).assessment.answer("FOR-1").level == (4 if agrees else 1)
    assert lock_path(saved).exists() is not agrees, "the lock moves with the document"


def test_a_clean_copy_over_a_colleagues_file_asks_too(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.muster.json"
    other.write_bytes(saved.read_bytes())
    lock = lock_of_amina(other)
    window.open_path(saved)
    prompts.save_path = other
    window.run("clean")
    assert "amina" in prompts.asked[-1]
    assert other.read_bytes() == saved.read_bytes()
    assert lock_path(other).read_text("utf-8") == lock


def test_a_lock_that_somebody_took_over_is_not_taken_back_by_saving(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    assert window.document is not None
    lock = lock_of_amina(saved)
    AnswerEdits(window.document).set_level("FOR-1", 4)
    window.run("save")
    assert "amina" in prompts.asked[-1]
    assert lock_path(saved).read_text("utf-8") == lock
    assert open_assessment(saved).assessment.answer("FOR-1").level == 1
    assert window.document.is_modified


def test_saving_again_keeps_ones_own_lock(window: MainWindow, prompts: AnsweringPrompts, saved: Path) -> None:
    window.open_path(saved)
    assert window.document is not None
    before = lock_path(saved).read_bytes()
    AnswerEdits(window.document).set_level("FOR-1", 4)
    window.run("save")
    assert lock_path(saved).read_bytes() == before
    assert prompts.asked == []


def test_a_state_folder_that_is_in_the_way_is_told_and_made_when_it_can_be(
    window: MainWindow, saved: Path, state: Path, qtbot: QtBot
) -> None:
    def told(words: str) -> bool:
        QApplication.processEvents()
        assert window.workspace is not None
        notices = window.workspace.findChildren(Notice)
        return any(words in notice.text for notice in notices if notice.isVisible())

    state.write_text("in the way", "utf-8")
    window.open_path(saved)
    qtbot.waitUntil(lambda: told("cannot be kept safe against a crash"), timeout=PATIENCE)
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 4)
    state.unlink()
    qtbot.waitUntil(
        lambda: "kept safe against a crash again" in window.navigation.toast.text, timeout=PATIENCE
    )
    assert any((state / "journals").iterdir())


def test_every_change_is_journalled_and_a_clean_close_leaves_nothing(
    window: MainWindow, saved: Path, state: Path, prompts: AnsweringPrompts, qtbot: QtBot
) -> None:
    window.open_path(saved)
    assert window.document is not None
    assert window.session.protection is not None
    AnswerEdits(window.document).set_note("FOR-2", "Seen in Gao.")
    window.session.protection.journal.flush()
    left = LeftBehind(window.session.protection.journal.folder).read()
    assert left is not None
    assert left.assessment.answer("FOR-2").note == "Seen in Gao."
    prompts.discard = "discard"
    window.run("close")
    qtbot.waitUntil(lambda: list((state / "journals").iterdir()) == [], timeout=PATIENCE)
    assert not lock_path(saved).exists()


def test_an_untitled_document_is_journalled_too(window: MainWindow) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    assert window.session.protection is not None
    window.session.protection.journal.flush()
    left = LeftBehind(window.session.protection.journal.folder).read()
    assert left is not None
    assert left.path is None
    assert not left.is_new, "an example that was only looked at is not offered after a crash"


def test_a_lock_that_is_taken_over_is_noticed(window: MainWindow, saved: Path, elsewhere: str) -> None:
    lock_path(saved).unlink()
    window.open_path(saved)
    assert window.session.protection is not None
    lock_path(saved).write_text(elsewhere, "utf-8")
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

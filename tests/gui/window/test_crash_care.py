"""After a crash the window tells it once, saves a copy, or starts anew with what was not saved."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from muster.gui.session.edits import AnswerEdits
from muster.gui.window import crash_care
from muster.gui.window.apart import AFTER
from muster.gui.window.crash_care import CrashCare, wait_for_end
from muster.gui.window.crash_dialog import CrashDialog
from muster.gui.window.main_window import MainWindow
from tests.gui.support import PATIENCE, AnsweringPrompts, document_of, level


def dialogs(window: MainWindow) -> list[CrashDialog]:
    return [dialog for dialog in window.findChildren(CrashDialog) if dialog.isVisible()]


def test_one_dialog_at_a_time(window: MainWindow, qtbot: QtBot) -> None:
    window.crash_care.tell("one", None)
    window.crash_care.tell("two", None)
    assert [dialog.text.toPlainText() for dialog in dialogs(window)] == ["one"]
    dialogs(window)[0].go_on.click()
    qtbot.waitUntil(lambda: not window.findChildren(CrashDialog), timeout=PATIENCE)
    window.crash_care.tell("three", None)
    assert [dialog.text.toPlainText() for dialog in dialogs(window)] == ["three"]
    dialogs(window)[0].reject()


def test_a_copy_is_saved_and_the_document_stays(
    window: MainWindow, saved: Path, tmp_path: Path, prompts: AnsweringPrompts
) -> None:
    window.open_path(saved)
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    window.crash_care.tell("report", None)
    prompts.save_path = tmp_path / "copy.muster.json"
    dialogs(window)[0].save_copy.click()
    assert level(tmp_path / "copy.muster.json") == 4
    assert level(saved) == 1
    assert document_of(window).path == saved
    assert document_of(window).is_modified
    dialogs(window)[0].reject()


def test_it_starts_anew_with_what_was_not_saved(
    window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_path(saved)
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    done: list[object] = []
    monkeypatch.setattr(crash_care, "open_apart", lambda _path, after: done.append(after))
    care = CrashCare(window, lambda: window.session, done.append)
    care.recover()
    assert done == [os.getpid(), 1]
    assert window.session.protection is not None
    assert window.session.protection.journal.folder.is_dir()
    assert window.session.protection.lock is None


def test_who_is_started_anew_waits_for_the_one_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(AFTER, "2147483647")  # nobody has this number
    wait_for_end()
    assert AFTER not in os.environ, "nor do its own children wait"
    monkeypatch.setattr(crash_care, "PATIENCE", 0.01)
    monkeypatch.setenv(AFTER, str(os.getpid()))
    wait_for_end()
    monkeypatch.setenv(AFTER, "soon")
    wait_for_end()

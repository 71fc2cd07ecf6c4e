"""A report that takes long can be cancelled, and leaves no file and no half one."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.pages.report import ReportPage
from muster.gui.session import export
from muster.gui.window.main_window import MainWindow
from muster.reporting import render
from tests.gui.support import PATIENCE, AnsweringPrompts, run_report


def test_a_report_can_be_cancelled_while_it_is_made(
    window: MainWindow,
    page: ReportPage,
    qtbot: QtBot,
    prompts: AnsweringPrompts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on, make = threading.Event(), render

    def slow(*given: object) -> bytes:
        assert go_on.wait(PATIENCE / 1000)
        return make(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(export, "render", slow)
    prompts.save_path = tmp_path / "r.pdf"
    card = window.navigation.underway.card
    window.run("save_report")
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    QTest.mouseClick(card.cancel, Qt.MouseButton.LeftButton)
    assert card.isHidden()
    assert window.navigation.toast.text == "Cancelled: no report was written."
    go_on.set()
    window.background.finish()
    assert not prompts.save_path.exists()
    assert prompts.problems == []


def test_one_that_is_done_takes_its_card_away(
    window: MainWindow, page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    prompts.save_path = tmp_path / "r.pdf"
    run_report(window, qtbot, "save_report")
    card = window.navigation.underway.card
    assert not card._waiting.isActive()
    assert card.isHidden()
    assert prompts.save_path.exists()

"""Printing through the dialog: a printer that does not start is told."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from muster.gui.pages.report import ReportPage
from muster.gui.window.main_window import MainWindow
from tests.gui.support import AnsweringPrompts, run_report


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_start_is_told(
    window: MainWindow, page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    run_report(window, qtbot, "print")
    assert prompts.problems == [], "changing one's mind is no problem"
    prompts.print_to = tmp_path / "nowhere" / "out.pdf"
    run_report(window, qtbot, "print")
    assert len(prompts.problems) == 1
    assert prompts.problems[0].startswith("The printer did not start")

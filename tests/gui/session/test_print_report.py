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


def test_what_has_gone_is_told(
    window: MainWindow, page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    prompts.print_to = tmp_path / "out.pdf"
    run_report(window, qtbot, "print")
    assert window.navigation.toast.text == "The report has been saved as “out.pdf”."


def test_a_printer_is_named_once_it_has_all(window: MainWindow, page: ReportPage) -> None:
    window.session.export._sent("", "Hall 2")
    assert window.navigation.toast.text == "The report has gone to the printer “Hall 2”."

"""Printing honours page range and copies."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.pages.report import ReportPage
from muster.gui.window.main_window import MainWindow
from tests.gui.support import PATIENCE, AnsweringPrompts, settle

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("pages", "copies", "count"), [(None, 1, None), ((2, 2), 1, 1), ((1, 2), 2, 4), ((2, 99), 1, None)]
)
def test_printing_honours_range_and_copies(
    window: MainWindow,
    page: ReportPage,
    qtbot: QtBot,
    prompts: AnsweringPrompts,
    tmp_path: Path,
    pages: tuple[int, int] | None,
    copies: int,
    count: int | None,
) -> None:
    whole = page.pdf.pageCount()
    prompts.print_to, prompts.pages, prompts.copies = tmp_path / "out.pdf", pages, copies
    QTest.mouseClick(page.print_button, LEFT)
    settle(window, qtbot)
    assert prompts.asked == [f"print {whole}"]
    expected = count or (whole if pages is None else whole - pages[0] + 1)
    assert len(PdfReader(tmp_path / "out.pdf").pages) == expected
    assert prompts.problems == []


def test_a_report_that_lies_is_printed_lying(
    window: MainWindow, page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    prompts.print_to = tmp_path / "out.pdf"
    for part, lies in (("actions", True), ("verdict", False)):
        box = page.options.part
        with qtbot.waitSignal(page.shown, timeout=PATIENCE):
            box.setCurrentIndex(box.findData(part))
            box.activated.emit(box.currentIndex())
        QTest.mouseClick(page.print_button, LEFT)
        settle(window, qtbot)
        [sheet] = PdfReader(tmp_path / "out.pdf").pages
        assert (sheet.mediabox.width > sheet.mediabox.height) is lies

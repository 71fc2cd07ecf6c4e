"""Printing honours page range and copies."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMarginsF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.pages.report import ReportPage
from muster.gui.session.print_pages import BAND, print_pages, seam
from muster.gui.window.main_window import MainWindow
from tests.gui.support import PATIENCE, AnsweringPrompts, settle

ROOT = Path(__file__).parents[3]
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
    assert prompts.asked == [f"print Full report: {whole}"]
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


def test_a_page_is_drawn_in_bands_that_leave_no_light_between(qapp: QApplication, tmp_path: Path) -> None:
    """A dark page is dark on paper, and its white lines lie where they lay."""
    writer = QPdfWriter(str(tmp_path / "dark.pdf"))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    size = painter.viewport().size()
    painter.fillRect(painter.viewport(), Qt.GlobalColor.black)
    for tenth in range(1, 10):
        painter.fillRect(0, size.height() * tenth // 10, size.width(), 60, Qt.GlobalColor.white)
    painter.end()
    source = QPdfDocument()
    source.load(str(tmp_path / "dark.pdf"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setResolution(301)
    told = list(print_pages(source, printer))
    assert told[-1] == 1
    assert len(told) > 20, "the window goes on between its bands"
    printed = QPdfDocument()
    printed.load(str(tmp_path / "out.pdf"))
    for width in (595, 1001):
        height = round(width * 842 / 595)
        image = _on_white(printed, QSize(width, height))
        light = [y for y in range(2, height - 2) if image.pixelColor(width // 2, y).lightness() > 7]
        begun = [y for y in light if y - 1 not in light]
        assert len(begun) == 9, "the lines and no seam"
        assert all(abs(y - height * tenth / 10) < 2 for tenth, y in enumerate(begun, 1))


def test_no_seam_runs_through_a_line_of_words() -> None:
    band = QImage(40, BAND + 2, QImage.Format.Format_RGB32)
    band.fill(Qt.GlobalColor.white)
    for row in range(BAND + 2):  # words from row 50 to 90 and from 110 on, each row of them another
        if 50 <= row < 90 or row >= 110:
            band.setPixel(row % 40, row, 0)
    assert 91 <= seam(band) <= 109
    for row in range(BAND + 2):
        band.setPixel(row % 40, row, 0)
    assert seam(band) == BAND, "where no two rows are alike it lies at the end"


def test_a_page_that_lets_light_through_is_printed_on_white(qapp: QApplication, tmp_path: Path) -> None:
    source = QPdfDocument()
    source.load(str(ROOT / "docs" / "samples" / "report.pdf"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setResolution(100)
    assert list(print_pages(source, printer))[-1] == source.pageCount()
    printed = QPdfDocument()
    printed.load(str(tmp_path / "out.pdf"))
    image = printed.render(0, QSize(595, 842))
    shades = {image.pixelColor(x, y).lightness() for x in range(0, 595, 5) for y in range(0, 842, 2)}
    assert image.pixelColor(3, 3).lightness() == 255
    assert min(shades) < 120, "and there is something on it"


def _on_white(document: QPdfDocument, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawImage(0, 0, document.render(0, size))
    painter.end()
    return image


def test_a_print_can_be_cancelled_and_the_next_waits_for_it(
    window: MainWindow, page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    prompts.print_to, prompts.resolution = tmp_path / "out.pdf", 600
    with qtbot.waitSignal(
        window.background.began, timeout=PATIENCE, check_params_cb=lambda purpose: purpose == "printer"
    ):
        QTest.mouseClick(page.print_button, LEFT)
    window.run("print")
    assert [problem.partition(".")[0] for problem in prompts.problems] == [
        "A report is still going to the printer"
    ]
    card = window.navigation.underway.card
    qtbot.waitUntil(card.isVisible, timeout=PATIENCE)
    assert card.accessibleName() == "Sending to the printer…"
    QTest.mouseClick(card.cancel, LEFT)
    assert card.isHidden()
    assert not window.background.is_busy("printer")
    assert window.navigation.toast.text == "Cancelled: what the printer has already may still come out."


def test_what_goes_to_the_printer_is_whole_when_the_window_is_closed(
    window: MainWindow, page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    prompts.print_to = tmp_path / "out.pdf"
    whole = page.pdf.pageCount()
    with qtbot.waitSignal(
        window.background.began, timeout=PATIENCE, check_params_cb=lambda purpose: purpose == "printer"
    ):
        QTest.mouseClick(page.print_button, LEFT)
    window.close()
    assert len(PdfReader(tmp_path / "out.pdf").pages) == whole


def test_a_printer_that_takes_no_further_page_is_told(
    window: MainWindow,
    page: ReportPage,
    qtbot: QtBot,
    prompts: AnsweringPrompts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    prompts.print_to = tmp_path / "out.pdf"
    taken: list[bool] = []
    monkeypatch.setattr(QPrinter, "newPage", lambda _printer: taken.append(True))  # once, and says no
    QTest.mouseClick(page.print_button, LEFT)
    settle(window, qtbot)
    assert taken == [True]
    whole = page.pdf.pageCount()
    assert prompts.problems == [f"The printer stopped after sheet 1 of {whole}. Print the others again."]

"""The report page shows the very PDF that is saved."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QPointF, Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.pages.report import ReportPage
from muster.gui.session.edits import AnswerEdits, MissionEdits
from muster.gui.window.main_window import MainWindow
from tests.gui.support import PATIENCE, AnsweringPrompts, settle

LEFT = Qt.MouseButton.LeftButton


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_the_preview_is_the_pdf_that_is_saved(
    window: MainWindow, page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    assert page.content.startswith(b"%PDF")
    assert page.pdf.pageCount() == page.pages.rowCount() >= 2
    prompts.save_path = tmp_path / "report.pdf"
    QTest.mouseClick(page.save, LEFT)
    settle(window, qtbot)
    saved = text_of(tmp_path / "report.pdf")
    (tmp_path / "preview.pdf").write_bytes(page.content)
    assert saved == text_of(tmp_path / "preview.pdf")
    assert "FOR-1" in saved
    assert prompts.asked == ["save mission.pdf"]


def test_the_report_follows_the_answers(page: ReportPage, window: MainWindow, qtbot: QtBot) -> None:
    assert page.is_current
    assert window.document is not None
    with qtbot.waitSignal(page.shown, timeout=PATIENCE):
        AnswerEdits(window.document).set_note("FOR-2", "Twelve aircraft at Gao")
    assert page.is_current
    window.run("profile")
    MissionEdits(window.document).set_text("summary", "summary", "Hold the north.")
    assert not page.is_current, "made again only when it is looked at"
    with qtbot.waitSignal(page.shown, timeout=PATIENCE):
        window.run("report")


def test_the_page_in_sight_is_told(page: ReportPage) -> None:
    count = page.pdf.pageCount()
    assert page._state.text() == f"Full report, page 1 of {count}"
    page.page_list.setCurrentIndex(page.pages.index(1))
    assert page._state.text() == f"Full report, page 2 of {count}"
    page.view.pageNavigator().jump(0, QPointF(), 0)
    assert page._state.text() == f"Full report, page 1 of {count}"
    assert page.page_list.currentIndex().row() == 0


def test_zoom_and_pages(page: ReportPage) -> None:
    assert page.view.zoomMode() == QPdfView.ZoomMode.FitInView, "the whole page first"
    QTest.mouseClick(page.larger, LEFT)
    wide = page.view.zoomFactor()
    assert wide < 1, "a step from what was in sight"
    assert page.view.zoomMode() == QPdfView.ZoomMode.Custom
    QTest.mouseClick(page.smaller, LEFT)
    assert page.view.zoomFactor() < wide
    QTest.mouseClick(page.whole, LEFT)
    assert page.view.zoomMode() == QPdfView.ZoomMode.FitInView
    QTest.mouseClick(page.fit, LEFT)
    assert page.view.zoomMode() == QPdfView.ZoomMode.FitToWidth
    page.page_list.setCurrentIndex(page.pages.index(1))
    assert page.view.pageNavigator().currentPage() == 1


def test_another_report_is_read_from_its_first_page(page: ReportPage, qtbot: QtBot) -> None:
    page.page_list.setCurrentIndex(page.pages.index(1))
    options = page.options
    with qtbot.waitSignal(page.shown, timeout=PATIENCE):
        options.part.setCurrentIndex(options.part.findData("actions"))
        options.part.activated.emit(options.part.currentIndex())
    assert page._state.text().startswith("Action plan, page 1 of ")
    assert page.view.verticalScrollBar().value() == 0

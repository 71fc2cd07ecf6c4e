"""The report page, saving and printing: the pages in sight are the pages on paper."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.pages.report import ReportPage
from muster.gui.session.edits import AnswerEdits, MissionEdits
from muster.gui.window.main_window import MainWindow
from muster.reporting import ReportUnmade
from tests.gui.support import PATIENCE, AnsweringPrompts

LEFT = Qt.MouseButton.LeftButton


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.fixture
def page(window: MainWindow, saved: Path, qtbot: QtBot) -> ReportPage:
    """The report page of the half-answered file, its PDF shown."""
    window.open_path(saved)
    assert window.workspace is not None
    made = window.workspace.rooms.report
    assert isinstance(made, ReportPage)
    with qtbot.waitSignal(made.shown, timeout=PATIENCE):
        window.run("preview")
    return made


def test_the_preview_is_the_pdf_that_is_saved(
    window: MainWindow, page: ReportPage, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    assert page.content.startswith(b"%PDF")
    assert page.pdf.pageCount() == page.pages.rowCount() >= 2
    prompts.save_path = tmp_path / "report.pdf"
    QTest.mouseClick(page.save, LEFT)
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


def test_zoom_and_pages(page: ReportPage) -> None:
    assert page.view.zoomMode() == QPdfView.ZoomMode.FitToWidth
    QTest.mouseClick(page.larger, LEFT)
    wide = page.view.zoomFactor()
    assert page.view.zoomMode() == QPdfView.ZoomMode.Custom
    QTest.mouseClick(page.smaller, LEFT)
    assert page.view.zoomFactor() < wide
    QTest.mouseClick(page.whole, LEFT)
    assert page.view.zoomMode() == QPdfView.ZoomMode.FitInView
    QTest.mouseClick(page.fit, LEFT)
    assert page.view.zoomMode() == QPdfView.ZoomMode.FitToWidth
    page.page_list.setCurrentIndex(page.pages.index(1))
    assert page.view.pageNavigator().currentPage() == 1


@pytest.mark.parametrize(
    ("name", "written"),
    [("r.docx", "r.docx"), ("r.xlsx", "r.xlsx"), ("r.html", "r.html"), ("r", "r.pdf"), ("r.v2", "r.v2.pdf")],
)
def test_the_ending_picks_the_kind(
    window: MainWindow, page: ReportPage, prompts: AnsweringPrompts, tmp_path: Path, name: str, written: str
) -> None:
    prompts.save_path = tmp_path / name
    window.run("save_report")
    made = tmp_path / written
    if written.endswith(".pdf"):
        assert made.read_bytes().startswith(b"%PDF")
    elif written.endswith(".html"):
        assert "FOR-1" in made.read_text("utf-8")
    else:
        assert ZipFile(made).testzip() is None


def test_a_report_that_cannot_be_written_is_told(
    window: MainWindow, page: ReportPage, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    prompts.save_path = tmp_path / "nowhere" / "r.pdf"
    window.run("save_report")
    [told] = prompts.problems
    assert told == "“r.pdf” cannot be written: no such file or directory."
    prompts.save_path = None
    window.run("save_report")
    assert len(prompts.problems) == 1


def test_a_report_that_cannot_be_made_is_told(
    window: MainWindow, page: ReportPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> bytes:
        raise ReportUnmade("not_typeset")

    monkeypatch.setattr("muster.gui.report_job.render", fail)
    with qtbot.waitSignal(page._maker.failed, timeout=PATIENCE):
        page.make()
    assert page._state.text() == "The report could not be typeset."
    assert not page.is_current


@pytest.mark.parametrize(
    ("pages", "copies", "count"), [(None, 1, None), ((2, 2), 1, 1), ((1, 2), 2, 4), ((2, 99), 1, None)]
)
def test_printing_honours_range_and_copies(
    window: MainWindow,
    page: ReportPage,
    prompts: AnsweringPrompts,
    tmp_path: Path,
    pages: tuple[int, int] | None,
    copies: int,
    count: int | None,
) -> None:
    whole = page.pdf.pageCount()
    prompts.print_to, prompts.pages, prompts.copies = tmp_path / "out.pdf", pages, copies
    QTest.mouseClick(page.print_button, LEFT)
    assert prompts.asked == [f"print {whole}"]
    expected = count or (whole if pages is None else whole - pages[0] + 1)
    assert len(PdfReader(tmp_path / "out.pdf").pages) == expected
    assert prompts.problems == []


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_start_is_told(
    window: MainWindow, page: ReportPage, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    window.run("print")
    assert prompts.problems == [], "changing one's mind is no problem"
    prompts.print_to = tmp_path / "nowhere" / "out.pdf"
    window.run("print")
    assert len(prompts.problems) == 1
    assert prompts.problems[0].startswith("The printer did not start")


def test_closing_while_the_report_is_made_leaves_nothing_behind(
    open_window: Callable[[], MainWindow], saved: Path
) -> None:
    window = open_window()
    window.open_path(saved)
    window.run("preview")
    assert window.close()
    assert window.workspace is None

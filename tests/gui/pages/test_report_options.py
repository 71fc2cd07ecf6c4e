"""Which report, on the report page: every choice is seen in the preview, saved alike, and remembered."""

from io import BytesIO
from pathlib import Path

import docx
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from muster.gui.pages.report import ReportPage
from muster.gui.window.main_window import MainWindow
from tests.gui.support import PATIENCE, AnsweringPrompts, page_of, settle

LEFT = Qt.MouseButton.LeftButton


def pick(page: ReportPage, box: QComboBox, key: str, qtbot: QtBot) -> str:
    """Pick a choice with the keyboard, and return the text of the report that comes."""
    with qtbot.waitSignal(page.shown, timeout=PATIENCE):
        box.setFocus()
        wanted = box.findData(key)
        assert wanted >= 0
        step = Qt.Key.Key_Down if wanted > box.currentIndex() else Qt.Key.Key_Up
        for _ in range(abs(wanted - box.currentIndex())):
            QTest.keyClick(box, step)
    qtbot.waitUntil(lambda: page.is_current and box.currentData() == key, timeout=PATIENCE)
    return text_of(page)


def text_of(page: ReportPage) -> str:
    return "\n".join(part.extract_text() for part in PdfReader(BytesIO(page.content)).pages)


def jump(page: ReportPage, box: QComboBox, key: str, qtbot: QtBot) -> str:
    """Choose from the open list, as a click does."""
    with qtbot.waitSignal(page.shown, timeout=PATIENCE):
        box.setCurrentIndex(box.findData(key))
        box.activated.emit(box.currentIndex())
    return text_of(page)


def test_each_choice_is_seen_saved_and_remembered(
    window: MainWindow, page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    options = page.options
    assert "How this score is made" in text_of(page)
    verdict = jump(page, options.part, "verdict", qtbot)
    assert page.pdf.pageCount() == 1
    assert "Recommended" in verdict
    assert "How this score is made" not in verdict
    assert "Recommandé" in pick(page, options.language, "fr", qtbot)
    pick(page, options.paper, "letter", qtbot)
    size = page.pdf.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (612, 792)
    jump(page, options.orientation, "landscape", qtbot)
    assert page.pdf.pagePointSize(0).width() > page.pdf.pagePointSize(0).height()
    with qtbot.waitSignal(page.shown, timeout=PATIENCE):
        QTest.mouseClick(options.mono, LEFT)
    prompts.save_path = tmp_path / "page.html"
    QTest.mouseClick(page.save, LEFT)
    settle(window, qtbot)
    assert 'lang="fr"' in (tmp_path / "page.html").read_text("utf-8")
    assert window.session.report_wish.part == "verdict"
    assert window.settings.report_wish == window.session.report_wish.as_text()


def test_a_brief_asks_which_category(page: ReportPage, qtbot: QtBot) -> None:
    assert not page.options.category.isVisible()
    first = jump(page, page.options.part, "category", qtbot)
    assert page.options.category.isVisible()
    assert "Category brief" in first
    box = page.options.category
    other = jump(page, box, box.itemData(1), qtbot)
    assert other != first


def test_a_comparison_asks_beside_which(
    page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, saved: Path
) -> None:
    prompts.open_path = saved
    text = jump(page, page.options.part, "compare", qtbot)
    assert "Set beside" in text
    assert page.options.other.isVisible()
    assert page.options.other_name.text()


def test_what_cannot_be_made_is_told_and_nothing_old_stays(page: ReportPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.failed, timeout=PATIENCE):
        box = page.options.part
        box.setCurrentIndex(box.findData("record"))
        box.activated.emit(box.currentIndex())
    assert "holds no session that was opened" in page._state.text()
    assert page.pdf.pageCount() == 0
    assert not page.is_current


def test_names_cannot_be_chosen_where_there_are_none(
    window: MainWindow, page: ReportPage, qtbot: QtBot
) -> None:
    jump(page, page.options.part, "blank", qtbot)
    assert not page.options.names.isEnabled()
    assert page_of(window.workspace, "report", ReportPage) is page if window.workspace else False


def test_word_reports_take_the_dress_of_a_template(
    window: MainWindow, page: ReportPage, qtbot: QtBot, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    house = docx.Document()
    house.add_paragraph("Ministry of the House")
    house.add_paragraph("{{body}}")
    house.save(str(tmp_path / "house.docx"))
    button = page.options.template
    QTest.mouseClick(button, LEFT)
    assert button.text() == "Word template…", "nothing was chosen"
    prompts.template_path, prompts.save_path = tmp_path / "house.docx", tmp_path / "r.docx"
    QTest.mouseClick(button, LEFT)
    assert button.text() == "No template: house.docx"
    QTest.mouseClick(page.save, LEFT)
    settle(window, qtbot)
    assert prompts.problems == []
    texts = [paragraph.text for paragraph in docx.Document(str(tmp_path / "r.docx")).paragraphs]
    assert texts[0] == "Ministry of the House"
    (tmp_path / "house.docx").write_text("no document")
    QTest.mouseClick(page.save, LEFT)
    settle(window, qtbot)
    assert "house.docx" in prompts.problems[-1]
    prompts.problems.clear()
    QTest.mouseClick(button, LEFT)
    assert page.options.wish.template == ""
    QTest.mouseClick(page.save, LEFT)
    settle(window, qtbot)
    texts = [paragraph.text for paragraph in docx.Document(str(tmp_path / "r.docx")).paragraphs]
    assert "Ministry of the House" not in texts
    assert prompts.problems == []

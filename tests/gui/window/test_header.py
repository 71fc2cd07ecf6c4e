"""The header: what is open, whether it is saved, and buttons that run commands."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.pages.report import ReportPage
from muster.gui.session.edits import AnswerEdits, MissionEdits
from muster.gui.window.header import Header
from muster.gui.window.main_window import MainWindow
from tests.gui.support import document_of, page_of, workspace_of

LEFT = Qt.MouseButton.LeftButton


def test_names_and_saved_state_follow_the_document(qtbot: QtBot, window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    header, document = workspace_of(window).header, document_of(window)
    assert (header._name.text(), header._title.text()) == ("AFISMA", "Review")
    qtbot.waitUntil(lambda: header._saved.text().startswith("Saved "))
    MissionEdits(document).set_title("AFISMA")
    assert header._title.text() == "", "it would say the same twice"
    assert header._saved.text().startswith("All changes kept safe · saved ")
    assert "a crash loses nothing" in header._saved.toolTip()
    window.run("save")
    assert header._saved.text().startswith("Saved ")


def test_the_state_stands_beside_undo_whatever_it_says(window: MainWindow, saved: Path) -> None:
    window.resize(1366, 700)
    window.open_path(saved)
    header, document = workspace_of(window).header, document_of(window)
    MissionEdits(document).set_title("AFISMA")
    QApplication.processEvents()
    long = header._saved.width()
    window.run("save")
    QApplication.processEvents()
    assert header._saved.width() == header._saved.sizeHint().width() < long


def test_undo_and_redo_name_their_step_and_do_it(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    header, document = workspace_of(window).header, document_of(window)
    assert not header.undo.isEnabled()
    AnswerEdits(document).set_level("FOR-1", 4)
    assert header.undo.toolTip() == "Undo: Answer FOR-1: 1 → 4"
    QTest.mouseClick(header.undo, LEFT)
    assert document.assessment.answer("FOR-1").level == 1
    assert header.redo.toolTip() == "Redo: Answer FOR-1: 1 → 4"
    QTest.mouseClick(header.redo, LEFT)
    assert document.assessment.answer("FOR-1").level == 4


def test_a_document_without_a_file_says_so(window: MainWindow) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    header, document = workspace_of(window).header, document_of(window)
    assert header._saved.text() == "Not saved yet"
    AnswerEdits(document).set_level("CAP-08", 3)
    assert header._saved.text() == "All changes kept safe · not saved yet"


def test_it_says_when_changes_are_not_kept_safe(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    header, document = workspace_of(window).header, document_of(window)
    AnswerEdits(document).set_level("FOR-1", 4)
    document.note_safety(False)
    assert header._saved.text() == "Changes are not kept safe: save now"
    document.note_safety(True)
    assert "kept safe" in header._saved.text()
    assert "not" not in header._saved.text()


def test_the_time_of_the_last_save_stays_when_a_step_is_taken_back(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    header, document = workspace_of(window).header, document_of(window)
    AnswerEdits(document).set_level("FOR-1", 4)
    window.run("save")
    time = header._saved.text().removeprefix("Saved ")
    window.run("undo")
    assert header._saved.text() == f"All changes kept safe · saved {time}"


def test_a_button_without_its_words_shows_its_sign(window: MainWindow, saved: Path) -> None:
    window.appearance.set_size(200)
    window.resize(1024, 700)
    window.open_path(saved)
    header = workspace_of(window).header
    header.resize(700, header.height())
    for button in (header.find_button, header.report_button):
        assert (button.text(), button.icon().isNull()) == ("", False)
        assert button.accessibleName()
    header.resize(2600, header.height())
    for button in (header.find_button, header.report_button):
        assert button.text()
        assert button.icon().isNull(), "large words stand alone"


def test_whether_it_is_saved_is_told_before_the_title(window: MainWindow) -> None:
    window.appearance.set_size(200)
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    header = workspace_of(window).header
    for wide in (1366, 1024):
        window.resize(wide, 700)
        QApplication.processEvents()
        assert header._saved.isVisible()
        for part in (header.marking, header._name, header._saved):
            assert part.width() >= part.sizeHint().width(), (wide, part.text())
    header.resize(1024, header.height())
    assert header._title.isHidden(), "its first letters say nothing"
    header.resize(2600, header.height())
    assert header._title.isVisible()


def large_and_french(window: MainWindow) -> Header:
    """Return the header of an example in large French in a small window."""
    window.set_language("fr")
    window.appearance.set_size(200)
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    window.resize(1024, 700)
    QApplication.processEvents()
    return workspace_of(window).header


def test_undo_and_redo_go_before_the_state_is_cut(window: MainWindow) -> None:
    header = large_and_french(window)
    assert header._title.isHidden()
    assert header.undo.isHidden()
    assert header.redo.isHidden()
    for part in (header.marking, header._name, header._saved):
        assert part.width() >= part.sizeHint().width(), part.text()
    header.resize(1366, header.height())
    assert header.undo.isVisible()
    assert header.redo.isVisible()


def test_the_state_is_cut_before_it_goes(window: MainWindow) -> None:
    header = large_and_french(window)
    states = []
    for wide in range(900, 600, -4):
        header.resize(wide, header.height())
        for part in (header.marking, header._name):
            assert part.width() >= part.sizeHint().width() or header._saved.isHidden(), part.text()
        is_whole = header._saved.width() >= header._saved.sizeHint().width()
        states.append("gone" if header._saved.isHidden() else "whole" if is_whole else "cut")
    assert list(dict.fromkeys(states)) == ["whole", "cut", "gone"]


def test_the_print_button_says_which_report(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    button = workspace_of(window).header.report_button
    assert button.toolTip().startswith("Print: Full report (Ctrl+P).")
    workspace_of(window).go_to("report")
    options = page_of(workspace_of(window), "report", ReportPage).options
    options.part.setCurrentIndex(options.part.findData("verdict"))
    options.part.activated.emit(options.part.currentIndex())
    assert button.toolTip().startswith("Print: Verdict on one page (Ctrl+P).")
    assert button.accessibleDescription() == button.toolTip()

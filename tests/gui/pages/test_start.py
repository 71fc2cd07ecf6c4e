"""The start page: what an empty window offers, and how the recent files stand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from muster.gui.window.main_window import MainWindow
from tests.gui.support import PATIENCE, AnsweringPrompts, at_start, document_of, workspace_of

LEFT = Qt.MouseButton.LeftButton


def words(window: MainWindow, place: int = 0) -> str:
    tile = window.start.recent_buttons[place]
    return " · ".join(part.text() for part in tile.findChildren(QLabel) if part.isVisibleTo(tile))


def test_an_empty_start_offers_new_open_and_examples(window: MainWindow) -> None:
    assert at_start(window)
    assert window.start.new.hasFocus()
    names = [tile.accessibleName() for tile in window.start.example_buttons]
    assert len(names) == 3
    assert any("AFISMA" in name for name in names)
    assert not window.actions_by_id["save"].isEnabled()
    assert not window.actions_by_id["undo"].isEnabled()
    assert "Not ready, 23/52 answered" in window.start.example_buttons[0].accessibleDescription()
    assert window.start.clear_recent.isHidden()


def test_recent_files_tell_how_they_stand_once_they_have_been_read(
    window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    window.open_path(saved)
    window.run("close")
    qtbot.waitUntil(lambda: "answered" in words(window), timeout=PATIENCE)
    assert "3/6 answered" in words(window)
    assert "1 March 2026" in words(window)


def test_a_recent_file_that_is_gone_says_so_and_can_be_forgotten(
    window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    gone = saved.with_name("gone.muster.json")
    window.settings.remember_file(saved)
    window.settings.remember_file(gone)
    window.navigation.show_start()
    qtbot.waitUntil(lambda: "No longer there" in words(window), timeout=PATIENCE)
    assert window.start.forget_buttons[saved].isHidden(), "what is there need not be forgotten"
    QTest.mouseClick(window.start.forget_buttons[gone], LEFT)
    assert [tile.entry.path for tile in window.start.recent_buttons] == [saved]
    assert window.settings.recent == [saved]


def test_the_list_of_recent_files_can_be_cleared(window: MainWindow, saved: Path) -> None:
    window.settings.remember_file(saved)
    window.navigation.show_start()
    QTest.mouseClick(window.start.clear_recent, LEFT)
    assert window.settings.recent == []
    assert window.start.recent_buttons == []
    assert saved.is_file()


def test_an_earlier_assessment_begins_a_new_one_its_answers_marked_for_review(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    prompts.open_path = saved
    QTest.mouseClick(window.start.earlier, LEFT)
    document = document_of(window)
    assert document.path is None
    assert document.assessment.answer("FOR-1").level == 1
    assert document.assessment.answer("FOR-1").carried_from
    assert workspace_of(window).place == "decisions"
    assert saved.is_file()


def test_nothing_happens_when_no_earlier_assessment_is_chosen(
    window: MainWindow, prompts: AnsweringPrompts
) -> None:
    prompts.open_path = None
    QTest.mouseClick(window.start.earlier, LEFT)
    assert at_start(window)


def test_cards_stand_under_each_other_where_there_is_no_room(
    open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    window.resize(1024, 700)
    window.appearance.set_size(200)
    first, second = window.start.example_buttons[0], window.start.example_buttons[1]
    qtbot.waitUntil(lambda: first.width() > 600, timeout=PATIENCE)
    assert second.y() >= first.y() + first.height()
    assert window.width() <= 1024


def test_the_start_is_seen_whole_on_an_ordinary_laptop(
    open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    window.resize(1366, 768)
    scroll = window.start.findChild(QScrollArea)
    assert scroll is not None
    qtbot.waitUntil(lambda: scroll.width() == 1366, timeout=PATIENCE)
    QApplication.processEvents()
    assert scroll.verticalScrollBar().maximum() == 0

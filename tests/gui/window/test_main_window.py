"""The main window: recent files, dropping, closing, its look and size."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import SIZE, TITLE, MainWindow
from tests.gui.support import AnsweringPrompts, document_of, workspace_of

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def test_a_file_that_is_gone_leaves_the_recent_list(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    window.run("close")
    saved.unlink()
    QTest.mouseClick(window.start.recent_buttons[0], LEFT)
    assert "does not exist" in prompts.problems[0]
    assert window.start.recent_buttons == []


def test_a_file_is_dropped_in(window: MainWindow, saved: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(saved))])
    enter = QDragEnterEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, drop)
    assert document_of(window).path == saved


def test_two_files_or_a_web_page_are_not_taken(window: MainWindow, saved: Path) -> None:
    for urls in (
        [QUrl.fromLocalFile(str(saved)), QUrl.fromLocalFile(str(saved))],
        [QUrl("https://example.org")],
    ):
        data = QMimeData()
        data.setUrls(urls)
        enter = QDragEnterEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
        )
        enter.ignore()
        QApplication.sendEvent(window, enter)
        assert not enter.isAccepted()


def test_closing_the_window_can_be_refused(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    assert not window.close()
    assert window.isVisible()
    prompts.discard = "save"
    prompts.save_path = None
    assert window.close()


def test_colours_and_text_size_change_and_are_remembered(
    open_window: Callable[[], MainWindow], qapp: QApplication
) -> None:
    window = open_window()
    size = qapp.font().pixelSize()
    assert window.actions_by_id["colours_system"].isChecked(), "until one chooses"
    window.actions_by_id["colours_dark"].trigger()
    window.run("larger")
    assert qapp.font().pixelSize() > size
    assert window.appearance.theme.name == "dark"
    window.close()
    again = open_window()
    assert again.actions_by_id["colours_dark"].isChecked()
    assert not again.actions_by_id["colours_system"].isChecked()
    assert again.appearance.theme.name == "dark"
    assert qapp.font().pixelSize() > size
    again.run("normal")
    assert qapp.font().pixelSize() == size
    again.run("smaller")
    assert qapp.font().pixelSize() < size
    again.actions_by_id["colours_contrast"].trigger()
    assert again.appearance.theme.name == "contrast"
    again.actions_by_id["colours_system"].trigger()
    assert again.settings.theme == "system"
    assert not again.actions_by_id["colours_contrast"].isChecked()


def test_the_window_keeps_its_size(open_window: Callable[[], MainWindow]) -> None:
    window = open_window()
    window.resize(781, 642)
    QApplication.processEvents()
    window.close()
    again = open_window()
    assert (again.width(), again.height()) == (781, 642)


@pytest.mark.parametrize("size", [100, 200])
def test_the_window_fits_a_small_screen(window: MainWindow, saved: Path, size: int) -> None:
    window.appearance.set_size(size)
    window.open_path(saved)
    for place in ("profile", "assessors", "walk/FOR-1", "readiness", "report"):
        workspace_of(window).go_to(place)
        QApplication.processEvents()
        assert window.minimumSizeHint().width() <= 1366, place
        assert window.minimumSizeHint().height() <= 768, place


def test_the_window_closes_while_a_plan_is_being_solved(
    open_window: Callable[[], MainWindow],
) -> None:
    window = open_window()
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    window.run("plan")
    assert window.close()
    assert window.workspace is None


def within_the_screen(window: MainWindow, saved: Path) -> bool:
    """Return whether the window, with what the system draws above it, is no larger than the screen."""
    room = window.screen().availableGeometry()
    window.open_path(saved)
    QApplication.processEvents()
    workspace = workspace_of(window)
    assert workspace.status.mapTo(window, workspace.status.rect().bottomRight()).y() < window.height()
    return window.width() <= room.width() and window.height() <= room.height() - TITLE


def test_the_window_begins_within_the_screen(
    open_window: Callable[[], MainWindow], settings_file: Path, saved: Path
) -> None:
    """The status line, with its marking, is in sight on a screen smaller than the window would like."""
    settings_file.touch()  # else the fixture gives the window a size of its own
    window = open_window()
    assert window.screen().availableGeometry().width() < SIZE[0]
    assert within_the_screen(window, saved)


def test_a_window_of_a_larger_screen_is_cut_to_this_one(
    open_window: Callable[[], MainWindow], settings_file: Path, saved: Path
) -> None:
    window = open_window()
    window.resize(2400, 1500)
    window.close()
    assert settings_file.exists()
    assert within_the_screen(open_window(), saved)

"""Side bar and readiness are dragged wider and narrower, by mouse and keys, and stay so."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.window.main_window import MainWindow
from muster.gui.window.part_width import PartWidth
from tests.gui.support import press, workspace_of

LEFT = Qt.MouseButton.LeftButton


def drag(width: PartWidth, by: int) -> None:
    handle = width.handle
    QTest.mousePress(handle, LEFT, pos=QPoint(4, 60))
    QTest.mouseMove(handle, QPoint(4 + by, 60))
    QTest.mouseRelease(handle, LEFT, pos=QPoint(4, 60))
    QApplication.processEvents()


def test_both_are_dragged_and_stay_so_in_the_next_run(
    window: MainWindow, open_window: Callable[[], MainWindow], saved: Path
) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk/FOR-1")
    QApplication.processEvents()
    before = workspace.side.width(), workspace.panel.width()
    assert workspace.widths["side"].handle.x() == workspace.side.geometry().right() + 1
    assert workspace.widths["panel"].handle.x() == workspace.panel.x()
    drag(workspace.widths["side"], 50)
    drag(workspace.widths["panel"], 30)
    now = workspace.side.width(), workspace.panel.width()
    assert now == (before[0] + 50, before[1] - 30)
    assert workspace.pages.x() == workspace.side.geometry().right() + 1
    window.close()
    again = open_window()
    again.open_path(saved)
    other = workspace_of(again)
    other.go_to("walk/FOR-1")
    QApplication.processEvents()
    assert (other.side.width(), other.panel.width()) == now
    QTest.mouseDClick(other.widths["side"].handle, LEFT)
    QApplication.processEvents()
    assert other.side.width() == before[0]
    assert again.settings.width("side") == 0


def test_keys_do_it_too_and_tab_leads_there(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk/FOR-1")
    handle, wide = workspace.widths["side"].handle, workspace.side.width()
    for _ in range(200):
        if handle.hasFocus():
            break
        window.focusNextChild()
    assert handle.hasFocus()
    press(Qt.Key.Key_Right)
    assert workspace.side.width() == wide + 8
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    assert workspace.side.width() == wide - 8
    assert window.settings.width("side") == wide - 8
    press(Qt.Key.Key_Return)
    assert workspace.side.width() == wide


def test_the_page_keeps_its_room(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk/FOR-1")
    QApplication.processEvents()
    drag(workspace.widths["side"], 1500)
    assert workspace.pages.width() >= 378
    assert workspace.panel.isVisible()
    assert workspace.side.isVisible()
    drag(workspace.widths["side"], -1500)
    assert workspace.side.width() == 120
    workspace.widths["side"].want(900)
    window.resize(900, 700)
    QApplication.processEvents()
    assert workspace.side.isVisible(), "what is wider than it comes gives way before it folds"
    assert workspace.pages.width() >= 378


@pytest.mark.usefixtures("from_right")
def test_it_is_dragged_the_other_way_where_one_reads_from_the_right(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk/FOR-1")
    QApplication.processEvents()
    side, panel = workspace.side.width(), workspace.panel.width()
    assert workspace.widths["side"].handle.geometry().right() == workspace.side.x() - 1
    drag(workspace.widths["side"], -40)
    drag(workspace.widths["panel"], 40)
    assert (workspace.side.width(), workspace.panel.width()) == (side + 40, panel + 40)


def test_what_stands_in_the_place_of_the_page_has_no_edge(window: MainWindow, saved: Path) -> None:
    window.appearance.set_size(200)
    window.open_path(saved)
    window.resize(1024, 700)
    workspace = workspace_of(window)
    workspace.go_to("profile")
    workspace.header.pages_button.click()
    QApplication.processEvents()
    assert workspace.side.isVisible()
    assert not workspace.widths["side"].handle.isVisible()


@pytest.fixture
def from_right(window: MainWindow, qapp: QApplication) -> Iterator[None]:
    """Read from the right, as Arabic does."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

"""Whatever can be used has a name for a screen reader, is reached with the keyboard, and leaks nothing."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from muster.gui.window.main_window import MainWindow

USABLE = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)


def usable(root: QWidget) -> list[QWidget]:
    QApplication.processEvents()
    found = [part for kind in USABLE for part in root.findChildren(kind)]
    return [part for part in found if part.isVisible() and not part.objectName().startswith("qt_")]


def name_of(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


@pytest.mark.parametrize(
    "page", ["profile", "assessors", "walk", "lessons", "strength", "readiness", "report"]
)
def test_everything_usable_has_a_name(window: MainWindow, saved: Path, page: str) -> None:
    window.open_path(saved)
    assert window.workspace is not None
    window.workspace.go_to(page)
    found = usable(window.workspace)
    assert len(found) > 6
    nameless = [f"{type(part).__name__} {part.objectName()}" for part in found if not name_of(part).strip()]
    assert nameless == []


def test_the_first_pages_have_names_too(window: MainWindow) -> None:
    assert all(name_of(part).strip() for part in usable(window.start))
    window.run("new")
    assert all(name_of(part).strip() for part in usable(window.new_page))


@pytest.mark.parametrize("page", ["profile", "assessors", "walk", "lessons", "readiness"])
def test_tab_reaches_everything_and_comes_back(window: MainWindow, saved: Path, page: str) -> None:
    window.open_path(saved)
    assert window.workspace is not None
    window.workspace.go_to(page)
    QApplication.processEvents()
    start = QApplication.focusWidget()
    assert start is not None
    seen = {start}
    for _ in range(300):
        window.focusNextChild()
        now = QApplication.focusWidget()
        assert now is not None
        if now is start:
            break
        seen.add(now)
    else:
        pytest.fail("Tab never comes back")
    buttons = [part for part in usable(window.workspace) if isinstance(part, QAbstractButton)]
    grouped = {part.group() for part in buttons if part.group()}
    unreached = [
        name_of(part)
        for part in buttons
        if part.isEnabled() and part not in seen and part.group() not in grouped
    ]
    assert unreached == []


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("page", ["profile", "assessors", "walk", "lessons", "readiness"])
def test_no_button_is_cut_off(window: MainWindow, saved: Path, page: str, size: int) -> None:
    window.appearance.set_size(size)
    window.open_path(saved)
    assert window.workspace is not None
    window.workspace.go_to(page)
    window.resize(1366, 768)
    QApplication.processEvents()
    for part in usable(window.workspace):
        if isinstance(part, QAbstractButton) and part.text():
            assert part.width() >= min(part.minimumSizeHint().width(), 400), name_of(part)
            right = part.mapTo(window, QPoint(part.width(), 0)).x()
            inside = part.parentWidget()
            while inside is not None and not isinstance(inside, QAbstractScrollArea):
                inside = inside.parentWidget()
            assert right <= window.width() or inside is not None, name_of(part)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="constants are not counted there")
def test_the_constants_of_python_live_on() -> None:
    """See `muster.gui`: Qt's bindings give away references to None that they do not own."""
    assert sys.getrefcount(None) > 1 << 39
    assert sys.getrefcount(True) > 1 << 39


def test_no_thread_is_left(window: MainWindow, saved: Path) -> None:
    before = threading.active_count()
    window.open_path(saved)
    window.run("preview")
    window.run("close")
    assert threading.active_count() <= before + 1  # the pool keeps its one worker for a while

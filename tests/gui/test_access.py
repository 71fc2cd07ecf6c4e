"""Whatever can be used has a name for a screen reader, is reached with the keyboard, and leaks nothing."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from muster.gui.languages import Translations
from muster.gui.widgets.chart import Chart
from muster.gui.widgets.grid_view import GridView
from muster.gui.widgets.level_picker import LevelCard
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES as ROWS
from muster.gui.window.workspace import Workspace
from muster.model import Assessment, Assessor, Evidence, LogEntry
from muster.resources import resource
from tests.gui.support import NOW, PATIENCE, answered

USABLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    Chart,
)
# What else a page offers.
LEAST = {"actions": 2, "decisions": 1, "explain": 1, "history": 2, "backcast": 2, "strength": 2, "compare": 3}
Shown = Callable[..., Workspace]

PAGES = [row.id for row in ROWS]


@pytest.fixture
def at(window: MainWindow, assessment: Assessment, tmp_path: Path, qtbot: QtBot) -> Shown:
    """Open a file with something of everything at a page, at a text size; or the example."""
    answers = answered(assessment, FOR_1=1, FOR_2=3, MON_1=4, MON_2=2)
    sure = answers.answer("FOR-2").changed(evidence=(Evidence(title="Visit report", link="a.pdf"),))
    saved = tmp_path / "full.muster.json"
    full = answers.with_answer("FOR-2", sure).model_copy(
        update={
            "assessors": (Assessor(id="a1", name="J3", role="Operations"),),
            "log": (LogEntry(time=NOW, who="J3", text="Answer FOR-1: – → 1"),),
        }
    )
    saved.write_text(full.to_json(), encoding="utf-8")

    def shown(page: str, size: int = 100, *, example: bool = False) -> Workspace:
        window.appearance.set_size(size)
        if example:
            window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
        else:
            window.open_path(saved)
        assert window.workspace is not None
        window.resize(1366, 768)
        window.workspace.go_to(page)
        for _ in range(3):
            QApplication.processEvents()
        qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=PATIENCE)
        QApplication.processEvents()
        assert window.isActiveWindow(), "no part of the page was a window of its own for a moment"
        return window.workspace

    return shown


def usable(root: QWidget) -> list[QWidget]:
    """Return what can be used and is in sight; not the parts that Qt makes its own widgets of."""
    QApplication.processEvents()
    parts = [part for kind in USABLE for part in root.findChildren(kind)]
    inner = (QAbstractSpinBox, QComboBox)
    return [
        part
        for part in parts
        if part.isVisible()
        and not part.objectName().startswith("qt_")
        and not isinstance(part.parentWidget(), inner)
    ]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


@pytest.mark.parametrize("page", PAGES)
def test_everything_usable_has_a_name(at: Shown, page: str) -> None:
    workspace = at(page)
    assert len(usable(workspace.pages)) >= LEAST.get(page, 4)
    parts = usable(workspace)
    nameless = [f"{type(part).__name__} {part.objectName()}" for part in parts if not name_of(part).strip()]
    assert nameless == []


def test_the_first_pages_have_names_too(window: MainWindow) -> None:
    assert len(usable(window.start)) > 3
    assert all(name_of(part).strip() for part in usable(window.start))
    window.run("new")
    assert len(usable(window.new_page)) > 6
    assert all(name_of(part).strip() for part in usable(window.new_page))


@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_everything_and_comes_back(window: MainWindow, at: Shown, page: str) -> None:
    workspace = at(page)
    start = QApplication.focusWidget()
    if start is None:
        window.focusNextChild()
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
    parts = [part for part in usable(workspace) if part.isEnabled() and not is_head(part)]
    grouped = {part.group() for part in seen if isinstance(part, QAbstractButton) and part.group()}
    unreached = [
        name_of(part)
        for part in parts
        if part not in seen and not (isinstance(part, QAbstractButton) and part.group() in grouped)
        if not (isinstance(part, LevelCard) and arrows_lead_to(part, seen))
    ]
    assert unreached == []


def arrows_lead_to(card: LevelCard, seen: set[QWidget]) -> bool:
    """Return whether Tab stops at the levels that a card is one of: from there the arrows lead to it."""
    return card.parentWidget() in seen or any(isinstance(part, LevelCard) for part in seen)


def is_head(part: QWidget) -> bool:
    """Return whether a view is the head of a table, which the table's menu stands for."""
    return isinstance(part, QAbstractItemView) and isinstance(part.parentWidget(), QAbstractItemView)


def clipped(part: QWidget, window: QWidget) -> bool:
    """Return whether a widget is cut at a side: by the window or by what scrolls it up and down only."""
    inside = part.parentWidget()
    while inside is not None and not isinstance(inside, QScrollArea):
        inside = inside.parentWidget()
    frame = window if inside is None else inside.viewport()
    left = part.mapTo(frame, QPoint(0, 0)).x()
    return left < 0 or left + part.width() > frame.width()


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_off(
    window: MainWindow, qapp: QApplication, at: Shown, page: str, size: int, language: str
) -> None:
    Translations(qapp).use(language)
    workspace = at(page, size, example=True)
    assert window.width() == 1366, "the window keeps its size"
    parts = [part for part in usable(workspace) if not is_head(part)]
    parts += [part for part in workspace.pages.findChildren(QLabel) if part.isVisible() and part.text()]
    assert len(parts) > 6
    cut = [name_of(part) or getattr(part, "text", str)() for part in parts if clipped(part, window)]
    assert cut == []
    for part in parts:
        if isinstance(part, GridView):
            rows, columns = part.verticalHeader().length(), part.horizontalHeader().length()
            assert part.viewport().height() >= rows, name_of(part)
            assert part.viewport().width() >= columns, name_of(part)
        if isinstance(part, QAbstractButton) and part.text():
            assert part.width() >= part.minimumSizeHint().width(), name_of(part)


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

"""Tab goes through what is in sight as it is laid out; F6 from part to part of the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from muster.gui.widgets.segments import Segments
from muster.gui.window.main_window import MainWindow
from muster.gui.window.tab_order import in_sight, next_stop, scroll_to, stops
from tests.gui.support import focused, press, workspace_of

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def named(widget: QWidget, name: str) -> QWidget:
    widget.setObjectName(name)
    return widget


@pytest.fixture
def form(shown: Callable[[QWidget], QWidget]) -> QWidget:
    """Made in another order than it is laid out."""
    page = QWidget()
    last, first = named(QPushButton("z"), "last"), named(QLineEdit(), "first")
    grid = QGridLayout()
    grid.addWidget(named(QCheckBox("d"), "d"), 1, 1)
    grid.addWidget(named(QCheckBox("a"), "a"), 0, 0)
    stack = QStackedWidget()
    stack.addWidget(named(QPushButton("hidden"), "hidden"))
    stack.addWidget(named(QPushButton("in sight"), "stacked"))
    stack.setCurrentIndex(1)
    layout = QVBoxLayout(page)
    layout.addWidget(first)
    layout.addLayout(grid)
    layout.addWidget(stack)
    layout.addWidget(last)
    named(QPushButton("off"), "off").setEnabled(False)
    return shown(page)


def test_the_layout_is_the_order(form: QWidget) -> None:
    assert [stop.objectName() for stop in stops(form)] == ["first", "a", "d", "stacked", "last"]


def test_after_the_last_comes_the_first(form: QWidget) -> None:
    order = stops(form)
    assert next_stop(form, order[-1], 1) is order[0]
    assert next_stop(form, order[0], -1) is order[-1]
    assert next_stop(form, None, 1) is order[0]
    assert next_stop(form, None, -1) is order[-1]
    assert next_stop(QWidget(), None, 1) is None


def test_a_group_is_one_stop(shown: Callable[[QWidget], QWidget]) -> None:
    sides = Segments("Set", [("core", "Short"), ("full", "Full")])
    shown(sides)
    assert stops(sides) == [sides.buttons["core"]]
    sides.show_choice("full")
    assert stops(sides) == [sides.buttons["full"]]
    assert sides.buttons["core"] in list(in_sight(sides))


def test_what_takes_the_keyboard_is_scrolled_to(shown: Callable[[QWidget], QWidget]) -> None:
    body = QWidget()
    layout = QVBoxLayout(body)
    buttons = [QPushButton(str(number)) for number in range(80)]
    for button in buttons:
        layout.addWidget(button)
    area = QScrollArea()
    area.setWidget(body)
    shown(area)
    scroll_to(buttons[70])
    QApplication.processEvents()
    assert not buttons[70].visibleRegion().isEmpty()
    assert buttons[0].visibleRegion().isEmpty()


def test_f6_goes_from_part_to_part_and_back(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("profile")
    start = focused()
    assert workspace.pages.isAncestorOf(start)
    visited = []
    for _ in range(5):
        press(Key.Key_F6)
        parts = (workspace.panel, workspace.status, workspace.header, workspace.side, workspace.pages)
        visited.append(
            next(n for n, part in enumerate(parts) if part is focused() or part.isAncestorOf(focused()))
        )
    assert visited == [0, 1, 2, 3, 4]
    assert focused() is start, "one comes back to where one was"
    press(Key.Key_F6, SHIFT)
    assert workspace.side.isAncestorOf(focused())
    press(Key.Key_F6, SHIFT)
    assert workspace.header.isAncestorOf(focused())


def test_tab_stays_in_the_page_from_top_to_bottom(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("assessors")
    page = workspace.page
    heights = []
    for _ in stops(page):
        heights.append(focused().mapTo(page, focused().rect().center()).y())
        press(Key.Key_Tab)
    assert heights == sorted(heights)
    assert not page.isAncestorOf(focused())


def test_of_what_is_higher_than_the_window_its_row_is_scrolled_to(
    shown: Callable[[QWidget], QWidget],
) -> None:
    body = QWidget()
    layout = QVBoxLayout(body)
    table = QTableWidget(80, 1)
    table.setFixedHeight(2400)
    note = QPlainTextEdit("A note of one line in a field of several")
    note.setFixedHeight(120)
    layout.addWidget(table)
    layout.addWidget(note)
    area = QScrollArea()
    area.setWidget(body)
    shown(area)
    table.setCurrentCell(60, 0)
    scroll_to(table)
    QApplication.processEvents()
    row = table.visualRect(table.currentIndex()).translated(table.viewport().pos())
    assert table.visibleRegion().boundingRect().contains(row)
    scroll_to(note)
    QApplication.processEvents()
    assert note.visibleRegion().boundingRect() == note.rect(), "all of the field, not only its cursor"

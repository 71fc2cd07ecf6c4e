"""The whole window in Arabic: every page runs from the right, and no figure loses its order."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.session.page import SessionPage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.widgets.level_grid import LevelGrid
from muster.gui.widgets.text import LineField, TextField
from muster.gui.widgets.tornado import Tornado
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES
from muster.gui.window.workspace import Workspace
from muster.resources import resource

FROM_RIGHT = Qt.LayoutDirection.RightToLeft
ISLAND = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
LOOSE_RANGE = re.compile(r"\d[\d.,]*\s?[–/]\s?\d")
ARABIC = re.compile("[\u0621-\u064a]")
PLACES = [row.id for row in PAGES if row.id != "report"] + ["walk/CAP-08"]


@pytest.fixture
def workspace(window: MainWindow) -> Workspace:
    """An example in an Arabic window."""
    window.set_language("ar")
    window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
    assert window.workspace is not None
    return window.workspace


def without_islands(text: str) -> str:
    """Return a text without what is isolated in it."""
    before = ""
    while text != before:
        before, text = text, ISLAND.sub("", text)
    return text


def texts(widget: QWidget) -> Iterator[str]:
    """Yield all that a widget shows or says."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()


@pytest.mark.parametrize("place", PLACES)
def test_every_page_runs_from_the_right_and_keeps_the_order_of_figures(
    workspace: Workspace, place: str
) -> None:
    workspace.go_to(place)
    page = workspace.pages.page(place.partition("/")[0])
    parts = [page, *page.findChildren(QWidget)]
    assert [part for part in parts if part.isVisible() and part.layoutDirection() != FROM_RIGHT] == []
    told = {text for part in [*parts, *workspace.findChildren(QWidget)] for text in texts(part) if text}
    assert any(ARABIC.search(text) for text in told)
    assert [text for text in told if re.search("[\u0660-\u0669\u06f0-\u06f9]", text)] == []
    sentences = [text for text in told if ARABIC.search(text)]
    assert [text for text in sentences if LOOSE_RANGE.search(without_islands(text))] == []
    assert [text for text in told if "→" in without_islands(text)] == []


def test_side_bar_page_and_panel_stand_from_right_to_left(workspace: Workspace) -> None:
    workspace.go_to("walk/CAP-08")
    side = workspace.findChild(QWidget, "side")
    panel = workspace.findChild(QWidget, "panelScroll") or workspace.findChild(QWidget, "panel")
    assert side is not None
    assert panel is not None
    middle = workspace.pages.mapTo(workspace, workspace.pages.rect().center()).x()
    assert side.mapTo(workspace, QPoint(0, 0)).x() > middle
    assert panel.mapTo(workspace, QPoint(0, 0)).x() < middle


def test_a_language_from_the_right_can_be_put_on_and_off_while_running(window: MainWindow) -> None:
    for language, way in (
        ("ar", FROM_RIGHT),
        ("fr", Qt.LayoutDirection.LeftToRight),
        ("ar", FROM_RIGHT),
        ("en", Qt.LayoutDirection.LeftToRight),
    ):
        window.set_language(language)
        assert window.layoutDirection() == way
        assert window.menuBar().layoutDirection() == way


def ink(field: QWidget) -> tuple[int, int]:
    """Return the columns of a field between which its text stands."""
    picture = field.grab().toImage()
    ratio = picture.devicePixelRatio()
    middle = range(int(8 * ratio), picture.height() - int(8 * ratio))
    ground = picture.pixel(picture.width() // 2, int(6 * ratio))
    edge = int(8 * ratio)
    columns = [
        x for x in range(edge, picture.width() - edge) if any(picture.pixel(x, y) != ground for y in middle)
    ]
    return int(columns[0] / ratio), int(columns[-1] / ratio)


@pytest.mark.parametrize(
    ("language", "text", "side"),
    [
        ("en", "ملاحظة عن القوات", "right"),
        ("en", "A note on the force", "left"),
        ("ar", "A note on the force", "left"),
        ("ar", "ملاحظة عن القوات", "right"),
    ],
)
@pytest.mark.parametrize("kind", [LineField, TextField])
def test_what_is_typed_runs_as_its_first_letter_does(
    window: MainWindow,
    qtbot: QtBot,
    kind: type[LineField | TextField],
    language: str,
    text: str,
    side: str,
) -> None:
    """Notes in Arabic in an English window, and the reverse."""
    window.set_language(language)
    field = kind("Note")
    qtbot.addWidget(field)
    field.resize(480, 60)
    field.show()
    for letter in text:
        QTest.keyClicks(field, letter) if letter.isascii() else _insert(field, letter)
    window.setFocus()
    field.clearFocus()
    first, last = ink(field)
    assert (first < 40) == (side == "left")
    assert (last > 440) == (side == "right")


def _insert(field: LineField | TextField, letter: str) -> None:
    """Put a letter in as an input method does: QTest types what the keyboard of the machine has."""
    if isinstance(field, QLineEdit):
        field.insert(letter)
    elif isinstance(field, QPlainTextEdit):
        field.insertPlainText(letter)


def test_arrows_in_the_level_grid_go_where_they_point(workspace: Workspace) -> None:
    workspace.go_to("what-if")
    grid = workspace.pages.page("what-if").findChild(LevelGrid)
    assert grid is not None
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, 2))
    before = grid.visualRect(grid.currentIndex()).left()
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.currentIndex().column() == 3
    assert grid.visualRect(grid.currentIndex()).left() < before
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().column() == 2


def test_arrows_in_a_chart_go_where_they_point(workspace: Workspace) -> None:
    workspace.go_to("readiness")
    chart = workspace.pages.page("readiness").findChild(Tornado)
    assert chart is not None
    chart.go_to(0)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current == 1
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 0


def test_what_is_kept_in_the_file_has_no_signs_of_order(workspace: Workspace) -> None:
    document = workspace.document
    workspace.go_to("session")
    page = workspace.pages.page("session")
    assert isinstance(page, SessionPage)
    page.meeting.plan()
    assert document.assessment.sessions[0].title == "جلسة التخطيط 1"


def test_figures_of_an_arabic_keyboard_answer(workspace: Workspace) -> None:
    workspace.go_to("walk/CAP-08")
    page = workspace.pages.page("walk")
    assert isinstance(page, WalkPage)
    page.focus_levels()
    QTest.keyClicks(page.focusWidget(), "3")
    assert workspace.document.assessment.answer("CAP-08").level == 3

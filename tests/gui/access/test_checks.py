"""The auditor itself: each check finds what is made wrong on purpose, and nothing where all is well."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from muster.gui.theme import Appearance
from muster.gui.widgets.focus_ring import FocusRings
from muster.gui.widgets.spoken import speak
from muster.gui.widgets.text import label
from tests.gui.access.moving import out_of_order
from tests.gui.access.parts import parts, tab_stops
from tests.gui.access.seeing import cut, faint_rings, pale_frames, pale_texts, sideways, small_targets
from tests.gui.access.telling import told_badly

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def page(shown: Show, appearance: Appearance) -> Iterator[Callable[..., QWidget]]:
    """Show parts below each other, as the program looks."""
    speak()
    kept = []

    def made(*widgets: QWidget) -> QWidget:
        whole = QWidget()
        whole.setObjectName("page")
        column = QVBoxLayout(whole)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        kept.append(shown(whole))
        return whole

    yield made
    kept.clear()


def has(wrong: list[str], text: str) -> bool:
    return any(text in one for one in wrong)


def test_what_is_well_made_passes(
    page: Callable[..., QWidget], appearance: Appearance, qapp: QApplication
) -> None:
    rings = FocusRings(qapp, appearance)
    field = QLineEdit()
    field.setAccessibleName("Mission")
    whole = page(label("Profile", "h1"), field, QPushButton("Create"))
    found, stops = parts(whole), tab_stops(whole)
    wrong = told_badly(found) + small_targets(found) + pale_texts(found) + pale_frames(found)
    assert wrong + out_of_order(stops) + faint_rings(stops) + cut(found) + sideways(whole) == []
    rings.deleteLater()


def test_what_says_nothing_is_found(page: Callable[..., QWidget]) -> None:
    silent = QWidget()
    silent.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    silent.setMinimumHeight(30)
    wrong = told_badly(parts(page(QLineEdit(), silent, QPushButton("Remove"), QPushButton("Remove"))))
    assert has(wrong, "has no name: QLineEdit")
    assert has(wrong, "has the role Client")
    assert has(wrong, "2 are called “Remove”")
    assert has(wrong, "has no heading")


def test_what_is_too_small_is_found(page: Callable[..., QWidget]) -> None:
    button = QPushButton("x")
    button.setFixedSize(20, 20)
    assert has(small_targets(parts(page(button))), "px to click on: QPushButton “x”")


def test_pale_letters_and_frames_are_found(page: Callable[..., QWidget]) -> None:
    pale = QLabel("Hardly to be read")
    palette = QPalette(pale.palette())
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#c0c0c0"))
    pale.setPalette(palette)
    field = QLineEdit()
    field.setAccessibleName("Area")
    field.setStyleSheet("border: 1px solid #e8e8e8")
    found = parts(page(QLineEdit("takes the keyboard"), pale, field))
    assert has(pale_texts(found), "Hardly to be read")
    assert has(pale_frames(found), "Area")


def test_a_ring_that_is_not_there_is_found(page: Callable[..., QWidget], qapp: QApplication) -> None:
    silent = QWidget()
    silent.setAccessibleName("Names")
    silent.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    silent.setMinimumHeight(40)
    for rings in qapp.findChildren(FocusRings):  # of a window of another test
        delete(rings)
    whole = page(QPushButton("first"), silent)
    assert has(faint_rings([silent]), "Names")
    assert whole.isVisible()


def test_a_step_back_is_found(page: Callable[..., QWidget]) -> None:
    upper, lower = QPushButton("upper"), QPushButton("lower")
    page(upper, lower)
    assert out_of_order([upper, lower]) == []
    assert has(out_of_order([lower, upper]), "Tab leads back")
    beside = QWidget()
    line = QHBoxLayout(beside)
    left, right = QPushButton("left"), QPushButton("right")
    line.addWidget(left)
    line.addWidget(right)
    page(beside)
    assert has(out_of_order([right, left]), "Tab leads back")


def test_what_is_cut_is_found(page: Callable[..., QWidget]) -> None:
    low, narrow = label("One line\nand another"), QPushButton("A button with many words")
    low.setFixedHeight(12)
    narrow.setFixedWidth(40)
    wide = QScrollArea()
    inside = QPushButton("too wide")
    inside.setFixedSize(3000, 40)
    wide.setWidget(inside)
    whole = page(low, narrow, wide)
    wrong = cut(parts(whole))
    assert has(wrong, "cut below")
    assert has(wrong, "A button with many words")
    assert has(wrong, "sticks out")
    assert has(sideways(whole), "scrolls sideways")

"""The ring of the keyboard: round whatever has it, in every theme, moving along, not in the mouse's way."""

import os
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from colour_sight import contrast
from muster.gui.theme import SCALE, THEMES, Appearance
from muster.gui.widgets.empty_state import EmptyState
from muster.gui.widgets.focus_ring import FocusRings, RingDelegate
from muster.gui.widgets.layout import ScrollColumn
from muster.gui.widgets.text import LineField
from muster.gui.widgets.verdict_box import LinkLine
from tests.gui.support import PATIENCE, press


def _primary() -> QPushButton:
    made = QPushButton("Next")
    made.setObjectName("primary")
    return made


def _link() -> LinkLine:
    made = LinkLine()
    made.show_line("CAP-01", "CAP-01")
    return made


MAKERS: dict[str, Callable[[Appearance], QWidget]] = {
    "button": lambda _: QPushButton("Save"),
    "primary": lambda _: _primary(),
    "tick": lambda _: QCheckBox("Set"),
    "radio": lambda _: QRadioButton("Ready"),
    "combo": lambda _: QComboBox(),
    "spin": lambda _: QSpinBox(),
    "line": lambda _: LineField("Name"),
    "link": lambda _: _link(),
}


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, appearance: Appearance) -> Iterator[ScrollColumn]:
    """A page in whose column a test puts its widgets."""
    rings = FocusRings(qapp, appearance)
    made = ScrollColumn()
    qtbot.addWidget(made)
    made.resize(500, 300)
    yield made
    delete(rings)


def showing(page: QWidget, qtbot: QtBot) -> None:
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
    QApplication.processEvents()  # what is laid out once more when its style is known


def ring_of(window: QWidget) -> QWidget | None:
    """Return the ring in sight."""
    return next((part for part in window.findChildren(QWidget, "focusRing") if part.isVisible()), None)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", MAKERS)
def test_the_ring_stands_out_on_both_sides_with_a_gap(
    name: str, theme: str, appearance: Appearance, page: ScrollColumn, qtbot: QtBot
) -> None:
    appearance.set_theme(theme)
    before, widget = QPushButton("Before"), MAKERS[name](appearance)
    for part in (before, widget):
        page.column.addWidget(part)
    page.column.addStretch(1)
    showing(page, qtbot)
    before.setFocus()
    plain = page.grab().toImage()
    press(Qt.Key.Key_Tab)
    assert widget.hasFocus()
    image = page.grab().toImage()
    look = appearance.theme
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    middle = place.center().y()
    across = [image.pixelColor(place.left() - n, middle).name() for n in range(1, 12)]
    gap, ring, outside = (
        across[: look.ring_gap],
        across[look.ring_gap : look.ring_gap + look.ring],
        across[look.ring_gap + look.ring],
    )
    assert ring == [look.focus] * look.ring, across
    assert gap == [look.card] * look.ring_gap
    assert contrast(look.focus, gap[0]) >= 3
    assert contrast(look.focus, outside) >= 3
    assert outside == plain.pixelColor(place.left() - look.ring - look.ring_gap - 1, middle).name()
    appearance.set_theme("light")


def test_the_ring_moves_along_and_is_cut_where_its_widget_is_out_of_sight(
    appearance: Appearance, page: ScrollColumn, qtbot: QtBot
) -> None:
    button = QPushButton("Save")
    page.column.addWidget(button)
    page.column.addSpacing(2000)
    showing(page, qtbot)
    button.setFocus()
    ring = ring_of(page)
    assert ring is not None
    top = ring.y()
    page.verticalScrollBar().setValue(10)
    assert ring.y() == top - 10
    page.verticalScrollBar().setValue(SCALE.space_xl + 10)
    assert ring.y() == 0, "cut at the edge of the page"
    assert ring.height() < button.height() + 8
    page.verticalScrollBar().setValue(500)
    assert ring_of(page) is None
    page.verticalScrollBar().setValue(0)
    assert ring_of(page) is ring
    button.setFixedWidth(77)
    QApplication.processEvents()
    assert ring.width() == 77 + 2 * (appearance.theme.ring + appearance.theme.ring_gap)
    button.hide()
    assert ring_of(page) is None


def test_a_click_rings_nothing_until_a_key_is_pressed(page: ScrollColumn, qtbot: QtBot) -> None:
    button, field = QPushButton("Save"), LineField("Name")
    for part in (button, field):
        page.column.addWidget(part)
    showing(page, qtbot)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    screen = page.windowHandle()  # what the system sends clicks to
    field.setFocus()
    QTest.mouseClick(screen, left, none, button.mapTo(page, button.rect().center()))
    assert button.hasFocus()
    assert ring_of(page) is None
    QTest.keyClick(button, Qt.Key.Key_Shift)
    assert ring_of(page) is not None
    QTest.mouseClick(screen, left, none, field.mapTo(page, field.rect().center()))
    assert field.hasFocus()
    assert ring_of(page) is not None, "what is written in tells where the letters go"


def test_lists_ring_their_rows_and_an_empty_list_or_a_text_is_ringed_inside(
    page: ScrollColumn, appearance: Appearance, qtbot: QtBot
) -> None:
    rows, text = QListWidget(), QTextBrowser()
    rows.setItemDelegate(RingDelegate(appearance, rows))
    rows.addItem("One")
    rows.setCurrentRow(0)
    for part in (rows, text):
        page.column.addWidget(part)
    showing(page, qtbot)
    rows.setFocus()
    assert rows.hasFocus()
    assert rows.currentIndex().isValid()
    assert ring_of(page) is None
    rows.clear()
    text.setFocus()
    rows.setFocus()
    ring = ring_of(page)
    assert ring is not None
    assert ring.size() == rows.size()


def test_every_window_has_a_ring_of_its_own_and_none_outlives_it(page: ScrollColumn, qtbot: QtBot) -> None:
    button = QPushButton("Save")
    page.column.addWidget(button)
    showing(page, qtbot)
    button.setFocus()
    dialog = QDialog(page)
    inside = QPushButton("Close", dialog)
    dialog.resize(200, 100)
    showing(dialog, qtbot)
    inside.setFocus()
    assert ring_of(dialog) is not None
    with qtbot.waitSignal(dialog.destroyed):
        dialog.deleteLater()
    page.activateWindow()
    qtbot.waitUntil(button.hasFocus, timeout=PATIENCE)
    assert ring_of(page) is not None
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    assert ring_of(page) is None


@pytest.mark.parametrize("has_field", [True, False])
def test_a_window_thrown_away_with_the_ring_goes_at_once(
    page: ScrollColumn, qtbot: QtBot, has_field: bool
) -> None:
    """Held until the keyboard is elsewhere, it would go while Qt hands the keyboard on, and Qt with it."""
    window = QWidget()
    window.resize(200, 100)
    ringed = QPushButton("Save", window) if has_field else window
    ringed.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    showing(window, qtbot)
    ringed.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring_of(window) is not None
    gone = weakref.ref(window)
    del window, ringed
    assert gone() is None
    button = QPushButton("Save")
    page.column.addWidget(button)
    showing(page, qtbot)
    button.setFocus()
    assert ring_of(page) is not None


THROWN_AWAY = """
import gc
import muster.gui
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from muster.gui.theme import Appearance
from muster.gui.widgets.empty_state import EmptyState
from muster.gui.widgets.focus_ring import FocusRings

application = QApplication([])
rings = FocusRings(application, Appearance(application))
for _ in range(20):
    state = EmptyState("Nothing yet", "The first save writes the first lines.", "Save now")
    state.show()
    QTest.qWaitForWindowActive(state)
    state.button.setFocus(Qt.FocusReason.TabFocusReason)
    assert state.button.hasFocus()
    del state
gc.collect()
print("well", flush=True)
"""


def test_windows_that_go_while_they_have_the_ring_break_nothing() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", THROWN_AWAY],
        capture_output=True,
        text=True,
        env={**os.environ, "MALLOC_PERTURB_": "165"},  # what is freed is overwritten
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, "well\n"), ended.stderr


def test_what_belongs_to_python_alone_is_not_kept_for_its_ring(page: ScrollColumn, qtbot: QtBot) -> None:
    """A layout moved the button to where it is, so it ends with the last name for it: not the ring's."""
    state = EmptyState("Nothing yet", "The first save writes the first lines.", "Save now")
    page.column.addWidget(state)
    before = sys.getrefcount(state.button)
    showing(page, qtbot)
    state.button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring_of(page) is not None
    now = sys.getrefcount(state.button)
    assert now == before


def test_the_mouse_goes_through_the_ring(page: ScrollColumn, qtbot: QtBot) -> None:
    button = QPushButton("Save")
    page.column.addWidget(button)
    showing(page, qtbot)
    button.setFocus()
    ring = ring_of(page)
    assert ring is not None
    assert page.childAt(ring.geometry().topLeft()) is not ring

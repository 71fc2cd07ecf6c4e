"""Every page as those meet it who hear it, who have no mouse, whose eyes are weak: a list of findings."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.theme import THEMES
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES
from tests.gui.access.conftest import Go, begin, lasting
from tests.gui.access.longer import LongerTexts, longer
from tests.gui.access.moving import out_of_order
from tests.gui.access.parts import parts, tab_stops
from tests.gui.access.report import report
from tests.gui.access.seeing import cut, faint_rings, pale_frames, pale_texts, sideways, small_targets
from tests.gui.access.telling import told_badly

NAMES = [page.id for page in PAGES]


@pytest.mark.parametrize("page", NAMES)
def test_a_page_is_told_seen_and_walked(window: MainWindow, half: Path, go: Go, page: str) -> None:
    begin("half", window, half)
    here = go(page)
    found = parts(here)
    stops = tab_stops(here)
    wrong = told_badly(found) + small_targets(found) + pale_texts(found) + pale_frames(found)
    wrong += out_of_order(stops) + faint_rings(stops) + sideways(here)
    assert not wrong, report(wrong)
    assert stops, "the keyboard has nowhere to go"


@pytest.mark.parametrize("theme", [theme for theme in THEMES if theme != "light"])
def test_no_text_is_pale_in_other_colours(window: MainWindow, half: Path, go: Go, theme: str) -> None:
    window.appearance.set_theme(theme)
    begin("half", window, half)
    wrong = []
    for page in NAMES:
        found = parts(go(page))
        wrong += [f"{page}: {one}" for one in pale_texts(found) + pale_frames(found)]
    assert not wrong, report(wrong)


@pytest.mark.parametrize("page", NAMES)
def test_nothing_is_cut_in_twice_the_size(
    window: MainWindow, qtbot: QtBot, half: Path, go: Go, page: str
) -> None:
    """On the smallest window that is promised: 1024 to 700."""
    window.resize(1024, 700)
    window.appearance.set_size(200)
    begin("full", window, half)
    here = go(page)
    assert (window.width(), window.height()) == (1024, 700)
    wrong = lasting(window, qtbot, lambda: cut(parts(here)) + sideways(here))
    assert not wrong, report(wrong)


@pytest.mark.parametrize("page", NAMES)
def test_nothing_is_cut_in_a_longer_language(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, half: Path, go: Go, page: str
) -> None:
    words = LongerTexts(qapp)
    qapp.installTranslator(words)
    try:
        window.resize(1366, 768)
        workspace = begin("full", window, half)
        here = go(page)
        wrong = lasting(window, qtbot, lambda: cut(parts(workspace)) + sideways(here))
    finally:
        qapp.removeTranslator(words)
    assert not wrong, report(wrong)


def test_tab_goes_from_top_to_bottom_from_the_right_too(
    window: MainWindow, half: Path, go: Go, mirrored: None
) -> None:
    begin("half", window, half)
    wrong = []
    for page in NAMES:
        here = go(page)
        assert here.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wrong += [f"{page}: {one}" for one in out_of_order(tab_stops(here))]
    assert not wrong, report(wrong)


def test_the_longer_language_keeps_what_is_filled_in() -> None:
    assert longer("Save {name} &now") == "Saveoo {name} &nowo"
    assert len(longer("Readiness so far")) >= 1.35 * len("Readiness so far")

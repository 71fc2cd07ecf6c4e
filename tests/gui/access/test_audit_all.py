"""All of it, in every language and in all colours: minutes; `make audit` runs it."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from muster.gui.languages import LANGUAGES
from muster.gui.settings import Settings
from muster.gui.theme import THEMES
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES
from tests.gui.access.conftest import begin, settle
from tests.gui.access.moving import out_of_order
from tests.gui.access.parts import parts, tab_stops
from tests.gui.access.report import report
from tests.gui.access.seeing import cut, faint_rings, pale_frames, pale_texts, sideways, small_targets
from tests.gui.access.telling import told_badly

NAMES = [page.id for page in PAGES]
Opened = Callable[[str], MainWindow]


@pytest.fixture
def opened(open_window: Callable[[], MainWindow], settings_file: Path) -> Opened:
    """Open the window in a language."""

    def made(language: str) -> MainWindow:
        store = QSettings(str(settings_file), QSettings.Format.IniFormat)
        Settings(store).language = language
        store.sync()
        return open_window()

    return made


@pytest.mark.long
@pytest.mark.parametrize(("language", "theme", "kind"), list(product(LANGUAGES, THEMES, ("half", "full"))))
def test_every_page(opened: Opened, half: Path, qtbot: QtBot, language: str, theme: str, kind: str) -> None:
    window = opened(language)
    window.appearance.set_theme(theme)
    window.resize(1366, 768)
    workspace = begin(kind, window, half)
    wrong = []
    for page in NAMES:
        workspace.go_to(page)
        settle(window, qtbot)
        here = workspace.page
        found, stops = parts(here), tab_stops(here)
        told = told_badly(found) + small_targets(found) + pale_texts(found) + pale_frames(found)
        told += out_of_order(stops) + faint_rings(stops) + cut(found) + sideways(here)
        wrong += [f"{page}: {one}" for one in told]
    assert not wrong, report(wrong)


@pytest.mark.long
@pytest.mark.parametrize(("language", "kind"), list(product(LANGUAGES, ("half", "full"))))
def test_every_page_in_twice_the_size(
    opened: Opened, half: Path, qtbot: QtBot, language: str, kind: str
) -> None:
    window = opened(language)
    window.resize(1024, 700)
    window.appearance.set_size(200)
    workspace = begin(kind, window, half)
    wrong = []
    for page in NAMES:
        workspace.go_to(page)
        settle(window, qtbot)
        told = cut(parts(workspace)) + sideways(workspace)
        wrong += [f"{page}: {one}" for one in told]
    assert (window.width(), window.height()) == (1024, 700)
    assert not wrong, report(wrong)

"""The smallest window that is promised, 1024 to 700, with letters twice as large, in every language."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.languages import Translations
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES
from tests.gui.access.conftest import Go, begin
from tests.gui.access.parts import parts
from tests.gui.access.report import report
from tests.gui.access.seeing import cut, sideways
from tests.gui.support import focused, workspace_of

NAMES = [page.id for page in PAGES]


@pytest.fixture
def narrow(window: MainWindow) -> MainWindow:
    """The window at 1024 × 700 and 200 % text."""
    window.resize(1024, 700)
    window.appearance.set_size(200)
    return window


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_all_of_every_page_is_there(
    narrow: MainWindow, qapp: QApplication, half: Path, go: Go, language: str
) -> None:
    Translations(qapp).use(language)
    begin("full", narrow, half)
    wrong = []
    for page in NAMES:
        go(page)
        workspace = workspace_of(narrow)
        assert (narrow.width(), narrow.height()) == (1024, 700)
        assert narrow.minimumSizeHint().width() <= 1024
        layout = workspace.header.layout()
        assert layout is not None
        if (room := layout.minimumSize().width()) > workspace.header.width():
            wrong.append(f"{page}: the header needs {room} px")
        wrong += [f"{page}: {one}" for one in cut(parts(workspace)) + sideways(workspace)]
    assert not wrong, report(wrong)


def test_the_side_bar_is_one_key_away(narrow: MainWindow, half: Path, go: Go) -> None:
    workspace = begin("half", narrow, half)
    go("walk/FOR-1")
    assert not workspace.side.isVisible()
    assert workspace.header.pages_button.isVisible()
    workspace.header.pages_button.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert focused() is workspace.side.list
    assert workspace.side.width() <= narrow.width()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert workspace.pages.isVisible()
    assert not workspace.side.isVisible()

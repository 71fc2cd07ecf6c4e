"""What the tests of these parts share."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from tests.gui.support import PATIENCE


@pytest.fixture
def workspace(window: MainWindow, saved: Path, qtbot: QtBot) -> Workspace:
    """A half-answered document with the draws loaded."""
    window.open_path(saved)
    made = window.workspace
    assert made is not None
    with qtbot.waitSignal(made.chances.ready, timeout=PATIENCE):
        made.chances.load()
    return made


@pytest.fixture
def example(window: MainWindow) -> Workspace:
    """The AFISMA example."""
    QTest.mouseClick(window.start.example_buttons[0], Qt.MouseButton.LeftButton)
    assert window.workspace is not None
    return window.workspace

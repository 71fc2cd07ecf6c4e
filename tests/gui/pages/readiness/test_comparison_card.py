"""This mission beside the reference missions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from tests.gui.support import cells, page_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workspace(window: MainWindow, saved) -> Workspace:  # type: ignore[no-untyped-def]
    """A half-answered document in the window."""
    window.open_path(saved)
    assert window.workspace is not None
    return window.workspace


def test_an_example_stands_beside_earlier_missions(window: MainWindow) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    workspace = window.workspace
    assert workspace is not None
    card = page_of(workspace, "readiness", ReadinessPage).beside
    QApplication.processEvents()
    rows = cells(card.table)
    assert "AMISOM – Somalia, 2012" in [row[0] for row in rows]
    assert all(int(row[3]) > 5 for row in rows)


def test_a_bank_of_ones_own_stands_beside_nothing(workspace: Workspace) -> None:
    workspace.go_to("readiness")
    QApplication.processEvents()
    assert not page_of(workspace, "readiness", ReadinessPage).beside.isVisible()

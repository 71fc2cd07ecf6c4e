"""What the tests of these parts share."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from tests.gui.support import PATIENCE


@pytest.fixture
def walk(qtbot: QtBot, qapp: QApplication, document: Document) -> WalkPage:
    """The walk at its first question, with the keyboard on it."""
    page = WalkPage(document, Appearance(qapp))
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
    page.show_question("FOR-1")
    return page

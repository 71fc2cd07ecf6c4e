"""Which screen is in sight, and what another language does to it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from tests.gui.support import PATIENCE, page_of

LEFT = Qt.MouseButton.LeftButton


def test_the_language_changes_while_a_document_is_open(
    open_window: Callable[[], MainWindow], qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_window()
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    old, document = window.workspace, window.document
    assert old is not None
    assert document is not None
    old.go_to("walk/CAP-08")
    AnswerEdits(document).set_level("CAP-08", 3)
    window.set_language("fr")
    qtbot.waitUntil(lambda: window.workspace is not old, timeout=PATIENCE)
    workspace = window.workspace
    assert workspace is not None
    assert window.document is document, "the document and what can be undone stay"
    assert workspace.place == "walk/CAP-08"
    assert document.framework.language == "fr"
    assert (
        page_of(workspace, "walk", WalkPage)._text.text().startswith("Les pays contributeurs ont-ils engagé")
    )
    assert any("Suivante" in button.text() for button in workspace.findChildren(QPushButton))
    assert window.menuBar().actions()[0].text() == "&Fichier"
    window.run("undo")
    assert document.assessment.answer("CAP-08").level == 1
    document.stack.setClean()
    window.close()
    again = open_window()
    assert again.menuBar().actions()[0].text() == "&Fichier", "remembered"
    assert any("MISMA" in tile.accessibleName() for tile in again.start.example_buttons)
    again.set_language("en")
    qtbot.waitUntil(lambda: again.menuBar().actions()[0].text() == "&File", timeout=PATIENCE)
    assert again.screens.currentWidget() is again.start
    again.set_language("en")

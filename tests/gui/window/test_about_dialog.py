"""What Muster is, and every licence in it, found by a word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster import __version__
from muster.gui.window.about_dialog import AboutDialog
from muster.gui.window.main_window import MainWindow
from muster.resources import legal
from tests.gui.support import press, texts, write


@pytest.fixture
def about(window: MainWindow) -> AboutDialog:
    window.actions_by_id["about"].trigger()
    QApplication.processEvents()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    return dialog


def test_version_and_notice_are_there(about: AboutDialog) -> None:
    assert __version__ in texts(about)
    assert about.text.toPlainText() == legal("NOTICE").read_text("utf-8")
    assert about.texts.count() == 4
    for place in range(4):
        about.texts.setCurrentIndex(place)
        assert len(about.text.toPlainText()) > 500


def test_a_word_is_looked_for_and_the_next_one_found(about: AboutDialog) -> None:
    write("pydantic")
    first = about.text.textCursor().position()
    assert about.text.textCursor().selectedText().casefold() == "pydantic"
    press(Qt.Key.Key_Return)
    assert about.text.textCursor().position() > first
    assert about.isVisible(), "Enter looks on, and closes nothing"
    for _ in range(500):
        press(Qt.Key.Key_Return)
        if about.text.textCursor().position() == first:
            break
    else:
        pytest.fail("it never begins again")
    write("nothing of the kind")
    assert "No match" in texts(about)
    QTest.keyClick(about, Qt.Key.Key_Escape)
    assert not about.isVisible()

"""What lands on the clipboard, and that it does no harm when the program ends."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from muster.gui.widgets.copying import copy_picture, copy_table


def test_a_table_is_copied_for_spreadsheets_and_word_processors(qtbot: QtBot) -> None:
    copy_table([("a", "b\tc"), ("<d>", "e")])
    copied = QGuiApplication.clipboard().mimeData()
    assert set(copied.formats()) == {"text/plain", "text/html"}
    assert copied.text() == "a\tb c\n<d>\te"
    assert copied.html() == (
        "<table><tr><td>a</td><td>b\tc</td></tr><tr><td>&lt;d&gt;</td><td>e</td></tr></table>"
    )


def test_a_figure_is_copied_without_the_signs_that_order_a_sentence(qtbot: QtBot) -> None:
    copy_table([("\u20681.1–80.2\u2069", "5")])
    assert QGuiApplication.clipboard().mimeData().text() == "1.1–80.2\t5"


def test_a_picture_is_copied_as_pixels_and_as_curves(qtbot: QtBot) -> None:
    shown = QLabel("Score")
    qtbot.addWidget(shown)
    shown.resize(120, 40)
    copy_picture(shown)
    copied = QGuiApplication.clipboard().mimeData()
    picture = copied.imageData()
    assert isinstance(picture, QImage)
    assert (picture.width(), picture.height()) == (120, 40)
    assert b"<svg" in bytes(copied.data("image/svg+xml").data())


COPY = """
from PySide6.QtWidgets import QApplication, QLabel
from muster.gui.widgets.copying import copy_picture, copy_table
application = QApplication([])
{what}
print("copied", flush=True)
"""


@pytest.mark.parametrize("what", ["copy_table([('a', 'b')])", "copy_picture(QLabel('Score'))"])
def test_the_program_ends_in_order_after_a_copy(what: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", COPY.format(what=what)], capture_output=True, text=True, check=False
    )
    assert (ended.stdout, ended.returncode) == ("copied\n", 0), ended.stderr

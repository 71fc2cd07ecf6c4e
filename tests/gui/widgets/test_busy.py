"""What is waited for is shown over the window, and the pointer says wait."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.widgets.busy import Busy


def test_it_shows_while_there_is_a_text(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    busy = Busy(window)
    window.show()
    busy.show_text("")
    assert busy.isHidden()
    assert QApplication.overrideCursor() is None
    busy.show_text("Sealing <b>…")
    busy.show_text("Sealing <b>…")
    assert busy.isVisible()
    assert busy.text.textFormat() is Qt.TextFormat.PlainText
    assert window.rect().contains(busy.geometry())
    pointer = QApplication.overrideCursor()
    assert pointer is not None
    assert pointer.shape() is Qt.CursorShape.WaitCursor
    busy.show_text("")
    assert busy.isHidden()
    assert QApplication.overrideCursor() is None

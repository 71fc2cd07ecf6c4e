"""A widget that is only referred to goes when its owner lets it go, and not before."""

import inspect
import weakref
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, ownedByPython

import muster.gui
from muster.gui.unheld import unheld
from muster.gui.widgets.focus_ring import FocusRings
from muster.gui.window.edit_commands import EditCommands
from muster.gui.window.main_window import MainWindow


@pytest.mark.parametrize("is_laid_out", [False, True])
def test_one_that_belongs_to_python_is_not_kept(qapp: QApplication, is_laid_out: bool) -> None:
    window = QWidget()
    widget = QPushButton("Save") if is_laid_out else window
    if is_laid_out:
        row = QVBoxLayout()
        row.addWidget(widget)
        QVBoxLayout(window).addLayout(row)  # Qt moves it into the window, and Python does not learn of it
        assert widget.parentWidget() is window
        del row
    assert ownedByPython(widget)
    there, gone = unheld(widget), weakref.ref(widget)
    assert there() is widget
    del widget, window
    assert gone() is None
    assert there() is None


def test_one_that_belongs_to_qt_is_there_until_qt_lets_it_go(qtbot: QtBot) -> None:
    spin = QSpinBox()
    qtbot.addWidget(spin)
    there = unheld(spin.lineEdit())  # which nobody in Python knows by a name
    line = there()
    assert line is not None
    assert line.parentWidget() is spin
    del line
    assert there() is not None
    delete(spin)
    assert there() is None


def test_nobody_takes_what_qt_hands_over_when_the_keyboard_moves() -> None:
    """What had the keyboard may be half gone then: to make something of it for Python breaks its memory."""
    hearers = (FocusRings._focus_changed, EditCommands._focus_changed, MainWindow.keep_in_sight)
    assert all(len(inspect.signature(hearer).parameters) == 1 for hearer in hearers), "self alone"
    sources = [path.read_text("utf-8") for path in Path(muster.gui.__file__).parent.rglob("*.py")]
    assert sum(source.count("focusChanged.connect(") for source in sources) == len(hearers)

"""The page for a new assessment."""

from PySide6.QtCore import Qt

from muster.gui.session.meeting import MINUTES_A_QUESTION
from muster.gui.window.main_window import MainWindow
from muster.resources import resource
from muster.storage.frameworks.library import load_framework
from tests.gui.support import at_start, document_of, press, texts, workspace_of, write

Key = Qt.Key


def test_a_new_assessment_needs_a_name(window: MainWindow) -> None:
    press(Key.Key_Space)
    assert window.screens.currentWidget() is window.new_page
    assert not window.new_page.create_button.isEnabled()
    press(Key.Key_Return)
    assert window.document is None
    write("  AFISMA ")
    window.new_page.core.setChecked(True)
    press(Key.Key_Return)
    mission = document_of(window).assessment.mission
    assert (mission.name, mission.set) == ("AFISMA", "core")
    assert workspace_of(window).place == "profile"
    assert "not saved yet" in window.windowTitle()


def test_escape_goes_back_from_the_new_page(window: MainWindow) -> None:
    window.run("new")
    press(Key.Key_Escape)
    assert at_start(window)


def test_the_time_that_is_promised_is_the_time_of_the_agenda(window: MainWindow) -> None:
    window.run("new")
    assert "a group that discusses takes two hours" in texts(window.new_page)
    bank = load_framework(resource("frameworks", "amisom-lessons"))
    short = sum(question.core for question in bank.questions)
    assert 110 <= short * MINUTES_A_QUESTION <= 130

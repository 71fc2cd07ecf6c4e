"""The page for a new assessment."""

from PySide6.QtCore import Qt

from muster.gui.window.main_window import MainWindow
from tests.gui.support import at_start, document_of, press, workspace_of, write

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

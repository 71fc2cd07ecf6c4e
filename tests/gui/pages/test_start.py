"""The start page: what an empty window offers."""

from muster.gui.window.main_window import MainWindow
from tests.gui.support import at_start


def test_an_empty_start_offers_new_open_and_examples(window: MainWindow) -> None:
    assert at_start(window)
    assert window.start.new.hasFocus()
    names = [tile.accessibleName() for tile in window.start.example_buttons]
    assert len(names) == 3
    assert any("AFISMA" in name for name in names)
    assert not window.actions_by_id["save"].isEnabled()
    assert not window.actions_by_id["undo"].isEnabled()

"""What is offered to be opened: recent files that are there, whatever else the settings hold."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from muster.gui.settings import Settings
from muster.gui.window.main_window import MainWindow
from muster.gui.window.start_entries import recent_entries


@pytest.mark.parametrize("stray", ["/" + "x" * 300, "/tmp/a\0b", "/tmp/gone.muster.json", "\ud800"])
def test_a_recent_name_that_no_system_takes_is_left_out(tmp_path: Path, stray: str) -> None:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    there = tmp_path / "a.muster.json"
    there.write_text("{}")
    settings.remember_file(there)
    settings.remember_file(Path(stray))
    assert [entry.path for entry in recent_entries(settings)] == [there]
    assert [entry.title for entry in recent_entries(settings)] == ["a"]


def test_the_window_opens_with_a_recent_name_of_300_letters(window: MainWindow, saved: Path) -> None:
    window.settings.remember_file(Path("/" + "x" * 300))
    window.navigation.show_entries()
    assert not window.open_path(Path("/" + "x" * 300)), "told, and nothing breaks"
    assert window.open_path(saved)

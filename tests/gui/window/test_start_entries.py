"""What is offered to be opened: recent files that are there, whatever else the settings hold."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from muster.gui.settings import Settings
from muster.gui.window.main_window import MainWindow
from muster.gui.window.start_entries import recent_entries, still_there


@pytest.mark.parametrize("stray", ["/" + "x" * 300, "/tmp/a\0b", "/tmp/gone.muster.json", "\ud800"])
def test_a_recent_name_that_no_system_takes_is_left_out(tmp_path: Path, stray: str) -> None:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    there = tmp_path / "a.muster.json"
    there.write_text("{}")
    settings.remember_file(there)
    settings.remember_file(Path(stray))
    assert recent_entries(settings)[-1].path == there
    left = still_there(recent_entries(settings))
    assert [(entry.path, entry.title) for entry in left] == [(there, "a")]


def test_the_window_opens_with_a_recent_name_of_300_letters(window: MainWindow, saved: Path) -> None:
    window.settings.remember_file(Path("/" + "x" * 300))
    window.navigation.show_entries()
    assert not window.open_path(Path("/" + "x" * 300)), "told, and nothing breaks"
    assert window.open_path(saved)

"""Choices are applied and kept; what asks for new pages gets them once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from muster.gui.motion import Motion
from muster.gui.settings import Settings
from muster.gui.theme import Appearance
from muster.gui.window.preferences import Preferences


@pytest.fixture
def made(qapp: QApplication, tmp_path: Path) -> tuple[Preferences, list[str]]:
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    settings.single_keys = False
    told: list[str] = []
    preferences = Preferences(
        settings, Appearance(qapp), told.append, lambda: told.append("furnish"), tmp_path
    )
    preferences.changed.connect(lambda: told.append("changed"))
    return preferences, told


def test_what_was_chosen_before_counts_from_the_start(made: tuple[Preferences, list[str]]) -> None:
    assert not made[0].appearance.single_keys


def test_pages_are_made_anew_only_for_what_they_are_made_of(made: tuple[Preferences, list[str]]) -> None:
    preferences, told = made
    preferences.set_single_keys(False)
    assert told == []
    preferences.set_single_keys(True)
    assert told == ["furnish", "changed"]
    told.clear()
    preferences.set_theme("dark")
    preferences.set_theme("light")
    assert told == ["changed", "changed"]
    assert preferences.settings.theme == "light"
    told.clear()
    preferences.set_marking_scheme("un")
    preferences.set_marking_scheme("un")
    assert told == ["furnish", "changed"]


def test_things_move_as_the_system_says_until_one_chooses(made: tuple[Preferences, list[str]]) -> None:
    preferences, told = made
    for kind, setting in (("off", False), ("on", True), ("system", None)):
        preferences.set_motion(kind)
        assert Motion.setting is setting
    assert told == ["changed"] * 3
    preferences.set_motion("off")
    preferences.reset("en")
    assert Motion.setting is None


def test_reset_speaks_the_language_of_the_system(made: tuple[Preferences, list[str]]) -> None:
    preferences, told = made
    preferences.settings.language = "fr"
    preferences.reset("en")
    assert "en" in told
    assert preferences.settings.language == ""
    assert preferences.appearance.single_keys

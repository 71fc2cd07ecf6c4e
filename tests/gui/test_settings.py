"""What the window remembers, and what it makes of a settings file that somebody has changed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from muster.gui.settings import RECENT_LIMIT, Settings


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)


def test_recent_files_are_newest_first_once_each_and_few(store: QSettings, tmp_path: Path) -> None:
    settings = Settings(store)
    files = [tmp_path / f"{number}.muster.json" for number in range(RECENT_LIMIT + 3)]
    for file in [*files, files[5]]:
        settings.remember_file(file)
    assert settings.recent[0] == files[5]
    assert len(settings.recent) == len(set(settings.recent)) == RECENT_LIMIT
    settings.forget_file(files[5])
    assert files[5] not in settings.recent


def test_a_file_named_from_here_is_found_from_elsewhere(
    store: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(store)
    monkeypatch.chdir(tmp_path)
    settings.remember_file(Path("a.muster.json"))
    assert settings.recent == [tmp_path / "a.muster.json"]
    settings.forget_file(Path("a.muster.json"))
    assert settings.recent == []


def test_everything_is_remembered_on_the_disk(store: QSettings, tmp_path: Path) -> None:
    settings = Settings(store)
    settings.theme, settings.language, settings.text_size = "dark", "fr", 150
    settings.geometry = QByteArray(b"somewhere")
    settings.motion, settings.single_keys, settings.names_in_reports = "off", False, False
    settings.marking_scheme, settings.state_folder = "un", tmp_path
    settings.remember_width("side", 240)
    settings.remember_shown("panel", False)
    settings.remember_place("a/b", "walk/CAP-08")
    settings.write()
    again = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    assert (again.theme, again.language, again.text_size) == ("dark", "fr", 150)
    assert again.geometry == QByteArray(b"somewhere")
    assert (again.motion, again.single_keys, again.names_in_reports) == ("off", False, False)
    assert (again.marking_scheme, again.state_folder) == ("un", tmp_path)
    assert (again.width("side"), again.width("panel"), again.is_shown("panel")) == (240, 0, False)
    again.reset()
    assert (again.theme, again.language, again.text_size, again.motion) == ("system", "", 100, "system")
    assert again.single_keys
    assert again.state_folder == tmp_path, "a folder is no matter of taste"
    assert again.width("side") == 240
    assert again.place("a/b") == "walk/CAP-08"
    assert again.place("another") == ""


def test_nonsense_in_the_file_is_as_if_it_were_not_there(store: QSettings) -> None:
    for key, value in (
        ("look/theme", "plaid"),
        ("look/text_size", "huge"),
        ("look/language", ["x", "y"]),
        ("files/recent", 7),
        ("window/geometry", "here"),
        ("look/motion", "wild"),
        ("keys/single", ["x"]),
        ("files/state", "not/absolute"),
        ("window/width_side", "-3"),
    ):
        store.setValue(key, value)
    settings = Settings(store)
    assert (settings.theme, settings.text_size, settings.language) == ("system", 100, "")
    assert settings.recent == []
    assert (settings.motion, settings.state_folder, settings.width("side")) == ("system", None, 0)
    assert settings.single_keys
    assert settings.geometry is None

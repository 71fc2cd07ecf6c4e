"""The one door to shipped files, in a checkout and in an installed copy."""

from pathlib import Path

import pytest

from muster import resources
from muster.resources import resource


def test_what_is_shipped_is_there() -> None:
    for parts in (("frameworks", "amisom-lessons"), ("phrases", "en.toml"), ("themes", "light.toml")):
        assert resource(*parts).exists()


def test_an_installed_copy_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beside = tmp_path / "resources"
    monkeypatch.setattr(resources, "_BESIDE", beside)
    assert resource("phrases").is_dir(), "a checkout has none beside the package"
    beside.mkdir()
    assert resource("phrases", "en.toml") == beside / "phrases" / "en.toml"

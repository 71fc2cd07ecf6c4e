"""The folder of this computer: the environment's, else the chosen one, else the system's."""

from pathlib import Path

import pytest

from muster.gui.state_folder import is_fixed, state_folder


def test_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usual = state_folder()
    assert usual.is_absolute()
    assert not is_fixed()
    assert state_folder(tmp_path / "chosen") == tmp_path / "chosen"
    monkeypatch.setenv("MUSTER_STATE", "~/state")
    assert is_fixed()
    assert state_folder(tmp_path / "chosen") == Path("~/state").expanduser()
    monkeypatch.setenv("MUSTER_STATE", "")
    assert state_folder() == usual

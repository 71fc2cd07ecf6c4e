"""One more window is one more process, and a file is no command whatever its name."""

import subprocess
import sys
from pathlib import Path

import pytest

from muster.gui.window.apart import open_apart


def test_a_further_file_is_no_command_whatever_its_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    started: list[list[str]] = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_more: started.append(command))
    open_apart(Path("score"))
    assert started[0][-1] == str(tmp_path / "score")
    open_apart()
    assert started[1] == started[0][:-1]


def test_on_windows_no_console_stands_beside_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    flags: list[object] = []
    monkeypatch.setattr(subprocess, "Popen", lambda _command, **more: flags.append(more["creationflags"]))
    monkeypatch.setattr(subprocess, "DETACHED_PROCESS", 8, raising=False)
    open_apart()
    monkeypatch.setattr(sys, "platform", "win32")
    open_apart()
    assert flags == [0, 8]

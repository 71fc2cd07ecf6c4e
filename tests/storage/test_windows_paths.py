"""Names and paths as Windows has them, on a system that only says it is Windows."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from muster.storage import windows_paths
from muster.storage.windows_paths import HIDDEN, LONG, extended, hide, is_device, is_refused, reachable


@pytest.mark.parametrize("name", ["CON", "nul.muster.json", "Com1", "lpt9.pdf", "aux .txt", "CONIN$", "COM²"])
def test_a_device_is_no_file_whatever_its_ending(name: str) -> None:
    assert is_device(name)
    assert is_refused(name)


@pytest.mark.parametrize(
    "name", ["a:b.pdf", "a?", "a*b", "a|b", 'a"b', "<a>", "a\\b", "a\tb", "mission.", "mission ", "a.json. ."]
)
def test_a_name_that_windows_does_not_take_or_cuts_is_refused(name: str) -> None:
    assert is_refused(name)
    assert not is_device(name)


@pytest.mark.parametrize(
    "name", ["concept.json", "com10.json", "a.muster.json", ".a.lock", "Réunion – 3.json", "nul-1"]
)
def test_any_other_name_is_taken(name: str) -> None:
    assert not is_refused(name)


def test_a_long_path_is_written_without_a_bound() -> None:
    long = "x" * LONG
    assert extended(f"C:\\{long}\\.\\a.json") == f"\\\\?\\C:\\{long}\\a.json"
    assert extended(f"C:/{long}/../a.json") == "\\\\?\\C:\\a.json"
    assert extended(f"\\\\server\\share\\{long}") == f"\\\\?\\UNC\\server\\share\\{long}"


def test_a_short_relative_or_done_path_stays() -> None:
    long = "x" * LONG
    for path in ("C:\\a.json", f"{long}\\a.json", f"\\\\?\\C:\\{long}", f"\\\\?\\UNC\\server\\share\\{long}"):
        assert extended(path) == path


def test_only_windows_needs_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(windows_paths, "extended", lambda path: f"{path}!")
    monkeypatch.setattr(sys, "platform", "linux")
    assert reachable(Path("a")) == Path("a")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.chdir(tmp_path)
    assert reachable(Path("a")) == tmp_path / "a!"


def test_a_file_is_hidden_where_a_dot_does_not_do_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    hidden: list[tuple[str, int]] = []
    kernel = SimpleNamespace(SetFileAttributesW=lambda *given: hidden.append(given))
    monkeypatch.setattr("ctypes.windll", SimpleNamespace(kernel32=kernel), raising=False)
    hide(tmp_path / ".a.lock")
    monkeypatch.setattr(sys, "platform", "win32")
    hide(tmp_path / ".b.lock")
    assert hidden == [(str(tmp_path / ".b.lock"), HIDDEN)]
    monkeypatch.delattr("ctypes.windll")
    hide(tmp_path / ".c.lock")
    assert len(hidden) == 1

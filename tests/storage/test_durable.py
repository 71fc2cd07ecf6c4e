"""Onto the disk, and into the place of a file that somebody has open: as each system wants it."""

import errno
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from muster.storage import durable
from muster.storage.durable import TRIES, HeldOpen, put_in_place, put_on_disk


class Windows:
    """Lets files be replaced only from the n-th try on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, winerror: int, opens_at: int) -> None:
        self.tries, self.slept = 0, 0
        real = Path.replace

        def replace(part: Path, target: Path) -> Path:
            self.tries += 1
            if self.tries < opens_at:
                refused = PermissionError(errno.EACCES, "Access is denied")
                refused.winerror = winerror  # type: ignore[attr-defined,unused-ignore]
                raise refused
            return real(part, target)

        def sleep(_seconds: float) -> None:
            self.slept += 1

        monkeypatch.setattr(Path, "replace", replace)
        monkeypatch.setattr(durable, "time", SimpleNamespace(sleep=sleep))


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    part, target = tmp_path / "part", tmp_path / "target"
    part.write_text("new")
    target.write_text("old")
    return part, target


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_who_has_a_file_open_for_a_moment_is_waited_for(
    winerror: int, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    system = Windows(monkeypatch, winerror, opens_at=4)
    put_in_place(*files)
    assert files[1].read_text() == "new"
    assert (system.tries, system.slept) == (4, 3)


def test_who_keeps_it_open_is_told_and_the_old_file_stays(
    files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    system = Windows(monkeypatch, 5, opens_at=TRIES + 1)
    with pytest.raises(HeldOpen) as caught:
        put_in_place(*files)
    assert (caught.value.errno, caught.value.filename) == (errno.EBUSY, str(files[1]))
    assert (system.tries, system.slept) == (TRIES, TRIES - 1)
    assert files[1].read_text() == "old"


def test_any_other_refusal_is_told_at_once(files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    system = Windows(monkeypatch, 112, opens_at=2)  # the disk is full
    with pytest.raises(PermissionError):
        put_in_place(*files)
    assert (system.tries, system.slept) == (1, 0)


def test_macos_is_asked_in_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("fcntl")
    asked: list[tuple[str, int]] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: asked.append(("fsync", descriptor)))
    put_on_disk(7)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr("fcntl.F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr("fcntl.fcntl", lambda descriptor, order: asked.append((f"fcntl {order}", descriptor)))
    put_on_disk(8)
    assert asked == [("fsync", 7), ("fcntl 51", 8)]

    def refuse(_descriptor: int, _order: int) -> None:
        raise OSError(errno.ENOTSUP, "no such order")

    monkeypatch.setattr("fcntl.fcntl", refuse)
    put_on_disk(9)
    assert asked[-1] == ("fsync", 9)

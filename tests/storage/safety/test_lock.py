"""A lock is held by one, survives hostile neighbours, and is never taken from a living holder unasked."""

import json
import os
import socket
import stat
import time
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock

import pytest

from muster.storage.safety import lock as module
from muster.storage.safety.lock import NOBODY_KNOWN, Holder, Lock, holder, is_silent, lock_path
from muster.storage.safety.process import MOST_LETTERS
from tests.storage.safety.locks import LONG_AGO, age, gone_pid, refuse, taken, write


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A document's place."""
    return tmp_path / "a.muster.json"


def test_a_lock_is_held_by_one(path: Path) -> None:
    mine = taken(path, "me")
    assert mine.is_mine
    held = Lock.take(path, "you")
    assert isinstance(held, Holder)
    assert held.process is not None
    assert (held.who, held.host, held.process.pid) == ("me", socket.gethostname(), os.getpid())
    yours = taken(path, "you", over=held)
    assert not mine.beat()
    mine.release()
    assert yours.beat(), "letting go of a lost lock does not break the other's"
    yours.release()
    assert list(path.parent.iterdir()) == []


def test_a_lock_left_by_a_crash_is_no_lock(path: Path) -> None:
    write(path, host=socket.gethostname(), pid=gone_pid())
    assert holder(path) is None
    assert taken(path, "you").is_mine


def test_after_a_crash_the_hosts_new_name_counts_once_the_lock_is_silent(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("muster.storage.safety.process.machine_id", lambda: "m1")
    write(path, host="the-old-name", machine="m1", pid=gone_pid())
    assert holder(path) is not None, "it may be that of a twin of this computer"
    age(path)
    assert holder(path) is None


def test_a_lock_of_another_computer_is_respected_and_grows_silent(path: Path) -> None:
    write(path)
    held = holder(path)
    assert held is not None
    assert (held.who, held.host) == ("me", "elsewhere")
    assert not is_silent(path)
    age(path)
    assert is_silent(path)
    assert isinstance(Lock.take(path, "you"), Holder), "silent or not: taking over is the user's word"


def test_taking_over_takes_from_that_holder_only(path: Path) -> None:
    write(path, token="first")
    first = holder(path)
    write(path, token="second")
    other = Lock.take(path, "me", over=first)
    assert isinstance(other, Holder)
    assert other.token == "second"
    assert taken(path, "me", over=other).is_mine


@pytest.mark.parametrize(
    "content", [b"", b"rubbish", b"[]", b"7", b"[" * 4000, b'{"pid": 1e999}', b"\xff" * 99]
)
def test_a_lock_that_cannot_be_read_is_somebodys_until_it_is_silent(path: Path, content: bytes) -> None:
    lock_path(path).write_bytes(content)
    assert Lock.take(path, "me") == NOBODY_KNOWN
    age(path)
    assert taken(path, "me").is_mine


def test_names_are_cut_and_numbers_bounded(path: Path) -> None:
    write(path, who="x" * 1000)
    held = holder(path)
    assert held is not None
    assert len(held.who) == MOST_LETTERS
    write(path, who="x" * 100_000)
    assert holder(path) == NOBODY_KNOWN, "more than is read of a lock"
    write(path, pid=10**30)
    assert holder(path) == NOBODY_KNOWN


@pytest.mark.skipif(os.name != "posix", reason="pipes, devices and links of Unix")
def test_what_is_no_file_is_not_read_and_gives_way_when_silent(path: Path) -> None:
    place = lock_path(path)
    os.mkfifo(place)
    assert Lock.take(path, "me") == NOBODY_KNOWN
    age(path)
    taken(path, "me").release()
    place.symlink_to("/dev/zero")
    assert Lock.take(path, "me") == NOBODY_KNOWN
    age(path)
    taken(path, "me").release()
    place.mkdir()
    age(path)
    assert taken(path, "me").is_mine
    assert Path("/dev/zero").exists()


@pytest.mark.skipif(os.name != "posix", reason="links of Unix")
def test_a_links_lock_lies_beside_what_it_leads_to(tmp_path: Path) -> None:
    real, link = tmp_path / "real" / "a.muster.json", tmp_path / "link.muster.json"
    real.parent.mkdir()
    real.write_text("{}")
    link.symlink_to(real)
    mine = taken(link, "me")
    assert isinstance(Lock.take(real, "you"), Holder)
    assert mine.is_of(real)
    assert not mine.is_of(tmp_path / "other.muster.json")


def test_without_permission_there_is_no_lock_and_no_error(tmp_path: Path) -> None:
    assert Lock.take(tmp_path / "gone" / "a.muster.json", "me") is None


def test_a_full_disk_leaves_no_empty_lock(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int, *_: object, **__: object) -> None:
        os.close(descriptor)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fdopen", full)
    assert Lock.take(path, "me") is None
    assert not lock_path(path).exists()


@pytest.mark.parametrize(("silent", "expected"), [(None, True), (180.0, False), (180.1, True)])
def test_a_lock_is_silent_after_three_minutes(
    path: Path, monkeypatch: pytest.MonkeyPatch, silent: float | None, expected: bool
) -> None:
    monkeypatch.setattr(module, "_silent_for", lambda _place: silent)
    assert is_silent(path) is expected


def test_a_sign_of_life_and_letting_go_never_fail(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = taken(path, "me")
    with monkeypatch.context() as patch:
        patch.setattr(os, "utime", refuse)
        patch.setattr(Path, "unlink", refuse)
        assert mine.beat()
        mine.release()
    assert mine.is_mine
    age(path)
    assert mine.beat()
    assert time.time() - lock_path(path).stat().st_mtime < LONG_AGO / 2
    mine.release()
    assert not mine.beat()


def test_a_lock_says_who_holds_it_since_when_and_may_be_read_by_all(path: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    mine = taken(path, "Aïcha")
    raw = json.loads(lock_path(path).read_text("utf-8"))
    since = datetime.fromisoformat(raw["since"])
    assert before <= since <= datetime.now(UTC)
    assert (raw["who"], raw["token"], raw["pid"]) == ("Aïcha", mine.token, os.getpid())
    held = holder(path)
    assert held is not None
    assert (held.who, held.since, held.token) == ("Aïcha", raw["since"], mine.token)
    if os.name == "posix":
        assert stat.S_IMODE(lock_path(path).stat().st_mode) & 0o444 == 0o444


@pytest.mark.parametrize(("silent", "is_held"), [(module.STALE_AFTER, True), (module.STALE_AFTER + 1, False)])
@pytest.mark.parametrize("content", [b"rubbish", json.dumps({"pid": 1}).encode()])
def test_what_cannot_be_read_is_somebodys_for_just_so_long(
    path: Path, monkeypatch: pytest.MonkeyPatch, silent: float, is_held: bool, content: bytes
) -> None:
    lock_path(path).write_bytes(content)
    monkeypatch.setattr(module, "_silent_for", lambda _place: silent)
    assert holder(path) == (NOBODY_KNOWN if is_held else None)


def test_a_lock_taken_over_names_its_new_holder(path: Path) -> None:
    write(path, token="first")
    first = holder(path)
    assert taken(path, "me", over=first).is_mine
    now = holder(path)
    assert now is not None
    assert now.who == "me"
    write(path, host=socket.gethostname(), pid=gone_pid())
    taken(path, "next")
    now = holder(path)
    assert now is not None
    assert now.who == "next"


def test_why_a_lock_cannot_be_written_is_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for error, number in ((OSError(28, "full"), 28), (OSError("nothing told"), 5)):
        with monkeypatch.context() as patch:
            patch.setattr(os, "fdopen", Mock(side_effect=error))
            patch.setattr(Path, "unlink", refuse)
            with pytest.raises(OSError, match="the lock cannot be written") as caught:
                module._write_new(lock_path(path), "me")
        assert caught.value.errno == number
        lock_path(path).unlink()

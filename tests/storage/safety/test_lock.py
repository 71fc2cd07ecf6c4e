"""A lock is held by one, survives hostile neighbours, and is never taken from a living holder unasked."""

import json
import os
import socket
import stat
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from muster.storage.safety import lock as module
from muster.storage.safety.lock import NOBODY_KNOWN, Holder, Lock, holder, is_silent, lock_path
from muster.storage.safety.process import MOST_LETTERS

LONG_AGO = 3600.0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A document's place."""
    return tmp_path / "a.muster.json"


def write(path: Path, **values: Any) -> None:
    """Lay a lock beside a document; by default of a program on another computer."""
    content = {"who": "me", "since": "2026-01-01T00:00:00", "token": "t", "host": "elsewhere", "pid": 1}
    lock_path(path).write_text(json.dumps(content | values), "utf-8")


def age(path: Path) -> None:
    then = time.time() - LONG_AGO
    os.utime(lock_path(path), (then, then), follow_symlinks=False)


def taken(path: Path, who: str, over: Holder | None = None) -> Lock:
    made = Lock.take(path, who, over=over)
    assert isinstance(made, Lock)
    return made


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


def gone_pid() -> int:
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    return int(ended.stdout)


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


@pytest.mark.skipif(os.name != "posix", reason="pipes and links of Unix")
@pytest.mark.parametrize("kind", ["folder", "full folder", "link", "pipe"])
def test_what_is_no_guard_keeps_no_old_lock_from_being_cleared(path: Path, kind: str) -> None:
    guard = lock_path(path).with_name(f"{lock_path(path).name}.clearing")
    write(path, host=socket.gethostname(), pid=gone_pid())
    if "folder" in kind:
        guard.mkdir()
        if kind == "full folder":
            (guard / "somebody's").write_text("kept")
    elif kind == "link":
        guard.symlink_to("nowhere")
    else:
        os.mkfifo(guard)
    os.utime(guard, (1, 1), follow_symlinks=False)
    taken(path, "me").release()
    assert not os.path.lexists(guard)
    if kind == "full folder":
        [aside] = guard.parent.glob(f"{guard.name}.*")
        assert (aside / "somebody's").read_text() == "kept"


def test_a_lock_taken_in_between_is_put_back(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first, of a version that does not clear alone, takes a stale lock while the second looks at it."""
    write(path, host=socket.gethostname(), pid=gone_pid())
    winners: list[Lock] = []
    real = module._put_away

    def slow(place: Path, held: Holder | None) -> bool:
        monkeypatch.setattr(module, "_put_away", real)
        place.unlink()
        winners.append(Lock(path, module._write_new(place, "first")))
        return real(place, held)

    monkeypatch.setattr(module, "_put_away", slow)
    second = Lock.take(path, "second")
    assert isinstance(second, Holder)
    assert second.who == "first"
    assert winners[0].is_mine
    assert [entry.name for entry in path.parent.iterdir()] == [lock_path(path).name], "nothing lies about"


@pytest.mark.parametrize("number", [1, 95])
def test_without_hard_links_it_is_put_back_too(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "link", refuse)
    test_a_lock_taken_in_between_is_put_back(path, monkeypatch)


def test_many_at_once_make_one_owner(path: Path) -> None:
    write(path, host=socket.gethostname(), pid=gone_pid())
    code = (
        "import sys; from pathlib import Path; from muster.storage.safety.lock import Lock\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "got = Lock.take(Path(sys.argv[1]), 'x'); print(isinstance(got, Lock), flush=True)\n"
        "sys.stdin.readline()"
    )
    children = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    got = [child.stdout.readline().strip() for child in children if child.stdout is not None]
    for child in children:
        child.communicate("\n")
    assert sorted(got) == ["False", "False", "False", "True"]


def test_while_one_clears_an_old_lock_away_another_waits_its_turn(path: Path) -> None:
    write(path, host=socket.gethostname(), pid=gone_pid())
    place = lock_path(path)
    with module._alone(place):
        assert Lock.take(path, "second") == module.NOBODY_KNOWN
        assert place.is_file(), "nothing is cleared away meanwhile"
    assert taken(path, "second").is_mine


def test_what_a_crash_left_while_clearing_is_in_nobodys_way(path: Path) -> None:
    write(path, host=socket.gethostname(), pid=gone_pid())
    guard = lock_path(path).with_name(f"{lock_path(path).name}.clearing")
    guard.touch()
    then = time.time() - 2 * module.CLEARING
    os.utime(guard, (then, then))
    assert taken(path, "me").is_mine
    assert not guard.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps what is open by itself")
def test_one_that_only_sleeps_while_it_clears_is_not_overtaken(path: Path) -> None:
    import fcntl

    write(path, host=socket.gethostname(), pid=gone_pid())
    guard = lock_path(path).with_name(f"{lock_path(path).name}.clearing")
    with guard.open("w") as kept:
        fcntl.flock(kept, fcntl.LOCK_EX)
        os.utime(guard, (1, 1))
        assert Lock.take(path, "me") == module.NOBODY_KNOWN
        assert guard.exists()
    assert taken(path, "me").is_mine, "it is gone, and so is its right"


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


def refuse(*_: object, **__: object) -> None:
    raise OSError(5, "Input/output error")


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


@pytest.mark.skipif(os.name != "posix", reason="links of Unix")
def test_a_lock_is_put_back_as_it_is_and_never_over_a_third_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside, place = path.with_name("aside"), lock_path(path)
    path.write_text("document")
    aside.symlink_to(path)
    module._put_back(aside, place)
    assert (place.is_symlink(), os.path.lexists(aside)) == (True, False)
    aside.write_text("second")
    module._put_back(aside, place)
    assert (place.is_symlink(), aside.exists()) == (True, False)
    aside.write_text("third")
    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(Path, "rename", refuse)
    module._put_back(aside, place)
    assert aside.exists()


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


def test_an_old_lock_that_is_gone_already_is_out_of_the_way(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = lock_path(path)
    assert module._put_away(place, None)
    write(path, host=socket.gethostname(), pid=gone_pid())
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        assert module._put_away(place, None), "what cannot be deleted has been moved all the same"
    assert not place.exists()
    write(path, token="theirs")
    assert not module._put_away(place, None)
    held = holder(path)
    assert held is not None
    assert module._put_away(place, held)


def test_why_a_lock_cannot_be_written_is_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for error, number in ((OSError(28, "full"), 28), (OSError("nothing told"), 5)):
        with monkeypatch.context() as patch:
            patch.setattr(os, "fdopen", Mock(side_effect=error))
            patch.setattr(Path, "unlink", refuse)
            with pytest.raises(OSError, match="the lock cannot be written") as caught:
                module._write_new(lock_path(path), "me")
        assert caught.value.errno == number
        lock_path(path).unlink()


def test_a_system_that_knows_no_such_links_puts_it_back_too(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", Mock(side_effect=NotImplementedError("follow_symlinks unavailable")))
    test_a_lock_taken_in_between_is_put_back(path, monkeypatch)


def test_on_windows_it_is_hidden_and_cleared_away_without_locks_of_the_system(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hidden: list[Path] = []
    monkeypatch.setattr(module, "hide", hidden.append)
    write(path, host=socket.gethostname(), pid=gone_pid())
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "fcntl", None)
    lock = taken(path, "me")
    assert hidden == [lock_path(path)]
    assert sorted(file.name for file in path.parent.iterdir()) == [lock_path(path).name]
    lock.release()

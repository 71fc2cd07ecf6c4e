"""An old lock is cleared away by one alone, and one that was taken meanwhile is put back."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from unittest.mock import Mock

import pytest

from muster.storage.safety import lock as module
from muster.storage.safety.lock import Holder, Lock, holder, lock_path
from tests.storage.safety.locks import gone_pid, refuse, taken, write


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A document's place."""
    return tmp_path / "a.muster.json"


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

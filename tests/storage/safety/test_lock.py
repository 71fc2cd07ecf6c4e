"""The lock: held by one, left by a crash, held by another computer."""

import json
import os
import socket
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path

from muster.storage.safety.lock import Holder, Lock, holder, is_silent, lock_path


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    path = tmp_path / "a.muster.json"
    mine = Lock.take(path, "me")
    assert isinstance(mine, Lock)
    assert mine.is_mine
    held = Lock.take(path, "you")
    assert isinstance(held, Holder)
    assert (held.who, held.host, held.pid) == ("me", socket.gethostname(), os.getpid())
    yours = Lock.take(path, "you", over=True)
    assert isinstance(yours, Lock)
    assert not mine.beat()
    mine.release()
    assert yours.beat(), "letting go of a lost lock does not break the other's"
    yours.release()
    assert not lock_path(path).exists()


def test_a_lock_left_by_a_crash_is_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "a.muster.json"
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    left = Holder("me", socket.gethostname(), int(gone.stdout), "", "2026-01-01T00:00:00", "t")
    lock_path(path).write_text(json.dumps(asdict(left)), "utf-8")
    assert holder(path) is None
    assert isinstance(Lock.take(path, "you"), Lock)


def test_a_lock_of_another_computer_is_respected_and_grows_silent(tmp_path: Path) -> None:
    path = tmp_path / "a.muster.json"
    other = Holder("me", "elsewhere", 1, "", "2026-01-01T00:00:00", "t")
    lock_path(path).write_text(json.dumps(asdict(other)), "utf-8")
    assert holder(path) == other
    assert not is_silent(path)
    long_ago = time.time() - 3600
    os.utime(lock_path(path), (long_ago, long_ago))
    assert is_silent(path)
    assert isinstance(Lock.take(path, "you"), Holder), "silent or not: taking over is the user's word"
    lock_path(path).write_text("rubbish", "utf-8")
    held = holder(path)
    assert held is not None
    assert held.who == "?"


def test_without_permission_there_is_no_lock_and_no_error(tmp_path: Path) -> None:
    assert Lock.take(tmp_path / "gone" / "a.muster.json", "me") is None

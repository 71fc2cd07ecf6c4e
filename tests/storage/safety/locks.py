"""Locks as tests find them: written by others, grown old, taken, left by a crash."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from muster.storage.safety.lock import Holder, Lock, lock_path

LONG_AGO = 3600.0


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


def gone_pid() -> int:
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    return int(ended.stdout)


def refuse(*_: object, **__: object) -> None:
    raise OSError(5, "Input/output error")

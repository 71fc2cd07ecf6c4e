"""Many programs after one lock that a crash left: never two owners, whoever is slow or killed."""

import json
import os
import random
import signal
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from muster.storage.safety import lock as lock_module
from muster.storage.safety.lock import Lock, lock_path
from muster.storage.safety.process import Process

PROGRAMS, ROUNDS = 4, 12


def _left_by_a_crash(path: Path) -> None:
    """Write the lock of a process that is gone."""
    child = os.fork()
    if child == 0:
        with suppress(OSError):
            raw = {"who": "gone", "since": "", "token": "gone", **Process.this().as_data()}
            lock_path(path).write_text(json.dumps(raw))
        os._exit(0)
    os.waitpid(child, 0)


def _owned(mark: Path, pid: int) -> bool:
    """Note that the lock is mine; return False while another one has noted the same."""
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        return False
    mark.with_name(f"owned-{pid}").write_text("")
    return True


def _live(path: Path, chance: random.Random) -> int:
    """Take the lock again and again, and let go of it, or die with it; return 3 for two owners."""
    mark = path.with_name("owner")
    for _ in range(ROUNDS):
        taken = Lock.take(path, str(os.getpid()))
        if isinstance(taken, Lock):
            if not _owned(mark, os.getpid()):
                return 3
            time.sleep(chance.random() * 0.004)
            if not taken.is_mine:
                return 4
            mark.unlink()
            if chance.random() < 0.5:
                return 0  # as a crash: the lock stays
            taken.release()
        time.sleep(chance.random() * 0.002)
    return 0


def race_once(chance: random.Random) -> str:
    """Let programs race for a lock that a crash left, some of them stopped for a while in the middle."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a.muster.json"
        _left_by_a_crash(path)
        children = []
        for _ in range(PROGRAMS):
            seed = chance.randrange(2**32)
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    code = _live(path, random.Random(seed))
                finally:
                    os._exit(code)
            children.append(child)
        for _ in range(chance.randint(0, 6)):
            slow = chance.choice(children)
            with suppress(ProcessLookupError):
                os.kill(slow, signal.SIGSTOP)
                time.sleep(chance.random() * 0.01)
                os.kill(slow, signal.SIGCONT)
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        told = {3: "two owners", 4: "a lock was taken from its owner", 1: "a traceback"}
        return next((told[code] for code in codes if code in told), "")


def overtaken_once(chance: random.Random) -> str:
    """The same while the right to clear runs out at once, as for a program that sleeps in the middle."""
    before = lock_module.CLEARING
    lock_module.CLEARING = 0.003
    try:
        return race_once(chance)
    finally:
        lock_module.CLEARING = before

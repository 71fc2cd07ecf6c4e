"""What is no ordinary file where one is looked for: pipes, devices, folders, endless files, rubbish."""

import json
import os
import random
import signal
import socket
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from attacks.content import EXAMPLE, example
from muster.cli.errors import CommandError
from muster.cli.passphrase import passphrase_from
from muster.gui.session.protection import digest_of
from muster.storage import StorageError, open_assessment, save_assessment
from muster.storage.frameworks.library import load_framework
from muster.storage.markings import load_markings
from muster.storage.safety.backups import Backups
from muster.storage.safety.journal import FILE
from muster.storage.safety.left_behind import left_behind
from muster.storage.safety.lock import Lock, holder, lock_path

LONGEST = 5.0  # seconds; no reader waits for anybody
SPARSE = 2 * 1024**3


def _socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # a socket's path must be short
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


def _sparse(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(SPARSE)


def _device(path: Path, number: int) -> None:
    """Put a link to a device there: one of our own, because what is attacked might be replaced."""
    own = path.with_name(f"device-{number}")
    os.mknod(own, stat.S_IFCHR | 0o666, os.makedev(1, number))
    path.symlink_to(own.name)


def _json(**more: object) -> Callable[[Path], object]:
    raw = {"who": "x", "since": "x", "token": "x", "pid": 1, "host": "x", "machine": "", "began": 0.0, **more}
    return lambda path: path.write_text(json.dumps(raw))


THINGS: dict[str, Callable[[Path], object]] = {
    "pipe": os.mkfifo,
    "endless device": lambda path: _device(path, 5),
    "full device": lambda path: _device(path, 7),
    "loop": lambda path: path.symlink_to(path.name),
    "nowhere": lambda path: path.symlink_to("/nowhere/at/all"),
    "folder": Path.mkdir,
    "socket": _socket,
    "endless file": _sparse,
    "nesting": lambda path: path.write_bytes(b"[" * 200_000),
    "zeros": lambda path: path.write_bytes(bytes(100_000)),
    "nothing": lambda path: path.write_bytes(b""),
    "huge pid": _json(pid=10**300),
    "pid of everybody": _json(pid=-1),
    "endless name": _json(who="x" * 3000),
    "nulls": _json(who=None, since=[], token={}, host=0),
    "no mode": lambda path: path.touch(0),
}


class Hang(Exception):
    """A reader waits."""


@contextmanager
def _in_time() -> Iterator[None]:
    def ring(_signal: int, _frame: FrameType | None) -> None:
        raise Hang

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _assessment(folder: Path, make: Callable[[Path], object]) -> str:
    place = folder / "a.muster.json"
    make(place)
    digest_of(place)
    open_assessment(place)
    return ""


def _saved_over(folder: Path, make: Callable[[Path], object]) -> str:
    """Save where a strange thing lies: an ordinary file is replaced whole, anything else stays what it is."""
    place = folder / "a.muster.json"
    make(place)
    before = {file.name: stat.S_IFMT(file.lstat().st_mode) for file in folder.iterdir()}
    Backups(folder / "earlier").keep(place)
    try:
        save_assessment(example(), place)
    except StorageError:
        after = {file.name: stat.S_IFMT(file.lstat().st_mode) for file in folder.iterdir()}
        return "" if before.items() <= after.items() else "something was replaced"
    return "" if open_assessment(place).assessment == example() and place.is_file() else "saved into nothing"


def _lock(folder: Path, make: Callable[[Path], object]) -> str:
    place = folder / "a.muster.json"
    make(lock_path(place))
    held = holder(place)
    if held is not None and len(held.who) + len(held.host) > 200:
        return "a name without end"
    taken = Lock.take(place, "me", over=held)
    if isinstance(taken, Lock):
        taken.release()
        if os.path.lexists(lock_path(place)):
            return "the lock stays"
    return ""


def _journal(folder: Path, make: Callable[[Path], object]) -> str:
    journal = folder / "journals" / "0123456789abcdef-x"
    journal.mkdir(parents=True)
    make(journal / FILE)
    for left in left_behind(folder / "journals"):
        if left.is_sealed:
            left.read()
        left.set_aside()
    return ""


def _journal_folder(folder: Path, make: Callable[[Path], object]) -> str:
    (folder / "journals").mkdir()
    make(folder / "journals" / "0123456789abcdef-x")
    for left in left_behind(folder / "journals"):
        left.read()
    return ""


def _earlier(folder: Path, make: Callable[[Path], object]) -> str:
    place, backups = folder / "a.muster.json", Backups(folder / "earlier")
    place.write_bytes(EXAMPLE.read_bytes())
    kept = backups.keep(place)
    assert kept is not None
    kept.path.unlink()
    make(kept.path)
    place.write_bytes(b"other")
    if backups.keep(place) is None:
        return "not kept"
    for backup in backups.all(place):
        try:
            open_assessment(backup.path)
        except StorageError:
            continue
    return ""


def _bank(folder: Path, make: Callable[[Path], object]) -> str:
    make(folder / "bank.json")
    load_framework(folder / "bank.json")
    return ""


def _markings(folder: Path, make: Callable[[Path], object]) -> str:
    make(folder / "own.toml")
    load_markings(folder)
    return ""


def _passphrase(folder: Path, make: Callable[[Path], object]) -> str:
    make(folder / "phrase")
    passphrase_from(str(folder / "phrase"))
    return ""


READERS = (
    _assessment, _saved_over, _lock, _journal, _journal_folder, _earlier, _bank, _markings, _passphrase,
)  # fmt: skip


def strange_once(chance: random.Random) -> str:
    """Put a strange thing where a file of Muster is looked for: it is told, never waited for."""
    things = [name for name in THINGS if "device" not in name or os.geteuid() == 0]
    name = chance.choice(things)
    make = THINGS[name]
    reader = chance.choice(READERS)
    begin = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        try:
            with _in_time():
                lost = reader(Path(folder), make)
        except (StorageError, CommandError, OSError) as problem:
            lost = (
                "" if isinstance(problem, StorageError | CommandError) or reader is _earlier else str(problem)
            )
        except Hang:
            lost = "waits for ever"
    if time.process_time() - begin > LONGEST / 2:
        lost = lost or "took too long"
    return f"{name} for {reader.__name__.strip('_')}: {lost}" if lost else ""

"""Disks that are full, read-only, occupied, failing; two users in one folder; two processes at once."""

import errno
import os
import random
import resource
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from attacks.content import example, number_of, number_on_disk, numbered
from muster.model.problems import Term
from muster.phrases import phrases_in
from muster.phrases.errors import sentence
from muster.storage import StorageError, save_assessment
from muster.storage.safety.backups import Backups
from muster.storage.safety.journal import FILE, Journal, Start
from muster.storage.safety.left_behind import LeftBehind
from muster.storage.safety.lock import Lock
from muster.storage.safety.process import Process

PATIENCE = 60.0
TEAM, ALICE, BOB = 5678, 1234, 4321


@contextmanager
def small_disk(kilobytes: int) -> Iterator[Path]:
    """A disk in memory of so many kilobytes; only root may mount one."""
    with tempfile.TemporaryDirectory() as name:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=0755", "muster-torture", name]
        subprocess.run(mount, check=True)
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", "--lazy", name], check=True)  # a journal may be on it for a moment yet


def _fill(disk: Path) -> Path:
    stuff = disk / "stuff"
    with suppress(OSError), stuff.open("ab", buffering=0) as stream:
        while stream.write(b"x" * 512):
            pass
    return stuff


@contextmanager
def spoiled(disk: Path, how: str) -> Iterator[None]:
    """Have a disk full or read-only, or a file in the place of its journals, and well again afterwards.

    That file (`occupied`) is there already.
    """
    stuff = _fill(disk) if how == "full" else None
    if how == "read-only":
        while subprocess.run(  # busy for as long as a file is being written
            ["mount", "-o", "remount,ro", str(disk)], stderr=subprocess.DEVNULL, check=False
        ).returncode:
            time.sleep(0.001)
    try:
        yield
    finally:
        if stuff is not None:
            stuff.unlink()
        elif how == "read-only":
            subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        else:
            (disk / "journals").unlink()


def _written(journal: Journal) -> bool:
    """Wait until the journal has everything on the disk again."""
    done = threading.Event()
    journal.when_written(done.set)
    return done.wait(PATIENCE)


def _read(journal: Journal) -> int:
    left = LeftBehind(journal.folder).read()
    return -1 if left is None else number_of(left.assessment)


def _through(root: Path, spoil: str, chance: random.Random) -> str:
    """Write a journal through a time in which the disk refuses; return what was lost of it."""
    told: list[Term | None] = []
    base = example()
    journal = Journal(root / "journals", base.id, told.append, wait=0, retry=0.01)
    if spoil == "occupied":
        root.mkdir(exist_ok=True)
        (root / "journals").write_text("in the way")
    journal.begin(Start(base))
    for number in range(1, chance.randint(2, 9)):
        journal.note(numbered(base, number))
    journal.flush()
    last = _read(journal) if spoil != "occupied" else 0
    with spoiled(root, spoil):
        number, more = 100, chance.randint(1, 30)
        while more or (told[-1:] in ([], [None]) and number < 1000):  # a full disk has room in its last page
            number, more = number + 1, max(0, more - 1)
            journal.note(numbered(base, number))
            journal.flush()
        if told[-1:] in ([], [None]):
            return "nobody was told"
        if spoil != "occupied" and _read(journal) < last:
            return "what was safe is gone"
    if not _written(journal):
        return "did not come back"
    lost = "" if _read(journal) == number else f"noted {number}, {_read(journal)} is there"
    journal.close()
    journal.join()
    return lost or ("" if told[-1] is None else "not told that it is well again")


def state_disk_once(spoil: str, chance: random.Random) -> str:
    """Have the state folder's disk full, read-only or occupied for a while, then well again."""
    with small_disk(1024) as disk:
        return _through(disk, spoil, chance)


def full_disk_once(chance: random.Random) -> str:
    """Save with a limit on the size of files, as a quota does, in a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "a.muster.json"
        save_assessment(numbered(example(), 1), place)
        limit = chance.randrange(0, place.stat().st_size)
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            code = 3
            try:
                save_assessment(numbered(example(), 2), place)
            except StorageError:
                code = 0
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            return "a full disk was not told in a sentence"
        return "" if number_on_disk(place) == 1 else "the old file is gone"


@contextmanager
def failing(names: tuple[str, ...], kind: int, chance: random.Random, share: float) -> Iterator[None]:
    """Let a share of the calls of `os` fail; unlink, rename and replace of paths go through `os` too."""
    real = {name: getattr(os, name) for name in names}

    def spoiled(name: str) -> object:
        def call(*arguments: object, **named: object) -> object:
            if chance.random() < share:
                raise OSError(kind, os.strerror(kind))
            return real[name](*arguments, **named)

        return call

    for name in names:
        setattr(os, name, spoiled(name))
    try:
        yield
    finally:
        for name, call in real.items():
            setattr(os, name, call)


CALLS = ("fsync", "replace", "rename", "unlink", "ftruncate", "open", "link")
KINDS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EINVAL, errno.EBUSY)


def failing_save_once(chance: random.Random) -> str:
    """Save again and again while calls fail; the file is one of those saved, and whole."""
    base = example()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "a.muster.json"
        save_assessment(numbered(base, 1), place)
        saved = 1
        kind, share = chance.choice(KINDS), chance.choice([0.1, 0.5])
        for number in range(2, 8):
            try:
                with failing(CALLS, kind, chance, share):
                    save_assessment(numbered(base, number), place)
                saved = number
            except StorageError as problem:
                if "Nothing has been lost" not in sentence(problem, phrases_in("en")):
                    return f"no advice: {problem.code}"
            if not saved <= number_on_disk(place) <= number:
                return f"saved {saved}, {number_on_disk(place)} is there"
    return ""


def failing_journal_once(chance: random.Random) -> str:
    """Write a journal while calls fail; once they no longer do, all is there."""
    base = example()
    with tempfile.TemporaryDirectory() as name:
        journal = Journal(Path(name) / "state" / "journals", base.id, wait=0, retry=0.01)
        journal.begin(Start(base))
        journal.flush()
        safe = 0
        with failing(CALLS, chance.choice(KINDS), chance, chance.choice([0.1, 0.5])):
            for number in range(1, 15):
                if number == 8:
                    journal.begin(Start(numbered(base, number)))
                journal.note(numbered(base, number))
                journal.flush()
                if journal.problem is None:
                    safe = number
        there = _read(journal)
        if there < safe:
            return f"{safe} was safe, {there} is there"
        if not _written(journal):
            return "did not come back"
        there = _read(journal)
        journal.close()
        journal.join()
        if (journal.folder / FILE).exists():
            return "a closed journal is still there"
        return "" if there == 14 else f"noted 14, {there} is there"


def two_writers_once(chance: random.Random) -> str:
    """Let two processes save at once; the file must be one of theirs, whole."""
    base = example()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "a.muster.json"
        children = []
        for number in (1, 2):
            child = os.fork()
            if child == 0:
                for _ in range(chance.randint(3, 6)):
                    save_assessment(numbered(base, number), place)
                os._exit(0)
            children.append(child)
        for child in children:
            os.waitpid(child, 0)
        return "" if number_on_disk(place) in (1, 2) else "torn"


def _as_user(user: int, place: Path, number: int) -> None:
    """Be a user of the team: lock, keep an earlier version, save, keep a journal, let go."""
    os.setgroups([TEAM])
    os.setgid(TEAM + 1)
    os.setuid(user)
    os.umask(0o027)
    state = place.parent / f"state-{user}"
    lock = Lock.take(place, str(user))
    if not isinstance(lock, Lock):
        raise ValueError(f"no lock: {lock}")
    assessment = numbered(example(), number)
    journal = Journal(state / "journals", assessment.id, wait=0)
    journal.begin(Start(assessment, place))
    journal.flush()
    if Backups(state / "earlier").keep(place) is None:
        raise ValueError("no earlier version")
    save_assessment(assessment, place)
    lock.release()
    for file in (state, *state.rglob("*")):
        if file.stat().st_mode & 0o077:
            raise ValueError(f"{file} is open to others")
    journal.close()
    journal.join()


def two_users_once(chance: random.Random) -> str:
    """Let two users of a team work on one file in turns, in processes of their own; only for root."""
    with tempfile.TemporaryDirectory() as name:
        os.chown(name, 0, TEAM)
        Path(name).chmod(0o2770)
        place = Path(name) / "a.muster.json"
        save_assessment(numbered(example(), 1), place)
        os.chown(place, ALICE, TEAM)
        place.chmod(0o660)
        # What these import may lie where the users cannot read.
        Process.this()
        time.strptime("2013", "%Y")
        for number in range(2, 8):
            user = chance.choice([ALICE, BOB]) if number > 3 else BOB
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    _as_user(user, place, number)
                    code = 0
                finally:
                    os._exit(code)
            _, status = os.waitpid(child, 0)
            if os.waitstatus_to_exitcode(status) != 0:
                return f"save {number} was refused"
            now = place.stat()
            if number_on_disk(place) != number or now.st_gid != TEAM or now.st_mode & 0o777 != 0o660:
                return "the team has lost its file"
    return ""


def place_lost_once(chance: random.Random) -> str:
    """Save into a folder that is gone, a name too long, a folder: each gives a sentence."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        places = [root / "gone" / "a.muster.json", root / ("x" * 300 + ".muster.json"), root]
        try:
            save_assessment(example(), chance.choice(places))
        except StorageError:
            return ""
        return "no sentence"

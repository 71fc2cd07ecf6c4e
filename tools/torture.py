"""Torture for documents: kills, full disks, errors, two writers, and thousands of mutated files.

`make torture` prints how often each was tried and how often anything was lost; it fails when anything was.
"""

import argparse
import errno
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from muster.model import Answer, Assessment  # noqa: E402
from muster.phrases import phrases_in  # noqa: E402
from muster.phrases.errors import sentence  # noqa: E402
from muster.storage import StorageError, atomic_write, open_assessment, write_whole  # noqa: E402
from muster.storage.atomic_write import save_assessment  # noqa: E402
from muster.storage.safety.journal import Journal, Start  # noqa: E402
from muster.storage.safety.left_behind import left_behind  # noqa: E402

EXAMPLE = ROOT / "resources" / "references" / "afisma-2013.muster.json"
GRACE = 1.0  # seconds: what was typed longer ago than this must be there


def numbered(base: Assessment, number: int) -> Assessment:
    """Return the example with a number typed into a note, over and over, so that files are long."""
    return base.with_answer("CAP-01", Answer(note=f"{number} " * 200))


def number_of(assessment: Assessment) -> int:
    """Return the number typed; raises when the note is not whole."""
    words = assessment.answer("CAP-01").note.split()
    if len(words) != 200 or len(set(words)) != 1:
        raise AssertionError("the note is not whole")
    return int(words[0])


def work(folder: Path) -> None:
    """Type and save until killed; say each number once it was typed, and each once it was saved."""
    base = open_assessment(EXAMPLE).assessment
    place = folder / "a.muster.json"
    journal = Journal(folder / "journals", base.id)
    start = numbered(base, 0)
    digest = save_assessment(start, place)
    journal.begin(Start(start, place, digest))
    print("saved 0", flush=True)
    number = 0
    while True:
        number += 1
        now = numbered(base, number)
        journal.note(now)
        print(f"typed {number} {time.monotonic()}", flush=True)
        if number % 7 == 0:
            digest = save_assessment(now, place)
            print(f"saved {number}", flush=True)
            journal.begin(Start(now, place, digest))
        time.sleep(0.004)


def kill_once(chance: random.Random) -> str:
    """Run a writer, kill it at a random moment, and return what was lost (nothing, if all is well)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with subprocess.Popen(
            [sys.executable, __file__, "--work", name], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(chance.uniform(0.0, 0.5) + (1.2 if chance.random() < 0.2 else 0))
            child.send_signal(signal.SIGKILL)
            killed = time.monotonic()
            said = child.stdout.read().splitlines()
        saved = max((int(row.split()[1]) for row in said if row.startswith("saved")), default=0)
        old = [
            int(row.split()[1])
            for row in said
            if row.startswith("typed") and len(row.split()) == 3 and float(row.split()[2]) < killed - GRACE
        ]
        try:
            on_disk = number_of(open_assessment(folder / "a.muster.json").assessment)
        except (StorageError, AssertionError, ValueError) as problem:
            return f"the file: {problem}"
        if on_disk < saved:
            return f"saved {saved}, found {on_disk}"
        left = [one.read() for one in left_behind(folder / "journals")]
        newest = max([on_disk, *(number_of(one.assessment) for one in left if one is not None)])
        if old and newest < max(old):
            return f"typed {max(old)} more than a second before, found {newest}"
        return ""


def failing(kind: int, after: int) -> Callable[[int], None]:
    """Return an fsync that fails with an error from the given call on."""
    calls = [0]

    def sync(_descriptor: int) -> None:
        calls[0] += 1
        if calls[0] > after:
            raise OSError(kind, os.strerror(kind))

    return sync


def inject_once(kind: int, chance: random.Random) -> str:
    """Save with a failing disk; the old file must be whole, or the new one."""
    base = open_assessment(EXAMPLE).assessment
    real = os.fsync
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "a.muster.json"
        save_assessment(numbered(base, 1), place)
        os.fsync = failing(kind, chance.randrange(2))  # type: ignore[assignment]
        try:
            save_assessment(numbered(base, 2), place)
        except StorageError as problem:
            if "Nothing has been lost" not in sentence(problem, phrases_in("en")):
                return f"no advice: {problem}"
        finally:
            os.fsync = real
        if number_of(open_assessment(place).assessment) not in (1, 2):
            return "neither the old nor the new"
        if [path.name for path in Path(name).iterdir()] != ["a.muster.json"]:
            return "something was left lying about"
    return ""


def full_disk_once(chance: random.Random) -> str:
    """Save with a limit on the size of files, as a quota does, in a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "a.muster.json"
        base = open_assessment(EXAMPLE).assessment
        save_assessment(numbered(base, 1), place)
        limit = chance.randrange(0, place.stat().st_size)
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            code = 0
            try:
                save_assessment(numbered(base, 2), place)
                code = 3
            except StorageError:
                pass
            except BaseException:
                code = 4
            os._exit(code)
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            return "a full disk was not told in a sentence"
        if number_of(open_assessment(place).assessment) != 1:
            return "the old file is gone"
    return ""


def two_writers_once(chance: random.Random) -> str:
    """Let two processes save in turns and at once; the file must be one of theirs, whole."""
    base = open_assessment(EXAMPLE).assessment
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "a.muster.json"
        children = []
        for number in (1, 2):
            child = os.fork()
            if child == 0:
                for _ in range(5):
                    save_assessment(numbered(base, number), place)
                os._exit(0)
            children.append(child)
        for child in children:
            os.waitpid(child, 0)
        if number_of(open_assessment(place).assessment) not in (1, 2):
            return "torn"
    return ""


def place_lost_once(chance: random.Random) -> str:
    """Save into a folder that is gone, a file without permission, a name too long: each gives a sentence."""
    base = open_assessment(EXAMPLE).assessment
    with tempfile.TemporaryDirectory() as name:
        places = [
            Path(name) / "gone" / "a.muster.json",
            Path(name) / ("x" * 300 + ".muster.json"),
            Path(name),
        ]
        try:
            save_assessment(base, chance.choice(places))
        except StorageError:
            return ""
        return "no sentence"


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return a file that somebody or something has damaged."""
    raw = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        kind = chance.randrange(7)
        place = chance.randrange(max(1, len(raw)))
        if kind == 0:
            raw[place : place + 1] = bytes([chance.randrange(256)])
        elif kind == 1:
            del raw[place : place + chance.randint(1, 200)]
        elif kind == 2:
            raw[place:place] = raw[place : place + chance.randint(1, 400)]
        elif kind == 3:
            raw[place:place] = chance.choice(
                [b"{", b"[", b'"', b"\\u0000", b"NaN", b"1e999", b"\xff", b"[" * 99]
            )
        elif kind == 4:
            raw = raw[:place]
        elif kind == 5:
            raw = bytearray(content.replace(*chance.choice(WORDS), 1))
        else:
            raw[place:place] = str(chance.randrange(10**20)).encode()
    return bytes(raw)


PIECES = [b"{", b"[", b'"', b"\\u0000", b"NaN", b"1e999", b"\xff", b"[" * 99]
WORDS = [
    (b'"level": 1', b'"level": 7'),
    (b'"level": 1', b'"level": "1"'),
    (b'"answered"', b'"perhaps"'),
    (b'"answers"', b'"answers": {}, "answers"'),
    (b'"version": 1', b'"version": 99'),
    (b'"framework"', b'"frame"'),
    (b"null", b"[]"),
    (b"true", b"-0.0"),
]


def fuzz(count: int, chance: random.Random) -> tuple[int, int, list[str]]:
    """Open mutated files; return how many opened, how many gave a sentence, and what went wrong."""
    content = json.dumps(json.loads(EXAMPLE.read_text(encoding="utf-8"))).encode()
    opened, told, wrong = 0, 0, []
    with tempfile.TemporaryDirectory() as name:
        place = Path(name) / "a.muster.json"
        for number in range(count):
            place.write_bytes(mutated(content, chance))
            start = time.monotonic()
            try:
                open_assessment(place)
                opened += 1
            except StorageError as problem:
                told += 1
                if "\n" in sentence(problem, phrases_in("en")):
                    wrong.append(f"{number}: more than a sentence")
            except Exception as problem:
                wrong.append(f"{number}: {type(problem).__name__}: {problem}")
            if time.monotonic() - start > 2:
                wrong.append(f"{number}: took longer than two seconds")
    if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 500 * 1024:
        wrong.append("took more than 500 MB")
    return opened, told, wrong


def main() -> int:
    """Torture, print a table, and fail when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=2013)
    chosen = parser.parse_args()
    if chosen.work:
        work(chosen.work)
        return 0
    assert atomic_write.write_whole is write_whole
    chance = random.Random(chosen.seed)
    trials: list[tuple[str, int, Callable[[], str]]] = [
        ("kill -9 while typing and saving", chosen.kills, lambda: kill_once(chance)),
        ("disk full (size limit)", 50, lambda: full_disk_once(chance)),
        ("disk full (ENOSPC)", 50, lambda: inject_once(errno.ENOSPC, chance)),
        ("disk error (EIO)", 50, lambda: inject_once(errno.EIO, chance)),
        ("two processes at once", 20, lambda: two_writers_once(chance)),
        ("folder gone, name too long, a folder", 30, lambda: place_lost_once(chance)),
    ]
    lost = 0
    for name, times, trial in trials:
        found = [problem for problem in (trial() for _ in range(times)) if problem]
        lost += len(found)
        print(
            f"{name:<40} {times:>6} runs  {len(found):>3} losses", *found[:3], sep="\n    " if found else ""
        )
    opened, told, wrong = fuzz(chosen.files, chance)
    print(f"{'mutated files':<40} {chosen.files:>6} runs  {len(wrong):>3} losses")
    print(f"    {opened} opened, {told} gave a sentence", *wrong[:5], sep="\n    ")
    return 1 if lost or wrong else 0


if __name__ == "__main__":
    sys.exit(main())

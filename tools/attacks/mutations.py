"""Files that somebody or something has damaged: each opens, or is told in a sentence, and nothing breaks."""

import json
import random
import tempfile
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from attacks.content import EXAMPLE, example, number_of, numbered
from muster.phrases import phrases_in
from muster.phrases.errors import sentence
from muster.storage import StorageError, open_assessment, save_assessment
from muster.storage.safety.backups import Backups
from muster.storage.safety.journal import FILE, Journal, Start
from muster.storage.safety.left_behind import LeftBehind
from muster.storage.safety.lock import Holder, Lock, holder, lock_path

SLOW = 2.0  # seconds of this process's own time
PIECES = [b"{", b"[", b'"', b"\\u0000", b"NaN", b"1e999", b"\xff", b"[" * 99, b"\n", b"9" * 30, b"null"]
WORDS = [
    (b'"level": 1', b'"level": 7'),
    (b'"level": 1', b'"level": "1"'),
    (b'"answered"', b'"perhaps"'),
    (b'"answers"', b'"answers": {}, "answers"'),
    (b'"version": 1', b'"version": 99'),
    (b'"framework"', b'"frame"'),
    (b'"pid": ', b'"pid": 1e999'),
    (b'"set": ', b'"set": [1], "s": '),
    (b"null", b"[]"),
    (b"true", b"-0.0"),
]
CHANGES = 12


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return a file that somebody or something has damaged in one to four places."""
    raw = bytearray(content)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(max(1, len(raw)))
        kind = chance.randrange(7)
        if kind == 0:
            raw[place : place + 1] = bytes([chance.randrange(256)])
        elif kind == 1:
            del raw[place : place + chance.randint(1, 200)]
        elif kind == 2:
            raw[place:place] = raw[place : place + chance.randint(1, 400)]
        elif kind == 3:
            raw[place:place] = chance.choice(PIECES)
        elif kind == 4:
            raw = raw[:place]
        elif kind == 5:
            raw = bytearray(bytes(raw).replace(*chance.choice(WORDS), 1))
        else:
            raw[place:place] = str(chance.randrange(10**20)).encode()
    return bytes(raw)


STRANGE: list[object] = [
    5, -1, 1.5, 1e300, 10**30, True, None, "", "x", "\0", "2013-99-99", [], [[]], [None], ["x"], {}, {"a": 1},
]  # fmt: skip


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every object and list in plain data with each of its keys."""
    rows = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(rows):
        yield value, key
        yield from _places(inner)


TEXTS = [
    "",
    " ",
    "x",
    "x" * 90_000,
    "\u202e<b>&",
    "=1+1",
    "#set page(",
    "\0\x1b\ufffe",
    "2013-02-28",
    "é\u0301🕊",
    "not",
]


def _other(value: object, chance: random.Random) -> object:
    """Return a value of the same kind, or now and then of any."""
    if chance.random() < 0.25:
        return chance.choice(STRANGE)
    if isinstance(value, str):
        return chance.choice(TEXTS)
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return chance.choice([0, 1, 2, 3, 4, 5, 100, 1_000, 10**9])
    if isinstance(value, list):
        return chance.choice([[], value[:1], value * 2])
    return {}


def restructured(content: bytes, chance: random.Random) -> bytes:
    """Return JSON in which a few values are gone, others, or of quite another kind."""
    raw = json.loads(content)
    for _ in range(chance.randint(1, 3)):
        part, key = chance.choice(list(_places(raw)))
        if chance.random() < 0.2:
            del part[key]
        else:
            part[key] = _other(part[key], chance)
    return json.dumps(raw).encode()


@cache
def _folder() -> Path:
    holder_of_folder.append(tempfile.TemporaryDirectory())
    return Path(holder_of_folder[0].name)


holder_of_folder: list[tempfile.TemporaryDirectory[str]] = []


def _told(problem: StorageError) -> str:
    return "more than a sentence" if "\n" in sentence(problem, phrases_in("en")) else ""


def opens(path: Path, passphrase: str | None = None) -> str:
    begin = time.process_time()
    try:
        open_assessment(path, passphrase)
    except StorageError as problem:
        return _told(problem)
    return "took too long" if time.process_time() - begin > SLOW else ""


def assessment_once(chance: random.Random) -> str:
    """Open a damaged assessment."""
    path = _folder() / "a.muster.json"
    damage = chance.choice([mutated, restructured])
    path.write_bytes(damage(EXAMPLE.read_bytes(), chance))
    return opens(path)


@cache
def _sealed() -> bytes:
    path = _folder() / "sealed.muster.json.age"
    save_assessment(example(), path, "harmattan")
    return path.read_bytes()


def sealed_once(chance: random.Random) -> str:
    """Open a damaged confidential file with its passphrase."""
    path = _folder() / "a.muster.json.age"
    path.write_bytes(mutated(_sealed(), chance))
    try:
        open_assessment(path, "harmattan")
    except StorageError as problem:
        return _told(problem)
    return ""


@cache
def _journal() -> bytes:
    base = example()
    journal = Journal(_folder() / "journals", base.id, wait=0)
    journal.begin(Start(base))
    for number in range(1, CHANGES + 1):
        journal.note(numbered(base, number))
        journal.flush()
    content = (journal.folder / FILE).read_bytes()
    journal.close()
    journal.join()
    return content


def _left(content: bytes) -> LeftBehind:
    left = LeftBehind(_folder() / "left")
    left.folder.mkdir(exist_ok=True)
    left.file.write_bytes(content)
    return left


def journal_once(chance: random.Random) -> str:
    """Read a journal that was damaged anywhere."""
    left = _left(mutated(_journal(), chance))
    begin = time.process_time()
    content = left.read()
    if content is not None and content.saved.id != example().id:
        return "another document came out"
    _ = left.is_written_now
    return "took too long" if time.process_time() - begin > SLOW else ""


def journal_byte_once(chance: random.Random) -> str:
    """Read a journal with one damaged byte: at most the change that it stands in is lost."""
    raw = bytearray(_journal())
    place = chance.randrange(len(raw))
    raw[place] ^= chance.randint(1, 255)
    content = _left(bytes(raw)).read()
    if content is None:
        return "nothing came out"
    last = len(raw) - 1 - bytes(_journal()).rindex(b"\n", 0, -1)
    wanted = CHANGES if place < len(raw) - last else CHANGES - 1
    return "" if number_of(content.assessment) >= wanted else "more than one change lost"


def lock_once(chance: random.Random) -> str:
    """Look at a damaged lock."""
    path = _folder() / "locked.muster.json"
    place = lock_path(path)
    place.unlink(missing_ok=True)
    mine = Lock.take(path, "me")
    if not isinstance(mine, Lock):
        return "no lock could be taken"
    content = place.read_bytes()
    place.write_bytes(mutated(content, chance))
    held = holder(path)
    if held is not None and len(held.who) > 100:
        return "a name without end"
    taken = Lock.take(path, "you")
    if isinstance(taken, Holder) or taken is None:
        return ""
    return "" if held is None else "taken although it is held"


def settings_once(chance: random.Random) -> str:
    """Read damaged settings, all of them."""
    from PySide6.QtCore import QSettings

    from muster.gui.settings import Settings
    from muster.gui.window.start_entries import recent_entries

    path = _folder() / f"settings-{chance.randrange(10**9)}.ini"
    store = QSettings(str(path), QSettings.Format.IniFormat)
    written = Settings(store)
    written.theme, written.text_size, written.language = "dark", 120, "fr"
    written.remember_file(Path("/tmp/a.muster.json"))
    written.remember_place("x", "walk/CAP-08")
    store.sync()
    path.write_bytes(mutated(path.read_bytes(), chance))
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    _ = (settings.geometry, settings.theme, settings.language, settings.text_size, settings.place("x"))
    recent_entries(settings)
    path.unlink()
    return ""


def backup_once(chance: random.Random) -> str:
    """Keep and list earlier versions beside damaged ones and stray names."""
    with tempfile.TemporaryDirectory() as name:
        path, backups = Path(name) / "a.muster.json", Backups(Path(name) / "earlier")
        path.write_bytes(b"first")
        kept = backups.keep(path)
        if kept is None:
            return "not kept"
        kept.path.write_bytes(mutated(EXAMPLE.read_bytes(), chance))
        stray = mutated(kept.path.name.encode(), chance).replace(b"/", b"").replace(b"\0", b"")[:200]
        if stray not in (b"", b".", b".."):
            (kept.path.parent / stray.decode("utf-8", "surrogateescape")).write_bytes(b"stray")
        path.write_bytes(b"second")
        if backups.keep(path) is None:
            return "not kept beside a stray"
        return "; ".join(filter(None, (opens(backup.path) for backup in backups.all(path))))

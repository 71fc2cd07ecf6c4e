"""The journal: every change of an open document on the disk within a second, to be found after a crash.

One folder a document, one file in it: JSON lines, append-only. The first line holds the whole
assessment and where it came from; each further line what changed. A line that a power cut has halved
is left out; what stands before it counts.
"""

import contextlib
import json
import os
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from pydantic import ValidationError

from muster.model import Assessment
from muster.model.problems import Term
from muster.storage.atomic_write import write_whole
from muster.storage.encryption import SessionKey
from muster.storage.errors import system_reason

FILE = "journal.jsonl"
FORMAT = "muster-journal"
VERSION = 1
WAIT = 0.25  # seconds: changes that follow each other faster are written together
LARGEST = 64 * 1024 * 1024


def differences(before: Assessment, after: Assessment) -> dict[str, Any]:
    """Return what turns `before` into `after`: fields, and answers by id (None for one taken back).

    Parts that both share are not looked into, so this costs what was changed and no more.
    """
    changed: dict[str, Any] = {}
    for name in Assessment.model_fields:
        old, new = getattr(before, name), getattr(after, name)
        if old is new or name == "answers":
            continue
        if old != new:
            changed[name] = after.model_dump(mode="json", include={name})[name]
    if before.answers is not after.answers:
        answers: dict[str, Any] = {}
        for key in before.answers.keys() | after.answers.keys():
            one, two = before.answers.get(key), after.answers.get(key)
            if one is not two and one != two:
                answers[key] = None if two is None else two.model_dump(mode="json")
        if answers:
            changed["answers"] = answers
    return changed


def apply(raw: dict[str, Any], changed: dict[str, Any]) -> dict[str, Any]:
    """Return the plain data of an assessment after a change."""
    result = {**raw, **{name: value for name, value in changed.items() if name != "answers"}}
    if "answers" in changed:
        answers = {**raw.get("answers", {}), **changed["answers"]}
        result["answers"] = {name: answer for name, answer in answers.items() if answer is not None}
    return result


def process_mark(pid: int) -> str:
    """Return what tells a process from another that got its number later; empty where that is not known."""
    with contextlib.suppress(OSError, IndexError):
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
        return stat.rpartition(")")[2].split()[19]
    return ""


def is_alive(pid: int, mark: str) -> bool:
    """Return whether the process that wrote `pid` and `mark` still runs on this computer."""
    if pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return not mark or process_mark(pid) == mark


@dataclass(frozen=True, slots=True)
class Found:
    """What a journal holds: the assessment as it was last, as it was saved last, and from where."""

    folder: Path
    assessment: Assessment
    saved: Assessment
    path: Path | None
    digest: str
    changes: int
    time: datetime


class Journal:
    """Writes what changes in one document; nothing that is called from the window waits for the disk."""

    def __init__(self, root: Path, wait: float = WAIT) -> None:
        self.folder = root / uuid4().hex
        self.problem: Term | None = None
        self._key: SessionKey | None = None
        self._wait = wait
        self._lock = threading.Condition()
        self._newest: Assessment | None = None
        self._written: Assessment | None = None
        self._closing = False
        self._thread: threading.Thread | None = None

    def begin(
        self, assessment: Assessment, path: Path | None, digest: str, passphrase: str | None = None
    ) -> None:
        """Start with the assessment as it was opened or saved; what was written before is dropped.

        With a passphrase everything but who writes is sealed. Raises `OSError` when the journal cannot
        be written.
        """
        with self._lock:
            if passphrase is None:
                self._key = None
            elif self._key is None:
                self._key = SessionKey(passphrase)
            head = {
                "journal": FORMAT,
                "version": VERSION,
                "time": datetime.now(UTC).isoformat(),
                "host": socket.gethostname(),
                "pid": os.getpid(),
                "mark": process_mark(os.getpid()),
                "key": self._key.wrapped if self._key else None,
            }
            body = {
                "path": None if path is None else str(path),
                "digest": digest,
                "base": json.loads(assessment.to_json()),
            }
            self.folder.mkdir(parents=True, exist_ok=True)
            lines = [json.dumps(head), self._sealed(json.dumps(body, ensure_ascii=False))]
            write_whole(self.folder / FILE, "".join(f"{line}\n" for line in lines).encode())
            self._written = self._newest = assessment
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, daemon=True)
                self._thread.start()

    def _sealed(self, line: str) -> str:
        return self._key.seal(line) if self._key else line

    def note(self, assessment: Assessment) -> None:
        """Have a new state written soon; returns at once."""
        with self._lock:
            self._newest = assessment
            self._lock.notify()

    def flush(self) -> None:
        """Write what is waiting now."""
        with self._lock:
            self._write()

    def _work(self) -> None:
        while True:
            with self._lock:
                while self._newest is self._written and not self._closing:
                    self._lock.wait()
                if self._closing:
                    return
            time.sleep(self._wait)
            self.flush()

    def _write(self) -> None:
        before, after = self._written, self._newest
        if self._closing or before is None or after is None or before is after:
            return
        changed = differences(before, after)
        self._written = after
        if not changed:
            return
        line = json.dumps({"time": datetime.now(UTC).isoformat(), "set": changed}, ensure_ascii=False)
        try:
            with (self.folder / FILE).open("ab") as stream:
                stream.write((self._sealed(line) + "\n").encode())
                stream.flush()
                os.fsync(stream.fileno())
            self.problem = None
        except OSError as problem:
            self._written = before  # tried again with the next change
            self.problem = system_reason(problem)

    def close(self) -> None:
        """Stop and clean up: the document was closed as its user wished."""
        with self._lock:
            self._closing = True
            self._lock.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        discard(self.folder)


def discard(folder: Path) -> None:
    """Delete a journal."""
    with contextlib.suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)
        folder.rmdir()


def head_of(folder: Path) -> dict[str, Any] | None:
    """Return who writes a journal and since when, None when that cannot be read."""
    try:
        with (folder / FILE).open("rb") as stream:
            head = json.loads(stream.readline())
        return head if head["journal"] == FORMAT and head["version"] == VERSION else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def is_sealed_journal(folder: Path) -> bool:
    """Return whether a journal opens with a passphrase only."""
    head = head_of(folder)
    return bool(head and head.get("key"))


def read(folder: Path, passphrase: str | None = None) -> Found | None:
    """Return what a journal holds, None when nothing of it can be read.

    Raises `PassphraseNeeded` and `WrongPassphrase` for the journal of a sealed document.
    """
    head = head_of(folder)
    if head is None:
        return None
    opened: Callable[[str], str] = str
    if head.get("key"):
        opened = SessionKey.unwrap(head["key"], passphrase, "the journal").unseal
    try:
        with (folder / FILE).open("rb") as stream:
            lines = stream.read(LARGEST).split(b"\n")[1:]
        body = json.loads(opened(lines[0].decode()))
        raw, count, moment = body["base"], 0, head["time"]
        saved = Assessment.model_validate_json(json.dumps(raw))
    except (OSError, ValueError, KeyError, TypeError, IndexError, ValidationError):
        return None
    last = saved
    for line in lines[1:]:
        try:
            entry = json.loads(opened(line.decode()))
            raw = apply(raw, entry["set"])
            last = Assessment.model_validate_json(json.dumps(raw))
        except (ValueError, KeyError, TypeError, ValidationError):
            break  # halved by a power cut: what stands before it counts
        count, moment = count + 1, entry["time"]
    path = body.get("path")
    return Found(
        folder,
        last,
        saved,
        Path(path) if isinstance(path, str) else None,
        str(body.get("digest", "")),
        count,
        datetime.fromisoformat(moment),
    )


def owner_lives(folder: Path) -> bool:
    """Return whether the program that writes this journal still runs (here, or on another computer)."""
    head = head_of(folder)
    try:
        if head is None:
            return False
        if head["host"] != socket.gethostname():
            return True
        return int(head["pid"]) == os.getpid() or is_alive(int(head["pid"]), str(head.get("mark", "")))
    except (ValueError, KeyError, TypeError):
        return False


def orphans(root: Path) -> list[Path]:
    """Return the journals whose program is gone."""
    found = []
    with contextlib.suppress(OSError):
        found = [folder for folder in root.iterdir() if (folder / FILE).is_file() and not owner_lives(folder)]
    return found


def left_behind(root: Path) -> list[Found]:
    """Return what crashed programs left unsaved, newest first; journals without a change are cleaned away.

    Journals of sealed documents are not opened: `orphans` names them.
    """
    found = []
    for folder in orphans(root):
        if is_sealed_journal(folder):
            continue
        one = read(folder)
        if one is None:
            continue  # kept: somebody may still make sense of it
        if one.changes == 0:
            discard(folder)
        else:
            found.append(one)
    return sorted(found, key=lambda one: one.time, reverse=True)

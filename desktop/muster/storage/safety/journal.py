"""The journal: every change of an open document on the disk within a second, to be found after a crash.

One folder a document, one file in it. Its first lines say who writes and hold the whole assessment and
where it came from, twice over; each further line says what changed. One thread writes; what the window
calls never waits for it.
"""

import atexit
import contextlib
import hashlib
import json
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from muster.model import Assessment
from muster.model.problems import Term
from muster.storage.atomic_write import PART, private_folder, write_whole
from muster.storage.durable import put_on_disk
from muster.storage.encryption import SessionKey
from muster.storage.errors import system_reason
from muster.storage.safety.differences import differences
from muster.storage.safety.journal_lines import framed
from muster.storage.safety.process import Process

FILE = "journal.jsonl"
FORMAT = "muster-journal"
VERSION = 2
WAIT = 0.25  # seconds: changes that follow each other faster are written together
RETRY = 2.0  # seconds until a disk that refused is tried again
BEAT = 30.0  # seconds between signs of life
ROOM = 4 * 1024 * 1024  # bytes of changes, beside as many as the assessment has, until they are joined
LARGEST = 96 * 1024 * 1024  # bytes of a journal, many times what a document may hold
LAST_WISH = 5.0  # seconds that the end of the program waits for the disk


def document_key(document: str) -> str:
    """Return how the journals of a document begin: its id, in letters that every system takes."""
    return hashlib.sha256(document.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Start:
    """What a journal starts from: the assessment as it lies in its file, and where that is.

    `is_new` says that it lies in no file yet. With a passphrase all but who writes is sealed.
    """

    assessment: Assessment
    path: Path | None = None
    digest: str = ""
    passphrase: str | None = None
    is_new: bool = False

    def as_data(self) -> dict[str, Any]:
        """Return where it comes from, and the assessment."""
        return {
            "path": None if self.path is None else str(self.path),
            "digest": self.digest,
            "new": self.is_new,
            "base": json.loads(self.assessment.to_json()),
        }


def discard(folder: Path) -> None:
    """Delete a journal, with what a crash has left of one that was being written."""
    with contextlib.suppress(OSError):
        for file in (folder / FILE, *folder.glob(f"*{PART}")):
            file.unlink(missing_ok=True)
        folder.rmdir()


class Journal:
    """Writes what changes in one document, in a thread of its own.

    `told` is called from that thread with the system's reason when the disk refuses, and with None when
    it takes again what it refused before; until then it is tried again and again.
    """

    def __init__(
        self,
        root: Path,
        document: str,
        told: Callable[[Term | None], object] = lambda _problem: None,
        *,
        wait: float = WAIT,
        retry: float = RETRY,
    ) -> None:
        self.folder = root / f"{document_key(document)}-{uuid4().hex}"
        self.problem: Term | None = None
        self._told = told
        self._wait, self._retry = wait, retry
        self._news = threading.Condition()
        self._start: Start | None = None
        self._newest: Assessment | None = None
        self._acts: list[Callable[[], object]] = []
        self._asked = self._done = 0  # how often something was wished for, and which wish was tried last
        self._hurry = self._closing = False
        self._file = _JournalFile(self.folder)
        self._thread = threading.Thread(target=self._work, name="journal", daemon=True)

    # --- called from the window: nothing here waits

    def begin(self, start: Start, newest: Assessment | None = None) -> None:
        """Begin anew from what lies in the file now, with the `newest` state if that is another one.

        What was written before stays until both are on the disk.
        """
        self._wish(start, start.assessment if newest is None else newest)

    def note(self, assessment: Assessment) -> None:
        """Have a new state written soon."""
        self._wish(self._start, assessment)

    def when_written(self, act: Callable[[], object]) -> None:
        """Do something, in the journal's thread, as soon as all that was noted so far is on the disk.

        For what may only go when its successor is safe. `act` must not raise.
        """
        with self._news:
            self._acts.append(act)
        self._wish(self._start, self._newest)

    def close(self) -> None:
        """Stop and clean up: the document was closed as its user wished."""
        with self._news:
            self._closing = True
            self._news.notify_all()
        if self._thread.is_alive():
            atexit.register(self._thread.join, LAST_WISH)

    def _wish(self, start: Start | None, newest: Assessment | None) -> None:
        with self._news:
            self._start, self._newest = start, newest
            self._asked += 1
            self._news.notify_all()
            if not self._thread.is_alive() and not self._closing:
                self._thread.start()

    # --- waiting, for those who may

    def flush(self) -> None:
        """Wait until what was noted so far has been written, or could not be (see `problem`)."""
        with self._news:
            asked = self._asked
            self._hurry = True
            self._news.notify_all()
            self._news.wait_for(lambda: self._done >= asked or not self._thread.is_alive())

    def join(self) -> None:
        """Wait until a journal that was closed is gone."""
        if self._thread.ident is not None:
            self._thread.join()

    # --- the thread

    def _work(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(self._is_wanted, self._retry if self.problem else BEAT)
                # Gather what is typed meanwhile, unless somebody waits for it.
                self._news.wait_for(lambda: self._hurry or self._closing, self._wait)
                self._hurry = False
                if self._closing:
                    break
                start, newest, asked = self._start, self._newest, self._asked
                acts, self._acts = self._acts, []
            problem = self._try(start, newest)
            safe = problem is None and start is not None
            for act in acts if safe else ():
                act()
            with self._news:
                self._acts = self._acts if safe else acts + self._acts
                changed, self.problem, self._done = problem != self.problem, problem, asked
                self._news.notify_all()
            if changed:
                self._told(problem)
        for act in self._acts:  # the user is done with what they waited for
            act()
        discard(self.folder)
        atexit.unregister(self._thread.join)

    def _is_wanted(self) -> bool:
        return self._asked > self._done or self._closing

    def _try(self, start: Start | None, newest: Assessment | None) -> Term | None:
        """Write what is new and return why it cannot be; whatever fails, the thread lives on."""
        try:
            if start is not None and newest is not None:
                self._file.hold(start, newest)
        except Exception as problem:
            return system_reason(problem)
        return None


class _JournalFile:
    """The file of a journal, as its one writer sees it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / FILE
        self._key: SessionKey | None = None  # None: in clear
        self._passphrase: str | None = None  # that the key is sealed with
        self._start: Start | None = None  # what the file begins with
        self._written: Assessment | None = None  # what comes out when the file is read
        self._size = self._most = 0

    def hold(self, start: Start, newest: Assessment) -> None:
        """Have the file hold this; raises `OSError`, and then it holds what it did before."""
        if self._start is not start or self._written is None:
            self._lay(start, newest)
        elif newest is self._written:
            with contextlib.suppress(OSError):
                os.utime(self._path)  # a sign of life
            if not self._path.exists():  # somebody tidied up
                self._lay(start, newest)
        else:
            self._go_on(start, self._written, newest)

    def _go_on(self, start: Start, before: Assessment, newest: Assessment) -> None:
        changed = differences(before, newest)
        if changed:
            line = self._change(changed)
            if self._size + len(line) > self._most:
                with contextlib.suppress(OSError):  # where there is room for a line only, a line it is
                    self._lay(start, newest)
                    return
            try:
                self._append(line)
            except FileNotFoundError:
                self._lay(start, newest)
        self._written = newest

    def _append(self, line: bytes) -> None:
        descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "ab") as stream:
            size = os.fstat(descriptor).st_size
            try:
                # After half a line that could not be taken back, a line break of its own.
                stream.write(line if size == self._size else b"\n" + line)
                stream.flush()
                put_on_disk(descriptor)
            except OSError:
                with contextlib.suppress(OSError):
                    os.ftruncate(descriptor, size)
                raise
            self._size = os.fstat(descriptor).st_size

    def _lay(self, start: Start, newest: Assessment) -> None:
        """Write the file anew, in one step: the old one stays until the new one is on the disk."""
        self._use_key(start.passphrase)
        head = {
            "journal": FORMAT,
            "version": VERSION,
            "time": datetime.now(UTC).isoformat(),
            **Process.this().as_data(),
            "key": self._key.wrapped if self._key else None,
        }
        first = framed(json.dumps(head)) + self._line(start.as_data())
        content = first * 2  # so that no single damage costs who can open it, or what changes rest on
        changed = differences(start.assessment, newest)
        if changed:
            content += self._change(changed)
        private_folder(self._folder)
        write_whole(self._path, content, private=True)
        self._start, self._written = start, newest
        self._size = len(content)
        self._most = min(2 * len(content) + ROOM, LARGEST)

    def _use_key(self, passphrase: str | None) -> None:
        if passphrase != self._passphrase:
            self._key = None if passphrase is None else SessionKey(passphrase)
            self._passphrase = passphrase

    def _change(self, changed: dict[str, Any]) -> bytes:
        return self._line({"time": datetime.now(UTC).isoformat(), "set": changed})

    def _line(self, payload: dict[str, Any]) -> bytes:
        text = json.dumps(payload)  # in ASCII: the name of a file may be no text that UTF-8 can write
        return framed(self._key.seal(text) if self._key else text)

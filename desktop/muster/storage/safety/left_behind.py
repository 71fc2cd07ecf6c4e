"""What crashed programs left unsaved: journals found, opened as far as they are whole, and set aside."""

import contextlib
import json
import os
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from muster.model import Assessment
from muster.storage.atomic_write import private_folder, sweep
from muster.storage.encryption import SessionKey
from muster.storage.regular_file import read_regular
from muster.storage.safety.differences import apply
from muster.storage.safety.journal import BEAT, FILE, FORMAT, LARGEST, VERSION, discard, document_key
from muster.storage.safety.journal_lines import Lines, read_lines
from muster.storage.safety.process import Process

HEAD = 16 * 1024  # bytes in which a head is whole
MARK = f'"journal": "{FORMAT}"'.encode()
SILENT = 4 * BEAT  # seconds without a sign of life, after which a writer elsewhere counts as gone
BEGUN = 60.0  # seconds after which a folder without its journal does not get it any more
SET_ASIDE = "set-aside"
FIRST = 1  # the version of Muster 0.1, whose lines are plain JSON

# Everything that a journal of rubbish can raise on its way through the readers.
_RUBBISH = (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal holds: the assessment as it was last, as it was saved last, and from where.

    `changes` counts what was not saved, `broken` the stretches that could not be read. `is_new`: it was
    never saved at all.
    """

    folder: Path
    assessment: Assessment
    saved: Assessment
    path: Path | None
    digest: str
    changes: int
    time: datetime
    broken: int = 0
    is_new: bool = False

    @property
    def is_worth_offering(self) -> bool:
        """Whether anything would be lost without it."""
        return self.changes > 0 or self.is_new or self.broken > 0


def _decoded(payload: bytes | str) -> dict[str, Any]:
    raw = json.loads(payload)
    if not isinstance(raw, dict):
        raise ValueError("no object")
    return raw


def _moment(text: object, otherwise: datetime) -> datetime:
    """Return a time with a zone that calendars can show, else the other one."""
    with contextlib.suppress(ValueError, TypeError, OverflowError):
        moment = datetime.fromisoformat(text)  # type: ignore[arg-type]  # what is no text is caught
        if moment.tzinfo is not None and 2000 < moment.year < 3000:
            return moment
    return otherwise


@dataclass(frozen=True)
class LeftBehind:
    """A journal in its folder; nothing of it is read before it is asked for, and nothing here raises."""

    folder: Path

    @property
    def file(self) -> Path:
        """Its file."""
        return self.folder / FILE

    @cached_property
    def time(self) -> datetime:
        """When it was written last."""
        with contextlib.suppress(OSError, OverflowError, ValueError):
            return datetime.fromtimestamp(self.file.lstat().st_mtime, UTC)
        return datetime.fromtimestamp(0, UTC)

    @cached_property
    def head(self) -> dict[str, Any] | None:
        """Who writes it and with which key; None where no head can be read."""
        for most in (HEAD, LARGEST):
            with contextlib.suppress(OSError):
                content = read_regular(self.file, most, follow=False)
                if (first := _first_head(content)) is not None:
                    return first
                second = max(0, content.rfind(MARK) - HEAD)  # for when the first one is damaged
                for payload in read_lines(content[second:][: 2 * HEAD]).whole:
                    with contextlib.suppress(*_RUBBISH):
                        raw = _decoded(payload)
                        if raw["journal"] == FORMAT and raw["version"] == VERSION:
                            return raw
        return None

    @property
    def is_sealed(self) -> bool:
        """Whether it opens with a passphrase only."""
        return bool(self.head and self.head.get("key"))

    @property
    def is_of_old_seal(self) -> bool:
        """Whether only Muster 0.1 can open it: its seals of journals were of a kind of their own."""
        return self.is_sealed and self.head is not None and self.head["version"] == FIRST

    @cached_property
    def clear(self) -> Recovered | None:
        """What can be read of it without a passphrase."""
        return None if self.is_sealed else self.read()

    @property
    def is_written_now(self) -> bool:
        """Whether the program that writes it still runs, here or, as far as its signs tell, elsewhere."""
        silent = (datetime.now(UTC) - self.time).total_seconds() > SILENT
        try:
            life = Process.read(self.head or {}).life
        except ValueError:
            life = "unknown"
        return not silent if life == "unknown" else life == "runs"

    def discard(self) -> None:
        """Delete it: what it holds is not wanted, or is on the disk elsewhere."""
        discard(self.folder)

    def set_aside(self) -> Path:
        """Move it to where nobody trips over it and return the place; where it is, when that fails."""
        place = self.folder.parent.parent / SET_ASIDE / self.folder.name
        try:
            private_folder(place.parent)
            self.folder.rename(place)
        except OSError:
            return self.folder
        return place

    def read(self, passphrase: str | None = None) -> Recovered | None:
        """Return what can be read of it, None when nothing can.

        Raises `PassphraseNeeded` and `WrongPassphrase` for the journal of a sealed document.
        """
        if self.is_of_old_seal:
            return None
        opened: Callable[[bytes], bytes | str] = bytes
        if self.head is not None and self.head.get("key"):
            try:
                key = SessionKey.unwrap(self.head["key"], passphrase, "the journal")
            except _RUBBISH:
                return None
            opened = lambda payload: key.unseal(payload.decode())  # noqa: E731
        try:
            content = read_regular(self.file, LARGEST, follow=False)
        except OSError:
            return None
        lines = read_lines(content)
        if not lines.whole and _first_head(content) is not None:
            lines = Lines(tuple(content.splitlines()), 0)
        return self._put_together(list(_opened(lines.whole, opened)), lines.broken)

    def _put_together(self, rows: list[dict[str, Any] | None], broken: int) -> Recovered | None:
        base: dict[str, Any] | None = None
        changes: list[dict[str, Any]] = []
        for row in rows:
            if row is None:
                broken += 1
            elif "base" in row:
                base = base or row
            elif isinstance(row.get("set"), dict):
                changes.append(row)
        saved = None if base is None else _valid(base["base"])
        if base is None or saved is None:
            return None
        last, count = _latest(base["base"], saved, [row["set"] for row in changes])
        path, digest = base.get("path"), base.get("digest")
        return Recovered(
            self.folder,
            last,
            saved,
            Path(path) if isinstance(path, str) and "\0" not in path else None,
            digest if isinstance(digest, str) else "",
            count,
            _moment(changes[-1].get("time") if changes else None, self.time),
            broken + len(changes) - count,
            base.get("new") is True,
        )


def _first_head(content: bytes) -> dict[str, Any] | None:
    """Return the head of a journal of Muster 0.1, None for any other one."""
    with contextlib.suppress(*_RUBBISH):
        raw = _decoded(content[:HEAD].split(b"\n", 1)[0])
        if raw["journal"] == FORMAT and raw["version"] == FIRST:
            return raw
    return None


def _opened(
    payloads: tuple[bytes, ...], opened: Callable[[bytes], bytes | str]
) -> Iterator[dict[str, Any] | None]:
    """Yield what is in each line but the heads, None for one that makes no sense."""
    for payload in payloads:
        if payload.startswith(b'{"journal"'):
            continue
        try:
            yield _decoded(opened(payload))
        except _RUBBISH:
            yield None


def _valid(raw: Any) -> Assessment | None:
    try:
        return Assessment.model_validate_json(json.dumps(raw))
    except (ValidationError, *_RUBBISH):
        return None


def _latest(base: dict[str, Any], saved: Assessment, changes: list[dict[str, Any]]) -> tuple[Assessment, int]:
    """Return the state after all changes, or after as many as make a valid one, and how many those are."""

    def after(count: int) -> Assessment | None:
        raw = base
        try:
            for changed in changes[:count]:
                raw = apply(raw, changed)
        except _RUBBISH:
            return None
        return _valid(raw)

    if not changes:
        return saved, 0
    last = after(len(changes))
    if last is not None:
        return last, len(changes)
    # Whole lines that do not fit are not ours; a few looks find how far it is good.
    count = bisect_right(range(1, len(changes)), 0, key=lambda number: 0 if after(number) is not None else 1)
    return (after(count) or saved) if count else saved, count


def _folders(root: Path, document: str | None) -> list[Path]:
    start = "" if document is None else document_key(document)
    try:
        return [folder for folder in root.iterdir() if folder.name.startswith(start)]
    except OSError:
        return []


def _is_begun(folder: Path) -> bool:
    """Return whether a journal may just be written into a folder for the first time."""
    try:
        return time.time() - folder.stat().st_mtime < BEGUN
    except OSError:
        return False


def left_behind(root: Path, document: str | None = None) -> list[LeftBehind]:
    """Return the journals whose program is gone, newest first; those that hold nothing new are deleted.

    Damaged, foreign and sealed ones are among them. With the id of a `document` only its own.
    """
    journals = []
    for folder in _folders(root, document):
        journal = LeftBehind(folder)
        if not os.path.lexists(journal.file):
            if not _is_begun(folder):
                sweep(folder)  # of one that was killed while it wrote its first line
                with contextlib.suppress(OSError):
                    folder.rmdir()
            continue
        if journal.is_written_now:
            continue
        if journal.clear is not None and not journal.clear.is_worth_offering:
            journal.discard()
        else:
            journals.append(journal)
    return sorted(journals, key=lambda journal: journal.time, reverse=True)

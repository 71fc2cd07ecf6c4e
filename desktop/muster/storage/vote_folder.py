"""A folder that vote files come into: what has come whole since the last look. Nothing is written there."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from muster.model import Assessment
from muster.storage.encryption import PassphraseNeeded, WrongPassphrase
from muster.storage.errors import StorageError
from muster.storage.vote_files import looks_like_votes, read_votes

Mark = tuple[
    int, int
]  # size in bytes and time of the last change in nanoseconds: alike while it is left alone
_CLEAR: Final = ".json"
_SEALED: Final = ".json.age"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One vote file that has come, or has changed.

    `votes` are checked. Without them `problem` tells why it cannot be taken; `is_sealed`: it opens with a
    passphrase that is not known here.
    """

    path: Path
    votes: Assessment | None = None
    problem: StorageError | None = None
    is_sealed: bool = False


class VoteFolder:
    """Looks into one folder again and again; each state of a file is handed over once.

    Used by one thread at a time. A file counts once its size and time are the same at two looks and after
    it has been read; one that cannot be read is tried at one more look before that is told.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_settled = True  # whether no file is waited for
        self._seen: dict[str, Mark] = {}
        self._handed: dict[str, Mark] = {}
        self._tried: dict[str, Mark] = {}

    def look(self, base: Assessment, passphrase: str | None = None) -> list[Arrival]:
        """Return what has come whole for `base` since the last look; `passphrase` is that of its own file.

        Raises `OSError` when the folder is not there or cannot be read; the next look goes on from here.
        """
        before, self._seen = self._seen, dict(self._marks())
        arrivals = []
        self.is_settled = True
        for name, mark in self._seen.items():
            if self._handed.get(name) == mark:
                continue
            arrival = self._read(name, mark, base, passphrase) if before.get(name) == mark else None
            if arrival is None:
                self.is_settled = False
                continue
            self._handed[name] = mark
            if arrival.votes is not None or arrival.problem is not None or arrival.is_sealed:
                arrivals.append(arrival)
        return arrivals

    def _marks(self) -> Iterator[tuple[str, Mark]]:
        """Yield what stands in the folder under a name that a vote file can have."""
        with os.scandir(self.path) as entries:
            names = sorted(entry.name for entry in entries)
        for name in names:
            if name.startswith((".", "~")) or not name.casefold().endswith((_CLEAR, _SEALED)):
                continue
            mark = self._mark(name)
            if mark is not None:
                yield name, mark

    def _mark(self, name: str) -> Mark | None:
        """Return size and time of an ordinary file; None of anything else, or once it has gone."""
        path = self.path / name
        try:
            state = path.stat()
        except (OSError, ValueError):
            return None
        return (state.st_size, state.st_mtime_ns) if path.is_file() else None

    def _read(self, name: str, mark: Mark, base: Assessment, passphrase: str | None) -> Arrival | None:
        """Return one file; None while it has to be waited for, an empty arrival where it is no vote file."""
        path = self.path / name
        if not looks_like_votes(path):
            return Arrival(path)
        known = passphrase if name.casefold().endswith(_SEALED) else None
        try:
            arrival = Arrival(path, read_votes(path, base, known))
        except (PassphraseNeeded, WrongPassphrase):
            arrival = Arrival(path, is_sealed=True)
        except StorageError as problem:
            if self._tried.get(name) != mark:
                self._tried[name] = mark
                return None
            arrival = Arrival(path, problem=problem)
        return arrival if self._mark(name) == mark else None

"""Earlier versions: what a save replaces is kept, the last five of each document."""

import contextlib
import hashlib
import os
import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from muster.storage.atomic_write import private_folder, write_whole
from muster.storage.limits import SIZE_LIMIT
from muster.storage.regular_file import read_regular

KEPT = 5
SUFFIX = ".backup"
STAMP = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(rf"20\d{{6}}T\d{{6}}\.\d{{6}}Z{re.escape(SUFFIX)}")


@dataclass(frozen=True, slots=True)
class Backup:
    """An earlier version of a document: when it was replaced, and its file."""

    time: datetime
    path: Path


def _content(path: Path) -> bytes:
    return read_regular(path, SIZE_LIMIT + 1)


class Backups:
    """Keeps earlier versions in a folder of one's own, by the place of the document.

    They lie in the user's state folder, not beside the document: a shared folder stays tidy, and a
    read-only one is no hindrance. Folder and files are the user's alone, whoever may read the document.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _of(self, path: Path) -> Path:
        real = os.path.realpath(path)
        if sys.platform == "darwin":  # one file, whichever way its accents are written
            import unicodedata

            real = unicodedata.normalize("NFC", real)
        return self._folder / hashlib.sha256(os.fsencode(real)).hexdigest()[:24]

    def keep(self, path: Path) -> Backup | None:
        """Keep the file at `path` as it is now; None when there is none, or it is the last one kept.

        Raises `OSError` when it cannot be kept.
        """
        if not path.is_file():
            return None
        content = _content(path)
        if len(content) > SIZE_LIMIT:
            return None  # larger than any document: nothing of ours is replaced
        before = self.all(path)
        if before and self._holds(before[0], content):
            return None
        folder = self._of(path)
        private_folder(folder)
        now = datetime.now(UTC)
        if before and now <= before[0].time:  # the clock was set back: order must not turn round
            now = before[0].time + timedelta(microseconds=1)
        made = Backup(now, folder / f"{now.strftime(STAMP)}{SUFFIX}")
        write_whole(made.path, content, private=True)
        for old in self.all(path)[KEPT:]:
            with contextlib.suppress(OSError):
                old.path.unlink()
        return made

    def _holds(self, backup: Backup, content: bytes) -> bool:
        """Return whether a version holds just this; one that cannot be read does not."""
        with contextlib.suppress(OSError):
            return _content(backup.path) == content
        return False

    def all(self, path: Path) -> list[Backup]:
        """Return the earlier versions of the document at `path`, newest first; other files do not count."""
        kept = []
        with contextlib.suppress(OSError):
            for file in self._of(path).iterdir():
                if _NAME.fullmatch(file.name):
                    with contextlib.suppress(ValueError):
                        stamp = datetime.strptime(file.name.removesuffix(SUFFIX) + "+0000", f"{STAMP}%z")
                        kept.append(Backup(stamp.astimezone(UTC), file))
        return sorted(kept, key=lambda backup: backup.time, reverse=True)

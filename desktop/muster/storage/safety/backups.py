"""Earlier versions: what a save replaces is kept, the last five of each document."""

import contextlib
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from muster.storage.atomic_write import write_whole

KEPT = 5
SUFFIX = ".backup"
STAMP = "%Y%m%dT%H%M%S.%fZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """An earlier version of a document: when it was replaced, and its file."""

    time: datetime
    path: Path


class Backups:
    """Keeps earlier versions in a folder of one's own, by the place of the document.

    They lie in the user's state folder, not beside the document: a shared folder stays tidy, and a
    read-only one is no hindrance.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _of(self, path: Path) -> Path:
        name = hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:24]
        return self._folder / name

    def keep(self, path: Path) -> Backup | None:
        """Keep the file at `path` as it is now; None when there is none, or it is the last one kept.

        Raises `OSError` when it cannot be kept.
        """
        if not path.is_file():
            return None
        content = path.read_bytes()
        folder = self._of(path)
        before = self.all(path)
        if before and before[0].path.read_bytes() == content:
            return None
        folder.mkdir(parents=True, exist_ok=True)
        now = datetime.now(UTC)
        if before and now <= before[0].time:  # the clock was set back: order must not turn round
            now = before[0].time.replace(microsecond=min(999_999, before[0].time.microsecond + 1))
        made = Backup(now, folder / f"{now.strftime(STAMP)}{SUFFIX}")
        write_whole(made.path, content)
        for old in self.all(path)[KEPT:]:
            with contextlib.suppress(OSError):
                old.path.unlink()
        return made

    def all(self, path: Path) -> list[Backup]:
        """Return the earlier versions of the document at `path`, newest first."""
        found = []
        with contextlib.suppress(OSError):
            for file in self._of(path).iterdir():
                if file.name.endswith(SUFFIX):
                    with contextlib.suppress(ValueError):
                        stamp = file.name.removesuffix(SUFFIX).replace("Z", "+00:00")
                        found.append(Backup(datetime.fromisoformat(stamp), file))
        return sorted(found, key=lambda backup: backup.time, reverse=True)

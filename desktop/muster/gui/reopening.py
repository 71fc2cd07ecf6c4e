"""What was open when the desktop's session ended: noted then, and opened again by the next start.

As the program starts with this, storage is loaded only where there is a note.
"""

import contextlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

FOLDER = "reopen"  # in the folder of this computer's state; a file for each window
LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class WasOpen:
    """What one window had open: a file, or the journal of what was not saved, or both."""

    path: Path | None
    journal: Path | None = None


def note(state: Path, was_open: WasOpen) -> Path | None:
    """Keep what a window has open for the next start; return the note, None where it cannot be written."""
    from muster.storage.atomic_write import private_folder, write_whole

    place = state / FOLDER / f"{os.getpid()}.json"
    content = {
        "path": None if was_open.path is None else os.fsdecode(was_open.path.absolute()),
        "journal": None if was_open.journal is None else was_open.journal.name,
    }
    try:
        private_folder(place.parent)
        write_whole(place, json.dumps(content).encode("ascii"), private=True)
    except OSError:
        return None
    return place


def _notes(state: Path) -> list[Path]:
    try:
        return sorted((state / FOLDER).glob("*.json"))
    except OSError:
        return []


def is_any_left(state: Path) -> bool:
    """Return whether another window was open."""
    return bool(_notes(state))


def _read(place: Path, journals: Path) -> WasOpen | None:
    """Return what a note says, as far as it is still there; None where nothing is."""
    from muster.storage.regular_file import read_regular

    try:
        raw = json.loads(read_regular(place, LARGEST, follow=False))
        path, journal = (raw[name] if isinstance(raw[name], str) else None for name in ("path", "journal"))
        file = Path(path) if path and Path(path).is_file() else None
        folder = journals / Path(journal).name if journal else None
        left = folder if folder is not None and folder.is_dir() else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return WasOpen(file, left) if file or left else None


def take(state: Path, journals: Path) -> WasOpen | None:
    """Return what one window had open, to each start another one, None when nothing is left to open."""
    for place in _notes(state):
        was_open = _read(place, journals)
        try:
            place.unlink()
        except OSError:  # another start was faster, or it would come again and again
            continue
        if was_open is not None:
            return was_open
    return None


def forget(state: Path, path: Path, journals: Path) -> None:
    """Drop the note of a file that is opened now: it is not opened a second time."""
    for place in _notes(state):
        was_open = _read(place, journals)
        if was_open is not None and was_open.path == path.absolute():
            with contextlib.suppress(OSError):
                place.unlink()

"""What the start page and the File menu offer to open: recent files and the shipped examples."""

import json
from collections.abc import Iterable
from pathlib import Path

from muster.gui.models.start_entry import Standing, StartEntry
from muster.gui.settings import Settings
from muster.resources import resource


def recent_entries(settings: Settings) -> list[StartEntry]:
    """Return the recent files, newest first; no disk is asked whether they are still there."""
    return [
        StartEntry(path.name.removesuffix(".json").removesuffix(".muster"), str(path.parent), path)
        for path in settings.recent
    ]


def still_there(entries: Iterable[StartEntry]) -> list[StartEntry]:
    """Return those entries whose file is there."""
    return [entry for entry in entries if is_file(entry.path)]


def is_file(path: Path) -> bool:
    """Return whether a file is there; a name that this system does not take is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def example_entries(language: str) -> list[StartEntry]:
    """Return the shipped reference assessments, in the language where there is one."""
    index = json.loads(resource("references", "index.json").read_text(encoding="utf-8"))
    entries = []
    for name, words in index.items():
        shown = words.get(language) or words["en"]
        other = resource("references", language, f"{name}.muster.json")
        path = other if other.is_file() else resource("references", f"{name}.muster.json")
        stands = words["stands"]
        standing = Standing(
            "known", stands["verdict"], shown["score"], stands["answered"], stands["applicable"]
        )
        entries.append(StartEntry(shown["title"], shown["detail"], path, standing))
    return entries

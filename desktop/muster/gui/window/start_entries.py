"""What the start page and the File menu offer to open: recent files and the shipped examples."""

import json
from pathlib import Path

from muster.gui.models.start_entry import StartEntry
from muster.gui.settings import Settings
from muster.resources import resource


def recent_entries(settings: Settings) -> list[StartEntry]:
    """Return the recent files that are still there, newest first."""
    return [
        StartEntry(path.name.removesuffix(".json").removesuffix(".muster"), str(path.parent), path)
        for path in settings.recent
        if _is_file(path)
    ]


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that this system does not take
        return False


def example_entries(language: str) -> list[StartEntry]:
    """Return the shipped reference assessments, in the language where there is one."""
    index = json.loads(resource("references", "index.json").read_text(encoding="utf-8"))
    entries = []
    for name, words in index.items():
        shown = words.get(language) or words["en"]
        other = resource("references", language, f"{name}.muster.json")
        path = other if other.is_file() else resource("references", f"{name}.muster.json")
        entries.append(StartEntry(shown["title"], shown["detail"], path))
    return entries

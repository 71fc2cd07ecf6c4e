"""What the start page and the File menu offer to open: recent files and the shipped examples."""

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from muster.gui.pages.start import StartEntry
from muster.gui.settings import Settings
from muster.resources import resource


def recent_entries(settings: Settings) -> list[StartEntry]:
    """Return the recent files that are still there, newest first."""
    return [
        StartEntry(path.name.removesuffix(".json").removesuffix(".muster"), str(path.parent), path)
        for path in settings.recent
        if path.is_file()
    ]


def recovered_entries(journals: Path) -> list[StartEntry]:
    """Return what crashes left unsaved, newest first; the path is that of the journal's folder."""
    # Brings the model: only after a crash.
    from muster.gui.phrases import moment
    from muster.storage.safety.journal import is_sealed_journal, left_behind, orphans

    entries = []
    for found in left_behind(journals):
        where = found.path.name if found.path else QCoreApplication.translate("recovery", "never saved")
        detail = QCoreApplication.translate("recovery", "{count} changes until {time}; {file}").format(
            count=found.changes,
            time=moment(found.time),
            file=where,
        )
        entries.append(StartEntry(found.assessment.title, detail, found.folder))
    entries += [
        StartEntry(
            QCoreApplication.translate("recovery", "A confidential assessment"),
            QCoreApplication.translate("recovery", "opens with its passphrase"),
            folder,
        )
        for folder in orphans(journals)
        if is_sealed_journal(folder)
    ]
    return entries


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

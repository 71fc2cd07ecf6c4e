"""Earlier versions of the open document's file: listed, compared, and opened as copies."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from muster.gui import phrases
from muster.gui.background import Wait, at_once
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.model import Assessment
from muster.storage import StorageError, open_assessment
from muster.storage.safety.backups import Backups


def _read(paths: list[Path], passphrase: str | None) -> list[Assessment | None]:
    """Return what is in these files, None for one that cannot be read."""
    versions: list[Assessment | None] = []
    for path in paths:
        try:
            versions.append(open_assessment(path, passphrase).assessment)
        except StorageError:
            versions.append(None)
    return versions


class EarlierVersions(QObject):
    """Lets one of the kept versions be chosen."""

    def __init__(
        self, prompts: Prompts, backups: Backups, wait: Wait = at_once, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wait = wait
        self._prompts = prompts
        self._backups = backups

    def choose(self, document: Document) -> Path | None:
        """Return the earlier version that was chosen; None when there is none or none is."""
        if document.path is None:
            return None
        kept = self._backups.all(document.path)
        if not kept:
            self._prompts.about(self.tr("There is no earlier version yet: one is kept with every save."))
            return None
        read = partial(_read, [backup.path for backup in kept], document.origin.passphrase)
        text = self.tr("Looking at earlier versions…")
        lines = []
        for backup, other in zip(kept, self._wait(read, text) if document.is_sealed else read(), strict=True):
            when = phrases.spoken().figures.moment_to_the_second(backup.time)
            lines.append(f"{when} – {self._compared(document, other)}")
        chosen = self._prompts.choose(self.tr("Open an earlier version as a copy"), lines)
        return None if chosen is None else kept[chosen].path

    def _compared(self, document: Document, other: Assessment | None) -> str:
        if other is None:
            return self.tr("cannot be read")
        names = document.assessment.answers.keys() | other.answers.keys()
        apart = sum(document.assessment.answer(name) != other.answer(name) for name in names)
        return self.tr("answers that differ from now: {count}").format(count=apart)

"""Earlier versions of the open document's file: listed, compared, and opened as copies."""

from pathlib import Path

from PySide6.QtCore import QObject

from muster.gui import phrases
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.storage import StorageError, open_assessment
from muster.storage.safety.backups import Backups


class EarlierVersions(QObject):
    """Lets one of the kept versions be chosen."""

    def __init__(self, prompts: Prompts, backups: Backups, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
        lines = []
        for backup in kept:
            when = phrases.spoken().figures.moment_to_the_second(backup.time)
            lines.append(f"{when} – {self._compared(document, backup.path)}")
        chosen = self._prompts.choose(self.tr("Open an earlier version as a copy"), lines)
        return None if chosen is None else kept[chosen].path

    def _compared(self, document: Document, path: Path) -> str:
        try:
            other = open_assessment(path, document.origin.passphrase).assessment
        except StorageError:
            return self.tr("cannot be read")
        names = document.assessment.answers.keys() | other.answers.keys()
        apart = sum(document.assessment.answer(name) != other.answer(name) for name in names)
        return self.tr("answers that differ from now: {count}").format(count=apart)

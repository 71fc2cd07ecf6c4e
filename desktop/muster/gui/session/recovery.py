"""After a crash: what was left unsaved is listed, opened as changed, or thrown away after a question."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

from muster.gui.models.start_entry import StartEntry
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.opening import Opening
from muster.gui.session.passphrases import open_with_passphrase
from muster.storage.safety.journal import Found, discard, is_sealed_journal, left_behind, orphans, read


def recovered_entries(journals: Path) -> list[StartEntry]:
    """Return what crashes left unsaved, newest first; the path is that of the journal's folder."""
    entries = []
    for left in left_behind(journals):
        moment = QDateTime.fromSecsSinceEpoch(int(left.time.timestamp()))
        where = left.path.name if left.path else QCoreApplication.translate("recovery", "never saved")
        detail = QCoreApplication.translate("recovery", "{count} changes until {time}; {file}").format(
            count=left.changes,
            time=QLocale().toString(moment, QLocale.FormatType.ShortFormat),
            file=where,
        )
        entries.append(StartEntry(left.assessment.title, detail, left.folder))
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


class Recovery(QObject):
    """Opens journals that crashes left; the files that they came from are not touched."""

    def __init__(self, prompts: Prompts, opening: Opening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._opening = opening

    def recovered(self, folder: Path) -> tuple[Document, int] | None:
        """Return what a journal holds as a changed document, and the count of its unsaved changes.

        None where it cannot be read or the user gave up. The journal stays until `done_with`.
        """
        name = self.tr("a confidential assessment")
        opened = open_with_passphrase(self._prompts, name, lambda known: read(folder, known))
        if opened is None or opened[0] is None:
            return None
        left: Found = opened[0]
        document = self._opening.recovered(left, opened[1])
        return None if document is None else (document, left.changes)

    def done_with(self, folder: Path) -> None:
        """Delete a journal whose content is open and journalled again."""
        discard(folder)

    def throw_away(self, folder: Path) -> bool:
        """Delete a journal after a question; return whether it was."""
        sure = self._prompts.confirm(
            self.tr("Throw away what was not saved?"),
            self.tr("This cannot be undone."),
            self.tr("Throw away"),
        )
        if sure:
            discard(folder)
        return sure

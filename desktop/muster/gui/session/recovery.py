"""After a crash: what was left unsaved is listed, opened as changed, or thrown away after a question."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from muster.gui import phrases
from muster.gui.models.start_entry import StartEntry
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.opening import Opening
from muster.gui.session.passphrases import open_with_passphrase
from muster.storage.safety.left_behind import LeftBehind, Recovered, left_behind

MOST_LETTERS = 120  # of a title: what a journal holds may be anything


def _tr(text: str) -> str:
    return QCoreApplication.translate("recovery", text)


def _entry(left: LeftBehind) -> StartEntry:
    time = phrases.moment(left.time)
    if left.is_of_old_seal:
        return StartEntry(_tr("A sealed assessment"), _tr("opens with Muster 0.1 only"), left.folder)
    if left.is_sealed:
        return StartEntry(_tr("A sealed assessment"), _tr("opens with its passphrase"), left.folder)
    if left.clear is None:
        detail = _tr("damaged; written last at {time}").format(time=time)
        return StartEntry(_tr("Unsaved work"), detail, left.folder)
    where = left.clear.path.name if left.clear.path else _tr("never saved")
    detail = phrases.spoken()(
        "counted.changes_left", count=left.clear.changes, time=time, file=where[:MOST_LETTERS]
    )
    return StartEntry(left.clear.assessment.title[:MOST_LETTERS], detail, left.folder)


def recovered_entries(journals: Path) -> list[StartEntry]:
    """Return what crashes left unsaved, newest first; the path is that of the journal's folder."""
    return [_entry(left) for left in left_behind(journals)]


class Recovery(QObject):
    """Opens journals that crashes left; the files that they came from are not touched."""

    def __init__(self, prompts: Prompts, opening: Opening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._opening = opening

    def recovered(self, folder: Path) -> tuple[Document, Recovered] | None:
        """Return what a journal holds as a changed document, and what was read of it.

        None where it cannot be read (then it is set aside, and told where) or the user gave up. The
        journal stays until `done_with`.
        """
        left = LeftBehind(folder)
        if left.is_of_old_seal:
            text = self.tr(
                "This unsaved work was sealed by Muster 0.1, and only that opens it. It stays as “{place}”."
            )
            self._prompts.show_problem(text.format(place=left.folder))
            return None
        name = self.tr("a sealed assessment")
        opened = open_with_passphrase(self._prompts, name, left.read, wait=self._opening.wait)
        if opened is None:
            return None
        content, passphrase = opened
        if content is None:
            text = self.tr("This unsaved work cannot be read: it is damaged. It has been kept as “{place}”.")
            self._prompts.show_problem(text.format(place=left.set_aside()))
            return None
        document = self._opening.recovered(content, passphrase)
        return None if document is None else (document, content)

    def done_with(self, content: Recovered) -> None:
        """Delete a journal whose content is on the disk again; one with broken lines is set aside."""
        left = LeftBehind(content.folder)
        if content.broken:
            left.set_aside()
        else:
            left.discard()

    def throw_away(self, folder: Path) -> bool:
        """Delete a journal after a question; return whether it was."""
        sure = self._prompts.confirm(
            self.tr("Discard what was not saved?"),
            self.tr("This cannot be undone."),
            self.tr("Discard"),
        )
        if sure:
            LeftBehind(folder).discard()
        return sure

"""Copies to give away: without names and notes, or without what is marked too high."""

from pathlib import Path

from PySide6.QtCore import QObject

from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.file_names import suggested
from muster.gui.session.saving import Saving
from muster.storage.redaction import clean_copy, markings_inside, releasable_copy


class Redaction(QObject):
    """Asks what may go out and writes it; the document stays as it is."""

    def __init__(self, prompts: Prompts, saving: Saving, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._saving = saving

    def save_clean(self, document: Document) -> Path | None:
        """Write a copy without names, notes and log."""
        place = suggested(document, "-clean.muster.json")
        return self._saving.save_copy(clean_copy(document.assessment), place)

    def save_releasable(self, document: Document) -> Path | None:
        """Ask up to which marking, and write a copy that holds nothing above it."""
        markings = markings_inside(document.assessment)
        if not markings:
            self._prompts.about(self.tr("Nothing in this assessment is marked."))
            return None
        chosen = self._prompts.choose(
            self.tr("Leave out every answer that is marked higher than …"), markings
        )
        if chosen is None:
            return None
        place = suggested(document, "-releasable.muster.json")
        return self._saving.save_copy(releasable_copy(document.assessment, markings[chosen]), place)

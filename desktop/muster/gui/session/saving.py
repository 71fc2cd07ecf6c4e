"""Saving documents: where, sealed or in clear, with an earlier version kept, and never over others' work."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from muster.gui.prompts import Prompts
from muster.gui.session.conflicts import Conflicts
from muster.gui.session.document import Document
from muster.gui.session.file_names import suggested
from muster.gui.session.origin import Origin
from muster.gui.session.problems import tell
from muster.gui.session.protection import user_name
from muster.model import Assessment, LogEntry
from muster.storage import StorageError, save_assessment
from muster.storage.atomic_write import SUFFIX
from muster.storage.encryption import SUFFIX as SEALED
from muster.storage.migrations import keep_original
from muster.storage.safety.backups import Backups


class Saving(QObject):
    """Turns documents into files; asks and tells through the prompts that it is handed."""

    def __init__(
        self,
        prompts: Prompts,
        conflicts: Conflicts,
        backups: Backups,
        now: Callable[[], datetime],
        may_write: Callable[[Path], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._conflicts = conflicts
        self._backups = backups
        self._now = now
        self._may_write = may_write

    def save(self, document: Document) -> bool:
        """Save where the document came from, or ask; return whether it has been saved."""
        if document.path is None or document.is_read_only:
            return self.save_as(document)
        return self._write(document, document.path)

    def save_as(self, document: Document) -> bool:
        """Ask where to save; return whether it has been saved."""
        path = self._ask_place(document.path or suggested(document, SUFFIX))
        return path is not None and self._write(document, path)

    def save_copy(self, assessment: Assessment, suggestion: Path) -> Path | None:
        """Ask where, and write an assessment just as it is; return the place, or None."""
        path = self._ask_place(suggestion)
        if path is None or not self._may_write(path):
            return None
        with suppress(OSError):
            self._backups.keep(path)
        try:
            save_assessment(assessment, path)
        except StorageError as problem:
            tell(self._prompts, problem)
            return None
        return path

    def _ask_place(self, suggestion: Path) -> Path | None:
        kinds = self.tr(
            "Muster assessment (*.muster.json);;Confidential, with a passphrase (*.muster.json.age)"
        )
        path = self._prompts.ask_save(suggestion, kinds)
        if path is not None and not path.name.endswith((".json", SEALED)):
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self._prompts.confirm_replace(path.name):
                return None
        return path

    def _write(self, document: Document, path: Path) -> bool:
        if not self._may_write(path):
            return False
        allowed, passphrase = self._passphrase_for(document, path)
        if not allowed:
            return False
        while True:
            replaced = self._conflicts.replaceable(document, path) if path == document.path else ""
            if replaced is None:
                return False
            assessment = self._with_log(document)
            with suppress(OSError):
                keep_original(path, document.origin.version)
            with suppress(OSError):  # an earlier version more or less must not keep anybody from saving
                self._backups.keep(path)
            try:
                digest = save_assessment(assessment, path, passphrase, expected=replaced)
            except StorageError as problem:
                if problem.code == "unsaved_changed" and path == document.path:
                    continue  # somebody was faster: asked about once more
                tell(self._prompts, problem)
                return False
            document.mark_saved(Origin(assessment, path, digest, passphrase=passphrase))
            return True

    def _with_log(self, document: Document) -> Assessment:
        """Return what is to be written: the present state, its time, and the steps since the last save."""
        who = user_name()
        new = [
            LogEntry(time=time.replace(microsecond=0), who=who, text=text)
            for time, text in document.steps_since_save()
        ]
        log = (*document.assessment.log, *new)
        return document.assessment.model_copy(update={"modified": self._now(), "log": log})

    def _passphrase_for(self, document: Document, path: Path) -> tuple[bool, str | None]:
        """Return whether to go on saving, and the passphrase to seal with (None writes in clear)."""
        known = document.origin.passphrase
        if path.name.endswith(SEALED):
            asked = known or self._prompts.ask_passphrase(path.name, new=True, wrong=False)
            return asked is not None, asked
        if known is None:
            return True, None
        sure = self._prompts.confirm(
            self.tr("Write this confidential assessment without a passphrase?"),
            self.tr("Anybody who has the file “{name}” can read it.").format(name=path.name),
            self.tr("Write in clear"),
        )
        return sure, None

"""Saving documents: where, sealed or in clear, with an earlier version kept, and never over others' work."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from muster.gui.background import Wait, at_once
from muster.gui.file_endings import clear_place, kinds_of, sealed_place
from muster.gui.prompts import Prompts
from muster.gui.session.conflicts import Conflicts
from muster.gui.session.document import Document
from muster.gui.session.file_names import suggested
from muster.gui.session.origin import Origin
from muster.gui.session.problems import tell
from muster.gui.session.protection import user_name
from muster.gui.session.sealing import Seal, Sealing
from muster.model import Assessment, LogEntry
from muster.model.marking import Markings, banner
from muster.storage import StorageError, save_assessment
from muster.storage.atomic_write import SUFFIX, write_whole
from muster.storage.encryption import SUFFIX as SEALED
from muster.storage.encryption import has_sealed_name, is_sealed, seal
from muster.storage.limits import SIZE_LIMIT
from muster.storage.migrations import keep_original
from muster.storage.regular_file import read_regular
from muster.storage.safety.backups import Backups


def is_same_file(one: Path, two: Path | None) -> bool:
    """Return whether two paths lead to one file, by whatever links."""
    if two is None:
        return False
    with suppress(OSError):
        return one.samefile(two)
    return one.absolute() == two.absolute()


class Saving(QObject):
    """Turns documents into files; asks and tells through the prompts that it is handed.

    `wait` does what takes some tenths of a second, `markings` are needed to name what is written in clear.
    """

    def __init__(
        self,
        prompts: Prompts,
        conflicts: Conflicts,
        backups: Backups,
        now: Callable[[], datetime],
        may_write: Callable[[Path], bool],
        markings: Markings,
        wait: Wait = at_once,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._conflicts = conflicts
        self._backups = backups
        self._now = now
        self._may_write = may_write
        self._markings = markings
        self._wait = wait
        self.sealing = Sealing(prompts, self)

    def save(self, document: Document) -> bool:
        """Save where the document came from, or ask; return whether it has been saved."""
        if document.path is None or document.is_read_only:
            return self.save_as(document)
        if not document.is_sealed and has_sealed_name(document.path.name):
            return self._write_as(document, document.path)  # sealed by its name, asking for a passphrase
        return self._write(document, document.path, Seal(document.origin.passphrase))

    def save_as(self, document: Document) -> bool:
        """Ask where to save; return whether it has been saved."""
        place = document.path or suggested(document, SUFFIX)
        path = self._ask_place(place, sealed=document.is_sealed)
        return path is not None and self._write_as(document, path)

    def save_in_clear(self, document: Document) -> bool:
        """Take the seal off after a question: save in clear, under another name if it says sealed."""
        place = document.path or suggested(document, SUFFIX)
        marking = banner(document.assessment, self._markings)
        if not self.sealing.may_be_clear(clear_place(place).name, marking):
            return False
        path: Path | None = place
        if document.path is None or has_sealed_name(place.name):
            chosen = self._prompts.ask_save(clear_place(place), self._clear_kind())
            path = None if chosen is None else self._clear(chosen)
        return path is not None and self._write(document, path, Seal())

    def save_copy(
        self,
        assessment: Assessment,
        suggestion: Path,
        *,
        known: str | None = None,
        is_sealed: bool = False,
        own: Path | None = None,
    ) -> Path | None:
        """Ask where, and write an assessment just as it is; return the place, or None.

        `known` is the passphrase that it may be sealed with, `is_sealed` tells that what it was made of is
        sealed, `own` is the document's file: a copy never replaces that.
        """
        path = self._ask_place(suggestion, sealed=is_sealed)
        if path is None:
            return None
        if is_same_file(path, own):
            self._prompts.show_problem(
                self.tr("“{name}” is the assessment itself. Choose another name for the copy.").format(
                    name=path.name
                )
            )
            return None
        marking = banner(assessment, self._markings)
        how = self.sealing.for_file(path, marking, known=known, warns=is_sealed)
        if how is None or not self._may_write(path):
            return None
        try:
            self._put(assessment, path, how)
        except StorageError as problem:
            tell(self._prompts, problem)
            return None
        return path

    def _clear_kind(self) -> str:
        return self.tr("Muster assessment (*.muster.json)")

    def _ask_place(self, suggestion: Path, *, sealed: bool) -> Path | None:
        kinds = kinds_of(
            self._clear_kind(),
            self.tr("Sealed with a passphrase (*.muster.json.age)"),
            sealed_first=sealed,
        )
        path = self._prompts.ask_save(sealed_place(suggestion) if sealed else suggestion, kinds)
        return None if path is None else self._named(path, sealed=sealed)

    def _clear(self, path: Path) -> Path | None:
        """Give a name the usual ending of a clear file; None when another file has that name and stays."""
        named = clear_place(path)
        if not named.name.casefold().endswith(".json"):
            named = named.with_name(named.name + SUFFIX)
        return named if self._may_take(named, path) else None

    def _may_take(self, named: Path, asked: Path) -> bool:
        """Return whether a name that the dialog has not asked about may be taken."""
        return named == asked or not named.exists() or self._prompts.confirm_replace(named.name)

    def _named(self, path: Path, *, sealed: bool) -> Path | None:
        """Give a name without an ending the usual one; None when another file has that name and stays."""
        named = path
        if not path.name.casefold().endswith((".json", SEALED)):
            named = path.with_name(path.name + SUFFIX + (SEALED if sealed else ""))
        return named if self._may_take(named, path) else None

    def _write_as(self, document: Document, path: Path) -> bool:
        known = document.origin.passphrase
        if document.is_sealed and is_same_file(path, document.path):
            return self._write(document, path, Seal(known))
        marking = banner(document.assessment, self._markings)
        how = self.sealing.for_file(path, marking, known=known, warns=document.is_sealed)
        return how is not None and self._write(document, path, how)

    def _write(self, document: Document, path: Path, how: Seal) -> bool:
        if not self._may_write(path):
            return False
        while True:
            replaced = self._conflicts.replaceable(document, path) if path == document.path else ""
            if replaced is None:
                return False
            present, origin = document.assessment, document.origin
            assessment = self._with_log(document)
            with suppress(OSError):
                keep_original(path, origin.version)
            try:
                digest = self._put(assessment, path, how, origin.path, replaced)
            except StorageError as problem:
                if problem.code == "unsaved_changed" and path == document.path:
                    continue  # somebody was faster: asked about once more
                tell(self._prompts, problem)
                return False
            break
        written = Origin(assessment, path, digest, passphrase=how.passphrase)
        if document.assessment is present:
            document.mark_saved(written)
        else:  # it went on while it was sealed: what came since is not saved yet
            document.come_from(replace(written, saved=present))
        return True

    def _put(
        self, assessment: Assessment, path: Path, how: Seal, before: Path | None = None, expected: str = ""
    ) -> str:
        """Keep what is replaced as an earlier version, write, and return the file's digest.

        `expected` is the digest of the file that may be replaced.

        What is sealed leaves no earlier version in clear, neither of its own file nor of the one `before`.
        Raises `StorageError`.
        """

        def put() -> str:
            with suppress(OSError):  # an earlier version more or less must not keep anybody from saving
                self._backups.keep(path)
            if how.passphrase is not None:
                for place in {path, before or path}:
                    self._seal_earlier(place, how.passphrase)
            return save_assessment(assessment, path, how.passphrase, expected=expected)

        if how.passphrase is None:
            return put()
        return self._wait(put, self.tr("Sealing “{name}”…").format(name=path.name))

    def _seal_earlier(self, path: Path, passphrase: str) -> None:
        for backup in self._backups.all(path):
            with suppress(OSError):
                content = read_regular(backup.path, SIZE_LIMIT + 1)
                if not is_sealed(content):
                    write_whole(backup.path, seal(content, passphrase))

    def _with_log(self, document: Document) -> Assessment:
        """Return what is to be written: the present state, its time, and the steps since the last save."""
        who = user_name()
        new = [
            LogEntry(time=time.replace(microsecond=0), who=who, text=text)
            for time, text in document.steps_since_save()
        ]
        log = (*document.assessment.log, *new)
        return document.assessment.model_copy(update={"modified": self._now(), "log": log})

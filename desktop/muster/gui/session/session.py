"""The session: the one open document, what protects it, and the services that open, save and export it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from muster.gui.background import Background
from muster.gui.prompts import Prompts
from muster.gui.session.conflicts import Conflicts
from muster.gui.session.document import Document
from muster.gui.session.earlier_versions import EarlierVersions
from muster.gui.session.file_names import suggested
from muster.gui.session.note import Note
from muster.gui.session.notes import Notes
from muster.gui.session.opening import Opening, WithoutBank
from muster.gui.session.problems import tell
from muster.gui.session.protection import Protection
from muster.gui.session.recovery import Recovery
from muster.gui.session.report_wish import ReportWish
from muster.gui.session.saving import Saving, is_same_file
from muster.gui.state_folder import JOURNALS
from muster.model.marking import Markings, MarkingScheme
from muster.model.problems import Term
from muster.resources import resource
from muster.storage import FrameworkLibrary
from muster.storage.atomic_write import SUFFIX
from muster.storage.markings import GENERAL, load_schemes
from muster.storage.safety.backups import Backups
from muster.storage.safety.left_behind import left_behind
from muster.storage.safety.lock import Holder, holder

if TYPE_CHECKING:
    from muster.gui.session.export import Export
    from muster.gui.session.redaction import Redaction
    from muster.gui.session.vote_files import VoteFiles
    from muster.gui.session.vote_watch import VoteWatch

EARLIER = "earlier"
MARKINGS = "markings"


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


class Session(QObject):
    """Owns document and protection; `opened`, `closed` and `noticed` tell what happens to them.

    `state` is the folder of journals, earlier versions and the user's own markings, `language` tells that of
    the window, `names` whether reports name people.
    """

    opened = Signal(Document, str)  # the document, and the place to show it at
    without_bank = Signal(WithoutBank)
    closed = Signal()
    noticed = Signal(Note)

    def __init__(
        self,
        prompts: Prompts,
        background: Background,
        state: Path,
        language: Callable[[], str],
        parent: QObject | None = None,
        names: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._prompts = prompts
        self._background = background
        self._state = state
        self._language = language
        self.document: Document | None = None
        self.protection: Protection | None = None
        self.readable: WithoutBank | None = None
        self.report_wish = ReportWish()  # the last one of the report page
        self.is_left = False  # the desktop's session ends: nobody is asked, the journal stays
        self._notes = Notes(self)
        self._overruled: Holder | None = None  # whose lock the user said to take over with this save

    # --- services

    @cached_property
    def opening(self) -> Opening:
        """What turns files into documents."""
        library = FrameworkLibrary(resource("frameworks"))
        return Opening(library, self._prompts, self._language, _now, self._background.wait, self)

    @cached_property
    def _backups(self) -> Backups:
        return Backups(self._state / EARLIER)

    @cached_property
    def schemes(self) -> list[MarkingScheme]:
        """The schemes of markings, the user's own among them, the general one first; faults are told once."""
        schemes, problems = load_schemes(self._state / MARKINGS)
        for problem in problems:
            tell(self._prompts, problem)
        return sorted(schemes, key=lambda scheme: scheme.id != GENERAL)

    @cached_property
    def markings(self) -> Markings:
        """The markings of all these schemes."""
        return Markings(self.schemes)

    def offered_markings(self, scheme: str) -> list[str]:
        """Return the usual names of a scheme's levels; of the general one where there is no such scheme."""
        chosen = next((row for row in self.schemes if row.id == scheme), self.schemes[0])
        return [level.names[0] for level in chosen.levels]

    @cached_property
    def conflicts(self) -> Conflicts:
        """What asks about others' work on the same file."""
        return Conflicts(self._prompts, self.opening.read, self)

    @cached_property
    def saving(self) -> Saving:
        """What turns documents into files."""
        return Saving(
            self._prompts,
            self.conflicts,
            self._backups,
            _now,
            self._may_write,
            self.markings,
            self._background.wait,
            self,
        )

    @cached_property
    def earlier_versions(self) -> EarlierVersions:
        """What lists the kept versions of a file."""
        return EarlierVersions(self._prompts, self._backups, self._background.wait, self)

    @cached_property
    def recovery(self) -> Recovery:
        """What a crash left."""
        return Recovery(self._prompts, self.opening, self)

    @cached_property
    def export(self) -> Export:
        """What makes reports; it brings the reporting modules."""
        from muster.gui.session.export import Export

        references = self.opening.references
        export = Export(
            self._prompts,
            self._background,
            self._language,
            _now,
            lambda document: partial(references, document),
            self.markings,
            self.saving.sealing,
            lambda: self.wished,
            self,
        )
        export.saved.connect(self._tell_report)
        export.sent.connect(self._tell_printed)
        return export

    @property
    def wished(self) -> ReportWish:
        """The report that was wished for last, with names as the settings have it now."""
        return replace(self.report_wish, names=self._names())

    @cached_property
    def vote_files(self) -> VoteFiles:
        """What makes vote files and joins them."""
        from muster.gui.session.vote_files import VoteFiles

        made = VoteFiles(self._prompts, self.saving, self._background.wait, _now, self)
        made.told.connect(lambda words: self.noticed.emit(Note(words)))
        return made

    @cached_property
    def vote_watch(self) -> VoteWatch:
        """What takes the vote files that come into a folder; it ends with the document."""
        from muster.gui.session.vote_watch import VoteWatch

        made = VoteWatch(self.vote_files, self._prompts, self._background, self)
        self.closed.connect(made.stop)
        return made

    @cached_property
    def redaction(self) -> Redaction:
        """What makes copies to give away."""
        from muster.gui.session.redaction import Redaction

        return Redaction(self._prompts, self.saving, self.markings, _now, self)

    # --- the open document

    def may_leave(self) -> bool:
        """Return whether the open document may go: nothing unsaved, saved now, or given up by the user."""
        document = self.document
        if document is None or not document.is_modified or self.is_left:
            return True
        choice = self._prompts.confirm_discard(document.name)
        if choice == "save":
            return self.save()
        return choice == "discard"

    def begin(self, document: Document, place: str) -> bool:
        """Close what is open and work on this document; False when its lock keeps the user from it."""
        self.end()
        protection = Protection(document, self._state / JOURNALS, self)
        if not self.conflicts.may_open(document, protection):
            protection.close()
            protection.deleteLater()
            document.deleteLater()
            return False
        protection.changed_behind.connect(self._tell_changed)
        protection.lock_lost.connect(self._tell_lock_lost)
        protection.journal_told.connect(self._tell_journal)
        document.refused.connect(self._tell_read_only)
        self.document, self.protection = document, protection
        self.opened.emit(document, place)
        return True

    def read_only(self, document: WithoutBank) -> None:
        """Close what is open and show an assessment whose question bank is not here."""
        self.end()
        self.readable = document
        self.without_bank.emit(document)

    def end(self) -> None:
        """Close the document as its user wished: journal and lock go with it.

        At the end of the desktop's session the journal of what was not saved stays.
        """
        document, protection = self.document, self.protection
        is_left = self.is_left and document is not None and document.is_modified
        self.document = self.protection = self.readable = None
        self.closed.emit()
        if protection is not None:
            if is_left:
                protection.leave()
            else:
                protection.close()
            protection.deleteLater()
        if document is not None:
            document.deleteLater()

    def save(self) -> bool:
        """Save the document where it came from, or ask; return whether it was."""
        return self.document is not None and self._kept(self.saving.save(self.document))

    def save_as(self) -> bool:
        """Ask where and save; return whether it was."""
        if self.readable is not None:
            known = self.readable.passphrase
            place = self.saving.save_copy(
                self.readable.assessment, self.readable.path, known=known, is_sealed=known is not None
            )
            return place is not None
        document = self.document
        if document is None:
            return False
        before = document.origin
        saved = self._kept(self.saving.save_as(document))
        if saved and before.path is not None and document.is_sealed and not before.is_sealed:
            self._tell_clear(before.path)
        return saved

    def save_copy(self) -> bool:
        """Ask where, and save a copy; the document stays where it is. Return whether it was saved."""
        document = self.document
        if document is None:
            return False
        known = document.origin.passphrase
        place = suggested(document, SUFFIX)
        return (
            self.saving.save_copy(
                document.assessment, place, known=known, is_sealed=document.is_sealed, own=document.path
            )
            is not None
        )

    def seal(self) -> bool:
        """Seal the document with a new passphrase, and its file at once; return whether it is sealed."""
        document = self.document
        if document is None:
            return False
        place = document.path or suggested(document, SUFFIX)
        passphrase = self.saving.sealing.new_passphrase(place.name)
        if passphrase is None:
            return False
        document.come_from(replace(document.origin, passphrase=passphrase, is_resealed=True))
        if document.path is not None and not document.is_read_only:
            self.save()
        return True

    def unseal(self) -> bool:
        """Take the seal off after a question, and write the file in clear; return whether it was."""
        document = self.document
        if document is None:
            return False
        if not document.is_sealed:
            self._prompts.about(self.tr("This assessment is not sealed."))
            return False
        return self._kept(self.saving.save_in_clear(document))

    def _may_write(self, path: Path) -> bool:
        """Return whether a file may be written: nobody else has it open, or the user says so."""
        held = holder(path)
        self._overruled = None
        if held is None or (self.protection is not None and self.protection.holds(held)):
            return True
        if self.conflicts.may_overrule(path, held):
            self._overruled = held
        return self._overruled is not None

    def _kept(self, saved: bool) -> bool:
        if saved and self.protection is not None:
            self.protection.take_lock(over=self._overruled)
        return saved

    def recover(self, folder: Path, place: Callable[[str], str], *, crashed: bool = True) -> None:
        """Open what a crash left unsaved, as changed; `place` tells where one was in an assessment.

        Or what the end of the desktop's session left, where nothing `crashed`.
        """
        recovered = self.recovery.recovered(folder) if self.may_leave() else None
        if recovered is None:
            return
        document, content = recovered
        if not self.begin(document, place(document.assessment.id)) or self.protection is None:
            return
        self.protection.journal.when_written(partial(self.recovery.done_with, content))
        for note in self._notes.recovered(content.changes, content.broken, crashed=crashed):
            self.noticed.emit(note)

    def offer_left(self, place: str) -> None:
        """Tell about unsaved work on the open document that a crash left, with a button to open it."""
        document = self.document
        left = left_behind(self._state / JOURNALS, document.assessment.id) if document is not None else []
        if left:
            act = partial(self.recover, left[0].folder, lambda _id: place)
            self.noticed.emit(self._notes.left_by_crash(act))

    # --- what is told

    def _merge_now(self) -> None:
        if self.document is not None and self.document.path is not None:
            self.conflicts.merge_with(self.document, self.document.path)

    def _tell_changed(self) -> None:
        self.noticed.emit(self._notes.changed_behind(self._merge_now))

    def _tell_clear(self, path: Path) -> None:
        if not is_same_file(path, self.document.path if self.document else None) and path.exists():
            self.noticed.emit(self._notes.left_in_clear(path.name))

    def _tell_report(self, path: Path) -> None:
        self.noticed.emit(self._notes.report_saved(path.name))

    def _tell_printed(self, printer: str) -> None:
        self.noticed.emit(self._notes.report_printed(printer))

    def _tell_journal(self, problem: Term | None) -> None:
        if self.document is not None:
            self.document.note_safety(problem is None)
        self.noticed.emit(self._notes.journal(problem, self._state))

    def _tell_lock_lost(self) -> None:
        self.noticed.emit(self._notes.lock_lost())

    def _tell_read_only(self) -> None:
        self.noticed.emit(self._notes.read_only(self.save_as))

"""Opening, making and saving documents: what can go wrong becomes a message, and nothing is lost."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject

from muster.gui.phrases import moment, spoken
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.protection import digest_of, user_name
from muster.model import Answer, Assessment, Fault, Framework, FrameworkRef, LogEntry, Mission, new_assessment
from muster.model.assessment import VERSION
from muster.phrases import errors, phrases_in
from muster.reporting import FORMATS, ReportUnmade, build_report, format_of
from muster.resources import resource
from muster.storage import (
    FrameworkLibrary,
    Opened,
    StorageError,
    open_assessment,
    save_assessment,
    write_whole,
)
from muster.storage.atomic_write import SUFFIX
from muster.storage.encryption import SUFFIX as SEALED
from muster.storage.encryption import PassphraseNeeded, WrongPassphrase
from muster.storage.errors import FrameworkUnreadable, system_reason
from muster.storage.frameworks.library import load_framework
from muster.storage.migrations import keep_original
from muster.storage.redaction import clean_copy, markings_inside, releasable_copy
from muster.storage.references import References
from muster.storage.safety.backups import Backups
from muster.storage.safety.journal import Found, read
from muster.storage.safety.merge import merge

MOST_TEXT = 200


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _told(value: object) -> str:
    if isinstance(value, Answer):
        level = spoken()(f"answer.{value.state}") if value.level is None else str(value.level)
        return f"{level} – {value.note}" if value.note else level
    text = str(value)
    return text if len(text) <= MOST_TEXT else text[: MOST_TEXT - 1] + "…"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An assessment whose question bank is not here, and where it lies."""

    assessment: Assessment
    path: Path


class Files(QObject):
    """Turns files into documents and back; asks and tells through the prompts that it is handed."""

    def __init__(
        self,
        library: FrameworkLibrary,
        prompts: Prompts,
        language: str = "en",
        now: Callable[[], datetime] = _now,
        parent: QObject | None = None,
        backups: Backups | None = None,
    ) -> None:
        super().__init__(parent)
        self._backups = backups
        self.library = library
        self.language = language
        self._prompts = prompts
        self._now = now

    def new(self, fields: dict[str, str], own: Framework | None = None) -> Document:
        """Return an empty document; `fields` are the texts of the new page.

        With a question bank of one's `own`, the bank goes into the document, so that it opens anywhere.
        """
        framework = own or self.library.current(self.language)
        mission = Mission(
            name=fields["name"],
            area=fields.get("area", ""),
            lead=fields.get("lead", ""),
            set="core" if fields.get("set") == "core" else "full",
            profile={question.id: question.default for question in framework.profile},
        )
        assessment = new_assessment(framework, mission, marking=fields.get("marking", ""), now=self._now())
        if own is not None:
            assessment = assessment.model_copy(update={"framework": own})
        return Document(assessment, framework, None, self, self._framework_of)

    def _framework_of(self, assessment: Assessment) -> Framework:
        return self.library.of(assessment, self.language)

    def open(self, path: Path) -> Document | Unreadable | None:
        """Return the document in a file, or None after telling why it cannot be opened.

        Where only its question bank is missing, it is `Unreadable`: shown by id, and not to be changed.
        """
        found = self._read(path)
        if found is None:
            return None
        opened, passphrase = found
        try:
            framework = self._framework_of(opened.assessment)
        except FrameworkUnreadable:
            return Unreadable(opened.assessment, path)
        document = Document(opened.assessment, framework, path, self, self._framework_of)
        document.digest, document.passphrase = opened.digest, passphrase
        document.version = opened.version
        return document

    def _read(self, path: Path, passphrase: str | None = None) -> tuple[Opened, str | None] | None:
        """Return what is in a file and its passphrase, asking for it; None after telling why not."""
        wrong = False
        while True:
            try:
                return open_assessment(path, passphrase), passphrase
            except (PassphraseNeeded, WrongPassphrase) as problem:
                wrong = wrong or isinstance(problem, WrongPassphrase)
                passphrase = self._prompts.ask_passphrase(path.name, new=False, wrong=wrong)
                if passphrase is None:
                    return None
            except StorageError as problem:
                self._tell(problem)
                return None

    def open_copy(self, path: Path) -> Document | None:
        """Return an example as an untitled document, so that the shipped file is never written to."""
        document = self.open(path)
        if not isinstance(document, Document):
            return None
        document.path = None
        return document

    def left_behind(self, folder: Path) -> tuple[Found, str | None] | None:
        """Return what a crash left in a journal, asking for a passphrase; None when it cannot be read."""
        passphrase, wrong = None, False
        while True:
            try:
                found = read(folder, passphrase)
            except (PassphraseNeeded, WrongPassphrase) as problem:
                wrong = wrong or isinstance(problem, WrongPassphrase)
                name = self.tr("a confidential assessment")
                passphrase = self._prompts.ask_passphrase(name, new=False, wrong=wrong)
                if passphrase is None:
                    return None
            except StorageError as problem:
                self._tell(problem)
                return None
            else:
                return None if found is None else (found, passphrase)

    def recovered(self, found: Found, passphrase: str | None = None) -> Document | None:
        """Return what a crash left unsaved as a changed document, or None after telling why it cannot be."""
        try:
            framework = self._framework_of(found.assessment)
        except FrameworkUnreadable as problem:
            self._tell(problem)
            return None
        document = Document(found.assessment, framework, found.path, self, self._framework_of)
        document.saved, document.digest = found.saved, found.digest
        document.is_recovered, document.passphrase = True, passphrase
        return document

    def framework(self, path: Path) -> Framework | None:
        """Return the question bank in a file, or None after telling every fault that it has."""
        try:
            return load_framework(path)
        except StorageError as problem:
            self._tell(problem)
            return None

    def newer(self, document: Document) -> Framework | None:
        """Return the newest version of the document's question bank, when that is a newer one."""
        named = document.assessment.framework
        if not isinstance(named, FrameworkRef) or named.id not in self.library.ids():
            return None
        versions = self.library.versions(named.id)
        if named.version not in versions or versions[-1] == named.version:
            return None
        return self.library.load(FrameworkRef(id=named.id, version=versions[-1]), self.language)

    def yardsticks(self, document: Document) -> list[tuple[str, Assessment]]:
        """Return the reference missions that the document can be set beside."""
        return References(resource("references")).beside(document.assessment, self.language)

    def ask_other(
        self, document: Document, folder: Callable[[], Path]
    ) -> tuple[str, Assessment, Framework] | None:
        """Ask for another assessment to compare with; None after telling why it cannot be one."""
        path = self._prompts.ask_open(folder())
        if path is None:
            return None
        try:
            other = open_assessment(path).assessment
            framework = self._framework_of(other)
        except StorageError as problem:
            self._tell(problem)
            return None
        if framework.id != document.framework.id:
            self._prompts.show_problem(
                self.tr("“{name}” is on another question bank ({bank}) and cannot be compared.").format(
                    name=path.name, bank=framework.label
                )
            )
            return None
        return other.title, other, framework

    def save_copy(self, assessment: Assessment, suggestion: Path) -> Path | None:
        """Ask where, and write an assessment just as it is; return the place, or None."""
        path = self._ask_place(suggestion)
        if path is None:
            return None
        try:
            save_assessment(assessment, path)
        except StorageError as problem:
            self._tell(problem)
            return None
        return path

    def _tell(self, problem: StorageError) -> None:
        phrases = phrases_in(self.language)
        details = [problem.name, *(errors.fault_line(fault, phrases) for fault in problem.faults)]
        told = errors.sentence(problem, phrases, name=Path(problem.name).name or problem.name)
        self._prompts.show_problem(told, "\n".join(details))

    def strangers(self, document: Document) -> list[Fault]:
        """Return the answers to questions that the framework does not have."""
        from muster.storage.assessments import unknown_questions

        return unknown_questions(document.assessment, document.framework)

    def save(self, document: Document, suggestion: Path) -> bool:
        """Save where the document came from, or ask; return whether it has been saved."""
        if document.path is None:
            return self.save_as(document, suggestion)
        return self._write(document, document.path)

    def save_as(self, document: Document, suggestion: Path) -> bool:
        """Ask where to save; return whether it has been saved."""
        path = self._ask_place(document.path or suggestion)
        return path is not None and self._write(document, path)

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
        if path == document.path and not self._settle(document, path):
            return False
        who = user_name()
        log = tuple(
            LogEntry(time=time.replace(microsecond=0), who=who, text=text)
            for time, text in document.steps_since_save()
        )
        assessment: Assessment = document.assessment.model_copy(
            update={"modified": self._now(), "log": (*document.assessment.log, *log)}
        )
        if self._backups is not None:
            with suppress(OSError):
                keep_original(path, document.version)
            with suppress(OSError):  # an earlier version more or less must not keep anybody from saving
                self._backups.keep(path)
        allowed, passphrase = self._passphrase_for(document, path)
        if not allowed:
            return False
        try:
            digest = save_assessment(assessment, path, passphrase)
        except StorageError as problem:
            self._tell(problem)
            return False
        document.passphrase, document.version = passphrase, VERSION
        document.mark_saved(assessment, path, digest)
        return True

    def _passphrase_for(self, document: Document, path: Path) -> tuple[bool, str | None]:
        """Return whether to go on saving, and the passphrase to seal with (None writes in clear)."""
        if path.name.endswith(SEALED):
            known = document.passphrase
            asked = known or self._prompts.ask_passphrase(path.name, new=True, wrong=False)
            return asked is not None, asked
        if document.passphrase is None:
            return True, None
        sure = self._prompts.confirm(
            self.tr("Write this confidential assessment without a passphrase?"),
            self.tr("Anybody who has the file “{name}” can read it.").format(name=path.name),
            self.tr("Write in clear"),
        )
        return sure, None

    def _settle(self, document: Document, path: Path) -> bool:
        """Ask about a file that was changed behind our back; return whether to go on saving."""
        if not document.digest or not path.is_file() or digest_of(path) == document.digest:
            return True
        choice = self._prompts.changed_behind(path.name)
        if choice == "mine":
            return True
        if choice == "theirs":
            self.take_theirs(document, path)
        elif choice == "merge":
            return self.merge_with(document, path)
        return False

    def take_theirs(self, document: Document, path: Path) -> None:
        """Show what lies on the disk as one step that can be taken back."""
        found = self._read(path, document.passphrase)
        if found is None:
            return
        opened, _ = found
        document.push(self.tr("Take the file from the disk"), opened.assessment, "readiness")
        document.mark_saved(opened.assessment, path, opened.digest)

    def merge_with(self, document: Document, path: Path) -> bool:
        """Merge with what lies on the disk, conflicts asked one by one; return whether it was done."""
        found = self._read(path, document.passphrase)
        if found is None:
            return False
        opened, _ = found
        merged = merge(document.saved, document.assessment, opened.assessment)
        decided: dict[str, bool] = {}
        for number, conflict in enumerate(merged.conflicts, start=1):
            question = self.tr("{key} was changed by both ({number} of {count}). Which one counts?").format(
                key=conflict.key, number=number, count=len(merged.conflicts)
            )
            mine = self.tr("Mine: {what}").format(what=_told(conflict.mine))
            theirs = self.tr("Theirs: {what}").format(what=_told(conflict.theirs))
            chosen = self._prompts.choose(question, [mine, theirs])
            if chosen is None:
                return False
            decided[conflict.key] = chosen == 1
        document.push(self.tr("Merge with the file on the disk"), merged.decide(decided), "readiness")
        document.saved = opened.assessment
        document.digest = opened.digest
        return True

    def earlier(self, document: Document) -> Path | None:
        """Let an earlier version of the document's file be chosen; None when there is none or none is."""
        if document.path is None or self._backups is None:
            return None
        found = self._backups.all(document.path)
        lines = [f"{moment(row.time)} – {self._compared(document, row.path)}" for row in found]
        if not found:
            self._prompts.about(self.tr("There is no earlier version yet: one is kept with every save."))
            return None
        chosen = self._prompts.choose(self.tr("Open an earlier version as a copy"), lines)
        return None if chosen is None else found[chosen].path

    def _compared(self, document: Document, path: Path) -> str:
        try:
            other = open_assessment(path, document.passphrase).assessment
        except StorageError:
            return self.tr("cannot be read")
        names = document.assessment.answers.keys() | other.answers.keys()
        apart = sum(document.assessment.answer(name) != other.answer(name) for name in names)
        return self.tr("answers that differ from now: {count}").format(count=apart)

    def save_clean(self, document: Document, suggestion: Path) -> Path | None:
        """Write a copy without names, notes and log; the document stays as it is."""
        return self.save_copy(clean_copy(document.assessment), suggestion)

    def save_releasable(self, document: Document, suggestion: Path) -> Path | None:
        """Ask up to which marking, and write a copy that holds nothing above it."""
        found = markings_inside(document.assessment)
        if not found:
            self._prompts.about(self.tr("Nothing in this assessment is marked."))
            return None
        chosen = self._prompts.choose(self.tr("Leave out every answer that is marked higher than …"), found)
        if chosen is None:
            return None
        return self.save_copy(releasable_copy(document.assessment, found[chosen]), suggestion)

    def save_report(self, document: Document, suggestion: Path) -> Path | None:
        """Ask where, and write the report in the kind that the name's ending picks."""
        titled = phrases_in(self.language)
        kinds = ";;".join(f"{titled(f'format.{row.name}')} (*{row.ending})" for row in FORMATS)
        path = self._prompts.ask_save(suggestion, kinds)
        if path is None:
            return None
        kind = format_of(path)
        if kind is None:
            path, kind = path.with_name(path.name + FORMATS[0].ending), FORMATS[0]
        content = build_report(
            document.framework,
            document.assessment,
            document.full_readiness,
            printed=self._now().astimezone().date(),
            language=self.language,
            beside=self.yardsticks(document),
        )
        try:
            write_whole(path, kind.render(content))
        except ReportUnmade as problem:
            self._prompts.show_problem(errors.sentence(problem, phrases_in(self.language)))
            return None
        except OSError as problem:
            self._tell(StorageError(str(path), "unwritable", reason=system_reason(problem)))
            return None
        return path

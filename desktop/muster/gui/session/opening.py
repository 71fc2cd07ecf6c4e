"""Opening and making documents: a file, an example, a question bank of one's own, a new assessment."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from muster.gui.background import Wait, at_once
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.origin import Origin
from muster.gui.session.passphrases import open_with_passphrase
from muster.gui.session.problems import tell
from muster.model import Assessment, Framework, FrameworkRef, Mission, new_assessment
from muster.model.copy_forward import copied_forward
from muster.resources import resource
from muster.storage import FrameworkLibrary, Opened, StorageError, open_assessment
from muster.storage.errors import FrameworkUnreadable
from muster.storage.frameworks.library import load_framework
from muster.storage.safety.left_behind import Recovered


@dataclass(frozen=True, slots=True)
class WithoutBank:
    """An assessment whose question bank is not here, and where it lies: it can be read, not changed."""

    assessment: Assessment
    path: Path
    passphrase: str | None = field(default=None, repr=False)


class Opening(QObject):
    """Turns files into documents; asks and tells through the prompts that it is handed."""

    def __init__(
        self,
        library: FrameworkLibrary,
        prompts: Prompts,
        language: Callable[[], str],
        now: Callable[[], datetime],
        wait: Wait = at_once,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.wait = wait
        self._prompts = prompts
        self._language = language
        self._now = now

    def new(self, fields: dict[str, str], own: Framework | None = None) -> Document:
        """Return an empty document; `fields` are the texts of the new page.

        With a question bank of one's `own`, the bank goes into the document, so that it opens anywhere.
        """
        framework = own or self.library.current(self._language())
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
        return self._document(framework, assessment, Origin(saved=assessment, is_new=True))

    def copied_forward(self, document: Document) -> Document:
        """Return a new document with the answers of another, each to be confirmed."""
        assessment = copied_forward(document.assessment, self._now())
        return self._document(document.framework, assessment, Origin(saved=assessment, is_new=True))

    def bank_of(self, assessment: Assessment) -> Framework:
        """Return the question bank of an assessment in the window's language.

        Raises `FrameworkUnreadable` when it is not here.
        """
        return self.library.of(assessment, self._language())

    def _document(self, framework: Framework, assessment: Assessment, origin: Origin) -> Document:
        return Document(assessment, framework, origin, self, self.bank_of)

    def open(self, path: Path, passphrase: str | None = None) -> Document | WithoutBank | None:
        """Return the document in a file, or None after telling why it cannot be opened.

        A `passphrase` that is known is tried before one is asked for.
        """
        read = self.read(path, passphrase)
        if read is None:
            return None
        opened, passphrase = read
        assessment = opened.assessment
        try:
            framework = self.bank_of(assessment)
        except FrameworkUnreadable:
            return WithoutBank(assessment, path, passphrase)
        origin = Origin(assessment, path, opened.digest, opened.version, passphrase)
        return self._document(framework, assessment, origin)

    def read(self, path: Path, passphrase: str | None = None) -> tuple[Opened, str | None] | None:
        """Return what is in a file and its passphrase, asking for it; None after telling why not."""
        return open_with_passphrase(
            self._prompts, path.name, lambda known: open_assessment(path, known), passphrase, self.wait
        )

    def open_copy(self, path: Path, passphrase: str | None = None) -> Document | None:
        """Return an example as an untitled document, so that the shipped file is never written to."""
        document = self.open(path, passphrase)
        if not isinstance(document, Document):
            return None
        origin = document.origin
        document.come_from(Origin(origin.saved, passphrase=origin.passphrase))
        return document

    def recovered(self, left: Recovered, passphrase: str | None = None) -> Document | None:
        """Return what a crash left unsaved as a changed document, or None after telling why it cannot be."""
        try:
            framework = self.bank_of(left.assessment)
        except FrameworkUnreadable as problem:
            tell(self._prompts, problem)
            return None
        origin = Origin(
            left.saved, left.path, left.digest, passphrase=passphrase, is_recovered=True, is_new=left.is_new
        )
        return self._document(framework, left.assessment, origin)

    def own_bank(self, path: Path) -> Framework | None:
        """Return the question bank in a file, or None after telling every fault that it has."""
        try:
            return load_framework(path)
        except StorageError as problem:
            tell(self._prompts, problem)
            return None

    def newer_bank(self, document: Document) -> Framework | None:
        """Return the newest version of the document's question bank, when that is a newer one."""
        named = document.assessment.framework
        if not isinstance(named, FrameworkRef) or named.id not in self.library.ids():
            return None
        versions = self.library.versions(named.id)
        if named.version not in versions or versions[-1] == named.version:
            return None
        return self.library.load(FrameworkRef(id=named.id, version=versions[-1]), self._language())

    def references(self, document: Document) -> list[tuple[str, Assessment]]:
        """Return (title, assessment) of the reference missions that the document can be set beside."""
        from muster.storage.references import References

        return References(resource("references")).beside(document.assessment, self._language())

    def other(self, document: Document, folder: Path) -> tuple[str, Assessment, Framework] | None:
        """Ask for another assessment to compare with; None after telling why it cannot be one."""
        path = self._prompts.ask_open(folder)
        read = None if path is None else self.read(path)
        if path is None or read is None:
            return None
        assessment = read[0].assessment
        try:
            framework = self.bank_of(assessment)
        except StorageError as problem:
            tell(self._prompts, problem)
            return None
        if framework.id != document.framework.id:
            self._prompts.show_problem(
                QCoreApplication.translate(
                    "Files", "“{name}” is on another question bank ({bank}) and cannot be compared."
                ).format(name=path.name, bank=framework.label)
            )
            return None
        return assessment.title, assessment, framework

"""Opening, making and saving documents: what can go wrong becomes a message, and nothing is lost."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject

from muster.gui.document import Document
from muster.gui.prompts import Prompts
from muster.model import Assessment, Fault, Framework, FrameworkRef, Mission, new_assessment
from muster.reporting import FORMATS, ReportUnmade, build_report, render
from muster.resources import resource
from muster.storage import FrameworkLibrary, StorageError, open_assessment, save_assessment, write_whole
from muster.storage.errors import FrameworkUnreadable
from muster.storage.frameworks import load_framework
from muster.storage.references import References
from muster.storage.saving import SUFFIX


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


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
    ) -> None:
        super().__init__(parent)
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
        try:
            opened = open_assessment(path)
        except StorageError as problem:
            self._tell(problem)
            return None
        try:
            framework = self._framework_of(opened.assessment)
        except FrameworkUnreadable:
            return Unreadable(opened.assessment, path)
        document = Document(opened.assessment, framework, path, self, self._framework_of)
        document.digest = opened.digest
        return document

    def open_copy(self, path: Path) -> Document | None:
        """Return an example as an untitled document, so that the shipped file is never written to."""
        document = self.open(path)
        if not isinstance(document, Document):
            return None
        document.path = None
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
        sentence = self.tr("“{name}” {sentence}.").format(
            name=Path(problem.name).name or problem.name, sentence=problem.sentence.rstrip(".")
        )
        details = "\n".join([problem.name, *(str(fault) for fault in problem.faults)])
        self._prompts.show_problem(sentence, details)

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
        path = self._prompts.ask_save(suggestion, self.tr("Muster assessment (*.muster.json)"))
        if path is not None and not path.name.endswith(".json"):
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self._prompts.confirm_replace(path.name):
                return None
        return path

    def _write(self, document: Document, path: Path) -> bool:
        assessment: Assessment = document.assessment.model_copy(update={"modified": self._now()})
        try:
            digest = save_assessment(assessment, path)
        except StorageError as problem:
            self._tell(problem)
            return False
        document.mark_saved(assessment, path, digest)
        return True

    def save_report(self, document: Document, suggestion: Path) -> Path | None:
        """Ask where, and write the report in the kind that the name's ending picks."""
        kinds = ";;".join(f"{ending.removeprefix('.').upper()} (*{ending})" for ending in FORMATS)
        path = self._prompts.ask_save(suggestion, kinds)
        if path is None:
            return None
        kind = FORMATS.get(path.suffix.lower())
        if kind is None:
            path = path.with_name(path.name + ".pdf")
            kind = "pdf"
        content = build_report(
            document.framework,
            document.assessment,
            document.full_readiness,
            printed=self._now().astimezone().date(),
            language=self.language,
            beside=self.yardsticks(document),
        )
        try:
            write_whole(path, render(content, kind))
        except ReportUnmade as problem:
            self._prompts.show_problem(str(problem))
            return None
        except OSError as problem:
            self._prompts.show_problem(
                self.tr("The report could not be saved as “{name}”: {reason}.").format(
                    name=path.name, reason=problem.strerror or problem
                )
            )
            return None
        return path

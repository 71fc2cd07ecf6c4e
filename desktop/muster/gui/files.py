"""Opening, making and saving documents: what can go wrong becomes a message, and nothing is lost."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject

from muster.gui.document import Document
from muster.gui.prompts import Prompts
from muster.model import Assessment, Fault, Mission, new_assessment
from muster.reporting import FORMATS, ReportUnmade, build_report, render
from muster.storage import FrameworkLibrary, StorageError, open_assessment, save_assessment, write_whole
from muster.storage.saving import SUFFIX


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


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

    def new(self, fields: dict[str, str]) -> Document:
        """Return an empty document; `fields` are the texts of the new page."""
        framework = self.library.current(self.language)
        mission = Mission(
            name=fields["name"],
            area=fields.get("area", ""),
            lead=fields.get("lead", ""),
            set="core" if fields.get("set") == "core" else "full",
            profile={question.id: question.default for question in framework.profile},
        )
        assessment = new_assessment(framework, mission, marking=fields.get("marking", ""), now=self._now())
        return Document(assessment, framework, None, self)

    def open(self, path: Path) -> Document | None:
        """Return the document in a file, or None after telling why it cannot be opened."""
        try:
            opened = open_assessment(path)
            framework = self.library.of(opened.assessment, self.language)
        except StorageError as problem:
            self._tell(problem)
            return None
        document = Document(opened.assessment, framework, path, self)
        document.digest = opened.digest
        return document

    def open_copy(self, path: Path) -> Document | None:
        """Return an example as an untitled document, so that the shipped file is never written to."""
        document = self.open(path)
        if document is not None:
            document.path = None
        return document

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
        path = self._prompts.ask_save(
            document.path or suggestion, self.tr("Muster assessment (*.muster.json)")
        )
        if path is None:
            return False
        if not path.name.endswith(".json"):
            path = path.with_name(path.name + SUFFIX)
            if path.exists() and not self._prompts.confirm_replace(path.name):
                return False
        return self._write(document, path)

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
            document.readiness,
            printed=self._now().astimezone().date(),
            language=self.language,
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

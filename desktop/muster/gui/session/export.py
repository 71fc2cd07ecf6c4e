"""Reports of the open document: made in the background, then previewed, saved or printed."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from muster.gui import phrases
from muster.gui.background import Background, Job
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document, ReferenceMissions
from muster.gui.session.file_names import suggested
from muster.gui.session.problems import tell, worded
from muster.reporting import FORMATS, ReportUnmade, build_report, format_of, render
from muster.storage import StorageError, write_whole
from muster.storage.errors import system_reason


class Export(QObject):
    """Makes reports of the newest state; `saved` tells of one that is on the disk, problems are told."""

    saved = Signal(Path)

    def __init__(
        self,
        prompts: Prompts,
        background: Background,
        language: Callable[[], str],
        now: Callable[[], datetime],
        references: Callable[[Document], ReferenceMissions],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._background = background
        self._language = language
        self._now = now
        self._references = references

    def make(
        self,
        document: Document,
        kind: str,
        done: Callable[[bytes], object],
        failed: Callable[[str], object],
        purpose: str = "report",
    ) -> None:
        """Start to make a report of the present state; `kind` is the name of a format, as in `FORMATS`.

        `done` gets the file's bytes, `failed` a sentence. A newer call for the same purpose cancels this one.
        """
        framework, assessment, plain = document.framework, document.assessment, document.readiness
        language, printed = self._language(), self._now().astimezone().date()
        references = self._references(document)

        def work(_job: Job) -> bytes:
            from muster.scoring.likelihood import full_readiness  # brings numpy

            full = full_readiness(framework, assessment, plain)
            beside = references()
            content = build_report(
                framework, assessment, full, printed=printed, language=language, beside=beside
            )
            return render(content, kind)

        self._background.run(purpose, work, done, partial(self._failed, failed))

    def _failed(self, tell: Callable[[str], object], error: Exception) -> None:
        if not isinstance(error, ReportUnmade):
            raise error
        tell(worded(error))

    def save_report(self, document: Document) -> None:
        """Ask where, and write the report in the kind that the name's ending picks."""
        titled = phrases.spoken()
        kinds = ";;".join(f"{titled(f'format.{row.name}')} (*{row.ending})" for row in FORMATS)
        path = self._prompts.ask_save(suggested(document, ".pdf"), kinds)
        if path is None:
            return
        picked = format_of(path)
        if picked is None:
            picked = FORMATS[0]
            path = path.with_name(path.name + picked.ending)
        self.make(document, picked.name, partial(self._write, path), self._prompts.show_problem, "export")

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except OSError as problem:
            tell(self._prompts, StorageError(str(path), "unwritable", reason=system_reason(problem)))
        else:
            self.saved.emit(path)

    def print_report(self, document: Document) -> None:
        """Make the report of the present state, let the user choose a printer, and print."""
        from muster.gui.session.print_report import print_pdf

        self.make(
            document,
            "pdf",
            lambda content: print_pdf(content, document.name, self._prompts),
            self._prompts.show_problem,
            "print",
        )

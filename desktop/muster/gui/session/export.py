"""Reports of the open document: made in the background, then previewed, saved or printed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from muster.gui import phrases
from muster.gui.background import Background, Job
from muster.gui.file_endings import clear_place, kinds_of
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document, ReferenceMissions
from muster.gui.session.file_names import suggested
from muster.gui.session.problems import tell, worded
from muster.gui.session.report_wish import ReportWish, part_name
from muster.gui.session.sealing import Seal, Sealing
from muster.model import Assessment, Framework
from muster.model.marking import Markings, banner
from muster.reporting import FORMATS, ReportContent, ReportUnmade, format_of, last_session, render
from muster.reporting.parts import Source, Wish, build
from muster.scoring import Readiness
from muster.storage import StorageError, write_whole
from muster.storage.encryption import seal
from muster.storage.errors import system_reason


class Export(QObject):
    """Makes reports of the newest state; problems are told.

    `saved` tells of one that is on the disk, `sent` to which printer one has gone.
    """

    saved = Signal(Path)
    sent = Signal(str)

    def __init__(
        self,
        prompts: Prompts,
        background: Background,
        language: Callable[[], str],
        now: Callable[[], datetime],
        references: Callable[[Document], ReferenceMissions],
        markings: Markings,
        sealing: Sealing,
        wish: Callable[[], ReportWish],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._background = background
        self._language = language
        self._now = now
        self._references = references
        self._markings = markings
        self._sealing = sealing
        self._wish = wish

    def content(self, document: Document, wish: ReportWish) -> Callable[[], ReportContent]:
        """Return what makes the content of a report of the present state, to be called in the background."""
        framework, assessment, plain = document.framework, document.assessment, document.readiness
        printed, references = self._now().astimezone().date(), self._references(document)

        def score(bank: Framework, case: Assessment) -> Readiness:
            from muster.scoring.likelihood import full_readiness  # brings numpy

            return full_readiness(bank, case, plain if case is assessment else None)

        lies = {"": None, "portrait": False, "landscape": True}[wish.orientation]
        source = Source(
            framework=framework,
            assessment=assessment,
            score=score,
            printed=printed,
            language=wish.language or self._language(),
            beside=lambda: tuple(references()),
            markings=self._markings,
            other=wish.other,
            name=document.name,
        )
        asked = Wish(
            part=wish.part,  # type: ignore[arg-type]
            category=wish.category,
            names=wish.names,
            paper=wish.paper,  # type: ignore[arg-type]
            landscape=lies,
            mono=wish.mono,
        )
        return lambda: build(asked, source)

    def make(
        self,
        document: Document,
        kind: str,
        done: Callable[[bytes], object],
        failed: Callable[[str], object],
        purpose: str = "report",
        how: Seal | None = None,
        content_of: Callable[[], ReportContent] | None = None,
    ) -> None:
        """Start to make a report of the present state; `kind` is the name of a format, as in `FORMATS`.

        `content_of` makes its content; the one wished for last if None. `done` gets the file's bytes, sealed
        if `how` says so, `failed` a sentence. A newer call for the same purpose cancels this one.
        """
        wish = self._wish()
        content = content_of or self.content(document, wish)
        template = Path(wish.template) if wish.template else None

        def work(job: Job) -> bytes:
            made = content()
            if not job.is_wanted:
                return b""
            file = render(made, kind, template)
            return file if how is None or how.passphrase is None else seal(file, how.passphrase)

        self._background.run(purpose, work, done, partial(self._failed, failed))

    def _failed(self, tell: Callable[[str], object], error: Exception) -> None:
        if not isinstance(error, ReportUnmade):
            raise error
        tell(worded(error))

    def save_report(self, document: Document) -> None:
        """Ask where, and write the report in the kind that the name's ending picks.

        Of a sealed document it is sealed too; in clear, and of a marked one, only after a question.
        """
        self._save(document)

    def _save(
        self, document: Document, content: Callable[[], ReportContent] | None = None, tail: str = ""
    ) -> None:
        """Ask where, and write a content, the full report if None; `tail` ends the name that is offered."""
        titled = phrases.spoken()
        kinds = kinds_of(
            ";;".join(f"{titled(f'format.{row.name}')} (*{row.ending})" for row in FORMATS),
            self.tr("PDF, sealed with a passphrase (*.pdf.age)"),
            sealed_first=document.is_sealed,
        )
        path = self._prompts.ask_save(suggested(document, tail + FORMATS[0].ending), kinds)
        if path is None:
            return
        clear = clear_place(path)
        picked = format_of(clear)
        if picked is None:
            picked = FORMATS[0]
            path = clear.with_name(clear.name + picked.ending + path.name[len(clear.name) :])
        marking = banner(document.assessment, self._markings)
        warns = document.is_sealed or not self._markings.is_open(marking)
        how = self._sealing.for_file(path, marking, known=document.origin.passphrase, warns=warns)
        if how is not None:
            write, told = partial(self._write, path), self._prompts.show_problem
            self.make(document, picked.name, write, told, "export", how, content)

    def save_record(self, document: Document) -> None:
        """Ask whether with names and where, and write the record of the last session."""
        session = last_session(document.assessment)
        if session is None:
            self._prompts.show_problem(self.tr("No session has been opened yet, so there is no record."))
            return
        chosen = self._prompts.choose(
            self.tr("The record of “{title}”").format(title=session.title),
            [self.tr("With names"), self.tr("Without names and reasons")][:: 1 if self._wish().names else -1],
        )
        if chosen is None:
            return
        wish = self._wish()
        wish = replace(wish, part="record", names=(chosen == 0) is wish.names)
        self._save(document, self.content(document, wish))

    def save_ballots(self, document: Document) -> None:
        """Ask for whom and whether on paper at once, and print or write ballots to be filled in."""
        wish = replace(self._wish(), part="ballots", language="", orientation="")
        applies = self.content(document, wish)
        try:
            applies()
        except ReportUnmade:
            self._prompts.show_problem(
                self.tr("No question applies to anybody in the room, so there is no ballot.")
            )
            return
        options = [
            self.tr("Print one for each, with the name"),
            self.tr("Print one without a name, to be copied"),
            self.tr("Save one for each, with the name"),
            self.tr("Save one without a name, to be copied"),
        ]
        chosen = self._prompts.choose(self.tr("Ballots to be filled in apart"), options)
        if chosen is None:
            return
        content = self.content(document, replace(wish, names=chosen in (0, 2)))
        if chosen < 2:
            self._print(document, content, "ballots")
        else:
            self._save(document, content, "-" + self.tr("ballots"))

    def save_file(self, document: Document, ending: str, kind: str, content: bytes) -> None:
        """Ask where, and write something else made of the document, such as its calendar; told when done.

        Of a sealed document it is written in clear only after a question.
        """
        path = self._prompts.ask_save(clear_place(suggested(document, ending)), kind)
        if path is None:
            return
        if not path.name.casefold().endswith(ending):
            path = path.with_name(path.name + ending)
        marking = banner(document.assessment, self._markings)
        warns = document.is_sealed or not self._markings.is_open(marking)
        if not warns or self._sealing.may_be_clear(path.name, marking):
            self._write(path, content)

    def _write(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except OSError as problem:
            tell(self._prompts, StorageError(str(path), "unwritable", reason=system_reason(problem)))
        else:
            self.saved.emit(path)

    def print_report(self, document: Document) -> None:
        """Make the report of the present state, let the user choose a printer, and print."""
        self._print(document)

    def _print(
        self, document: Document, content: Callable[[], ReportContent] | None = None, part: str = ""
    ) -> None:
        """Print the content of a part, the report wished for last if None."""
        from muster.gui.session.print_report import PURPOSE, print_pdf

        if self._background.is_busy(PURPOSE):
            self._prompts.show_problem(
                self.tr("A report is still going to the printer. Print this one when it has gone.")
            )
            return
        report = part_name(part or self._wish().part)
        self.make(
            document,
            "pdf",
            lambda made: print_pdf(made, document.name, report, self._prompts, self._background, self._sent),
            self._prompts.show_problem,
            "print",
            content_of=content,
        )

    def _sent(self, file: str, printer: str) -> None:
        if file:
            self.saved.emit(Path(file))
        else:
            self.sent.emit(printer)

"""Which screen is in sight: start page, new assessment, the workspace of a document, or a reader."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from muster.gui.announce import Announcer
from muster.gui.background import Background, Job
from muster.gui.models.start_entry import Standing, StartEntry
from muster.gui.prompts import Prompts
from muster.gui.session.report_wish import ReportWish, wish_from
from muster.gui.settings import Settings
from muster.gui.theme import Appearance
from muster.gui.widgets.notice import Notice, said
from muster.gui.widgets.toast import Toast
from muster.gui.window.reports_underway import ReportsUnderway
from muster.gui.window.start_entries import example_entries, is_file, recent_entries

STANDINGS = "standings"
READ_AFTER = 300  # ms: the start page is in sight and answers first

if TYPE_CHECKING:
    from muster.gui.pages.new import NewPage
    from muster.gui.pages.reader import ReaderPage
    from muster.gui.pages.start import StartPage
    from muster.gui.session.document import Document
    from muster.gui.session.note import Note
    from muster.gui.session.opening import WithoutBank
    from muster.gui.session.session import Session
    from muster.gui.window.workspace import Workspace
    from muster.model import Assessment, Framework


class Navigation(QObject):
    """Makes each screen when it is first wanted, and puts one in sight.

    `changed` tells that another one is in sight, or is named anew; `start_made` and `new_page_made` that
    these have been made, so that what they want can be heard.

    `toast` says over all of them what is told in passing. `left_behind` tells
    what crashes left unsaved, for the start page. `run` carries out a command.
    """

    changed = Signal()
    link_wanted = Signal(str)
    start_made = Signal(QWidget)
    new_page_made = Signal(QWidget)

    def __init__(
        self,
        screens: QStackedWidget,
        appearance: Appearance,
        settings: Settings,
        prompts: Prompts,
        background: Background,
        left_behind: Callable[[], list[StartEntry]],
        announcer: Announcer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.screens = screens
        self.toast = Toast(screens, appearance)
        self.underway = ReportsUnderway(background, self.toast, screens)
        self._appearance = appearance
        self._settings = settings
        self._prompts = prompts
        self._announcer = announcer
        self._background = background
        self._left_behind = left_behind
        self._session: Session | None = None
        self._run: Callable[[str], object] = lambda _command: None
        self.language = ""
        self.own_bank: Framework | None = None
        self.workspace: Workspace | None = None
        self.reader: ReaderPage | None = None
        self._reading = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._reading.timeout.connect(self._read_standings)
        self._start: StartPage | None = None
        self._new_page: NewPage | None = None

    def build(self, language: str, run: Callable[[str], object]) -> list[QWidget]:
        """Let start page and new page be made in a language from now on; return those of the one before.

        `run` carries out a command by its id.
        """
        self.language, self._run = language, run
        old: list[QWidget] = [screen for screen in (self._start, self._new_page) if screen is not None]
        self._start = self._new_page = None
        return old

    @property
    def start(self) -> StartPage:
        """The start page."""
        if self._start is None:
            from muster.gui.pages.start import StartPage

            self._start = StartPage()
            self.screens.addWidget(self._start)
            self._start.new_wanted.connect(lambda: self._run("new"))
            self._start.open_wanted.connect(lambda: self._run("open"))
            self.start_made.emit(self._start)
        return self._start

    @property
    def new_page(self) -> NewPage:
        """The page for a new assessment."""
        if self._new_page is None:
            from muster.gui.pages.new import NewPage

            self._new_page = NewPage()
            self.screens.addWidget(self._new_page)
            self._new_page.cancelled.connect(self.show_start)
            self.new_page_made.emit(self._new_page)
        return self._new_page

    @property
    def is_at_start(self) -> bool:
        """Whether the start page is in sight."""
        return self._start is not None and self.screens.currentWidget() is self._start

    def listen(self, session: Session) -> None:
        """Follow a session from now on."""
        self._session = session
        session.report_wish = wish_from(self._settings.report_wish)
        session.opened.connect(self._show_document)
        session.without_bank.connect(self._show_reader)
        session.closed.connect(self._clear)
        session.noticed.connect(self._tell)

    @property
    def document(self) -> Document | None:
        """The open document."""
        return self.workspace.document if self.workspace else None

    # --- screens

    def _remember_wish(self, wish: ReportWish) -> None:
        if self._session is not None:
            self._session.report_wish = wish
        self._settings.report_wish = wish.as_text()
        self._settings.names_in_reports = wish.names
        if self.workspace is not None:
            self.workspace.header.show_report(wish)

    def _end(self) -> None:
        if self._session is not None:
            self._session.end()

    def show_start(self) -> None:
        """Close what is open and show the start page."""
        self._end()
        self.show_entries()
        self.screens.setCurrentWidget(self.start)
        self.start.new.setFocus()
        self.changed.emit()

    def show_entries(self) -> None:
        """Fill the lists of the start page."""
        self.start.show_entries(
            recent_entries(self._settings), example_entries(self.language), self._left_behind()
        )
        self._reading.start()

    def _read_standings(self) -> None:
        """Read in the background how the recent files stand, while the start page is in sight."""
        paths = self._settings.recent
        if not paths or not self.is_at_start:
            return
        language = self.language

        def read(job: Job) -> dict[Path, Standing]:
            there = [path for path in paths if is_file(path)]
            gone = {path: Standing("gone") for path in paths if path not in there}
            if not there:
                return gone
            from muster.gui.session.standings import read_standings

            return gone | read_standings(there, language, lambda: job.is_wanted)

        self._background.run(STANDINGS, read, self._show_standings)

    def _show_standings(self, standings: dict[Path, Standing]) -> None:
        self.start.show_standings(standings)

    def show_new(self, own_bank: Framework | None) -> None:
        """Close what is open and ask for a new assessment, on a question bank of one's own if given."""
        self._end()
        self.own_bank = own_bank
        self.screens.setCurrentWidget(self.new_page)
        self.new_page.begin(
            f"{own_bank.title} {own_bank.version}" if own_bank is not None else "", self._offered_markings()
        )
        self.changed.emit()

    def _offered_markings(self) -> list[str]:
        return self._session.offered_markings(self._settings.marking_scheme) if self._session else []

    def _show_document(self, document: Document, place: str) -> None:
        document.framework_changed.connect(self._framework_changed)
        self._furnish(document, place)

    def _furnish(self, document: Document, place: str, drafts: dict[str, object] | None = None) -> None:
        """Make the workspace of a document and show it at a place."""
        from muster.gui.session.chances import Chances
        from muster.gui.session.file_names import documents_folder
        from muster.gui.window.notices import document_notices
        from muster.gui.window.page_table import PageTools
        from muster.gui.window.undo_toast import UndoToast
        from muster.gui.window.workspace import Workspace

        assert self._session is not None
        session, opening = self._session, self._session.opening

        def ask_other() -> tuple[str, Assessment, Framework] | None:
            recent = self._settings.recent
            return opening.other(document, recent[0].parent if recent else documents_folder())

        references = partial(opening.references, document)
        tools = PageTools(
            document=document,
            appearance=self._appearance,
            language=self.language,
            references=references,
            ask_other=ask_other,
            ask_template=lambda: self._prompts.ask_template(documents_folder()),
            chances=Chances(document, self._background, references=references),
            background=self._background,
            markings=session.markings,
            make_report=lambda wish, done, failed: session.export.make(
                document, "pdf", done, failed, content_of=session.export.content(document, wish)
            ),
            report_wish=lambda: session.wished,
            remember_wish=self._remember_wish,
            confirm=self._prompts.confirm,
            save_file=lambda ending, kind, made: session.export.save_file(document, ending, kind, made),
            vote_watch=lambda: session.vote_watch,
            ask_evidence=lambda: self._prompts.ask_evidence(
                document.path.parent if document.path is not None else documents_folder()
            ),
            kept=self._settings.kept,
            keep=self._settings.keep,
            offered_markings=session.offered_markings(self._settings.marking_scheme),
        )
        workspace = Workspace(
            tools, self._run, document_notices(document, opening, self._prompts), self._announcer
        )
        tools.chances.setParent(workspace)
        workspace.pages.take_drafts(drafts or {})
        for part in ("side", "panel"):
            workspace.show_part(part, self._settings.is_shown(part))
            workspace.widths[part].want(self._settings.width(part))
            workspace.widths[part].remembered.connect(partial(self._settings.remember_width, part))
        self.toast.dismiss()
        UndoToast(document, self.toast, workspace)
        workspace.link_wanted.connect(self.link_wanted)
        workspace.place_changed.connect(partial(self._settings.remember_place, document.assessment.id))
        self.workspace = workspace
        self._put(workspace)
        workspace.go_to(place)

    def _put(self, screen: QWidget) -> None:
        self._reading.stop()
        self._background.cancel(STANDINGS)
        self.screens.addWidget(screen)
        self.screens.setCurrentWidget(screen)
        self.changed.emit()

    def _framework_changed(self, place: str) -> None:
        """Make the workspace again for another question bank, outside of the click that asked for it."""
        QTimer.singleShot(0, self, partial(self._refurnish, self.workspace, place))

    def furnish_anew(self) -> None:
        """Make the workspace of the open document again where it is, when a choice needs it."""
        if self.workspace is not None:
            self._framework_changed(self.workspace.place)

    def _refurnish(self, old: Workspace | None, place: str) -> None:
        if old is not None and old is self.workspace:
            document = old.document
            place = place or old.place
            old.finish()  # what is being typed is handed over while everything is still there
            kept, drafts = old.kept_notices(), old.pages.drafts()
            same = old.bank == document.framework.label  # a draft belongs to the questions of its bank
            self._remove(old)
            self._furnish(document, place, drafts if same else None)
            for notice in kept if self.workspace is not None else ():
                if same or not notice.is_of_place:
                    self.workspace.add_notice(notice)
                else:
                    notice.deleteLater()

    def _show_reader(self, document: WithoutBank) -> None:
        from muster.gui.pages.reader import ReaderPage

        sentence = self.tr(
            "This Muster does not have the question bank {framework}. "
            "The answers are shown by id and can be saved as a copy, but not changed."
        ).format(framework=document.assessment.framework.label)
        self.reader = ReaderPage(document.assessment, sentence)
        self.reader.save_wanted.connect(lambda: self._run("save_as"))
        self.reader.close_wanted.connect(lambda: self._run("close"))
        self._put(self.reader)

    def _clear(self) -> None:
        """Take away the screens of a document that is closed."""
        self.toast.dismiss()
        if self.workspace is not None:
            self.workspace.finish()
            self._remove(self.workspace)
            self.workspace = None
        if self.reader is not None:
            self._remove(self.reader)
            self.reader = None

    def _remove(self, screen: QWidget) -> None:
        self.screens.removeWidget(screen)
        screen.deleteLater()

    def replace_screens(self, *old: QWidget, at_start: bool) -> None:
        """Take away screens that were made anew in another language, and show what was in sight again."""
        for gone in old:
            self._remove(gone)
        session = self._session
        if self.workspace is not None and session is not None:
            document = self.workspace.document
            document.show_framework(session.opening.bank_of(document.assessment), self.workspace.place)
        elif session is not None and session.readable is not None:
            session.read_only(session.readable)
        elif at_start:
            self.show_start()

    def _tell(self, note: Note) -> None:
        if self.workspace is not None and note.passing:
            self.toast.say(said(note.text))
        elif self.workspace is not None:
            notice = Notice(note.text, note.action)
            if note.act is not None:
                act = note.act
                notice.acted.connect(notice.hide)
                notice.acted.connect(lambda: act())
            self.workspace.add_notice(notice)

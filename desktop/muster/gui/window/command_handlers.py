"""What each command of the table does; the table names the method, menus and Find call it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from muster.gui.prompts import Prompts
from muster.gui.window.edit_commands import EditCommands
from muster.gui.window.navigation import Navigation
from muster.gui.window.preferences import Preferences

if TYPE_CHECKING:
    from muster.gui.pages.walk.page import WalkPage
    from muster.gui.session.document import Document
    from muster.gui.session.session import Session
    from muster.gui.window.window_commands import WindowCommands


class Stepped(Protocol):
    """A page that shows one question at a time."""

    def go_on(self) -> object:
        """Go to the next question."""
        ...

    def go_back(self) -> object:
        """Go to the question before."""
        ...


class CommandHandlers(QObject):
    """Gets what it works on by name: the session when one is there, screens, prompts, settings, look.

    `session` makes the session when it is first asked for; `actions` tells the menus' actions by command,
    `quit` closes the window, `shown_elsewhere` has another one come to the front if it has a file open.
    `preferences`, `edit` and `window` are what the table calls for choices, for texts, and for the window.
    """

    def __init__(
        self,
        session: Callable[[], Session],
        navigation: Navigation,
        prompts: Prompts,
        preferences: Preferences,
        edit: EditCommands,
        actions: Callable[[], Mapping[str, QAction]],
        quit: Callable[[], object],
        window: WindowCommands,
        shown_elsewhere: Callable[[Path], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._navigation = navigation
        self._prompts = prompts
        self.preferences = preferences
        self.edit = edit
        self._settings = preferences.settings
        self._actions = actions
        self._quit = quit
        self.window = window
        self._shown_elsewhere = shown_elsewhere

    @property
    def _document(self) -> Document | None:
        return self._navigation.document

    def _may_leave(self) -> bool:
        return self._document is None or self._session().may_leave()

    def _folder(self) -> Path:
        from muster.gui.session.file_names import documents_folder

        recent = self._settings.recent
        return recent[0].parent if recent else documents_folder()

    # --- opening and making

    def new(self) -> None:
        """Show the page for a new assessment, after asking about unsaved changes."""
        if self._may_leave():
            self._session()  # which markings are offered
            self._navigation.show_new(None)

    def create(self, fields: dict[str, str]) -> None:
        """Open a new document made from the new page's fields."""
        session = self._session()
        session.begin(session.opening.new(fields, self._navigation.own_bank), "profile")

    def new_from(self) -> None:
        """Begin a new assessment with the answers of this one, each to be confirmed."""
        document = self._document
        if document is None:
            return
        if document.assessment.vote_of is not None:
            self._prompts.show_problem(
                self.tr("A vote file holds one assessor’s votes; begin from the assessment itself.")
            )
        elif self._may_leave():
            session = self._session()
            session.begin(session.opening.copied_forward(document), "decisions")

    def new_from_earlier(self) -> None:
        """Ask for an earlier assessment, and begin a new one with its answers, each to be confirmed."""
        path = self._prompts.ask_open(self._folder()) if self._may_leave() else None
        if path is None:
            return
        session = self._session()
        opened = session.opening.open(path)
        from muster.gui.session.document import Document

        if isinstance(opened, Document) and opened.assessment.vote_of is None:
            session.begin(session.opening.copied_forward(opened), "decisions")
        elif opened is not None:
            self._prompts.show_problem(
                self.tr("Nothing can be carried over from “{name}”: open it to see why.").format(
                    name=path.name
                )
            )

    def forget(self, path: Path) -> None:
        """Drop a file from the recent ones; the file itself is not touched."""
        self._settings.forget_file(path)
        self._navigation.show_entries()

    def own_bank(self) -> None:
        """Ask for a question bank of one's own, and begin a new assessment on it."""
        if self._may_leave():
            path = self._prompts.ask_framework(self._folder())
            bank = self._session().opening.own_bank(path) if path is not None else None
            if bank is not None:
                self._navigation.show_new(bank)

    def open(self) -> None:
        """Ask for a file and open it, after asking about unsaved changes."""
        if self._may_leave():
            path = self._prompts.ask_open(self._folder())
            if path is not None and not self._is_elsewhere(path):
                self._open_now(path)

    def open_path(self, path: Path) -> bool:
        """Open a file after asking about unsaved changes; return whether it is open now."""
        return not self._is_elsewhere(path) and self._may_leave() and self._open_now(path)

    def _is_elsewhere(self, path: Path) -> bool:
        """Return whether another window has the file open; it has come to the front then."""
        if not self._shown_elsewhere(path):
            return False
        text = self.tr("“{name}” is open in another window, which has come to the front.")
        self._navigation.toast.say(text.format(name=path.name))
        return True

    def _open_now(self, path: Path) -> bool:
        session = self._session()
        opened = session.opening.open(path)
        if opened is None:
            if not os.path.exists(path):  # noqa: PTH110 - a name that no system takes is not there either
                self._settings.forget_file(path)
                self._navigation.show_entries()
            return False
        self._settings.remember_file(path)
        from muster.gui.session.opening import WithoutBank

        if isinstance(opened, WithoutBank):
            session.read_only(opened)
            return True
        place = self._settings.place(opened.assessment.id) or "walk"
        if not session.begin(opened, place):
            return False
        session.offer_left(place)
        return True

    def open_example(self, path: Path, passphrase: str | None = None) -> None:
        """Open a shipped example, or an earlier version, as an untitled document."""
        if self._may_leave():
            session = self._session()
            document = session.opening.open_copy(path, passphrase)
            if document is not None:
                session.begin(document, "readiness")

    def recover(self, folder: Path, *, crashed: bool = True) -> None:
        """Open what a crash left unsaved, or the end of the desktop's session where nothing `crashed`."""
        place = lambda name: self._settings.place(name) or "walk"  # noqa: E731
        self._session().recover(folder, place, crashed=crashed)
        if self._document is None:
            self._navigation.show_entries()  # what cannot be read has been set aside

    def throw_away(self, folder: Path) -> None:
        """Throw away what a crash left, after a question."""
        if self._session().recovery.throw_away(folder):
            self._navigation.show_entries()

    def earlier(self) -> None:
        """Open an earlier version as a copy."""
        if self._document:
            path = self._session().earlier_versions.choose(self._document)
            if path is not None:
                self.open_example(path, self._document.origin.passphrase)

    def forget_recent(self) -> None:
        """Forget the recent files; the files stay."""
        self._settings.forget_files()
        self._navigation.show_entries()

    def close(self) -> None:
        """Close the document."""
        if self._may_leave():
            self._navigation.show_start()

    def quit(self) -> None:
        """Close the window, which asks about unsaved changes."""
        self._quit()

    # --- votes

    def answer_as_one(self) -> None:
        """Make the vote file of one assessor, and open it where its owner is to answer now."""
        if self._document:
            place = self._session().vote_files.make(self._document)
            if place is not None and self._may_leave():
                self._open_now(place)

    def add_votes(self) -> None:
        """Ask for vote files and join them."""
        if self._document:
            self.take_votes(self._prompts.ask_votes(self._folder()))

    def take_votes(self, paths: Sequence[Path]) -> None:
        """Join vote files to the open document."""
        if self._document and paths:
            self._session().vote_files.add(self._document, paths)

    def drop(self, paths: Sequence[Path]) -> None:
        """Take what was dropped on the window: vote files are joined, another file is opened."""
        from muster.storage.vote_files import looks_like_votes

        document = self._document
        takes = document is not None and document.assessment.vote_of is None
        votes = [path for path in paths if takes and looks_like_votes(path)]
        if votes:
            self.take_votes(votes)
        elif len(paths) == 1:
            self.open_path(paths[0])
        else:
            self._prompts.show_problem(
                self.tr(
                    "Several files were dropped, and not all are vote files. Drop one assessment at a time."
                )
            )

    # --- saving and exporting

    def save(self) -> bool:
        """Save; return whether it was."""
        return self._remember_saved(self._document is not None and self._session().save())

    def save_as(self) -> bool:
        """Ask where and save; return whether it was."""
        return self._remember_saved(self._session().save_as())

    def _remember_saved(self, saved: bool) -> bool:
        if saved and self._document and self._document.path:
            self._settings.remember_file(self._document.path)
        return saved

    def seal(self) -> None:
        """Seal the document with a passphrase."""
        self._session().seal()

    def unseal(self) -> None:
        """Take the seal off the document."""
        self._remember_saved(self._session().unseal())

    def clean(self) -> None:
        """Save a copy without names and notes."""
        if self._document:
            self._session().redaction.save_clean(self._document)

    def release(self) -> None:
        """Save a copy without what is marked too high."""
        if self._document:
            self._session().redaction.save_releasable(self._document)

    def save_report(self) -> None:
        """Save the report."""
        if self._document:
            self._session().export.save_report(self._document)

    def save_record(self) -> None:
        """Save the record of the last session."""
        if self._document:
            self._session().export.save_record(self._document)

    def save_ballots(self) -> None:
        """Print or save ballots."""
        if self._document:
            self._session().export.save_ballots(self._document)

    def print(self) -> None:
        """Print the report."""
        if self._document:
            self._session().export.print_report(self._document)

    # --- editing and going

    def undo(self) -> None:
        """Take the last step back."""
        if self._document:
            self._document.undo()

    def redo(self) -> None:
        """Do a step again."""
        if self._document:
            self._document.stack.redo()

    def find(self) -> None:
        """Find anything."""
        if self._navigation.workspace:
            self._navigation.workspace.open_find(self._actions())

    def condition(self) -> None:
        """Accept the shortfall of the question on the screen with a condition, or hear why not."""
        if self._navigation.workspace:
            self._navigation.workspace.ask_condition()

    def go_to(self, place: str) -> None:
        """Go to a page."""
        if self._navigation.workspace:
            self._navigation.workspace.go_to(place)

    def _walk(self) -> WalkPage | None:
        workspace = self._navigation.workspace
        return workspace.pages.page("walk") if workspace else None  # type: ignore[return-value]

    def _stepped(self) -> Stepped | None:
        """Return what goes from question to question: the session where it is in sight, else the walk."""
        workspace = self._navigation.workspace
        if workspace is not None and workspace.pages.current == "session":
            return workspace.page  # type: ignore[return-value]
        return self._walk()

    def next(self) -> None:
        """Go to the next question."""
        if stepped := self._stepped():
            stepped.go_on()

    def previous(self) -> None:
        """Go to the question before."""
        if stepped := self._stepped():
            stepped.go_back()

    def unanswered(self) -> None:
        """Go to the next open question; to the readiness when there is none."""
        workspace, walk = self._navigation.workspace, self._walk()
        if workspace and walk and workspace.document.assessment.vote_of is None:
            elsewhere = workspace.pages.current != "walk"
            workspace.go_to("walk", focus=False)
            if not walk.go_to_unanswered(from_elsewhere=elsewhere):
                workspace.go_to("readiness")

    def flagged(self) -> None:
        """Go to the next flagged question, or say that there is none."""
        if workspace := self._navigation.workspace:
            workspace.go_to_flagged()

    def ask_next(self) -> None:
        """Go to the question whose answer would move the chance most; to where it says so when none would."""
        if workspace := self._navigation.workspace:
            question = workspace.chances.outlook.next_question()
            workspace.go_to(f"walk/{question}" if question else "readiness/ask")

    def go_to_part(self, step: int) -> None:
        """Put the keyboard on the next (1) or previous (-1) part of the window."""
        if self._navigation.workspace:
            self._navigation.workspace.go_to_part(step)

"""The main window: menus, the start page, and the workspace of the open document."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from muster.gui.languages import Translations
from muster.gui.pages.new import NewPage
from muster.gui.pages.start import StartPage
from muster.gui.prompts import Prompts
from muster.gui.session.recovery import Guard
from muster.gui.settings import Settings
from muster.gui.theme import Appearance
from muster.gui.window.command_handlers import WindowCommands
from muster.gui.window.menus import Menus
from muster.gui.window.start_entries import example_entries, recent_entries

if TYPE_CHECKING:
    from muster.gui.pages.reader import ReaderPage
    from muster.gui.session.document import Document
    from muster.gui.session.open_save import Files, Unreadable
    from muster.gui.window.workspace import Workspace
    from muster.model import Framework


# Commands that only lead to a page, and that page.
PAGES = {
    "profile": "profile",
    "assessors": "assessors",
    "walk": "walk",
    "readiness": "readiness",
    "plan": "plan",
    "what_if": "what-if",
    "compare": "compare",
    "weights": "weights",
    "report": "report",
    "preview": "report",
    "lessons": "lessons",
    "strength": "strength",
    "history": "history",
    "explain": "explain",
}


class MainWindow(QMainWindow):
    """Shown before the model, scoring and storage are loaded; they come with the first document."""

    def __init__(
        self,
        appearance: Appearance,
        settings: Settings,
        prompts: Prompts | None,
        language: str,
        translations: Translations,
        state: Path,
    ) -> None:
        super().__init__()
        from muster.gui.prompts import WindowPrompts

        self.appearance = appearance
        self.settings = settings
        self.language = language
        self._translations = translations
        self._state = state
        self.guard = Guard(self, state)
        self.commands = WindowCommands(self)
        self.prompts: Prompts = prompts or WindowPrompts(self)
        self._files: Files | None = None
        self.own_framework: Framework | None = None
        self.workspace: Workspace | None = None
        self.reader: ReaderPage | None = None
        self.unreadable: Unreadable | None = None
        self.setAcceptDrops(True)
        self.setWindowTitle("Muster")
        self.rooms = QStackedWidget()
        self.setCentralWidget(self.rooms)
        self._build_rooms()
        self.resize(1360, 820)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)
        self.show_start()

    def _build_rooms(self) -> None:
        """Make menus, start page and new page in the language of the moment."""
        self.menus = Menus(
            self.menuBar(),
            self.language,
            lambda: recent_entries(self.settings),
            lambda: example_entries(self.language),
            self,
        )
        self.menus.wanted.connect(self.run)
        self.menus.file_wanted.connect(self.open_path)
        self.menus.example_wanted.connect(self.open_example)
        self.menus.language_wanted.connect(self.set_language)
        self.menus.actions["dark"].setChecked(self.appearance.theme.name == "dark")
        self.start = StartPage()
        self.new_page = NewPage()
        self.rooms.addWidget(self.start)
        self.rooms.addWidget(self.new_page)
        self.start.new_wanted.connect(self.begin_new)
        self.start.open_wanted.connect(lambda: self.run("open"))
        self.start.file_wanted.connect(self.open_path)
        self.start.example_wanted.connect(self.open_example)
        self.start.recover_wanted.connect(self.guard.recover)
        self.start.discard_wanted.connect(self.guard.discard_recovered)
        self.new_page.created.connect(self.create_document)
        self.new_page.cancelled.connect(self.show_start)

    # --- menus and commands

    @property
    def actions_by_id(self) -> dict[str, QAction]:
        """The menus' actions by the id of their command."""
        return self.menus.actions

    def run(self, command: str) -> None:
        """Carry out a command of the table by its id."""
        if command in PAGES:
            if self.workspace:
                self.workspace.go_to(PAGES[command])
        else:
            getattr(self.commands, command)()

    def _update_actions(self) -> None:
        here = self.rooms.currentWidget() is self.workspace and self.workspace is not None
        self.menus.show_state(document=here, readable=self.reader is not None)
        self._update_steps()

    def _update_steps(self, _index: int = 0) -> None:
        self.menus.show_steps(self.document.stack if self.document else None)

    def set_language(self, code: str) -> None:
        """Say everything in another language from now on; the document stays open where it is."""
        if code == self.language:
            return
        self.settings.language = code
        self.language = code
        self._translations.use(code)
        QTimer.singleShot(0, self._speak_anew)

    def _speak_anew(self) -> None:
        """Make every room again, outside of the click that asked for it."""
        old = [self.start, self.new_page, self.menus]
        at_start = self.rooms.currentWidget() in (self.start, self.new_page)
        self._build_rooms()
        for gone in old:
            if isinstance(gone, QWidget):
                self.rooms.removeWidget(gone)
            gone.deleteLater()
        if self._files is not None:
            self._files.language = self.language
        document = self.document
        if document is not None and self.workspace is not None:
            place = self.workspace.place
            document.show_framework(self.files.library.of(document.assessment, self.language), place)
        elif self.unreadable is not None:
            self._show_unreadable(self.unreadable)
        elif at_start:
            self.show_start()

    # --- documents

    @property
    def document(self) -> Document | None:
        """The open document."""
        return self.workspace.document if self.workspace else None

    @property
    def files(self) -> Files:
        """What opens and saves; loaded when it is first needed."""
        if self._files is None:
            from muster.gui.session.open_save import Files
            from muster.resources import resource
            from muster.storage import FrameworkLibrary
            from muster.storage.safety.backups import Backups

            self._files = Files(
                FrameworkLibrary(resource("frameworks")),
                self.prompts,
                self.language,
                parent=self,
                backups=Backups(self._state / "earlier"),
            )
        return self._files

    def begin_new(self) -> None:
        """Show the page for a new assessment, after asking about unsaved changes."""
        if self.may_leave():
            self.own_framework = None
            self.begin_on_own()

    def begin_on_own(self) -> None:
        self._close_document()
        self.rooms.setCurrentWidget(self.new_page)
        own = self.own_framework
        self.new_page.begin(f"{own.title} {own.version}" if own is not None else "")
        self._update_actions()

    def create_document(self, fields: dict[str, str]) -> None:
        """Open a new document made from the new page's fields."""
        self.show_document(self.files.new(fields, self.own_framework), "profile")

    def open_path(self, path: Path) -> bool:
        """Open a file after asking about unsaved changes; return whether it is open now."""
        return self.may_leave() and self.open_now(path)

    def open_now(self, path: Path) -> bool:
        found = self.files.open(path)
        if found is None:
            if not path.exists():
                self.settings.forget_file(path)
                self.show_entries()
            return False
        self.settings.remember_file(path)
        from muster.gui.session.open_save import Unreadable

        if isinstance(found, Unreadable):
            self._show_unreadable(found)
        else:
            self.show_document(found, self.settings.place(found.assessment.id) or "walk")
        return True

    def open_example(self, path: Path) -> None:
        """Open a shipped example as an untitled document."""
        if self.may_leave():
            document = self.files.open_copy(path)
            if document is not None:
                self.show_document(document, "readiness")

    def show_document(self, document: Document, place: str) -> None:
        self._close_document()
        if not self.guard.watch(document):
            self.show_start()
            return
        document.stack.indexChanged.connect(self._update_steps)
        document.saved_state_changed.connect(self._show_title)
        document.changed.connect(self._show_title)
        document.framework_changed.connect(self._framework_changed)
        self._furnish(document, place)

    def _furnish(self, document: Document, place: str) -> None:
        """Make the rooms of a document and show it at a place."""
        from muster.gui.window.notices import document_notices
        from muster.gui.window.workspace import Workspace

        notices = document_notices(document, self.files, self.prompts)
        yardsticks = partial(self.files.yardsticks, document)
        ask = partial(self.files.ask_other, document, self.folder)
        workspace = Workspace(document, self.appearance, self.language, notices, yardsticks, ask)
        workspace.command_wanted.connect(self.run)
        workspace.link_wanted.connect(self.guard.open_link)
        workspace.place_changed.connect(
            lambda where: self.settings.remember_place(document.assessment.id, where)
        )
        self.workspace = workspace
        self.rooms.addWidget(workspace)
        self.rooms.setCurrentWidget(workspace)
        self._show_title()
        self._update_actions()
        workspace.go_to(place)

    def _framework_changed(self, place: str) -> None:
        """Make the rooms again for another question bank, outside of the click that asked for it."""
        QTimer.singleShot(0, partial(self._refurnish, self.workspace, place))

    def _refurnish(self, old: Workspace | None, place: str) -> None:
        if old is None or old is not self.workspace:
            return
        document = old.document
        self._remove(old)
        self._furnish(document, place or old.place)

    def _show_unreadable(self, found: Unreadable) -> None:
        from muster.gui.pages.reader import ReaderPage

        self._close_document()
        sentence = self.tr(
            "This Muster does not have the question bank {framework}. "
            "The answers are shown by id and can be saved as a copy, but not changed."
        ).format(framework=found.assessment.framework.label)
        self.unreadable = found
        self.reader = ReaderPage(found.assessment, sentence)
        self.reader.save_wanted.connect(self.commands.save_as)
        self.reader.close_wanted.connect(self.commands.close)
        self.rooms.addWidget(self.reader)
        self.rooms.setCurrentWidget(self.reader)
        self.setWindowTitle(self.tr("{name} (read only) – Muster").format(name=found.path.name))
        self._update_actions()

    def _remove(self, room: Workspace) -> None:
        room.finish()
        self.rooms.removeWidget(room)
        room.deleteLater()

    def _close_document(self) -> None:
        if self.workspace is not None:
            document = self.workspace.document
            self._remove(self.workspace)
            self.guard.leave()
            document.deleteLater()
            self.workspace = None
        if self.reader is not None:
            self.rooms.removeWidget(self.reader)
            self.reader.deleteLater()
            self.reader = self.unreadable = None
        self._show_title()

    def show_start(self) -> None:
        self._close_document()
        self.show_entries()
        self.rooms.setCurrentWidget(self.start)
        self.start.new.setFocus()
        self._update_actions()

    def show_entries(self) -> None:
        self.start.show_entries(
            recent_entries(self.settings), example_entries(self.language), self.guard.left_behind()
        )

    def _show_title(self, _change: object = None) -> None:
        document = self.document
        if document is None:
            self.setWindowModified(False)
            self.setWindowTitle("Muster")
        else:
            where = document.path.name if document.path else self.tr("not saved yet")
            self.setWindowTitle(f"{document.name}[*] – {where} – Muster")
            self.setWindowModified(document.is_modified)

    def may_leave(self) -> bool:
        """Return whether the open document may go: nothing unsaved, saved now, or given up by the user."""
        document = self.document
        if document is None or not document.is_modified:
            return True
        choice = self.prompts.confirm_discard(document.name)
        if choice == "save":
            return self.commands.save()
        return choice == "discard"

    def suggestion(self, ending: str) -> Path:
        document = self.document
        if self.unreadable is not None:
            return self.unreadable.path
        assert document is not None
        if document.path is not None:
            name = document.path.name.removesuffix(".age").removesuffix(".muster.json")
            return document.path.with_name(name + ending)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        letters = [c if c.isalnum() or c in " -_." else "-" for c in document.name]
        return Path(folder) / (("".join(letters).strip(" .-")[:80] or "assessment") + ending)

    def folder(self) -> Path:
        recent = self.settings.recent
        if recent:
            return recent[0].parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    # --- the window itself

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, remember the window, let the background finish."""
        if not self.may_leave():
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.settings.write()
        self._close_document()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        event.acceptProposedAction()
        self.open_path(Path(event.mimeData().urls()[0].toLocalFile()))

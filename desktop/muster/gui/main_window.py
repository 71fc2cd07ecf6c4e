"""The main window: menus, the start page, and the workspace of the open document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget

from muster import __version__
from muster.gui.appearance import Appearance
from muster.gui.commands import COMMANDS, MENUS, Command
from muster.gui.examples import example_entries, recent_entries
from muster.gui.pages.new import NewPage
from muster.gui.pages.start import StartPage
from muster.gui.prompts import Prompts
from muster.gui.settings import Settings

if TYPE_CHECKING:
    from muster.gui.document import Document
    from muster.gui.files import Files
    from muster.gui.workspace import Workspace


class MainWindow(QMainWindow):
    """Shown before the model, scoring and storage are loaded; they come with the first document."""

    def __init__(
        self, appearance: Appearance, settings: Settings, prompts: Prompts | None, language: str
    ) -> None:
        super().__init__()
        from muster.gui.prompts import WindowPrompts

        self._appearance = appearance
        self._settings = settings
        self._language = language
        self.prompts: Prompts = prompts or WindowPrompts(self)
        self._files: Files | None = None
        self.workspace: Workspace | None = None
        self.actions_by_id: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self.setAcceptDrops(True)
        self.setWindowTitle("Muster")
        self.rooms = QStackedWidget()
        self.start = StartPage()
        self.new_page = NewPage()
        self.rooms.addWidget(self.start)
        self.rooms.addWidget(self.new_page)
        self.setCentralWidget(self.rooms)
        self._build_menus()
        self.start.new_wanted.connect(self.begin_new)
        self.start.open_wanted.connect(lambda: self.run("open"))
        self.start.file_wanted.connect(self.open_path)
        self.start.example_wanted.connect(self.open_example)
        self.new_page.created.connect(self.create_document)
        self.new_page.cancelled.connect(self._show_start)
        self.resize(1360, 820)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)
        self._show_start()

    # --- menus and commands

    def _build_menus(self) -> None:
        for name, text in MENUS:
            menu = self.menuBar().addMenu(QCoreApplication.translate("commands", text))
            self._menus[name] = menu
        for command in COMMANDS:
            self._add_command(command, self._menus[command.menu])
        self._menus["file"].aboutToShow.connect(self._fill_file_lists)
        self.actions_by_id["dark"].setChecked(self._appearance.theme.name == "dark")

    def _add_command(self, command: Command, menu: QMenu) -> None:
        text = QCoreApplication.translate("commands", command.text)
        if command.starts_group:
            menu.addSeparator()
        if command.id in ("recent", "examples"):
            self._menus[command.id] = menu.addMenu(text)
            return
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.checkable)
        action.triggered.connect(lambda _checked=False, name=command.id: self.run(name))
        menu.addAction(action)
        self.actions_by_id[command.id] = action

    def _fill_file_lists(self) -> None:
        for name, entries, slot in (
            ("recent", recent_entries(self._settings), self.open_path),
            ("examples", example_entries(self._language), self.open_example),
        ):
            menu = self._menus[name]
            menu.clear()
            menu.setEnabled(bool(entries))
            for found in entries:
                action = menu.addAction(found.title)
                action.setToolTip(str(found.path))
                action.triggered.connect(lambda _checked=False, path=found.path, go=slot: go(path))

    def run(self, command: str) -> None:
        """Carry out a command of the table by its id."""
        getattr(self, f"_do_{command}")()

    def _update_actions(self) -> None:
        here = self.rooms.currentWidget() is self.workspace and self.workspace is not None
        for command in COMMANDS:
            if command.needs_document:
                self.actions_by_id[command.id].setEnabled(here)
        self.actions_by_id["find"].setEnabled(here)
        self._update_steps()

    def _update_steps(self, _index: int = 0) -> None:
        stack = self.document.stack if self.document else None
        for name, plain, named in (
            ("undo", self.tr("&Undo"), self.tr("&Undo: {step}")),
            ("redo", self.tr("&Redo"), self.tr("&Redo: {step}")),
        ):
            text = getattr(stack, f"{name}Text")() if stack else ""
            action = self.actions_by_id[name]
            action.setText(named.format(step=text.replace("&", "&&")) if text else plain)
            action.setEnabled(bool(text))

    # --- documents

    @property
    def document(self) -> Document | None:
        """The open document."""
        return self.workspace.document if self.workspace else None

    @property
    def files(self) -> Files:
        """What opens and saves; loaded when it is first needed."""
        if self._files is None:
            from muster.gui.files import Files
            from muster.resources import resource
            from muster.storage import FrameworkLibrary

            self._files = Files(
                FrameworkLibrary(resource("frameworks")), self.prompts, self._language, parent=self
            )
        return self._files

    def begin_new(self) -> None:
        """Show the page for a new assessment, after asking about unsaved changes."""
        if self.may_leave():
            self._close_workspace()
            self.rooms.setCurrentWidget(self.new_page)
            self.new_page.begin()
            self._update_actions()

    def create_document(self, fields: dict[str, str]) -> None:
        """Open a new document made from the new page's fields."""
        self._show_document(self.files.new(fields), "profile")

    def open_path(self, path: Path) -> bool:
        """Open a file after asking about unsaved changes; return whether it is open now."""
        if not self.may_leave():
            return False
        document = self.files.open(path)
        if document is None:
            if not path.exists():
                self._settings.forget_file(path)
                self._show_entries()
            return False
        self._settings.remember_file(path)
        self._show_document(document, self._settings.place(document.assessment.id) or "walk")
        return True

    def open_example(self, path: Path) -> None:
        """Open a shipped example as an untitled document."""
        if self.may_leave():
            document = self.files.open_copy(path)
            if document is not None:
                self._show_document(document, "readiness")

    def _show_document(self, document: Document, place: str) -> None:
        from muster.gui.workspace import Workspace

        self._close_workspace()
        strangers = self.files.strangers(document)
        notices = []
        if strangers:
            names = ", ".join(fault.key.removeprefix("answers.") for fault in strangers[:8])
            notices.append(
                self.tr(
                    "Answers to questions that {framework} does not have are kept in the file "
                    "and not scored: {names}"
                ).format(
                    framework=document.framework.label, names=names + ("…" if len(strangers) > 8 else "")
                )
            )
        workspace = Workspace(document, self._appearance, self._language, notices)
        workspace.command_wanted.connect(self.run)
        workspace.place_changed.connect(
            lambda where: self._settings.remember_place(document.assessment.id, where)
        )
        document.stack.indexChanged.connect(self._update_steps)
        document.saved_state_changed.connect(self._show_title)
        document.changed.connect(self._show_title)
        self.workspace = workspace
        self.rooms.addWidget(workspace)
        self.rooms.setCurrentWidget(workspace)
        self._show_title()
        self._update_actions()
        workspace.go_to(place)

    def _close_workspace(self) -> None:
        if self.workspace is not None:
            self.workspace.finish()
            document = self.workspace.document
            self.rooms.removeWidget(self.workspace)
            self.workspace.deleteLater()
            document.deleteLater()
            self.workspace = None
        self._show_title()

    def _show_start(self) -> None:
        self._close_workspace()
        self._show_entries()
        self.rooms.setCurrentWidget(self.start)
        self.start.new.setFocus()
        self._update_actions()

    def _show_entries(self) -> None:
        self.start.show_entries(recent_entries(self._settings), example_entries(self._language))

    def _show_title(self, _change: object = None) -> None:
        document = self.document
        self.setWindowModified(bool(document and document.is_modified))
        if document is None:
            self.setWindowTitle("Muster")
        else:
            where = document.path.name if document.path else self.tr("not saved yet")
            self.setWindowTitle(f"{document.name}[*] – {where} – Muster")

    def may_leave(self) -> bool:
        """Return whether the open document may go: nothing unsaved, saved now, or given up by the user."""
        document = self.document
        if document is None or not document.is_modified:
            return True
        choice = self.prompts.confirm_discard(document.name)
        if choice == "save":
            return self._do_save()
        return choice == "discard"

    def _suggestion(self, ending: str) -> Path:
        document = self.document
        assert document is not None
        if document.path is not None:
            return document.path.with_name(document.path.name.removesuffix(".muster.json") + ending)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        letters = [c if c.isalnum() or c in " -_." else "-" for c in document.name]
        return Path(folder) / (("".join(letters).strip(" .-")[:80] or "assessment") + ending)

    # --- the commands

    def _do_new(self) -> None:
        self.begin_new()

    def _do_open(self) -> None:
        recent = self._settings.recent
        folder = (
            recent[0].parent
            if recent
            else Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        )
        if self.may_leave():
            path = self.prompts.ask_open(folder)
            if path is not None:
                document = self.files.open(path)
                if document is not None:
                    self._settings.remember_file(path)
                    self._show_document(document, self._settings.place(document.assessment.id) or "walk")

    def _do_close(self) -> None:
        if self.may_leave():
            self._show_start()

    def _do_save(self) -> bool:
        return self._remember_saved(
            self.document and self.files.save(self.document, self._suggestion(".muster.json"))
        )

    def _do_save_as(self) -> bool:
        return self._remember_saved(
            self.document and self.files.save_as(self.document, self._suggestion(".muster.json"))
        )

    def _remember_saved(self, saved: object) -> bool:
        if saved and self.document and self.document.path:
            self._settings.remember_file(self.document.path)
        return bool(saved)

    def _do_preview(self) -> None:
        if self.workspace:
            self.workspace.go_to("report")

    def _do_save_report(self) -> None:
        if self.document:
            self.files.save_report(self.document, self._suggestion(".pdf"))

    def _do_print(self) -> None:
        if self.workspace:
            from muster.gui.print_job import print_report

            print_report(self.workspace.document, self.prompts, self._language)

    def _do_quit(self) -> None:
        self.close()

    def _do_undo(self) -> None:
        if self.document:
            self.document.stack.undo()

    def _do_redo(self) -> None:
        if self.document:
            self.document.stack.redo()

    def _do_find(self) -> None:
        if self.workspace:
            from muster.gui.models.find_model import entry

            found = []
            for command in COMMANDS:
                action = self.actions_by_id.get(command.id)
                if action is not None and action.isEnabled() and command.id != "find":
                    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                    found.append(
                        entry(
                            f"command/{command.id}",
                            action.text().replace("&&", "\0").replace("&", "").replace("\0", "&"),
                            self.tr("Command") + (f" · {keys}" if keys else ""),
                        )
                    )
            self.workspace.open_find(found)

    def _do_next(self) -> None:
        if self.workspace:
            self.workspace.walk.go_on()

    def _do_previous(self) -> None:
        if self.workspace:
            self.workspace.walk.go_back()

    def _do_unanswered(self) -> None:
        if self.workspace:
            self.workspace.go_to("walk", focus=False)
            if not self.workspace.walk.go_to_unanswered():
                self.workspace.go_to("readiness")

    def _do_profile(self) -> None:
        if self.workspace:
            self.workspace.go_to("profile")

    def _do_assessors(self) -> None:
        if self.workspace:
            self.workspace.go_to("assessors")

    def _do_walk(self) -> None:
        if self.workspace:
            self.workspace.go_to("walk")

    def _do_readiness(self) -> None:
        if self.workspace:
            self.workspace.go_to("readiness")

    def _do_report(self) -> None:
        self._do_preview()

    def _do_dark(self) -> None:
        name = "light" if self._appearance.theme.name == "dark" else "dark"
        self._appearance.set_theme(name)
        self._settings.theme = name
        self.actions_by_id["dark"].setChecked(name == "dark")

    def _do_larger(self) -> None:
        self._appearance.step_size(1)
        self._settings.text_size = self._appearance.size

    def _do_smaller(self) -> None:
        self._appearance.step_size(-1)
        self._settings.text_size = self._appearance.size

    def _do_normal(self) -> None:
        self._appearance.set_size(100)
        self._settings.text_size = 100

    def _do_keys(self) -> None:
        self.prompts.about(
            self.tr(
                "0–4  answer with a level\nN  not applicable\nU  don’t know\nF  flag for discussion\n"
                "Delete  take the answer back\nEnter  next question\nAlt+←  previous question\n"
                "Ctrl+Enter  next unanswered\nCtrl+K  find anything\nCtrl+1 … Ctrl+5  pages\n"
                "Esc  from a text field back to the levels"
            )
        )

    def _do_about(self) -> None:
        self.prompts.about(
            self.tr(
                "Muster {version}\n\nWould the mission pass muster, before troops deploy?\n\n"
                "Works without a network. Not accredited for classified material."
            ).format(version=__version__)
        )

    # --- the window itself

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, remember the window, let the background finish."""
        if not self.may_leave():
            event.ignore()
            return
        self._settings.geometry = self.saveGeometry()
        self._settings.write()
        self._close_workspace()
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

"""The main window: puts menus, screens and session together, and is what the desktop sees of them."""

from __future__ import annotations

from functools import cached_property, partial
from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from muster.gui.announce import Announcer
from muster.gui.background import Background
from muster.gui.handover import hand_over
from muster.gui.key_names import key_named
from muster.gui.languages import Translations
from muster.gui.models.start_entry import StartEntry
from muster.gui.prompts import Prompts, WindowPrompts
from muster.gui.session.links import Links
from muster.gui.settings import Settings
from muster.gui.theme import Appearance
from muster.gui.widgets.busy import Busy
from muster.gui.window.apart import open_apart
from muster.gui.window.command_handlers import CommandHandlers
from muster.gui.window.command_table import COMMANDS
from muster.gui.window.crash_care import CrashCare
from muster.gui.window.edit_commands import EditCommands
from muster.gui.window.figure_keys import meant_by_figure
from muster.gui.window.menu_key import asks_for_menu, open_menu
from muster.gui.window.menus import Menus
from muster.gui.window.navigation import Navigation
from muster.gui.window.preferences import Preferences
from muster.gui.window.start_entries import example_entries, recent_entries, still_there
from muster.gui.window.tab_order import next_stop, scroll_to
from muster.gui.window.window_commands import WindowCommands

if TYPE_CHECKING:
    from muster.gui.pages.new import NewPage
    from muster.gui.pages.reader import ReaderPage
    from muster.gui.pages.start import StartPage
    from muster.gui.session.document import Document
    from muster.gui.session.session import Session
    from muster.gui.window.workspace import Workspace

SIZE = (1360, 820)
TITLE = 40  # px: what the system draws above the window


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
        *,
        at_start: bool = True,
    ) -> None:
        """Make the window, with the start page in it, or with nothing yet."""
        super().__init__()
        self.appearance = appearance
        self.settings = settings
        self.language = language
        self._translations = translations
        self._state = state
        self._speaks_anew = False
        self.prompts: Prompts = prompts or WindowPrompts(self)
        self.background = Background(self)
        self.background.broke.connect(self._tell_broken)
        self.announcer = Announcer(self)
        self.background.waiting.connect(partial(self.announcer.say, "busy"))
        self.busy = Busy(self)
        self.background.waiting.connect(self.busy.show_text)
        self.links = Links(self.prompts, self._folder_of_document, self)
        self.screens = QStackedWidget()
        self.setCentralWidget(self.screens)
        self.navigation = Navigation(
            self.screens,
            appearance,
            settings,
            self.prompts,
            self.background,
            self._left_behind,
            self.announcer,
            self,
        )
        self.preferences = Preferences(
            settings, appearance, self.set_language, self.navigation.furnish_anew, state, self
        )
        self.handlers = CommandHandlers(
            lambda: self.session,
            self.navigation,
            self.prompts,
            self.preferences,
            EditCommands(self),
            lambda: self.actions_by_id,
            self.close,
            WindowCommands(
                self, self.navigation, self.prompts, self.preferences, lambda: self.session, open_apart
            ),
            partial(hand_over, state, shown=True),
            self,
        )
        self.crash_care = CrashCare(self, lambda: self.__dict__.get("session"))
        self.setAcceptDrops(True)
        self.navigation.changed.connect(self._show_state)
        self.preferences.changed.connect(self._show_choices)
        self.navigation.link_wanted.connect(self.links.open)
        self.navigation.start_made.connect(self._wire_start)
        self.navigation.new_page_made.connect(self._wire_new_page)
        self._speak()
        room = self.screen().availableGeometry().size() - QSize(0, TITLE)
        self.resize(QSize(*SIZE).boundedTo(room))
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)
            if not self.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
                self.resize(self.size().boundedTo(room))  # it may come from a larger screen
        if at_start:
            self.navigation.show_start()
        else:
            self._show_state()

    @cached_property
    def session(self) -> Session:
        """The session; it brings model and storage, and is made when it is first asked for."""
        from muster.gui.session.session import Session

        session = Session(
            self.prompts,
            self.background,
            self._state,
            lambda: self.language,
            self,
            names=lambda: self.settings.names_in_reports,
        )
        session.opened.connect(self._follow)
        session.closed.connect(self._show_title)
        self.navigation.listen(session)
        return session

    def _left_behind(self) -> list[StartEntry]:
        """Return what crashes left unsaved; nothing is loaded when there is nothing."""
        journals = self._state / "journals"
        try:
            if not any(journals.iterdir()):
                return []
        except OSError:  # not there, or something else in its place: told with the first document
            return []
        from muster.gui.session.recovery import recovered_entries

        return recovered_entries(journals)

    # --- menus and language

    def _speak(self) -> list[QWidget]:
        """Make the menus in the language of the moment; return the screens of the one before."""
        self.menus = Menus(
            self.menuBar(),
            self.language,
            lambda: still_there(recent_entries(self.settings)),
            lambda: example_entries(self.language),
            self.handlers.edit.can,
            self,
        )
        self.menus.wanted.connect(self.run)
        self.menus.file_wanted.connect(self.handlers.open_path)
        self.menus.example_wanted.connect(self.handlers.open_example)
        self.menus.language_wanted.connect(self.set_language)
        self.menus.forget_wanted.connect(self.handlers.forget_recent)
        self._show_choices()
        return self.navigation.build(self.language, self.run)

    def _show_choices(self) -> None:
        self.menus.actions[f"colours_{self.settings.theme}"].setChecked(True)
        self.menus.actions["full_screen"].setChecked(self.isFullScreen())
        for part in ("side", "panel"):
            self.menus.actions[f"show_{part}"].setChecked(self.settings.is_shown(part))

    def _wire_start(self, start: StartPage) -> None:
        start.file_wanted.connect(self.handlers.open_path)
        start.example_wanted.connect(self.handlers.open_example)
        start.earlier_wanted.connect(self.handlers.new_from_earlier)
        start.forget_wanted.connect(self.handlers.forget)
        start.clear_wanted.connect(self.handlers.forget_recent)
        start.recover_wanted.connect(self.handlers.recover)
        start.discard_wanted.connect(self.handlers.throw_away)

    def _wire_new_page(self, new_page: NewPage) -> None:
        new_page.created.connect(self.handlers.create)
        new_page.earlier_wanted.connect(self.handlers.new_from_earlier)

    def set_language(self, code: str) -> None:
        """Say everything in another language from now on; the document stays open where it is."""
        if code == self.language:
            return
        self.settings.language = code
        self.language = code
        self._translations.use(code)
        self._speaks_anew = True
        QTimer.singleShot(0, self, self._speak_anew)

    def _speak_anew(self) -> None:
        """Make menus and screens again, outside of the click that asked for it."""
        menus, shown = self.menus, self.screens.currentWidget()
        self._speaks_anew = False
        old = self._speak()
        menus.deleteLater()
        self.navigation.replace_screens(*old, at_start=shown in old)

    def run(self, command: str) -> None:
        """Carry out a command of the table by its id."""
        COMMANDS[command].do(self.handlers)

    @property
    def actions_by_id(self) -> dict[str, QAction]:
        """The menus' actions by the id of their command."""
        return self.menus.actions

    # --- what is in sight

    @property
    def start(self) -> StartPage:
        """The start page."""
        return self.navigation.start

    @property
    def new_page(self) -> NewPage:
        """The page for a new assessment."""
        return self.navigation.new_page

    @property
    def workspace(self) -> Workspace | None:
        """The workspace of the open document."""
        return self.navigation.workspace

    @property
    def reader(self) -> ReaderPage | None:
        """What shows an assessment that can only be read."""
        return self.navigation.reader

    def _folder_of_document(self) -> Path | None:
        document = self.document
        return document.path.parent if document is not None and document.path is not None else None

    @property
    def document(self) -> Document | None:
        """The open document."""
        return self.navigation.document

    def _follow(self, document: Document, _place: str) -> None:
        document.stack.indexChanged.connect(self._show_steps)
        document.steps_kept.connect(self._show_steps)
        document.saved_state_changed.connect(self._show_title)
        document.changed.connect(self._show_title)

    def _show_state(self) -> None:
        if self.workspace is not None:
            self.workspace.place_changed.connect(self._show_place, Qt.ConnectionType.UniqueConnection)
            self._show_place(self.workspace.place)
        here = self.workspace is not None and self.screens.currentWidget() is self.workspace
        self.menus.show_state(document=here, readable=self.reader is not None)
        self._show_steps()
        self._show_title()

    def _show_place(self, place: str) -> None:
        """Leave F11 to the session while that is in sight: there it turns the room's view."""
        keys = [] if place.partition("/")[0] == "session" else list(COMMANDS["full_screen"].keys)
        self.menus.actions["full_screen"].setShortcuts([key_named(key) for key in keys])

    def _show_steps(self, _index: int = 0) -> None:
        self.menus.show_steps(self.document)

    def _show_title(self, _change: object = None) -> None:
        document = self.document
        if document is not None:
            where = document.path.name if document.path else self.tr("not saved yet")
            if document.is_sealed:
                where = self.tr("{name} (sealed)").format(name=where)
            self.setWindowTitle(f"{document.name}[*] – {where} – Muster")
            self.setWindowModified(document.is_modified)
            return
        self.setWindowModified(False)
        readable = self.session.readable if self.reader is not None else None
        if readable is not None:
            self.setWindowTitle(self.tr("{name} (read only) – Muster").format(name=readable.path.name))
        else:
            self.setWindowTitle("Muster")

    def _tell_broken(self, error: Exception) -> None:
        """Let an error of the background end where all others end; it carries nothing of the document out."""
        raise error

    # --- the keyboard

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go through what is in sight as it is laid out."""
        widget = next_stop(self.screens, QApplication.focusWidget(), 1 if next else -1)
        if widget is None or not self._stops_at_everything():
            return super().focusNextPrevChild(next)
        reason = Qt.FocusReason
        widget.setFocus(reason.TabFocusReason if next else reason.BacktabFocusReason)
        return True

    def _stops_at_everything(self) -> bool:
        """Return whether the user's system lets Tab stop at buttons too; macOS asks."""
        behaviour = QApplication.styleHints().tabFocusBehavior()
        return behaviour == Qt.TabFocusBehavior.TabFocusAllControls

    def keep_in_sight(self) -> None:
        """Keep in sight what has the keyboard, unless the mouse put it there."""
        now = QApplication.focusWidget()
        if now is not None and self.isVisible() and not QApplication.mouseButtons():
            scroll_to(now)

    # --- the desktop

    def open_path(self, path: Path) -> bool:
        """Open a file after asking about unsaved changes; return whether it is open now."""
        return self.handlers.open_path(path)

    def takes(self, path: Path) -> bool:
        """Return whether a file that another start of Muster was given belongs into this window.

        It does when it is open here, or when nothing is: at the start page, with no question asked.
        """
        if self.document is not None:
            return self.has(path)
        free = self.navigation.is_at_start and self.reader is None
        return free and QApplication.activeModalWidget() is None

    def has(self, path: Path) -> bool:
        """Return whether a file is open here."""
        own = self.document.path if self.document is not None else None
        return own is not None and realpath(own) == realpath(path)

    def open_here(self, path: Path) -> None:
        """Come to the front with a file, which is opened unless it is open already."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if self.document is None or not self.takes(path):
            self.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, remember the window, let the background finish."""
        if self.document is not None and not self.session.may_leave():
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.settings.write()
        if self.document is not None or self.reader is not None:
            self.session.end()
        self.background.finish()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tick in the menu whether the window fills the screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "menus"):
            self._show_choices()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means that nobody else wanted: menus, pages on AZERTY, putting away, leaving."""
        platform = QGuiApplication.platformName()
        action = meant_by_figure(event, platform, self.menus.actions.values())
        if action is not None:
            action.trigger()
        elif asks_for_menu(event, platform):
            open_menu(QApplication.focusWidget())
        elif event.key() == Qt.Key.Key_Escape and self.navigation.toast.isVisible():
            self.navigation.toast.dismiss()
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.handlers.window.turn_full_screen()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take local files: one to open, or vote files for what is open."""
        urls = event.mimeData().urls()
        if urls and all(url.isLocalFile() for url in urls) and (len(urls) == 1 or self.document is not None):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        event.acceptProposedAction()
        self.handlers.drop([Path(url.toLocalFile()) for url in event.mimeData().urls()])

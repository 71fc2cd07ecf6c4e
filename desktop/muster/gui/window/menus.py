"""The menus, made from the table of commands; made again when the language changes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from muster.gui.key_names import key_named
from muster.gui.languages import LANGUAGES
from muster.gui.models.start_entry import StartEntry
from muster.gui.tips import tip
from muster.gui.window.command import Command
from muster.gui.window.command_table import ABOVE, COMMANDS, MENUS, ROWS
from muster.gui.window.mnemonics import told_apart

if TYPE_CHECKING:
    from muster.gui.session.document import Document


# Where macOS has a place of its own for a command; without a word it goes by the English text.
ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}


class Menus(QObject):
    """Emits `wanted` with the id of a command, or what was picked from a list.

    `can` tells whether a command that acts on what has the keyboard would do anything there.
    """

    wanted = Signal(str)
    file_wanted = Signal(Path)
    example_wanted = Signal(Path)
    language_wanted = Signal(str)
    forget_wanted = Signal()

    def __init__(
        self,
        bar: QMenuBar,
        language: str,
        recent: Callable[[], Sequence[StartEntry]],
        examples: Callable[[], Sequence[StartEntry]],
        can: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recent, self._examples, self._can = recent, examples, can
        self.actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        bar.clear()
        for name, text in MENUS:
            self._menus[name] = bar.addMenu(QCoreApplication.translate("commands", text))
        for row in ROWS:
            menu = self._menus[row.menu]
            if row.starts_group:
                menu.addSeparator()
            if isinstance(row, Command):
                self._add(row, menu)
            else:
                self._menus[row.id] = menu.addMenu(QCoreApplication.translate("commands", row.text))
        self._add_languages(self._menus["language"], language)
        self._menus["file"].aboutToShow.connect(self.fill_lists)
        self._menus["edit"].aboutToShow.connect(self._grey)
        self._menus["edit"].aboutToHide.connect(self._ungrey)
        self._grouped = {command.menu for command in COMMANDS.values()} & ABOVE.keys()
        shared = (*(name for name, _ in MENUS), *self._grouped)
        for entries in [bar.actions(), *(self._menus[name].actions() for name in shared)]:
            named = [entry for entry in entries if not entry.isSeparator()]
            for entry, text in zip(named, told_apart(entry.text() for entry in named), strict=True):
                entry.setText(text)

    def _grey(self) -> None:
        """Grey what would do nothing where the keyboard is."""
        for command in COMMANDS.values():
            if command.here:
                self.actions[command.id].setEnabled(self._can(command.id))

    def _ungrey(self) -> None:
        """Let the keys work again: where the keyboard is may change at any time."""
        for command in COMMANDS.values():
            if command.here:
                self.actions[command.id].setEnabled(True)

    def _add(self, command: Command, menu: QMenu) -> None:
        action = QAction(QCoreApplication.translate(command.context, command.text), self)
        action.setShortcuts([key_named(keys) for keys in command.keys])
        action.setMenuRole(ROLES.get(command.id, QAction.MenuRole.NoRole))
        action.setCheckable(command.checkable)
        if command.choice_of:
            self._groups.setdefault(command.choice_of, QActionGroup(self)).addAction(action)
        if command.tip:
            more = QCoreApplication.translate(command.context, command.tip)
            action.setToolTip(more)
            action.setStatusTip(more)
        action.triggered.connect(lambda _checked=False, name=command.id: self.wanted.emit(name))
        menu.addAction(action)
        self.actions[command.id] = action

    def _add_languages(self, menu: QMenu, language: str) -> None:
        group = QActionGroup(self)
        for code, name in LANGUAGES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == language)
            action.triggered.connect(lambda _checked=False, chosen=code: self.language_wanted.emit(chosen))
            group.addAction(action)

    def menu(self, name: str) -> QMenu:
        """Return a menu, or a list in one, by its id."""
        return self._menus[name]

    def fill_lists(self) -> None:
        """Fill the lists of recent files and examples."""
        for name, entries, wanted in (
            ("recent", self._recent(), self.file_wanted),
            ("examples", self._examples(), self.example_wanted),
        ):
            menu = self._menus[name]
            menu.clear()
            menu.setEnabled(bool(entries))
            for entry in entries:
                action = menu.addAction(entry.title.replace("&", "&&"))
                action.setToolTip(tip(str(entry.path)))
                action.triggered.connect(lambda _checked=False, path=entry.path, go=wanted: go.emit(path))
            if entries and name == "recent":
                menu.addSeparator()
                menu.addAction(self.tr("&Clear this list")).triggered.connect(self.forget_wanted)

    def show_state(self, *, document: bool, readable: bool) -> None:
        """Enable what can be done: with a document, with one that can only be read, or with none."""
        for command in COMMANDS.values():
            if command.needs_document:
                self.actions[command.id].setEnabled(document or (readable and command.reads))
        for name in self._grouped:
            menu = self._menus[name]
            menu.setEnabled(any(action.isEnabled() for action in menu.actions() if not action.isSeparator()))

    def show_steps(self, document: "Document | None") -> None:
        """Name the steps that can be taken back and done again."""
        undo = document.stack.undoText() if document and document.can_undo else ""
        redo = document.stack.redoText() if document else ""
        for name, plain, named, text in (
            ("undo", self.tr("&Undo"), self.tr("&Undo: {step}"), undo),
            ("redo", self.tr("&Redo"), self.tr("&Redo: {step}"), redo),
        ):
            action = self.actions[name]
            action.setText(named.format(step=text.replace("&", "&&")) if text else plain)
            action.setToolTip(tip(text))  # else Qt takes the text, which may look like markup
            action.setEnabled(bool(text))

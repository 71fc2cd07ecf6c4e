"""What the commands of the menus do, one method each, named like the command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from muster import __version__
from muster.gui.window.command_table import COMMANDS

if TYPE_CHECKING:
    from muster.gui.window.main_window import MainWindow


class WindowCommands(QObject):
    """Works on the window that it is handed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def new(self) -> None:
        """Begin a new assessment."""
        self._window.begin_new()

    def open(self) -> None:
        """Ask for a file and open it."""
        if self._window.may_leave():
            path = self._window.prompts.ask_open(self._window.folder())
            if path is not None:
                self._window.open_now(path)

    def clean(self) -> None:
        """Save a copy without names and notes."""
        if self._window.document:
            self._window.files.save_clean(
                self._window.document, self._window.suggestion("-clean.muster.json")
            )

    def release(self) -> None:
        """Save a copy without what is marked too high."""
        if self._window.document:
            self._window.files.save_releasable(
                self._window.document, self._window.suggestion("-releasable.muster.json")
            )

    def earlier(self) -> None:
        """Open an earlier version as a copy."""
        if self._window.document:
            path = self._window.files.earlier(self._window.document)
            if path is not None:
                self._window.open_example(path)

    def framework(self) -> None:
        """Begin a new assessment on a question bank of one's own."""
        if self._window.may_leave():
            path = self._window.prompts.ask_framework(self._window.folder())
            own = self._window.files.framework(path) if path is not None else None
            if own is not None:
                self._window.own_framework = own
                self._window.begin_on_own()

    def close(self) -> None:
        """Close the document."""
        if self._window.may_leave():
            self._window.show_start()

    def save(self) -> bool:
        """Save; return whether it was."""
        return self._remember_saved(
            self._window.document
            and self._window.files.save(self._window.document, self._window.suggestion(".muster.json"))
        )

    def save_as(self) -> bool:
        """Ask where and save; return whether it was."""
        if self._window.unreadable is not None:
            return (
                self._window.files.save_copy(self._window.unreadable.assessment, self._window.unreadable.path)
                is not None
            )
        return self._remember_saved(
            self._window.document
            and self._window.files.save_as(self._window.document, self._window.suggestion(".muster.json"))
        )

    def _remember_saved(self, saved: object) -> bool:
        if saved and self._window.document and self._window.document.path:
            if self._window.guard.keeper is not None:
                self._window.guard.keeper.take_lock(over=True)
            self._window.settings.remember_file(self._window.document.path)
        return bool(saved)

    def save_report(self) -> None:
        """Save the report."""
        if self._window.document:
            self._window.files.save_report(self._window.document, self._window.suggestion(".pdf"))

    def print(self) -> None:
        """Print the report."""
        if self._window.workspace:
            from muster.gui.session.print_report import print_report

            document = self._window.workspace.document
            print_report(
                document, self._window.prompts, self._window.language, self._window.files.yardsticks(document)
            )

    def quit(self) -> None:
        """Close the window."""
        self.close()

    def undo(self) -> None:
        """Take the last step back."""
        if self._window.document:
            self._window.document.stack.undo()

    def redo(self) -> None:
        """Do a step again."""
        if self._window.document:
            self._window.document.stack.redo()

    def find(self) -> None:
        """Find anything."""
        if self._window.workspace:
            from muster.gui.models.find_model import entry

            found = []
            for command in COMMANDS:
                action = self._window.actions_by_id.get(command.id)
                if action is not None and action.isEnabled() and command.id != "find":
                    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                    found.append(
                        entry(
                            f"command/{command.id}",
                            action.text().replace("&&", "\0").replace("&", "").replace("\0", "&"),
                            self.tr("Command") + (f" · {keys}" if keys else ""),
                        )
                    )
            self._window.workspace.open_find(found)

    def next(self) -> None:
        """Go to the next question."""
        if self._window.workspace:
            self._window.workspace.walk.go_on()

    def previous(self) -> None:
        """Go to the question before."""
        if self._window.workspace:
            self._window.workspace.walk.go_back()

    def unanswered(self) -> None:
        """Go to the next open question."""
        if self._window.workspace:
            self._window.workspace.go_to("walk", focus=False)
            if not self._window.workspace.walk.go_to_unanswered():
                self._window.workspace.go_to("readiness")

    def dark(self) -> None:
        """Change between light and dark."""
        name = "light" if self._window.appearance.theme.name == "dark" else "dark"
        self._window.appearance.set_theme(name)
        self._window.settings.theme = name
        self._window.actions_by_id["dark"].setChecked(name == "dark")

    def larger(self) -> None:
        """Make the text larger."""
        self._window.appearance.step_size(1)
        self._window.settings.text_size = self._window.appearance.size

    def smaller(self) -> None:
        """Make the text smaller."""
        self._window.appearance.step_size(-1)
        self._window.settings.text_size = self._window.appearance.size

    def normal(self) -> None:
        """Take the usual text size."""
        self._window.appearance.set_size(100)
        self._window.settings.text_size = 100

    def keys(self) -> None:
        """Tell the keys."""
        self._window.prompts.about(
            self.tr(
                "0–4  answer with a level\nN  not applicable\nU  don’t know\nF  flag for discussion\n"
                "Delete  take the answer back\nEnter  next question\nAlt+←  previous question\n"
                "Ctrl+Enter  next unanswered\nCtrl+K  find anything\nCtrl+1 … Ctrl+9  pages\n"
                "Esc  from a text field back to the levels"
            )
        )

    def about(self) -> None:
        """Tell what this is."""
        self._window.prompts.about(
            self.tr(
                "Muster {version}\n\nWould the mission pass muster, before troops deploy?\n\n"
                "Works without a network. Not accredited for classified material."
            ).format(version=__version__)
        )

"""What belongs to the window as such: another one, the whole screen, settings, keys, help, about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from muster.gui.prompts import Prompts
from muster.gui.window.navigation import Navigation
from muster.gui.window.preferences import Preferences

if TYPE_CHECKING:
    from muster.gui.session.session import Session


class WindowCommands(QObject):
    """`open_apart` opens one more window; `session` makes the session when it is first asked for."""

    def __init__(
        self,
        window: QWidget,
        navigation: Navigation,
        prompts: Prompts,
        preferences: Preferences,
        session: Callable[[], Session],
        open_apart: Callable[[Path | None], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self._prompts = prompts
        self._preferences = preferences
        self._session = session
        self._open_apart = open_apart

    def _open(self, dialog: QDialog) -> None:
        """Open a dialog over the window, which has the keyboard again afterwards."""
        dialog.finished.connect(self._window.activateWindow)
        dialog.open()

    def new_window(self) -> None:
        """Open one more window, in a process of its own."""
        self._open_apart(None)

    def turn_full_screen(self) -> None:
        """Fill the screen with the window, or leave it again."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def turn_part(self, part: str) -> None:
        """Fold the side bar or the readiness beside the page, or show it again; it stays so."""
        settings = self._preferences.settings
        settings.remember_shown(part, not settings.is_shown(part))
        if self._navigation.workspace is not None:
            self._navigation.workspace.show_part(part, settings.is_shown(part))
        self._preferences.changed.emit()

    def settings(self) -> None:
        """Show what can be chosen."""
        from muster.gui.window.settings_dialog import SettingsDialog

        self._open(
            SettingsDialog(
                self._preferences,
                self._prompts,
                lambda: self._navigation.language,
                [(scheme.id, scheme.title) for scheme in self._session().schemes],
                self._window,
            )
        )

    def keys(self) -> None:
        """Show every key that does something."""
        from muster.gui.pages.key_caps import KeyCaps
        from muster.gui.window.key_sheet import KeySheet

        look = self._preferences.appearance
        workspace = self._navigation.workspace
        caps = workspace.pages.caps if workspace is not None else None
        self._open(KeySheet(self._window, look.pixels(), single=look.single_keys, caps=caps or KeyCaps()))

    def help_here(self) -> None:
        """Show the help on the page in sight, beside the window."""
        from muster.gui.window.help_dialog import HelpDialog

        screens, workspace = self._navigation.screens, self._navigation.workspace
        topic = "new" if screens.currentWidget() is self._navigation.new_page else "start"
        if workspace is not None and screens.currentWidget() is workspace:
            topic = workspace.pages.current
        shown = self._window.findChild(HelpDialog)
        if shown is None:
            shown = HelpDialog(self._navigation.language, topic, self._window)
            shown.finished.connect(self._window.activateWindow)
        shown.open_at(topic)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def about(self) -> None:
        """Tell what this is, and under which licences."""
        from muster.gui.window.about_dialog import AboutDialog

        self._open(AboutDialog(self._window))

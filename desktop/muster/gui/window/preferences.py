"""Applies what the user chooses, in the menus and in the settings, at once; and keeps it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from muster.gui.motion import Motion
from muster.gui.settings import TEXT_SIZE, Settings
from muster.gui.theme import Appearance


class Preferences(QObject):
    """`changed` tells that something is chosen otherwise; what is shown reads it in `settings`.

    `set_language` speaks another language, `furnish` makes the pages of the open document anew, `state` is
    the folder of this run.
    """

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        appearance: Appearance,
        set_language: Callable[[str], object],
        furnish: Callable[[], object],
        state: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.appearance = appearance
        self.set_language = set_language
        self._furnish = furnish
        self.state = state
        appearance.single_keys = settings.single_keys
        self._move()

    def set_theme(self, name: str) -> None:
        """Use a theme, or that of the system from now on."""
        self.settings.theme = name
        self.appearance.set_theme(name)
        self.changed.emit()

    def set_text_size(self, size: int) -> None:
        """Use a size of text, in per cent of the system's."""
        self.appearance.set_size(size)
        self._keep_size()

    def step_text_size(self, steps: int) -> None:
        """Go to the next larger or smaller text."""
        self.appearance.step_size(steps)
        self._keep_size()

    def _keep_size(self) -> None:
        self.settings.text_size = self.appearance.size
        self.changed.emit()

    def set_single_keys(self, on: bool) -> None:
        """Let letters and figures alone do something, or nothing."""
        if on != self.appearance.single_keys:
            self.settings.single_keys = self.appearance.single_keys = on
            self._furnish()
            self.changed.emit()

    def set_motion(self, kind: str) -> None:
        """Let things move, or not, or as the system says."""
        self.settings.motion = kind
        self._move()
        self.changed.emit()

    def _move(self) -> None:
        Motion.setting = {"on": True, "off": False}.get(self.settings.motion)

    def set_names_in_reports(self, on: bool) -> None:
        """Name people in reports, or not, where nothing else is said."""
        self.settings.names_in_reports = on
        self.changed.emit()

    def set_marking_scheme(self, name: str) -> None:
        """Offer the markings of a scheme."""
        if name != self.settings.marking_scheme:
            self.settings.marking_scheme = name
            self._furnish()
            self.changed.emit()

    def set_state_folder(self, folder: Path | None) -> None:
        """Use another folder for journals and earlier versions, from the next start; None for the usual."""
        self.settings.state_folder = folder
        self.changed.emit()

    def reset(self, language: str) -> None:
        """Take back every choice; `language` is spoken then."""
        self.settings.reset()
        self.settings.state_folder = None
        self.appearance.set_theme(self.settings.theme)
        self.appearance.set_size(TEXT_SIZE)
        self.appearance.single_keys = self.settings.single_keys
        self._move()
        self._furnish()
        self.set_language(language)
        self.settings.reset()  # no language is chosen any more: the system's is spoken
        self.changed.emit()

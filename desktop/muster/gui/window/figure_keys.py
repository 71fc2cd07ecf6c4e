"""Ctrl and a key of the row of figures, on layouts that give figures with Shift only: AZERTY, BÉPO, Czech."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent

from muster.gui.key_names import key_named
from muster.gui.pages.answer_keys import code_of

MAC_ROW = (29, 18, 19, 20, 21, 23, 22, 26, 28, 25)  # the virtual keys of 0-9


def figure_at(event: QKeyEvent, platform: str) -> int | None:
    """Return the figure whose key was pressed, whatever it gives; None for any other key."""
    code = code_of(event, platform)
    if platform == "cocoa":
        return MAC_ROW.index(code) if code in MAC_ROW else None
    return (code - 1) % 10 if 2 <= code <= 11 else None


def meant_by_figure(event: QKeyEvent, platform: str, actions: Iterable[QAction]) -> QAction | None:
    """Return the action of Ctrl and the figure on whose key was pressed, where Qt has found no other."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return None
    figure = figure_at(event, platform)
    wanted = key_named(f"Ctrl+{figure}")
    able = (action for action in actions if action.isEnabled() and figure is not None)
    return next((action for action in able if wanted in action.shortcuts()), None)

"""Ctrl and a key of the row of figures, on layouts that give figures with Shift only: AZERTY, BÉPO, Czech."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent

from muster.gui.key_names import key_named
from muster.gui.key_places import figure_at


def meant_by_figure(event: QKeyEvent, platform: str, actions: Iterable[QAction]) -> QAction | None:
    """Return the action of Ctrl and the figure on whose key was pressed, where Qt has found no other."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return None
    figure = figure_at(event, platform)
    wanted = key_named(f"Ctrl+{figure}")
    able = (action for action in actions if action.isEnabled() and figure is not None)
    return next((action for action in able if wanted in action.shortcuts()), None)

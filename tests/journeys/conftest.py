"""The journeys use the window of the window's own tests."""

from tests.gui.conftest import (
    assessment,
    framework,
    open_window,
    plain_look,
    prompts,
    saved,
    settings_file,
    state,
    style,
    window,
)

__all__ = [
    "assessment",
    "framework",
    "open_window",
    "plain_look",
    "prompts",
    "saved",
    "settings_file",
    "state",
    "style",
    "window",
]

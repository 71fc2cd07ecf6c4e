"""What is printed uses the window of the window's own tests."""

from tests.gui.conftest import open_window, plain_look, prompts, settings_file, state, style, window

__all__ = ["open_window", "plain_look", "prompts", "settings_file", "state", "style", "window"]

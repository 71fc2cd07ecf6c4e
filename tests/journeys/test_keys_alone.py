"""The program itself on a French keyboard, without a mouse: open, answer, note, save, leave."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from muster.resources import resource
from muster.storage import open_assessment
from tests.journeys.virtual_screen import virtual_screen

TOOLS = ("Xvfb", "openbox", "setxkbmap", "xkbcomp", "xdotool")
pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}"
)
PATIENCE = 120  # seconds, on a busy machine


def until(what: str, is_so: Callable[[], object]) -> None:
    """Wait for what a key press leads to; asking xdotool or the disk takes its time."""
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline, f"never: {what}"


class Keyboard:
    """Presses keys on a display, and hears what the windows there are called."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def tool(self, *words: str) -> str:
        """Run a tool of the display; a window that is not there is an empty answer."""
        done = subprocess.run(
            words, env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """Press keys, by their name or their place on the keyboard."""
        self.tool("xdotool", "key", "--clearmodifiers", *keys)

    def title(self) -> str:
        """Return what the window that has the keyboard is called."""
        return self.tool("xdotool", "getactivewindow", "getwindowname")


def test_a_question_is_answered_and_saved_in_french_by_keys_alone(tmp_path: Path) -> None:
    path = tmp_path / "afisma.muster.json"
    shutil.copy(resource("references", "afisma-2013.muster.json"), path)
    places = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    with virtual_screen("1366x768") as display:
        environment = {**os.environ, **places, "DISPLAY": display, "LANG": "fr_FR.UTF-8"}
        environment = {name: value for name, value in environment.items() if name != "QT_QPA_PLATFORM"}
        environment |= {"LC_ALL": "C.UTF-8", "LANGUAGE": "fr"}
        keyboard = Keyboard(environment)
        with (
            subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL) as manager,
            subprocess.Popen(
                [sys.executable, "-m", "muster", str(path)], env=environment, stderr=subprocess.DEVNULL
            ) as program,
        ):
            try:
                drive(keyboard, path)
                until("it ends", lambda: program.poll() is not None)
                assert program.returncode == 0
            finally:
                program.kill()
                manager.kill()


def drive(keyboard: Keyboard, path: Path) -> None:
    """Answer the first open question with the key of 3, which gives a quotation mark; note, save, leave."""
    until("the mission is open", lambda: "AFISMA" in keyboard.title())
    keyboard.tool("setxkbmap", "fr")
    before = open_assessment(path).assessment.answer("CAP-03").level
    assert before != 3
    keyboard.press("ctrl+12")  # the walk, on the key of 3
    until("the walk is in sight", lambda: saved_after(keyboard, path, "12") == 3)
    keyboard.press("28")  # t: the note
    keyboard.press("ctrl+a")
    keyboard.tool("xdotool", "type", "vérifié à Bamako")
    keyboard.press("ctrl+s")
    until(
        "the note is saved",
        lambda: open_assessment(path).assessment.answer("CAP-03").note == "vérifié à Bamako",
    )
    keyboard.press("ctrl+q")


def saved_after(keyboard: Keyboard, path: Path, key: str) -> int | None:
    """Press a key, save, and return the level of CAP-03 on the disk."""
    keyboard.press(key, "ctrl+s")
    return open_assessment(path).assessment.answer("CAP-03").level

"""The program on a real X screen: Qt's plugin for it loads, the window shows a mission and closes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from muster.resources import resource
from tests.journeys.virtual_screen import virtual_screen

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from muster.__main__ import main

def look():
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    if any("AFISMA" in widget.windowTitle() for widget in shown):
        print(QApplication.platformName(), flush=True)
        for widget in shown:
            widget.close()

def watched(*_):
    looking = QTimer(interval=20)
    looking.timeout.connect(look)
    looking.start()
    return run()

run, QApplication.exec = QApplication.exec, watched
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen of its own."""
    with virtual_screen("1366x768") as display:
        yield display


def test_the_window_opens_a_mission_and_closes(screen: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(resource("references", "afisma-2013.muster.json"))],
        env={**environment, "DISPLAY": screen},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert (ended.stdout, ended.returncode) == ("xcb\n", 0), ended.stderr

"""The room's view on a projector that is plugged in and unplugged, at the sizes that rooms have."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.virtual_screen import virtual_screen

TOOLS = ("Xvfb", "xrandr", "xdotool")
pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}"
)
SCRIPT = Path(__file__).with_name("two_screens.py")


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual server wide enough for both screens."""
    with virtual_screen("2646x768") as display:
        yield display


@pytest.mark.parametrize(("here", "there"), [("1366x768", "1280x720"), ("1280x720", "1366x768")])
def test_a_projector_comes_and_goes(screen: str, tmp_path: Path, here: str, there: str) -> None:
    ended = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path), here, there],
        env={**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert told[-1] == "done"
    width = int(there.split("x")[0])
    on_second, here_again = (row for row in told if isinstance(row, dict))
    assert on_second["view"] == on_second["screen"], "it fills the projector"
    assert on_second["view"][2] == width
    assert here_again["view"] == here_again["screen"], "and the only screen once that is gone"
    assert "the keyboard stays with the facilitator" in told
    assert len(list(tmp_path.glob("*.png"))) == 4 * 2 + 2

"""Answering with real key presses on QWERTY, AZERTY, BÉPO, QWERTZ and Arabic layouts."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.virtual_screen import virtual_screen

TOOLS = ("Xvfb", "setxkbmap", "xkbcomp", "xdotool")
pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {', '.join(TOOLS)}"
)
SCRIPT = Path(__file__).with_name("real_keys.py")
FIGURES_WITH_SHIFT = ("fr", "be", "fr bepo", "cz")  # where the row gives figures with Shift
PAGES = ["profile", "assessors", "walk/CAP-01", "readiness"]
FIGURES_ALONE = ("us", "de", "ara", "ch fr")


def test_every_layout_answers_as_its_keys_say(tmp_path: Path) -> None:
    with virtual_screen("1366x768") as display:
        ended = subprocess.run(
            [sys.executable, str(SCRIPT), str(tmp_path)],
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=False,
            timeout=900,
        )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    assert told.pop() == "done"
    rows = {(layout, what): answer for layout, what, answer in told}
    for layout in (*FIGURES_ALONE, *FIGURES_WITH_SHIFT):
        for level in range(5):
            assert rows[layout, f"{level}"] == level, (layout, level)
            assert rows[layout, f"keypad {level}"] == level, (layout, level)
            wanted = level if layout in FIGURES_WITH_SHIFT else "unanswered"
            assert rows[layout, f"shift+{level}"] == wanted, (layout, level)
        if layout not in ("us", "ara"):  # which have no third level
            assert rows[layout, "AltGr+0"] == "unanswered", layout
        first = 2 if layout == "cz" else 1  # where the key of 1 gives +, and Ctrl++ makes the text larger
        assert [rows[layout, f"Ctrl+{n}"] for n in range(first, 5)] == PAGES[first - 1 :], layout
        assert rows[layout, "U"] == "unknown", layout
    assert rows["us", "caps"] == list("01234")
    assert rows["fr", "caps"] == ["à 0", "& 1", "é 2", '" 3', "' 4"]
    assert rows["fr bepo", "caps"] == ["* 0", '" 1', "« 2", "» 3", "( 4"]
    assert rows["fr", "typed"] == "éà\"'ê€3", "what is typed in a field is text"
    assert rows["fr", "still"] is True

"""A blind officer's first ten minutes, heard over AT-SPI: new mission, three answers, verdict, save."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from muster.storage import open_assessment
from tests.journeys.screen_reader_bus import LAUNCHER, PYTHON, missing
from tests.journeys.virtual_screen import virtual_screen

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=f"needs {missing()}"),
    pytest.mark.xdist_group("screen reader"),
]
SCRIPT = Path(__file__).with_name("screen_reader.py")
SOURCE = Path(__file__).resolve().parents[2] / "desktop"


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the mission is saved."""
    return tmp_path_factory.mktemp("heard") / "north.muster.json"


@pytest.fixture(scope="module")
def heard(saved: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Take the journey, and return what was heard at each step."""
    home = tmp_path_factory.mktemp("home")
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    with virtual_screen("1366x768") as display:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": str(SOURCE),
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        keeper = shutil.which("openbox")
        windows = subprocess.Popen([keeper], env=environment, stderr=subprocess.DEVNULL) if keeper else None
        try:
            ended = subprocess.run(
                [
                    *("dbus-run-session", "--", "env", "-u", "PYTHONPATH", PYTHON, SCRIPT, LAUNCHER, saved),
                    *("env", f"PYTHONPATH={SOURCE}", sys.executable, "-m", "muster"),
                ],
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=900,
            )
        finally:
            if windows is not None:
                windows.terminate()
                windows.wait()
    lines = [line for line in ended.stdout.splitlines() if line.startswith("{")]
    assert ended.returncode == 0, ended.stderr[-2000:]
    steps: dict[str, Any] = json.loads(lines[-1])
    return steps


def test_a_new_mission_begins_in_its_name(heard: dict[str, Any]) -> None:
    assert heard["new"]["name"] == "Mission"
    assert {"editable", "focused"} <= set(heard["new"]["states"])
    assert heard["profile"] == "Mission profile"


def test_each_question_is_said_and_each_answer_confirmed(heard: dict[str, Any]) -> None:
    asked, answered = heard["answers"][0::2], heard["answers"][1::2]
    assert [text.partition(" of ")[0][-1] for text in asked] == ["1", "2", "3"]
    assert all(text.endswith("Not answered.") for text in asked)
    for text, level, count in zip(answered, (3, 1, 2), (1, 2, 3), strict=True):
        assert f"Level {level}" in text
        assert f"{count} of " in text
    assert "The verdict is now: Not ready" in answered[1], "heard when it changes"
    assert "The verdict" not in answered[2], "and only then"


def test_the_levels_are_choices_of_one_under_their_question(heard: dict[str, Any]) -> None:
    assert heard["question"]["role"] == "panel"
    assert heard["question"]["name"].endswith("?")
    assert heard["level"]["role"] == "radio button"
    assert "checked" in heard["level"]["states"]
    assert heard["level"]["description"], "what an outsider would see"


def test_the_verdict_has_the_keyboard_and_a_heading(heard: dict[str, Any]) -> None:
    assert heard["readiness"] == "Readiness"
    assert "Not ready" in heard["verdict"]["name"]
    assert "focused" in heard["verdict"]["states"]
    assert "Likely between" in heard["verdict"]["description"]
    first = heard["headings"][0]
    assert (first["name"], first["attributes"]) == ("Not ready to deploy", ["level:1"]), "without its sign"
    assert heard["verdict"]["name"].endswith(first["name"])
    assert any("level:2" in head["attributes"] for head in heard["headings"])
    assert heard["fillers"] == [], "nothing takes the keyboard without saying what it is"


def test_the_save_is_heard_and_holds_the_answers(heard: dict[str, Any], saved: Path) -> None:
    assert heard["saved"] == "Saved."
    kept = open_assessment(saved).assessment
    assert kept.mission.name == "AFISMA"
    assert sorted(a.level for a in kept.answers.values() if a.level is not None) == [1, 2, 3]

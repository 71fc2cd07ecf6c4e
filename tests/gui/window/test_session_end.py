"""The desktop's session ends: nothing is asked, nothing lost, and the next start shows what was open."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui import app
from muster.gui.reopening import FOLDER, WasOpen, take
from muster.gui.session.edits import MissionEdits
from muster.gui.state_folder import JOURNALS
from muster.gui.window.apart import program
from muster.gui.window.main_window import MainWindow
from muster.gui.window.session_end import SessionEnd
from muster.storage.safety.lock import holder
from tests.conftest import ROOT
from tests.gui.support import PATIENCE, AnsweringPrompts, document_of, notices
from tests.journeys.virtual_screen import virtual_screen

EXAMPLE = ROOT / "resources" / "references" / "afisma-2013.muster.json"
# Edits the mission once the window listens, or says what it shows, and waits for its end.
WATCHED = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from muster.gui import app
from muster.gui.window.session_end import SessionEnd
listen = SessionEnd.listen
def told(self):
    listen(self)
    look(self._window)
def look(window):
    if "--edit" in sys.argv:
        from muster.gui.session.edits import MissionEdits
        MissionEdits(window.document).set_text("name", "Mission", "Sahel")
    document = window.document
    shown = None
    if document is not None:
        shown = [str(document.path), document.is_modified, document.assessment.mission.name]
    print(json.dumps([shown, window.navigation.is_at_start]), flush=True)
    if "--look" in sys.argv:
        window.session.is_left = True
        window.close()
        QApplication.quit()
SessionEnd.listen = told
app.open_apart = lambda *given: print(json.dumps("another"), flush=True)
sys.exit(app.run([name for name in sys.argv[1:] if not name.startswith("--")]))
"""


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start the program with a home of its own."""
    own = {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "c"),
        "MUSTER_STATE": str(tmp_path / "state"),
        "PYTHONPATH": str(ROOT / "desktop"),
    }
    running: list[tuple[subprocess.Popen[str], Timer]] = []

    def started(*arguments: str, platform: str = "offscreen") -> subprocess.Popen[str]:
        environment = {**os.environ, **own, "QT_QPA_PLATFORM": platform}
        command = [sys.executable, "-c", WATCHED, *arguments]
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        end = Timer(PATIENCE / 1000, process.kill)  # one that says nothing is not waited for without end
        end.start()
        running.append((process, end))
        return process

    yield started
    for process, end in running:
        end.cancel()
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def said(process: subprocess.Popen[str]) -> Any:
    """Return the next line of a process."""
    assert process.stdout is not None
    return json.loads(process.stdout.readline())


@pytest.mark.skipif(os.name != "posix", reason="signals of Unix")
def test_after_a_signal_to_end_the_next_start_shows_what_was_open_with_what_was_not_saved(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    path = tmp_path / "m.muster.json"
    path.write_bytes(EXAMPLE.read_bytes())
    first = start("--edit", str(path))
    assert said(first) == [[str(path), True, "Sahel"], False]
    first.send_signal(signal.SIGTERM)
    assert first.wait() == 0
    assert path.read_bytes() == EXAMPLE.read_bytes()
    assert holder(path) is None
    second = start("--look")
    assert said(second) == [[str(path), True, "Sahel"], False]
    assert second.wait() == 0
    third = start("--look")
    assert said(third) == [None, True], "once is enough: that one was left by its user"


@pytest.mark.skipif(os.name != "posix", reason="signals of Unix")
@pytest.mark.parametrize("name", ["SIGHUP", "SIGINT"])
def test_a_closed_terminal_and_ctrl_c_end_it_in_the_same_way(
    name: str, start: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    path = tmp_path / "m.muster.json"
    path.write_bytes(EXAMPLE.read_bytes())
    process = start(str(path))
    assert said(process)[0][0] == str(path)
    process.send_signal(getattr(signal, name))
    assert process.wait() == 0
    assert take(tmp_path / "state", tmp_path / "state" / JOURNALS) == WasOpen(path)


@pytest.mark.skipif(os.name != "posix", reason="signals of Unix")
def test_several_windows_come_back_each_in_its_own(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.muster.json" for name in "ab"]
    running = []
    for path in paths:
        path.write_bytes(EXAMPLE.read_bytes())
        running.append(start(str(path)))
        assert said(running[-1])[0][0] == str(path)
    for process in running:
        process.terminate()
        assert process.wait() == 0
    back = start("--look")
    assert said(back) == "another"
    shown = [said(back)[0]]
    assert back.wait() == 0
    back = start("--look")
    shown.append(said(back)[0])
    assert back.wait() == 0
    assert sorted(path for path, modified, _ in shown if not modified) == [str(path) for path in paths]


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_a_screen_that_is_gone_takes_nothing_with_it(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "m.muster.json"
    path.write_bytes(EXAMPLE.read_bytes())
    with virtual_screen("1024x768") as display:
        monkeypatch.setenv("DISPLAY", display)
        process = start("--edit", str(path), platform="xcb")
        assert said(process) == [[str(path), True, "Sahel"], False]
    assert process.wait() == 1
    assert said(start("--look")) == [[str(path), True, "Sahel"], False]


@pytest.fixture
def ending(window: MainWindow, qapp: QApplication, state: Path) -> SessionEnd:
    """What hears of the end, wired as the program does."""
    return SessionEnd(qapp, window, state)


def test_what_is_open_and_saved_is_noted_and_goes_unasked(
    window: MainWindow, saved: Path, state: Path, ending: SessionEnd, prompts: AnsweringPrompts
) -> None:
    window.open_path(saved)
    ending.keep()
    assert window.close()
    assert take(state, state / JOURNALS) == WasOpen(saved)
    assert prompts.asked == []


def test_what_is_not_saved_goes_unasked_and_comes_back(
    open_window: Callable[[], MainWindow],
    window: MainWindow,
    saved: Path,
    state: Path,
    ending: SessionEnd,
    prompts: AnsweringPrompts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.open_path(saved)
    MissionEdits(document_of(window)).set_text("name", "Mission", "Sahel")
    ending.keep()
    assert window.close()
    assert prompts.asked == []
    was_open = take(state, state / JOURNALS)
    assert was_open is not None
    assert was_open.path == saved
    again = open_window()
    app.open_again(again, was_open)
    assert document_of(again).assessment.mission.name == "Sahel"
    assert document_of(again).is_modified
    assert "As it was when the desktop’s session ended: 1 change is not saved yet." in [
        notice.text for notice in notices(again)
    ]


def test_a_new_assessment_that_was_never_saved_comes_back(
    open_window: Callable[[], MainWindow], window: MainWindow, state: Path, ending: SessionEnd
) -> None:
    window.handlers.open_example(EXAMPLE)
    MissionEdits(document_of(window)).set_text("name", "Mission", "Sahel")
    ending.keep()
    window.close()
    was_open = take(state, state / JOURNALS)
    assert was_open is not None
    assert was_open.path is None
    again = open_window()
    app.open_again(again, was_open)
    assert document_of(again).assessment.mission.name == "Sahel"


def test_who_works_on_after_all_is_asked_as_ever(
    window: MainWindow, saved: Path, state: Path, ending: SessionEnd, prompts: AnsweringPrompts
) -> None:
    window.open_path(saved)
    MissionEdits(document_of(window)).set_text("name", "Mission", "Sahel")
    ending.keep()
    assert list((state / FOLDER).iterdir()) != []
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert list((state / FOLDER).iterdir()) == []
    assert not window.close()
    assert prompts.asked == [f"discard {document_of(window).name}"]


def test_once_the_program_ends_it_hears_nothing_more(
    window: MainWindow, saved: Path, state: Path, ending: SessionEnd
) -> None:
    window.open_path(saved)
    ending.keep()
    ending.close()
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert take(state, state / JOURNALS) == WasOpen(saved)


def test_with_nothing_open_nothing_is_noted(window: MainWindow, state: Path, ending: SessionEnd) -> None:
    ending.keep()
    assert window.close()
    assert take(state, state / JOURNALS) is None


def test_what_has_gone_since_leaves_the_start_page(window: MainWindow, tmp_path: Path) -> None:
    app.open_again(window, WasOpen(tmp_path / "gone.json", tmp_path / "gone"))
    assert window.document is None
    assert window.navigation.is_at_start


def test_the_desktop_is_told_how_to_start_it_again(ending: SessionEnd) -> None:
    told: list[list[str]] = []
    manager = SimpleNamespace(sessionId=lambda: "id", sessionKey=lambda: "key", setRestartCommand=told.append)
    ending._say_how_to_start(cast(QSessionManager, manager))
    assert told == [[*program(), "-session", "id_key"]]

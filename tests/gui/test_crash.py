"""What nobody had reckoned with is reported once a place, without a word of the document."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from muster.gui.crash import MOST, CrashWatch, fatal_ends
from tests.gui.support import PATIENCE, answered, embedded, small_framework

ROOT = Path(__file__).parents[2]
SECRET = "Sandstorm"
RUN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import muster.gui.app as app
from muster.gui.window.crash_dialog import CrashDialog
from muster.gui.window.main_window import MainWindow
from muster.gui.session.edits import AnswerEdits
from muster.gui.window import crash_care
show = MainWindow.show
def fail(window):
    AnswerEdits(window.document).set_note("FOR-1", "Sandstorm note")
    AnswerEdits(window.document).set_level("FOR-1", 4)
    QTimer.singleShot(0, lambda: next_step(window))
    raise ValueError("Sandstorm " + window.document.assessment.to_json())
def next_step(window):
    dialogs = window.findChildren(CrashDialog)
    if not dialogs or not dialogs[0].isVisible():
        QTimer.singleShot(10, lambda: next_step(window))
        return
    print("dialog", len(dialogs), flush=True)
    act(window, dialogs[0])
def go_on(window, dialog):
    QTimer.singleShot(0, lambda: again(window, dialog))
    raise KeyError("Sandstorm again, while the dialog is there")
def again(window, dialog):
    if len(list((window.preferences.state / "crashes").glob("crash-*.txt"))) < 2:
        QTimer.singleShot(10, lambda: again(window, dialog))
        return
    QApplication.processEvents()
    print("dialogs", len([d for d in window.findChildren(CrashDialog) if d.isVisible()]), flush=True)
    dialog.go_on.click()
    print("open", window.document is not None, flush=True)
    window.document.stack.setClean()
    QApplication.instance().quit()
def recover(window, dialog):
    crash_care.open_apart = lambda path, after: print("anew", after is not None, flush=True)
    dialog.recover.click()
def kill(window, dialog):
    if not list((window.preferences.state / "crashes").glob("fatal-*")):
        QTimer.singleShot(10, lambda: kill(window, dialog))
        return
    import ctypes
    ctypes.string_at(0)
act = globals()[sys.argv[1]]
def shown(window):
    show(window)
    def begin():
        assert window.open_path(app.Path(sys.argv[2]))
        QTimer.singleShot(0, lambda: fail(window))
    QTimer.singleShot(0, begin)
MainWindow.show = shown
sys.exit(app.run([]))
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "MUSTER_STATE": str(tmp_path / "state"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def ran(what: str, home: dict[str, str], tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Open a file full of secrets, raise in a slot, and do something in the dialog."""
    made = answered(embedded(small_framework()), FOR_1=1)
    made = made.model_copy(update={"title": f"{SECRET} title"})
    path = tmp_path / f"{SECRET}.muster.json"
    path.write_text(made.to_json(), "utf-8")
    return subprocess.run(
        [sys.executable, "-c", RUN, what, str(path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=home,
        timeout=PATIENCE / 1000,
        check=False,
    )


def reports(tmp_path: Path) -> list[str]:
    return [
        place.read_text("utf-8") for place in sorted((tmp_path / "state" / "crashes").glob("crash-*.txt"))
    ]


def test_a_slot_that_raises_is_told_and_the_work_goes_on(home: dict[str, str], tmp_path: Path) -> None:
    done = ran("go_on", home, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "dialog 1\ndialogs 1\nopen True\n", (
        "a crash while one is told is kept, and not told"
    )
    texts = reports(tmp_path)
    assert len(texts) == 2
    for text in (*texts, done.stderr):
        assert SECRET not in text
    assert "builtins.ValueError" in texts[0]
    assert not list((tmp_path / "state" / "crashes").glob("fatal-*")), "it ended as it should"


def test_what_was_not_saved_is_there_at_the_next_start(home: dict[str, str], tmp_path: Path) -> None:
    from muster.storage.safety.left_behind import left_behind

    done = ran("recover", home, tmp_path)
    assert done.returncode == 1
    assert done.stdout == "dialog 1\nanew True\n"
    left = left_behind(tmp_path / "state" / "journals")
    assert len(left) == 1
    assert left[0].clear is not None
    answer = left[0].clear.assessment.answer("FOR-1")
    assert (answer.level, answer.note) == (4, "Sandstorm note"), "the last change too"
    assert not list(tmp_path.glob("*.lock")), "nobody is told that the file is open"


@pytest.mark.skipif(os.name != "posix", reason="how a system ends programs")
def test_where_a_program_stood_that_the_system_ended_is_reported(
    home: dict[str, str], tmp_path: Path
) -> None:
    done = ran("kill", home, tmp_path)
    assert done.returncode == -signal.SIGSEGV
    made = fatal_ends(tmp_path / "state" / "crashes")
    assert len(made) == 1
    text = made[0].read_text("utf-8")
    assert "Segmentation fault" in text
    assert SECRET not in text
    assert fatal_ends(tmp_path / "state" / "crashes") == [], "told once"


def test_each_place_is_told_once_and_not_for_ever(tmp_path: Path, qtbot: QtBot) -> None:
    watch = CrashWatch(tmp_path)
    told: list[str] = []
    watch.crashed.connect(lambda text, _place: told.append(text))

    def fail(kind: type[Exception]) -> Exception:
        try:
            raise kind(SECRET)
        except Exception as error:
            return error

    for _ in range(3):
        error = fail(ValueError)
        watch.caught(type(error), error, error.__traceback__)
    assert len(told) == 1
    for number in range(2 * MOST):
        error = fail(type(f"Error{number}", (Exception,), {}))
        watch.caught(type(error), error, error.__traceback__)
    assert len(told) == MOST


def test_a_thread_is_watched_too_and_is_told_in_the_window_s(tmp_path: Path, qtbot: QtBot) -> None:
    watch = CrashWatch(tmp_path)
    hooks = sys.excepthook, threading.excepthook
    watch.install()
    try:
        with qtbot.waitSignal(watch.crashed, timeout=PATIENCE) as crashed:
            thread = threading.Thread(target=lambda: 1 / 0, name="planner")
            thread.start()
            thread.join()
    finally:
        watch.close()
        sys.excepthook, threading.excepthook = hooks
    text, place = crashed.args
    assert "in the thread planner" in text
    assert place.parent == tmp_path

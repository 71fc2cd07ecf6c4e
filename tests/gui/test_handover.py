"""A file that is double-clicked goes to the window that has it, or to one with nothing open."""

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from muster.gui import handover
from muster.gui.handover import FOLDER, Handover, hand_over
from muster.gui.window.main_window import MainWindow
from tests.gui.support import PATIENCE

ROOT = Path(__file__).parents[2]
# However busy the machine is, what is asked gets its answer.
PATIENT = (
    f"import sys; from pathlib import Path; from muster.gui import handover; handover.PATIENCE = {PATIENCE};"
)
ASK = PATIENT + "print(handover.hand_over(Path(sys.argv[1]), Path(sys.argv[2])))"
START = PATIENT + "from muster.__main__ import main; sys.exit(main(sys.argv[1:]))"


def asked(qtbot: QtBot, *arguments: str) -> str:
    """Run another process while this one's window answers; return what it printed."""
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", str(ROOT / "desktop"))
    process.setProcessEnvironment(environment)
    with qtbot.waitSignal(process.finished, timeout=PATIENCE):
        process.start(sys.executable, ["-c", *arguments])
    assert process.exitCode() == 0, bytes(process.readAllStandardError().data())
    return bytes(process.readAllStandardOutput().data()).decode().strip()


@pytest.mark.parametrize("name", ["mission.muster.json", "Réunion à l’état-major.muster.json"])
def test_a_window_that_takes_a_file_gets_it(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    given: list[Path] = []
    listening = Handover(tmp_path, lambda path: path.name == name)
    listening.taken.connect(given.append)
    assert listening.listen()
    try:
        assert asked(qtbot, ASK, str(tmp_path), str(tmp_path / name)) == "True"
        assert asked(qtbot, ASK, str(tmp_path), str(tmp_path / "other.muster.json")) == "False"
        assert given == [tmp_path / name]
        assert (tmp_path / FOLDER).stat().st_mode & 0o077 == 0
    finally:
        listening.close()
    assert list((tmp_path / FOLDER).iterdir()) == []


def test_the_right_to_come_to_the_front_is_passed_on_under_wayland(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(handover.TOKEN, "own")
    seen: list[str] = []
    listening = Handover(tmp_path, lambda path: path.name == "a.muster.json")
    listening.taken.connect(lambda _path: seen.append(os.environ[handover.TOKEN]))
    assert listening.listen()
    ask = f"import os; os.environ['{handover.TOKEN}'] = 'theirs-1'; {ASK}"
    try:
        assert asked(qtbot, ask, str(tmp_path), str(tmp_path / "other.json")) == "False"
        assert os.environ[handover.TOKEN] == "own", "only what is taken comes to the front"
        assert asked(qtbot, ask, str(tmp_path), str(tmp_path / "a.muster.json")) == "True"
    finally:
        listening.close()
    assert seen == ["theirs-1"]
    for strange in (None, 5, "", "x" * 999, "a\nb", "é"):
        handover._keep_token(strange)
    assert os.environ[handover.TOKEN] == "theirs-1"


@pytest.mark.skipif(os.name != "posix", reason="paths of sockets")
def test_a_long_path_to_the_state_folder_is_no_hindrance(qtbot: QtBot, tmp_path: Path) -> None:
    state = tmp_path / ("long" * 30)
    listening = Handover(state, lambda _path: True)
    assert listening.listen()
    try:
        assert asked(qtbot, ASK, str(state), str(tmp_path / "a.muster.json")) == "True"
    finally:
        listening.close()
    assert list((state / FOLDER).iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="owners")
def test_nobody_elses_socket_is_told_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listening = Handover(tmp_path, lambda _path: True)
    assert listening.listen()
    (tmp_path / FOLDER / f"{os.getpid()}.window").rename(tmp_path / FOLDER / "1.window")
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    assert not hand_over(tmp_path, tmp_path / "a.muster.json")
    listening.close()


def test_what_a_crash_left_is_taken_away_and_the_newcomer_keeps_its_file(tmp_path: Path) -> None:
    mark = tmp_path / FOLDER / "1.window"
    mark.parent.mkdir()
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(str(mark))
    (tmp_path / FOLDER / "2.window").write_text("no socket")
    assert not hand_over(tmp_path, tmp_path / "a.muster.json")
    assert list(mark.parent.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="paths of sockets")
def test_of_a_crash_nothing_stays_in_the_folder_for_all(tmp_path: Path) -> None:
    mark = tmp_path / ("long" * 30) / FOLDER / "1.window"
    mark.parent.mkdir(parents=True)
    mark.touch()
    address = Path(handover._address(mark))
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(str(address))
    assert not hand_over(mark.parents[1], tmp_path / "a.muster.json")
    assert not address.exists()
    assert not mark.exists()


def test_a_folder_that_cannot_be_made_keeps_nobody_from_working(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("occupied")
    deaf = Handover(tmp_path, lambda _path: True)
    assert not deaf.listen()
    deaf.close()
    assert not hand_over(tmp_path, tmp_path / "a.muster.json")


@pytest.mark.parametrize(
    "question",
    [
        b"\n",
        b"nonsense\n",
        b"[1]\n",
        b'{"open": 5}\n',
        b'{"open": null}\n',
        b'{"open": "a"}\n',
        b'{"open": "/a\\u0000"}\n',
        b"[" * 60_000 + b"\n",
        b"\xff\n",
    ],
)
def test_a_strange_question_is_refused(qtbot: QtBot, tmp_path: Path, question: bytes) -> None:
    listening = Handover(tmp_path, lambda _path: True)
    assert listening.listen()
    try:
        with socket.socket(socket.AF_UNIX) as other:
            other.connect(str(tmp_path / FOLDER / f"{os.getpid()}.window"))
            other.sendall(question)
            other.setblocking(False)
            answers: list[bytes] = []

            def answered() -> bool:
                try:
                    answers.append(other.recv(99))
                except BlockingIOError:
                    return False
                return True

            qtbot.waitUntil(answered, timeout=PATIENCE)
        assert answers == [b"no\n"]
    finally:
        listening.close()


def test_what_nobody_waits_for_any_more_is_not_opened_a_second_time(qtbot: QtBot, tmp_path: Path) -> None:
    given: list[Path] = []
    listening = Handover(tmp_path, lambda _path: True)
    listening.taken.connect(given.append)
    assert listening.listen()
    with socket.socket(socket.AF_UNIX) as tired:
        tired.connect(str(tmp_path / FOLDER / f"{os.getpid()}.window"))
        tired.sendall(json.dumps({"open": str(tmp_path / "tired.json")}).encode() + b"\n")
    assert asked(qtbot, ASK, str(tmp_path), str(tmp_path / "later.json")) == "True"
    assert given == [tmp_path / "later.json"]
    listening.close()


def test_a_question_without_end_is_cut_off(qtbot: QtBot, tmp_path: Path) -> None:
    listening = Handover(tmp_path, lambda _path: True)
    assert listening.listen()
    with socket.socket(socket.AF_UNIX) as other:
        other.connect(str(tmp_path / FOLDER / f"{os.getpid()}.window"))
        other.setblocking(False)

        def cut_off() -> bool:
            try:
                other.send(b"x" * 8192)
                return other.recv(1) == b""
            except BlockingIOError:
                return False
            except (BrokenPipeError, ConnectionResetError):
                return True

        qtbot.waitUntil(cut_off, timeout=PATIENCE)
    listening.close()


def test_at_the_start_page_anything_is_taken_and_elsewhere_nothing(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "mission.muster.json"
    assert window.takes(path)
    window.run("new")
    assert not window.takes(path)  # something may be typed there


def test_the_open_file_comes_to_the_front_without_being_read_again(window: MainWindow, saved: Path) -> None:
    window.open_here(saved)
    document = window.document
    assert document is not None
    assert window.takes(saved)
    assert not window.takes(saved.with_name("other.muster.json"))
    link = saved.with_name("link.muster.json")
    link.symlink_to(saved)
    (saved.parent / "folder").mkdir()
    assert window.takes(link)
    assert window.takes(saved.parent / "folder" / ".." / saved.name)
    window.showMinimized()
    window.open_here(link)
    assert not window.isMinimized()
    assert window.document is document


def test_a_second_start_with_the_open_file_ends_at_once(tmp_path: Path) -> None:
    example = ROOT / "resources" / "references" / "afisma-2013.muster.json"
    path = tmp_path / "m.muster.json"
    path.write_bytes(example.read_bytes())
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path / "s"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT / "desktop"),
    }
    first = subprocess.Popen(
        [sys.executable, "-c", WATCHED, str(path)], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert first.stdout is not None
    try:
        assert first.stdout.readline().strip() == "listening"
        second = subprocess.run([sys.executable, "-c", START, str(path)], env=environment, check=False)
        assert second.returncode == 0
        assert first.stdout.readline().strip() == json.dumps(str(path))
    finally:
        first.kill()
        first.wait()
        first.stdout.close()


WATCHED = """
import json, sys
from muster.gui import app
from muster.gui.handover import Handover
from muster.gui.window.main_window import MainWindow
listen, here = Handover.listen, MainWindow.open_here
def told(self):
    print("listening" if listen(self) else "deaf", flush=True)
def shown(self, path):
    here(self, path)
    print(json.dumps(str(path)), flush=True)
Handover.listen, MainWindow.open_here = told, shown
sys.exit(app.run(sys.argv[1:]))
"""


def test_on_windows_the_right_to_come_to_the_front_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    allowed: list[int] = []
    user = SimpleNamespace(AllowSetForegroundWindow=allowed.append)
    monkeypatch.setattr("ctypes.windll", SimpleNamespace(user32=user), raising=False)
    handover._let_come_to_the_front()
    monkeypatch.setattr(sys, "platform", "win32")
    handover._let_come_to_the_front()
    assert allowed == [handover.ANY_PROCESS]
    monkeypatch.delattr("ctypes.windll")
    handover._let_come_to_the_front()


def test_on_windows_a_mark_names_a_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = tmp_path / "1.window"
    assert handover._address(mark) == str(mark) or os.name == "nt"
    monkeypatch.setattr(sys, "platform", "win32")
    address = handover._address(mark)
    assert re.fullmatch(r"muster-[0-9a-f]{24}", address)
    assert address != handover._address(tmp_path / "2.window")
    assert handover._is_own(address)

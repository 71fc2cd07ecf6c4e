"""Whether the process that holds something still runs: by number and start, on every system."""

import os
import socket
import subprocess
import sys
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from muster.storage.safety import process
from muster.storage.safety.process import APART, Process, started


def test_this_process_runs_and_is_read_back() -> None:
    this = Process.this()
    assert this.life == "runs"
    assert Process.read(this.as_data()) == this
    assert (this.pid, this.host) == (os.getpid(), socket.gethostname())


def test_a_process_that_ended_is_gone_and_a_later_one_of_its_number_is_another() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    this = Process.this()
    assert Process(this.machine, this.host, int(ended.stdout), 1.0).life == "gone"
    assert Process(this.machine, this.host, this.pid, this.began - 60).life == "gone"


@pytest.mark.skipif(sys.platform != "linux", reason="zombies in a form that this test can make")
def test_a_killed_process_that_nobody_has_waited_for_is_gone() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    assert started(child) is None
    os.waitpid(child, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="there the clock is no part of a start")
def test_a_clock_that_is_set_does_not_end_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    this = Process.this()
    real = psutil.boot_time
    shifted = real() + 3600
    monkeypatch.setattr("psutil.boot_time", lambda: shifted)
    monkeypatch.setattr("psutil._pslinux.boot_time", lambda: shifted)
    assert this.life == "runs"


def test_no_signal_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    def deadly(*_: object) -> None:
        raise AssertionError("on Windows this ends the other process")

    monkeypatch.setattr(os, "kill", deadly)
    assert Process.this().life == "runs"


def test_a_process_that_may_not_be_looked_into_counts_as_running(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_process: psutil.Process) -> float:
        raise psutil.AccessDenied

    monkeypatch.setattr(psutil.Process, "create_time", refuse)
    assert Process("", socket.gethostname(), os.getpid(), 1.0).life == "runs"


def test_the_host_may_be_named_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "machine_id", lambda: "m1")
    this = Process.this()
    monkeypatch.setattr(socket, "gethostname", lambda: "another-name")
    assert this.life == "runs"
    assert not this.is_of_this_host
    monkeypatch.setattr(process, "machine_id", lambda: "m2")
    assert this.life == "unknown"


@pytest.mark.parametrize("pid", [0, -1, 10**20, 2**31, True, "7", None, 1.5, float("inf")])
def test_what_is_no_process_number_is_refused(pid: object) -> None:
    with pytest.raises(ValueError, match=r"^no process number$"):
        Process.read({"pid": pid})


def test_hostile_values_are_cut_and_never_believed() -> None:
    read = Process.read({"pid": 1, "host": "x" * 100_000, "machine": ["x"] * 999, "began": 10**400})
    assert len(read.host) == len(read.machine) == process.MOST_LETTERS
    assert read.began != read.began


def test_the_largest_number_is_one_and_what_is_not_said_is_not_known() -> None:
    read = Process.read({"pid": process.LARGEST_PID})
    assert (read.machine, read.host, read.pid) == ("", "", 2**31 - 1)
    assert read.began != read.began
    assert read.as_data() == {"machine": "", "host": "", "pid": 2**31 - 1, "began": None}


@pytest.mark.parametrize(
    ("began", "known"), [(0, True), (-1.5, True), (999_999_999_999, True), (1e12, False), (True, False)]
)
def test_a_start_that_no_clock_shows_is_not_known(began: float, known: bool) -> None:
    read = Process.read({"pid": 7, "machine": "m", "host": "h", "began": began})
    assert (read.began == began) is known
    assert read.as_data() == {"machine": "m", "host": "h", "pid": 7, "began": began if known else None}


def test_a_process_whose_start_is_not_told_is_known_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_started_myself", lambda: None)
    this = Process.this()
    assert this.pid == os.getpid()
    assert this.began != this.began


def test_this_process_says_of_itself_what_is_said_of_it_from_outside() -> None:
    assert Process.this().began == pytest.approx(started(os.getpid()), abs=APART / 10)


@pytest.fixture
def asked_anew() -> Any:
    """Ask for the computer's id as if for the first time, and let nobody else have the answer."""
    process.machine_id.cache_clear()
    yield
    process.machine_id.cache_clear()


def test_windows_is_known_by_its_installation(asked_anew: None, monkeypatch: pytest.MonkeyPatch) -> None:
    registry = SimpleNamespace(
        HKEY_LOCAL_MACHINE=1,
        OpenKey=lambda _root, name: nullcontext(name),
        QueryValueEx=lambda key, name: (f"{key.rpartition(chr(92))[2]} {name}", 1),
    )
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(sys, "platform", "win32")
    assert process.machine_id() == "Cryptography MachineGuid"


def test_macos_is_known_by_its_computer(asked_anew: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def gethostuuid(made: Any, _wait: Any) -> int:
        made[0], made[15] = 0xAB, 0x01
        return 0

    monkeypatch.setattr("ctypes.CDLL", lambda _name: SimpleNamespace(gethostuuid=gethostuuid))
    monkeypatch.setattr(sys, "platform", "darwin")
    assert process.machine_id() == "ab" + "00" * 14 + "01"


@pytest.mark.parametrize("system", ["win32", "darwin"])
@pytest.mark.parametrize(("node", "known"), [(0x00163E123456, "00163e123456"), (0x01163E123456, "")])
def test_where_that_is_not_told_the_network_card_counts(
    asked_anew: None, system: str, node: int, known: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "winreg", None)
    monkeypatch.setattr("ctypes.CDLL", lambda _name: SimpleNamespace())
    monkeypatch.setattr("uuid.getnode", lambda: node)
    monkeypatch.setattr(sys, "platform", system)
    assert process.machine_id() == known


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_a_start_is_asked_of_psutil(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert process.started(os.getpid()) == psutil.Process().create_time()
    assert process._started_myself() == psutil.Process().create_time()

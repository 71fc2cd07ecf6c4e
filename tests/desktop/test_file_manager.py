"""A real file manager on a real screen: a double click opens the file in the window that is there."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import psutil
import pytest

from tests.conftest import ROOT
from tests.journeys.virtual_screen import virtual_screen

pytestmark = pytest.mark.desktop

PATIENCE = 120  # seconds, on a busy machine
AGAIN = 2  # seconds until a double click is tried again: the file manager may not have drawn its icons
FIRST_ICON = ("205", "98")  # pixels in a new window of pcmanfm
EXAMPLE = ROOT / "resources" / "references" / "afisma-2013.muster.json"


class Desktop:
    """A screen with a window manager, a home where Muster is installed, and a file manager in it."""

    def __init__(self, home: Path, display: str) -> None:
        self.home = home
        self.files = home / "files"
        self.files.mkdir(parents=True)
        self.starts = home / "starts"
        bare = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        self.environment = {
            **bare,
            "HOME": str(home),
            "DISPLAY": display,
            "PYTHONPATH": str(ROOT / "desktop"),
            **{f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "CACHE", "STATE")},
        }
        self.program = home / "Muster's own" / "muster"
        self.program.parent.mkdir()
        self.program.write_text(
            f"#!/bin/sh\necho $$ >> '{self.starts}'\nexec '{sys.executable}' -m muster \"$@\"\n",
            encoding="utf-8",
        )
        self.program.chmod(0o755)
        self.run(
            "sh", str(ROOT / "packaging" / "linux" / "install.sh"), str(home / "DATA"), str(self.program)
        )

    def run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL)

    def windows(self, title: str) -> list[str]:
        return self.run("xdotool", "search", "--onlyvisible", "--name", title).split()

    def processes(self) -> list[int]:
        """Return the Musters that run: those that were started by the desktop, and by one another."""
        return [
            process.pid
            for process in psutil.process_iter(["cmdline", "environ"])
            if "muster" in (process.info["cmdline"] or ())
            and (process.info["environ"] or {}).get("HOME") == str(self.home)
        ]

    @property
    def started(self) -> int:
        """How often the desktop has started Muster."""
        return len(self.starts.read_text().splitlines()) if self.starts.exists() else 0


def until(is_so: Callable[[], object], act: Callable[[], object] = lambda: None) -> None:
    """Wait until something is so, and act again and again till then."""
    end, acted = time.monotonic() + PATIENCE, -1e9
    while not is_so():
        assert time.monotonic() < end, "never"
        if time.monotonic() - acted > AGAIN:
            act()
            acted = time.monotonic()
        time.sleep(0.05)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with virtual_screen("1280x800") as display:
        made = Desktop(tmp_path / "home", display)
        others = [made.start("openbox")]
        until(lambda: made.run("xdotool", "get_num_desktops").strip())
        yield made
        for number in made.processes():
            psutil.Process(number).kill()
        for program in others:
            program.terminate()
            program.wait()


@pytest.fixture
def muster(desktop: Desktop) -> Iterator[subprocess.Popen[bytes]]:
    """A Muster that runs already, at its start page, and listens."""
    running = desktop.start(str(desktop.program))
    until(lambda: list((desktop.home / "STATE").rglob("*.window")))
    until(lambda: desktop.windows("^Muster$"))
    yield running
    running.kill()
    running.wait()


def shown_files(desktop: Desktop) -> tuple[subprocess.Popen[bytes], str]:
    """Open the folder of files; return the file manager and its window."""
    manager = desktop.start("dbus-run-session", "pcmanfm", "--no-desktop", str(desktop.files))
    until(lambda: desktop.windows("^files$"))
    return manager, desktop.windows("^files$")[0]


def end(manager: subprocess.Popen[bytes]) -> None:
    for child in psutil.Process(manager.pid).children(recursive=True):
        child.kill()
    manager.kill()
    manager.wait()


def test_a_double_click_opens_in_the_window_that_is_there(
    desktop: Desktop, muster: subprocess.Popen[bytes]
) -> None:
    (desktop.files / "mission.muster.json").write_bytes(EXAMPLE.read_bytes())
    manager, window = shown_files(desktop)
    try:

        def double_click() -> None:
            desktop.run("xdotool", "windowactivate", "--sync", window)
            desktop.run(
                "xdotool", "mousemove", "--window", window, *FIRST_ICON, "click", "--repeat", "2", "1"
            )

        until(lambda: desktop.windows("mission.muster.json – Muster$"), double_click)
        assert desktop.started > 1, "the file manager has started Muster"
        until(lambda: desktop.processes() == [muster.pid])
        assert muster.poll() is None
        assert len(desktop.windows("Muster$")) == 1
    finally:
        end(manager)


def test_several_files_at_once_open_each_in_its_window(
    desktop: Desktop, muster: subprocess.Popen[bytes]
) -> None:
    names = [f"{letter} mission.muster.json" for letter in "abc"]
    for name in names:
        (desktop.files / name).write_bytes(EXAMPLE.read_bytes())
    manager, window = shown_files(desktop)
    try:

        def choose_all() -> None:
            desktop.run("xdotool", "windowactivate", "--sync", window)
            desktop.run("xdotool", "mousemove", "--window", window, *FIRST_ICON, "click", "1")
            desktop.run("xdotool", "key", "ctrl+a")

        def open_them() -> None:
            desktop.run("xdotool", "key", "Return")

        turns = cycle((choose_all, open_them))  # the file manager needs a moment for the first
        until(lambda: desktop.started > 1, lambda: next(turns)())
        until(lambda: all(desktop.windows(f"{name} – Muster$") for name in names))
        assert len(desktop.windows("Muster$")) == len(names)
        assert len(desktop.processes()) == len(names)
        assert muster.pid in desktop.processes()
    finally:
        end(manager)


@pytest.mark.parametrize(
    "command",
    [
        "desktop-file-validate packaging/linux/muster.desktop",
        "appstreamcli validate --no-net packaging/linux/org.muster.Muster.metainfo.xml",
    ],
)
def test_the_desktops_own_tools_have_nothing_to_complain_of(command: str) -> None:
    done = subprocess.run(command.split(), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not any(line.startswith(("E:", "W:")) for line in done.stdout.splitlines())

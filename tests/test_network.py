"""Nothing is sent anywhere: what the system is asked for, as strace tells it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from muster.resources import resource

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")

WINDOW = """
import muster.gui, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from muster.gui.app import make_window
application = QApplication(["muster"])
home = Path(sys.argv[2])
store = QSettings(str(home / "s.ini"), QSettings.Format.IniFormat)
window = make_window(application, store, None, "en", home)
window.show()
assert window.open_path(Path(sys.argv[1]))
for page in ("walk", "readiness", "plan", "report", "profile"):
    window.workspace.go_to(page)
    application.processEvents()
window.close()
"""


def addresses(tmp_path: Path, *arguments: str) -> list[str]:
    """Return the kinds of sockets that a program asks for."""
    told = tmp_path / "strace"
    command = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(told), sys.executable, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not told.exists() or "ptrace" in done.stderr:
        pytest.skip("the system lets nobody be traced")
    assert done.returncode == 0, done.stderr
    return re.findall(r"socket\((AF_\w+)", told.read_text())


def test_commands_open_no_connection(tmp_path: Path) -> None:
    example = str(resource("references", "afisma-2013.muster.json"))
    assert addresses(tmp_path, "-m", "muster", "score", example, "--json") == []
    assert addresses(tmp_path, "-m", "muster", "report", example, "-o", str(tmp_path / "r.pdf")) == []


def test_the_window_opens_no_connection(tmp_path: Path) -> None:
    copy = tmp_path / "a.muster.json"
    shutil.copy(resource("references", "afisma-2013.muster.json"), copy)
    found = addresses(tmp_path, "-c", WINDOW, str(copy), str(tmp_path / "state"))
    assert set(found) <= {"AF_UNIX", "AF_LOCAL"}, "this computer's own sockets only"


def test_a_connection_would_be_seen(tmp_path: Path) -> None:
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    assert addresses(tmp_path, "-c", code) == ["AF_INET"]

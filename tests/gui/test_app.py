"""The program starts with whatever file name the system hands it."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from muster.gui import app
from muster.gui.window.main_window import MainWindow

ROOT = Path(__file__).parents[2]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
OPEN = """
import gc
import sys
gc.disable()
from PySide6.QtCore import QSettings, QTimer
import muster.gui.app as app
from muster.gui.window.main_window import MainWindow
def opened(window, path):
    print(path.exists(), flush=True)
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, close))
def close():
    print(app.QApplication.instance().findChild(app.Rubbish) is not None, flush=True)
    app.QApplication.instance().quit()
MainWindow.open_path = opened
sys.exit(app.run(sys.argv[1:]))
"""


@pytest.mark.skipif(os.name != "posix", reason="names of bytes")
@pytest.mark.parametrize("name", ["R\xe9union.muster.json".encode("latin-1"), "Réunion.muster.json".encode()])
def test_a_file_name_of_any_bytes_opens_and_rubbish_is_collected_again(tmp_path: Path, name: bytes) -> None:
    place = os.fsencode(tmp_path) + b"/" + name
    Path(os.fsdecode(place)).write_text("{}")
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-c", OPEN, "-style", "fusion", place],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (ran.returncode, ran.stdout) == (0, b"True\nTrue\n"), ran.stderr


AT_START = """
import sys
from PySide6.QtCore import QTimer
import muster.gui.app as app
from muster.gui.window.main_window import MainWindow
open_path = MainWindow.open_path
class Silent(app.Prompts):
    def show_problem(self, sentence, details=""):
        print("told", flush=True)
make = app.make_window
app.make_window = lambda *arguments, **named: make(*arguments, Silent(), **named)
def opened(window, path):
    came = open_path(window, path)
    print(came, window.navigation._start is None, flush=True)
    QTimer.singleShot(0, lambda: look(window))
    return came
def look(window):
    print(window.navigation.is_at_start, window.document is not None, flush=True)
    window.close()
    app.QApplication.quit()
MainWindow.open_path = opened
sys.exit(app.run(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, ["True True", "False True"]),  # a file that opens: no start page is made
        ("{}", ["told", "False True", "True False"]),  # one that does not: the start page comes
    ],
)
def test_a_file_opens_without_a_start_page_unless_it_cannot(
    tmp_path: Path, content: str | None, said: list[str]
) -> None:
    place = tmp_path / "a.muster.json"
    example = ROOT / "resources" / "references" / "afisma-2013.muster.json"
    place.write_text(example.read_text("utf-8") if content is None else content, "utf-8")
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-c", AT_START, str(place)],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"},
        text=True,
    )
    assert (ran.returncode, ran.stdout.splitlines()) == (0, said), ran.stderr


NOT_AT_START = ("pydantic", "numpy", "babel", "psutil", "subprocess", "muster.model", "PySide6.QtNetwork")


def test_the_window_is_there_before_anything_that_only_a_document_needs() -> None:
    code = (
        "import sys, muster.gui.app as app; application = app.QApplication(['muster']);"
        "window = app.make_window(application, app.QSettings());"
        f"window.show(); print([name for name in {NOT_AT_START!r} if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **OFFSCREEN},
        text=True,
    )
    assert ran.stdout == "[]\n", ran.stderr


def test_what_is_loaded_beside_is_there_and_leaves_out_what_is_heavy() -> None:
    code = """
import sys
from muster.gui import app
app.warm_up((*app.WARM, *app.PAGES_WARM))
print([name for name in ("PySide6.QtPdf", "PySide6.QtNetwork", "docx", "reportlab") if name in sys.modules])
"""
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == "[]"


def test_what_macos_hands_over_opens_here_only_where_nothing_is_open(
    window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apart: list[Path] = []
    monkeypatch.setattr(app, "open_apart", apart.append)
    app.open_given(window, saved)
    document = window.document
    assert document is not None
    app.open_given(window, saved)
    other = saved.with_name("other.muster.json")
    other.write_bytes(saved.read_bytes())
    app.open_given(window, other)
    assert apart == [other]
    assert window.document is document


def test_windows_is_told_whose_windows_these_are(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=told.append)
    monkeypatch.setattr("ctypes.windll", SimpleNamespace(shell32=shell), raising=False)
    app._name_to_windows()
    monkeypatch.setattr(sys, "platform", "win32")
    app._name_to_windows()
    assert told == [app.APPLICATION_ID]
    monkeypatch.delattr("ctypes.windll")
    app._name_to_windows()

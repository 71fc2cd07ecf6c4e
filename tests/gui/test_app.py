"""The program starts with whatever file name the system hands it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
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
    print(gc.isenabled(), flush=True)
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

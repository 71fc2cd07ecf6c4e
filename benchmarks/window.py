"""From process start to a window that answers, and the memory it takes, against a bare PySide6 window."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.environment import as_for_a_user
from benchmarks.line import Line

ROUNDS = 9
FOLDER = Path(__file__).parent


def _start(script: str, *arguments: str) -> tuple[float, float]:
    """Return seconds until the child says "ready", and its peak memory in MB."""
    with tempfile.TemporaryDirectory() as home:
        environment = as_for_a_user(XDG_CONFIG_HOME=home, XDG_STATE_HOME=home, QT_QPA_PLATFORM="offscreen")
        start = perf_counter()
        with subprocess.Popen(
            [sys.executable, str(FOLDER / script), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        ) as child:
            assert child.stdout is not None
            assert child.stdout.readline().strip() == b"ready"
            taken = perf_counter() - start
            _, _, usage = os.wait4(child.pid, 0)
            child.returncode = 0
        return taken, usage.ru_maxrss / 1024


def run() -> list[Line]:
    """Measure bare and Muster's windows in turns, so that a slow moment hits both."""
    example = Path(__file__).parents[1] / "resources" / "references" / "afisma-2013.muster.json"
    taken: dict[str, list[tuple[float, float]]] = {"bare": [], "start": [], "document": []}
    for _ in range(ROUNDS + 1):
        taken["bare"].append(_start("bare_window.py"))
        taken["start"].append(_start("muster_window.py"))
        taken["document"].append(_start("muster_window.py", str(example)))
    time = {name: median(row[0] for row in rows[1:]) for name, rows in taken.items()}
    memory = {name: median(row[1] for row in rows[1:]) for name, rows in taken.items()}
    bare = f"bare window: {time['bare'] * 1000:.0f} ms, {memory['bare']:.0f} MB"
    return [
        Line("window answers, start page", time["start"] / time["bare"], "x", 2, bare),
        Line("window with a document answers", time["document"] / time["bare"], "x", 5, bare),
        Line("peak memory, start page", memory["start"] / memory["bare"], "x", 2, bare),
        Line("peak memory with a document", memory["document"] / memory["bare"], "x", 2.5, bare),
    ]

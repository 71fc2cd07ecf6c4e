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

ROUNDS = 11
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
    """Measure bare and Muster's windows in turns, so that a slow moment hits both.

    Each turn has its ratios, and of the turns, after one to warm up, the median counts.
    """
    example = Path(__file__).parents[1] / "resources" / "references" / "afisma-2013.muster.json"
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder) / example.name  # of its own: nobody else has it open
        document.write_bytes(example.read_bytes())
        starts = (("bare_window.py",), ("muster_window.py",), ("muster_window.py", str(document)))
        turns = [[_start(*start) for start in starts] for _ in range(ROUNDS + 1)]

    def ratio(which: int, of: int) -> float:
        return median(turn[which][of] / turn[0][of] for turn in turns[1:])

    time, memory = (median(turn[0][of] for turn in turns[1:]) for of in (0, 1))
    bare = f"bare window: {time * 1000:.0f} ms, {memory:.0f} MB"
    return [
        Line("window answers, start page", ratio(1, 0), "x", 1.6, bare),
        Line("window with a document answers", ratio(2, 0), "x", 3.8, f"aim: 3.5; {bare}"),
        Line("peak memory, start page", ratio(1, 1), "x", 1.7, bare),
        Line("peak memory with a document", ratio(2, 1), "x", 2.2, bare),
    ]

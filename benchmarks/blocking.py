"""How long the window stands still at most while reports are made: the longest gap between two beats of it.

A timer beats every millisecond in a real window without a screen, while the full report is made as for the
user, beside the window. Each kind is made several times, after once to load what it needs, and of the
longest gaps the median counts; the first of each kind, with its imports, has a line of its own.
"""

from itertools import pairwise
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.line import Line
from benchmarks.open_window import open_window

if TYPE_CHECKING:
    from muster.gui.window.main_window import MainWindow

KINDS = {"pdf": "PDF", "docx": "Word", "xlsx": "Excel", "html": "HTML"}
ROUNDS = 5
MOST = 50  # ms


def longest_gap(window: "MainWindow", kind: str) -> float:
    """Return the longest time in ms between two beats while a report of this kind is made."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer

    document = window.document
    assert document is not None
    loop, beats = QEventLoop(), [perf_counter()]
    made: list[object] = []

    def beat() -> None:
        beats.append(perf_counter())
        if made:
            loop.quit()

    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start()
    window.session.export.make(document, kind, made.append, made.append)
    loop.exec()
    timer.stop()
    assert isinstance(made[0], bytes), made[0]
    return 1000 * max(later - earlier for earlier, later in pairwise(beats))


def run() -> list[Line]:
    """Make each kind of report in a window."""
    with open_window() as window:
        first = max(longest_gap(window, kind) for kind in KINDS)
        gaps = {kind: median(longest_gap(window, kind) for _ in range(ROUNDS)) for kind in KINDS}
    slowest = max(gaps, key=lambda kind: gaps[kind])
    told = ", ".join(f"{KINDS[kind]} {gap:.0f}" for kind, gap in gaps.items())
    return [
        Line("window stands still, report made", gaps[slowest], "ms", MOST, told),
        Line("the same, the first of each kind", first, "ms", MOST),
    ]

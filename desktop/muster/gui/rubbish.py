"""Looks for rubbish in the window's thread alone: what Qt made must not go in another one.

Python looks for it in whatever thread happens to make something; a timer or a window that a thread of the
background throws away takes the program with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000  # ms between two looks


def collect_due() -> None:
    """Collect each generation that Python would have collected by now; called in the window's thread."""
    for generation, most in enumerate(gc.get_threshold()):
        if gc.get_count()[generation] <= most or most == 0:
            return
        gc.collect(generation)


class Rubbish(QObject):
    """Takes over from Python for as long as the program runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(collect_due)
        timer.start()

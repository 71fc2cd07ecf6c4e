"""From a key press to the panel repainted, in a real window without a screen."""

import os
import tempfile
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from benchmarks.line import Line


def run() -> list[Line]:
    """Press answers on every question and wait until nothing is left to repaint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from muster.gui.app import make_window
    from muster.gui.pages.walk.page import WalkPage
    from muster.resources import resource

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(application, QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat))
        window.resize(1366, 768)
        window.show()
        window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
        workspace = window.workspace
        assert workspace is not None
        workspace.go_to(f"walk/{workspace.document.framework.questions[0].id}")
        walk = workspace.page
        assert isinstance(walk, WalkPage)
        QTest.qWait(400)  # what the window does while the user looks at it for the first time
        answers, steps = [], []
        keys = [Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_4]
        for number in range(120):
            start = perf_counter()
            QTest.keyClick(walk.answer.levels.cards[0], keys[number % 4])
            application.processEvents()
            answers.append(perf_counter() - start)
            start = perf_counter()
            walk.go_on()
            application.processEvents()
            steps.append(perf_counter() - start)
            if workspace.place == "readiness":
                workspace.go_to(f"walk/{workspace.document.framework.questions[0].id}")
                application.processEvents()
        pages = []
        for place in ("readiness", "profile", "assessors", "readiness", "profile") * 4:
            start = perf_counter()
            workspace.go_to(place)
            application.processEvents()
            pages.append(perf_counter() - start)
        window.document.stack.setClean()  # type: ignore[union-attr]
        window.close()
        window.deleteLater()
    return [
        Line("answer to repainted panel, 95 %", quantiles(answers, n=20)[-1] * 1000, "ms", 16),
        Line("next question, 95 %", quantiles(steps, n=20)[-1] * 1000, "ms", 16),
        Line("go to another page, 95 %", quantiles(pages, n=20)[-1] * 1000, "ms", 16),
    ]

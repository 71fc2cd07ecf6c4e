"""A real window without a screen, with a reference mission open in it, for what is measured inside."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from muster.gui.window.main_window import MainWindow

SETTLED = 2500  # ms after which nothing is prepared any more


def one_application() -> "QApplication":
    """Return the application of this process, made now if there is none."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.dont_write_bytecode = False  # as for a user: modules are compiled once, and not with each start
    from PySide6.QtWidgets import QApplication

    import muster.gui  # noqa: F401  before anything of Qt: it makes PySide6 lighter

    application = QApplication.instance() or QApplication(["muster", "-style", "Fusion"])
    assert isinstance(application, QApplication)
    return application


@contextmanager
def open_window(mission: str = "afisma-2013") -> Iterator["MainWindow"]:
    """Return a window on a walk through a mission, once it has prepared what it prepares by itself."""
    from PySide6.QtCore import QSettings
    from PySide6.QtTest import QTest

    from muster.gui.app import make_window
    from muster.resources import resource

    application = one_application()
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat)
        window = make_window(application, store, language="en", state=Path(folder))
        window.resize(1366, 768)
        window.show()
        window.handlers.open_example(resource("references", f"{mission}.muster.json"))
        workspace = window.workspace
        assert workspace is not None
        workspace.go_to(f"walk/{workspace.document.framework.questions[0].id}")
        QTest.qWait(SETTLED)  # what the window does while the user looks at it for the first time
        try:
            yield window
        finally:
            if window.document is not None:
                window.document.stack.setClean()
            window.close()
            window.deleteLater()
            application.processEvents()


def repainted(work: Callable[[], object]) -> float:
    """Return the seconds until some work is done and nothing is left to lay out or paint."""
    application = one_application()
    start = perf_counter()
    work()
    application.processEvents()
    return perf_counter() - start

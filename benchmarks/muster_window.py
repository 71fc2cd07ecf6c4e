"""Muster's window as `muster` opens it; says when it answers, optionally with a document open, and goes."""

import gc
import sys
from functools import partial


def main() -> None:
    """Open the window with the arguments given, say when it has been painted and answers, and go."""
    gc.disable()  # as `muster` does before it loads the window
    from muster.gui import app  # isort: skip  before anything of Qt: it makes PySide6 lighter
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from muster.__main__ import main as muster
    from muster.gui.window.main_window import MainWindow

    with_document = len(sys.argv) > 1

    def look() -> None:
        windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
        if windows and (windows[0].document is not None or not with_document):
            QTimer.singleShot(0, partial(tell, windows[0]))  # a turn later: what is asked for is painted
        else:
            QTimer.singleShot(0, look)

    def tell(window: MainWindow) -> None:
        print("ready", flush=True)
        window.close()
        QApplication.quit()

    make = app.make_window

    def watched(*arguments: object, **named: object) -> MainWindow:
        window = make(*arguments, **named)  # type: ignore[arg-type]
        QTimer.singleShot(0, look)
        return window

    app.make_window = watched
    sys.exit(muster(sys.argv[1:]))


if __name__ == "__main__":
    main()

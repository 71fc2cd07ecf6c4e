"""Muster's window as `muster` opens it; says when it answers, optionally with a document open, and goes."""

import sys


def main() -> None:
    """Open the window with the arguments given, say when it answers, and go."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from muster.__main__ import main as muster

    wanted = "document" if len(sys.argv) > 1 else "start"

    def look() -> None:
        from muster.gui.window.main_window import MainWindow

        application = QApplication.instance()
        assert application is not None
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and (wanted == "start" or widget.document is not None):
                print("ready", flush=True)
                widget.close()
                application.quit()
                return
        QTimer.singleShot(0, look)

    # The timer is asked for before the application is made, so it is the first thing that it answers.
    from muster.gui import app

    original = app.make_window

    def watched(*arguments: object, **named: object) -> object:
        made = original(*arguments, **named)  # type: ignore[arg-type]
        QTimer.singleShot(0, look)
        return made

    app.make_window = watched  # type: ignore[assignment]
    sys.exit(muster(sys.argv[1:]))


if __name__ == "__main__":
    main()

"""The yardstick: the least that a PySide6 program with a window can be."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


def main() -> None:
    """Show an empty window, say when it answers, and go."""
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.resize(1360, 820)
    window.show()

    def answered() -> None:
        print("ready", flush=True)
        application.quit()

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, answered))  # painted, and a turn later
    application.exec()


if __name__ == "__main__":
    main()

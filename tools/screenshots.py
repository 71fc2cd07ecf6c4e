"""Takes the pictures in docs/ from the real window: `python tools/screenshots.py [DIR] [--size WxH] ...`."""

import argparse
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import muster.gui  # noqa: F401 - first: see there

ROOT = Path(__file__).parents[1]
SETTLING = 500  # milliseconds, after which whatever a page has to have worked out is under way
PLACES = (
    "profile",
    "assessors",
    "walk/CAP-08",
    "lessons/L03",
    "strength",
    "readiness",
    "plan",
    "what-if",
    "compare",
    "weights",
    "explain",
    "report",
)


def main() -> None:
    """Open an example and save a picture of every page."""
    from PySide6.QtCore import QSettings
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from muster.gui.app import make_window
    from muster.resources import resource

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--text", type=int, default=100, help="text size in per cent")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--language", default="en")
    parser.add_argument("--example", default="afisma-2013")
    parser.add_argument("--places", nargs="*", default=PLACES)
    chosen = parser.parse_args()
    application = QApplication([])
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat)
        store.setValue("look/theme", chosen.theme)
        store.setValue("look/text_size", chosen.text)
        store.setValue("look/language", chosen.language)
        window = make_window(application, store, None, chosen.language)
        window.resize(*(int(part) for part in chosen.size.split("x")))
        window.show()
        chosen.folder.mkdir(parents=True, exist_ok=True)

        def grab(name: str) -> None:
            for _ in range(400):
                application.processEvents()
            window.grab().save(str(chosen.folder / f"{name}.png"))

        grab("start")
        window.handlers.open_example(resource("references", f"{chosen.example}.muster.json"))
        assert window.workspace is not None
        for place in chosen.places:
            window.workspace.go_to(place)
            if place == "report":
                page = window.workspace.pages.page("report")
                while not getattr(page, "is_current", True):
                    application.processEvents()
            QTest.qWait(SETTLING)
            while window.background.is_busy():
                application.processEvents()
            grab(place.partition("/")[0])
        window.close()


if __name__ == "__main__":
    main()

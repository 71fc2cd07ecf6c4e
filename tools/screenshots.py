"""Takes pictures of the real window, by default those in docs/.

`--matrix` takes every page in every language, theme, text size and window size into build/screenshots, in
a few processes, with a sheet a page to look at: `python tools/screenshots.py --matrix [--jobs N]`.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import muster.gui  # noqa: F401 - first: see there

ROOT = Path(__file__).parents[1]
PACKED = 0  # the quality of a PNG: its smallest, and nothing is lost
SETTLING = 500  # milliseconds, after which whatever a page has to have worked out is under way
LANGUAGES = ("en", "fr", "ar")
THEMES = ("light", "dark", "contrast")
TEXTS = (100, 200)
SIZES = ("1024x700", "1366x768", "1920x1080")
THUMB = 640  # px: the width of a picture on a sheet
PLACES = (
    "profile",
    "assessors",
    "walk/CAP-08",
    "lessons/L03",
    "strength",
    "backcast",
    "exercise",
    "session",
    "actions",
    "decisions",
    "readiness",
    "plan",
    "what-if",
    "compare",
    "weights",
    "explain",
    "history",
    "report",
)


def matrix(folder: Path, places: list[str], jobs: int) -> None:
    """Take every picture, a process for each of the combinations, and lay those of a page on one sheet."""
    todo = list(product(LANGUAGES, THEMES, TEXTS, SIZES))

    def take(one: tuple[str, str, int, str]) -> None:
        language, theme, text, size = one
        name = f"{language}-{theme}-{text}-{size}"
        options = ["--language", language, "--theme", theme, "--text", str(text), "--size", size]
        command = [sys.executable, __file__, str(folder / name), *options, "--places", *places]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        print(f"{name}: {'ok' if done.returncode == 0 else done.stderr.strip().splitlines()[-1]}", flush=True)

    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(take, todo))
    sheets(folder)


def sheets(folder: Path) -> None:
    """Lay a page's pictures on one sheet: a row a language and theme, a column a text and window size."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    application = QGuiApplication.instance() or QGuiApplication([])
    rows, columns = list(product(LANGUAGES, THEMES)), list(product(TEXTS, SIZES))
    for page in sorted({path.stem for path in folder.glob("*-*-*-*/*.png")}):
        high = THUMB * 3 // 4
        sheet = QImage(THUMB * len(columns), high * len(rows), QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.darkGray)
        painter = QPainter(sheet)
        for (down, (language, theme)), (across, (text, size)) in product(enumerate(rows), enumerate(columns)):
            image = QImage(str(folder / f"{language}-{theme}-{text}-{size}" / f"{page}.png"))
            if not image.isNull():
                small = image.scaledToWidth(THUMB - 8, Qt.TransformationMode.SmoothTransformation)
                place = QRect(THUMB * across + 4, high * down + 4, small.width(), small.height())
                painter.drawImage(place.topLeft(), small)
        painter.end()
        sheet.save(str(folder / f"sheet-{page}.png"))
    del application


def main() -> None:
    """Open an example and save a picture of every page."""
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QImage
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
    parser.add_argument("--matrix", action="store_true", help="every page in every look")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    chosen = parser.parse_args()
    if chosen.matrix:
        folder = ROOT / "build" / "screenshots" if chosen.folder == ROOT / "docs" else chosen.folder
        matrix(folder, list(chosen.places), chosen.jobs)
        return
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
            image = window.grab().toImage()
            image = image.convertToFormat(QImage.Format.Format_RGB888)
            image.save(str(chosen.folder / f"{name}.png"), "PNG", PACKED)  # type: ignore[call-overload]

        grab("start")
        name = f"{chosen.example}.muster.json"
        own = resource("references", chosen.language, name)  # as the start page offers it
        window.handlers.open_example(own if own.is_file() else resource("references", name))
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

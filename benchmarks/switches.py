"""Another theme, another language, and every page for the first time, in a real window without a screen.

Each is done several times, and the median counts. Themes are put on with the pages there that a window
prepares by itself, and again with all of them. Pages are made once a window, so there the slowest page of
each window counts, and of the windows the median.
"""

from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.line import Line
from benchmarks.open_window import one_application, open_window, repainted

if TYPE_CHECKING:
    from muster.gui.window.main_window import MainWindow

WINDOWS, TURNS = 3, 2


def _speak(window: "MainWindow", language: str) -> None:
    old = window.workspace
    window.set_language(language)
    while window.workspace is old:
        one_application().processEvents()


def run() -> list[Line]:
    """Switch to and fro, then go to every page that the side bar offers."""
    themes: list[float] = []
    with_all: list[float] = []
    languages: list[float] = []
    slowest: list[tuple[float, str]] = []
    for _ in range(WINDOWS):
        with open_window() as window:
            from muster.gui.window.page_table import PAGES

            workspace = window.workspace
            assert workspace is not None
            look = window.appearance.set_theme
            themes += [repainted(partial(look, name)) for name in ("dark", "light") * TURNS]
            visits = [(repainted(partial(workspace.go_to, row.id)), row.id) for row in PAGES]
            slowest.append(max(visits))
            with_all += [repainted(partial(look, name)) for name in ("dark", "light") * TURNS]
            workspace.go_to("walk")
            languages += [repainted(partial(_speak, window, code)) for code in ("fr", "en") * TURNS]
    page, name = sorted(slowest)[len(slowest) // 2]
    return [
        Line("another theme", 1000 * median(themes), "ms", 150),
        Line("another theme, every page made", 1000 * median(with_all), "ms", 150),
        Line("another language", 1000 * median(languages), "ms", 300),
        Line("any page for the first time", 1000 * page, "ms", 50, f"the slowest: {name}"),
    ]

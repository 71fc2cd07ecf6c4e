"""Renders the icons of program and files for desktops, and colours the parts of controls for each theme.

`--check` writes nothing and tells which parts are not what the themes say.
"""

import argparse
import os
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
FOLDER = RESOURCES / "icons"
THEMES = ("light", "dark", "contrast")
# What the style sheet can only take from a file: its name, the line icon it is, its colour in the theme.
PARTS = (
    ("check", "check", "accent_text"),
    ("check-off", "check", "card"),
    ("dash", "remove", "accent_text"),
    ("down", "down", "text"),
    ("down-off", "down", "line_strong"),
    ("up", "up", "text"),
    ("up-off", "up", "line_strong"),
    ("previous", "previous", "text"),
    ("next", "next", "text"),
)
SIZES = (16, 24, 32, 48, 64, 128, 256)  # pixels


def parts() -> Iterator[tuple[Path, str]]:
    """Yield the file of every part in every theme, and what should be in it."""
    for theme in THEMES:
        colours = tomllib.loads((RESOURCES / "themes" / f"{theme}.toml").read_text(encoding="utf-8"))
        for name, icon, colour in PARTS:
            drawing = (FOLDER / "line" / f"{icon}.svg").read_text(encoding="utf-8")
            yield FOLDER / "parts" / theme / f"{name}.svg", drawing.replace("currentColor", colours[colour])


def stale_parts() -> list[Path]:
    """Return the parts that are not what theme and icon say."""
    return [path for path, text in parts() if not path.is_file() or path.read_text("utf-8") != text]


def main() -> int:
    """Write every part, and every size of every drawing; with `--check` return 1 when a part is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        for path in stale_parts():
            print(f"differs: {path}")
        return 1 if stale_parts() else 0
    for path, text in parts():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    render()
    return 0


def render() -> None:
    """Write every size of every drawing of program and files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication(sys.argv[:1])
    for drawing in sorted(FOLDER.glob("*.svg")):
        renderer = QSvgRenderer(str(drawing))
        for size in SIZES:
            image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            renderer.render(painter)
            painter.end()
            target = FOLDER / str(size) / f"{drawing.stem}.png"
            target.parent.mkdir(exist_ok=True)
            image.save(str(target))
    application.quit()


if __name__ == "__main__":
    sys.exit(main())

"""Renders the icons' drawings (SVG) to the sizes that desktops ask for, beside them in resources/icons."""

import os
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256)  # pixels


def main() -> int:
    """Write every size of every drawing; return 0."""
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
    return 0


if __name__ == "__main__":
    sys.exit(main())

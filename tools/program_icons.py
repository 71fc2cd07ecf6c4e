"""Writes the icons of program and files as Windows and macOS want them: build/*.ico and build/*.icns.

Both are boxes round the drawings in resources/icons, which are PNG files.
"""

import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DRAWN = ROOT / "resources" / "icons"
NAMES = ("muster", "muster-document", "muster-sealed", "muster-votes")
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The type of a picture in an icon of macOS, and its size in pixels; @2x are those of finer screens.
ICNS_TYPES = (
    (b"icp4", 16),
    (b"icp5", 32),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic13", 256),
)


def drawing(name: str, size: int) -> bytes:
    """Return one size of a drawing."""
    return (DRAWN / str(size) / f"{name}.png").read_bytes()


def ico(name: str) -> bytes:
    """Return an icon of Windows: a head, a row for each size, the pictures."""
    pictures = [(size, drawing(name, size)) for size in ICO_SIZES]
    place = 6 + 16 * len(pictures)
    rows = b""
    for size, content in pictures:
        rows += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(content), place)
        place += len(content)
    return struct.pack("<HHH", 0, 1, len(pictures)) + rows + b"".join(content for _, content in pictures)


def icns(name: str) -> bytes:
    """Return an icon of macOS: a head, and each picture behind its type and length."""
    parts = [(kind, drawing(name, size)) for kind, size in ICNS_TYPES]
    body = b"".join(kind + struct.pack(">I", len(content) + 8) + content for kind, content in parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(target: Path = ROOT / "build") -> int:
    """Write all of them."""
    target.mkdir(exist_ok=True)
    for name in NAMES:
        (target / f"{name}.ico").write_bytes(ico(name))
        (target / f"{name}.icns").write_bytes(icns(name))
    return 0


if __name__ == "__main__":
    sys.exit(main())

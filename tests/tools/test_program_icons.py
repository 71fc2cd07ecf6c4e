"""Icons of Windows and macOS hold every size, and other programs can read them."""

import io
import struct
from pathlib import Path

import pytest
from PIL import Image

import program_icons


@pytest.mark.parametrize("name", program_icons.NAMES)
def test_windows_finds_every_size(name: str) -> None:
    with Image.open(io.BytesIO(program_icons.ico(name))) as icon:
        assert icon.info["sizes"] == {(size, size) for size in program_icons.ICO_SIZES}
        icon.load()
        assert icon.mode == "RGBA"


@pytest.mark.parametrize("name", program_icons.NAMES)
def test_macos_finds_every_size(name: str) -> None:
    content = program_icons.icns(name)
    assert struct.unpack(">4sI", content[:8]) == (b"icns", len(content))
    with Image.open(io.BytesIO(content)) as icon:
        sizes = {(wide * scale, high * scale) for wide, high, scale in icon.info["sizes"]}
        assert sizes == {(size, size) for _, size in program_icons.ICNS_TYPES}
        icon.load()


def test_all_are_written(tmp_path: Path) -> None:
    assert program_icons.main(tmp_path / "build") == 0
    assert len(list((tmp_path / "build").iterdir())) == 2 * len(program_icons.NAMES)

"""The passphrase of a command comes from the first line of an ordinary file; nothing else is waited for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from muster.cli.errors import CommandError
from muster.cli.passphrase import MOST, passphrase_from
from tests.wording import refused


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"correct horse", "correct horse"),
        (b"correct horse\nsecond line\xff", "correct horse"),
        (b" with spaces \r\n", " with spaces "),
        (b"\xef\xbb\xbfsch\xc3\xb6n\n", "schön"),
        (b"x" * MOST, "x" * MOST),
    ],
)
def test_the_first_line_is_the_passphrase(tmp_path: Path, content: bytes, expected: str) -> None:
    (tmp_path / "pw").write_bytes(content)
    assert passphrase_from(str(tmp_path / "pw")) == expected


@pytest.mark.parametrize("content", [b"", b"\n", b"\r\nx", b"\xef\xbb\xbf\n"])
def test_an_empty_first_line_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "pw").write_bytes(content)
    with refused(CommandError, "holds no passphrase in its first line"):
        passphrase_from(str(tmp_path / "pw"))


@pytest.mark.parametrize("content", [b"x" * (MOST + 1), b"\xff\xfep\x00w\x00"])
def test_what_is_no_short_text_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "pw").write_bytes(content)
    with refused(CommandError, "must be an ordinary text file of at most 64 kB"):
        passphrase_from(str(tmp_path / "pw"))


@pytest.mark.parametrize("name", ["gone", ".", "x" * 300, "a\0b"])
def test_what_is_no_file_is_told(tmp_path: Path, name: str) -> None:
    with refused(CommandError, "must be an ordinary text file"):
        passphrase_from(str(tmp_path / name))


@pytest.mark.skipif(os.name != "posix", reason="pipes by name and devices of Unix")
@pytest.mark.parametrize("kind", ["pipe", "/dev/zero", "link"])
def test_a_pipe_or_a_device_is_not_waited_for(tmp_path: Path, kind: str) -> None:
    """In a process of its own, so that a hang is a failure and not the end of the tests."""
    place = tmp_path / "pw"
    if kind == "pipe":
        os.mkfifo(place)
    else:
        place.symlink_to("/dev/zero")
    name = kind if kind.startswith("/") else str(place)
    done = subprocess.run(
        [sys.executable, "-m", "muster", "score", "x.json", "--passphrase-file", name],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 2
    assert "ordinary text file" in done.stderr
    assert "Traceback" not in done.stderr

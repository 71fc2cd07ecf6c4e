"""Only ordinary files are read, and no more of them than asked."""

import errno
import os
from pathlib import Path

import pytest

from muster.storage.regular_file import NotRegular, open_regular, read_regular

POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes, devices and links of Unix")


@pytest.mark.parametrize(("most", "expected"), [(0, b""), (2, b"ab"), (3, b"abc"), (9, b"abc")])
def test_at_most_so_much_is_read(tmp_path: Path, most: int, expected: bytes) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert read_regular(tmp_path / "a", most) == expected


def test_what_is_missing_or_a_folder_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_regular(tmp_path / "gone", 1)
    with pytest.raises(IsADirectoryError) as caught:
        read_regular(tmp_path, 1)
    assert caught.value.args == (errno.EISDIR, os.strerror(errno.EISDIR))
    assert caught.value.filename == str(tmp_path)
    with pytest.raises(ValueError, match="null"):
        read_regular(tmp_path / "a\0b", 1)


@POSIX
def test_a_pipe_or_a_device_is_neither_waited_for_nor_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(NotRegular) as caught:
            read_regular(path, 10**12)
        assert caught.value.args == (errno.EINVAL, "not an ordinary file")
        assert caught.value.filename == str(path)


@POSIX
def test_a_pipe_that_takes_the_files_place_in_between_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    real = os.open

    def swapped(place: Path, flags: int) -> int:
        path.unlink()
        os.mkfifo(path)
        return real(place, flags)

    monkeypatch.setattr(os, "open", swapped)
    with pytest.raises(NotRegular) as caught:
        open_regular(path)
    assert caught.value.filename == str(path)


@POSIX
def test_links_are_followed_only_when_asked_to(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert read_regular(tmp_path / "link", 9) == b"abc"
    with pytest.raises(OSError, match=r"ordinary|symbolic"):
        read_regular(tmp_path / "link", 9, follow=False)
    with open_regular(tmp_path / "link") as stream:
        assert stream.read() == b"abc"


@POSIX
def test_a_link_that_takes_the_files_place_in_between_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    (tmp_path / "b").write_bytes(b"secret")
    real = os.open

    def swapped(place: Path, flags: int) -> int:
        path.unlink()
        path.symlink_to(tmp_path / "b")
        return real(place, flags)

    monkeypatch.setattr(os, "open", swapped)
    with pytest.raises(OSError, match="symbolic") as caught:
        read_regular(path, 9, follow=False)
    assert caught.value.errno == errno.ELOOP


@POSIX
@pytest.mark.parametrize(("most", "expected"), [(2, b"ab"), (3, b"abc"), (5, b"abcde"), (9, b"abcdef")])
def test_a_file_that_grows_while_it_is_read_is_read_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, expected: bytes
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abcdef")
    real = os.fstat(os.open(path, os.O_RDONLY))
    short = os.stat_result([*real[:6], 3, *real[7:]])
    monkeypatch.setattr(os, "fstat", lambda _descriptor: short)
    assert read_regular(path, most) == expected

"""Sealed files on the command line."""

import getpass
import os
import subprocess
import sys
import threading
from io import StringIO
from pathlib import Path

import pytest

from muster.__main__ import main
from muster.cli.errors import CommandError
from muster.cli.passphrase import LONGEST, passphrase_from
from muster.storage import open_assessment, save_assessment
from tests.cli.support import run
from tests.wording import refused


def test_a_confidential_file_takes_a_passphrase_file(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, secret = tmp_path / "s.muster.json.age", tmp_path / "pw.txt"
    save_assessment(open_assessment(saved).assessment, place, "correct horse")
    secret.write_text("correct horse\n", "utf-8")
    assert main(["score", str(place), "--passphrase-file", str(secret)]) == 0
    assert "Not ready" in capsys.readouterr().out
    secret.write_text("wrong horse\n", "utf-8")
    assert main(["score", str(place), "--passphrase-file", str(secret)]) == 2
    shown = capsys.readouterr().err
    assert "does not open with this passphrase" in shown
    assert "horse" not in shown
    done = run("score", str(place), stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert "--passphrase-file FILE" in done.stderr
    assert main(["score", str(place), "--passphrase-file", str(tmp_path / "gone")]) == 2


@pytest.mark.parametrize(
    ("content", "passphrase"),
    [
        (b"correct horse\n", "correct horse"),
        (b"caf\xc3\xa9\r\nmore", "café"),
        (b" a b ", " a b "),
        (b"\xef\xbb\xbfa b\n", "a b"),
        (b"x" * (LONGEST - 1) + b"\n" + b"y" * LONGEST, "x" * (LONGEST - 1)),
    ],
)
def test_the_first_line_is_the_passphrase(tmp_path: Path, content: bytes, passphrase: str) -> None:
    place = tmp_path / "pw"
    place.write_bytes(content)
    assert passphrase_from(str(place)) == passphrase


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "passphrase_empty"),
        (b"\nsecond", "passphrase_empty"),
        (b"\xff\n", "passphrase_unreadable"),
        (b"\xff\xfep\x00w\x00", "passphrase_unreadable"),
        (b"x" * LONGEST, "passphrase_unreadable"),
    ],
)
def test_a_file_without_a_passphrase_is_told(tmp_path: Path, content: bytes, code: str) -> None:
    place = tmp_path / "pw"
    place.write_bytes(content)
    with pytest.raises(CommandError) as caught:
        passphrase_from(str(place))
    assert caught.value.code == code
    assert caught.value.values == {"name": str(place)}


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
    done = run("score", "x.json", "--passphrase-file", name, timeout=120)
    assert done.returncode == 2
    assert "ordinary text file" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="pipes of Unix")
@pytest.mark.parametrize(
    ("pieces", "passphrase"),
    [([b"correct", b" horse\n", b"more"], "correct horse"), ([b"correct horse"], "correct horse")],
)
def test_what_comes_through_a_pipe_is_taken(pieces: list[bytes], passphrase: str) -> None:
    listen, talk = os.pipe()
    with os.fdopen(talk, "wb", buffering=0) as stream:
        writer = threading.Thread(target=stream.writelines, args=[pieces])
        writer.start()
        writer.join()
        stream.close()
        try:
            assert passphrase_from(f"/dev/fd/{listen}") == passphrase
        finally:
            os.close(listen)


@pytest.mark.skipif(os.name != "posix", reason="pipes of Unix")
@pytest.mark.parametrize("said", [b"", b"half a line", b"x" * (2 * LONGEST)])
def test_a_pipe_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch, said: bytes) -> None:
    monkeypatch.setattr("muster.cli.passphrase.PATIENCE", 0.01)
    listen, talk = os.pipe()
    try:
        os.write(talk, said)
        with refused(CommandError, "a pipe that is written to"):
            passphrase_from(f"/dev/fd/{listen}")
    finally:
        os.close(talk)
        os.close(listen)


class Terminal(StringIO):
    """A standard input that somebody sits at."""

    def isatty(self) -> bool:
        return True


def test_somebody_at_the_terminal_is_asked_in_the_users_language(
    saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "s.muster.json.age"
    save_assessment(open_assessment(saved).assessment, place, "correct horse")
    monkeypatch.setattr(sys, "stdin", Terminal())
    asked = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return "correct horse"

    monkeypatch.setattr(getpass, "getpass", answer)
    assert main(["score", str(place), "--lang", "fr"]) == 0
    assert asked == ["Phrase secrète\u00a0: "]

    def leave(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(getpass, "getpass", leave)
    assert main(["score", str(place)]) == 2
    assert "--passphrase-file FILE" in capsys.readouterr().err

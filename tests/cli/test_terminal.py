"""Any console: every command in every encoding, colours on terminals alone, columns by what letters take."""

import codecs
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from muster.__main__ import main
from muster.cli import terminal
from muster.cli.commands import COMMANDS
from muster.cli.terminal import Line, by_lookalike, has_colour, in_columns, painted, width
from muster.phrases import LANGUAGES
from tests.cli.support import example

ENCODINGS = ("ascii", "latin-1", "cp1252", "cp850", "cp1256", "utf-8")
ORDER = "\x1b["
HARD = "Ω→✕ “بعثة” 🚁"  # what no narrow encoding has


@pytest.fixture
def hard(tmp_path: Path) -> str:
    """An assessment whose title no narrow encoding can show, under a name that none can either."""
    raw = json.loads(Path(example("amisom-2012")).read_text(encoding="utf-8"))
    raw["title"] = HARD
    path = tmp_path / f"{HARD}.muster.json"
    path.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    return str(path)


def asked(hard: str, folder: Path) -> dict[str, list[list[str]]]:
    """Return for each command how it is called, to do something and to be refused."""
    gone = str(folder / f"gone {HARD}")
    return {
        "score": [[hard], [hard, "--json"], [gone], []],
        "validate": [[hard], [gone], [str(Path(example("afisma-2013")))]],
        "report": [
            [hard, "-o", str(folder / "r.csv")],
            [gone, "-o", str(folder / "r.csv")],
            [hard, "-o", gone],
        ],
        "compare": [[hard, example("amisom-2007")], [hard, example("amisom-2007"), "--json"], [hard]],
        "plan": [[hard, "--effort", "10"], [hard, "--effort", "10", "--json"], [hard, "--by", HARD]],
        "merge": [
            [hard, gone, "-o", str(folder / "m.json")],
            [hard, hard, "-o", str(folder / "x" / "m.json")],
        ],
        "votes": [[hard, "--as", HARD, "-o", str(folder / "v.json")]],
        "schema": [[]],
        "examples": [[], [gone]],
    }


def run_into(
    encoding: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> tuple[int, bytes, bytes]:
    """Run a command with streams of an encoding that refuse what they do not have."""
    out, err = io.BytesIO(), io.BytesIO()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding=encoding))
        patch.setattr(sys, "stderr", io.TextIOWrapper(err, encoding=encoding))
        code = main(arguments)
        sys.stdout.flush()
        sys.stderr.flush()
        return code, out.getvalue(), err.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_does_the_same_in_every_encoding(
    command: str, language: str, hard: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
    for arguments in [*asked(hard, tmp_path)[command], ["--help"], ["--strange"]]:
        done = {}
        for encoding in ENCODINGS:
            for made in ("r.csv", f"gone {HARD}"):
                place = tmp_path / made
                for file in [*place.glob("*"), place] if place.is_dir() else [place]:
                    file.rmdir() if file.is_dir() else file.unlink(missing_ok=True)
            code, out, err = run_into(encoding, [command, *arguments], monkeypatch)
            told = out if "--json" in arguments or command == "schema" else out.decode(encoding).encode()
            done[encoding] = (code, bool(out), err.count(b"\n"), "--json" in arguments and told)
            assert b"Traceback" not in err
        assert len(set(done.values())) == 1, (arguments, done)


@pytest.mark.parametrize(
    "more",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "cp1252"},
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii:strict"},
    ],
    ids=str,
)
def test_real_processes_in_poor_locales(more: dict[str, str], hard: str) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "muster", *arguments],
            capture_output=True,
            check=False,
            env={**os.environ, **more},
        )

    text, plain = run("score", hard, "--lang", "ar"), run("score", hard, "--json")
    assert (text.returncode, text.stderr) == (0, b"")
    assert (plain.returncode, plain.stderr) == (0, b"")
    assert json.loads(plain.stdout)["title"] == HARD
    assert HARD.encode() in plain.stdout, "JSON is UTF-8 whatever the console"
    refused = run("score", f"{hard} gone", "--lang", "fr")
    assert (refused.returncode, refused.stdout, refused.stderr.count(b"\n")) == (2, b"", 1)


def test_a_sign_that_is_lacking_is_shown_by_a_like_one_or_its_number() -> None:
    codecs.register_error("lookalike", by_lookalike)
    assert "✕ “a” → b… Ω 🚁".encode("ascii", "lookalike") == b'x "a" -> b... \\u03a9 \\U0001f681'
    assert "“é” → ✓".encode("cp1252", "lookalike") == b"\x93\xe9\x94 -> v"
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", "lookalike")


@pytest.mark.parametrize("sign", sorted(terminal.LOOKALIKES))
def test_what_stands_for_a_sign_is_on_every_console(sign: str) -> None:
    assert terminal.LOOKALIKES[sign].isascii()


def on_terminal(*arguments: str, **more: str) -> str:
    """Return what a command shows on a terminal of its own, as it comes."""
    pty = pytest.importorskip("pty")
    screen, side = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", **more}
    with subprocess.Popen(
        [sys.executable, "-m", "muster", *arguments], stdout=side, stderr=side, stdin=side, env=environment
    ):
        os.close(side)
        shown = b""
        while True:
            try:
                piece = os.read(screen, 65536)
            except OSError:  # nobody has the other side any more
                break
            if not piece:
                break
            shown += piece
    os.close(screen)
    return shown.decode().replace("\r\n", "\n")


def bare(shown: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", shown)


def test_a_terminal_shows_colours_and_says_no_more_by_them() -> None:
    arguments = ("score", example("afisma-2013"))
    shown = on_terminal(*arguments)
    assert "\x1b[1;31m✕ Not ready to deploy\x1b[0m\n" in shown
    assert "\n  \x1b[1;31m✕ CAP-01 " in shown
    assert "\x1b[1mCategory " in shown
    piped = subprocess.run(
        [sys.executable, "-m", "muster", *arguments], capture_output=True, text=True, check=True
    )
    assert ORDER not in piped.stdout
    assert bare(shown) == piped.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("compare", example("amisom-2007"), example("amisom-2012")), "\n  \x1b[1;32m+ CAP-01 "),
        (("plan", example("amisom-2012"), "--effort", "10"), "\x1b[1;32m"),
        (("score", "gone"), "\x1b[1;31mmuster: \x1b[0m“gone” does not exist.\n"),
        (("examples",), "afisma-2013  AFISMA"),
    ],
)
def test_every_command_knows_a_terminal(arguments: tuple[str, ...], told: str) -> None:
    assert told in on_terminal(*arguments)


@pytest.mark.parametrize("more", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colour_where_nobody_wants_it(more: dict[str, str]) -> None:
    shown = on_terminal("score", example("afisma-2013"), **more)
    assert ORDER not in shown
    assert "✕ Not ready to deploy\n" in shown
    assert ORDER not in on_terminal("score", "gone", **more)


def test_an_empty_no_colour_counts_for_nothing() -> None:
    assert ORDER in on_terminal("score", "gone", NO_COLOR="")


def test_a_document_paints_nothing(tmp_path: Path) -> None:
    raw = json.loads(Path(example("afisma-2013")).read_text(encoding="utf-8"))
    raw["title"] = "\x1b[5mloud"
    path = tmp_path / "a.muster.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    assert "\x1b[1m\\u001b[5mloud\x1b[0m" in on_terminal("score", str(path))


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("console", "sets", "wanted"), [(True, True, True), (True, False, False), (False, True, False)]
)
def test_a_windows_console_is_asked_whether_it_paints(
    console: bool, sets: bool, wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[int] = []

    def set_mode(_handle: int, mode: int) -> bool:
        modes.append(mode)
        return sets

    kernel = SimpleNamespace(
        GetStdHandle=lambda number: number,
        GetConsoleMode=lambda _handle, _mode: console,
        SetConsoleMode=set_mode,
    )
    monkeypatch.setattr("ctypes.windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("TERM", "")
    assert has_colour(Screen(), "stdout") is wanted
    assert modes == ([terminal.ANSI_OUTPUT] if console else [])
    assert not has_colour(io.StringIO(), "stdout")


def test_a_windows_without_such_consoles_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("ctypes.windll", raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert not has_colour(Screen(), "stderr")


def test_a_closed_stream_has_no_colour() -> None:
    stream = Screen()
    gone: Any = SimpleNamespace(isatty=io.TextIOWrapper(io.BytesIO()).isatty)
    stream.close()
    wrapped = io.TextIOWrapper(io.BytesIO())
    wrapped.close()
    assert not has_colour(wrapped, "stdout")
    assert not has_colour(gone, "stdout")


def test_columns_stand_straight_whatever_letters_take() -> None:
    assert [width(text) for text in ("abc", "e\u0301", "部隊", "مُجاب", "a\u200f")] == [3, 1, 4, 4, 1]
    rows = (("部隊", "1"), ("e\u0301", "100"))
    assert in_columns(rows, right=True) == ["部隊    1", "e\u0301     100"]
    assert in_columns(rows) == ["部隊  1", "e\u0301     100"]


def test_blanks_are_not_painted() -> None:
    assert painted("  a", "bad") == "  \x1b[1;31ma\x1b[0m"
    assert painted("  ", "bad") == "  "
    assert painted("a", "") == "a"
    assert Line("a").tone == ""

"""Exit codes and sentences of all commands, in this process and in one of its own."""

import json
import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.__main__ import main
from muster.cli.commands import COMMANDS
from muster.cli.exit_codes import ExitCode
from tests.cli.support import BANK, example, run
from tests.factory import assessment


def test_errors_are_one_sentence_and_exit_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.json").write_text("{")
    (tmp_path / "lost.json").write_text(
        assessment(BANK)
        .model_copy(update={"framework": {"id": "lost", "version": "3"}})
        .model_dump_json(warnings=False)
    )
    for name, expected in (
        ("bad.json", "is not JSON"),
        ("none.json", "does not exist"),
        ("lost.json", "“lost 3” is not a question bank that this Muster knows"),
    ):
        assert main(["score", str(tmp_path / name)]) == 2
        said = capsys.readouterr().err
        assert said.startswith("muster: ")
        assert expected in said
        assert said.count("\n") == 1


def test_help_and_version_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert main(["--version"]) == 0
    assert "muster 0." in capsys.readouterr().out


def test_as_a_process_of_its_own(saved: Path) -> None:
    done = run("score", str(saved), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["score"] == 62.5
    piped = run("score", "-", input=saved.read_text(encoding="utf-8"))
    assert piped.returncode == 0
    assert run("validate", "gone.json").returncode == 2


POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes and devices of Unix")
MUSTER = f'"{sys.executable}" -m muster'


def shell(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)


@POSIX
@pytest.mark.parametrize("command", ["schema", "--help", f"score {example('afisma-2013')} --json"])
def test_a_reader_that_goes_is_no_error(command: str) -> None:
    done = shell(f"{MUSTER} {command} | head -c 1; echo ${{PIPESTATUS[0]}}")
    assert done.stderr == ""
    assert done.stdout[1:] == f"{ExitCode.DONE:d}\n"


@POSIX
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize("command", ["schema", "--help", "--version", f"score {example('afisma-2013')}"])
def test_a_full_disk_behind_standard_output_is_told(command: str) -> None:
    done = shell(f"{MUSTER} {command} > /dev/full")
    assert done.returncode == ExitCode.REFUSED
    assert done.stderr == "muster: Standard output cannot be written: the disk is full.\n"


@POSIX
@pytest.mark.parametrize(
    ("command", "code", "told"),
    [
        (f"score {example('afisma-2013')} >&-", ExitCode.DONE, ""),
        ("score - <&-", ExitCode.REFUSED, "muster: “standard input” is empty.\n"),
        ("score gone 2>&-", ExitCode.REFUSED, ""),
        ("score gone 2>/dev/full", ExitCode.REFUSED, ""),
    ],
)
def test_a_closed_stream_is_no_traceback(command: str, code: int, told: str) -> None:
    done = shell(f"{MUSTER} {command}")
    assert (done.returncode, done.stderr) == (code, told)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_poor_terminal_shows_signs_by_like_ones_or_their_number(encoding: str) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    done = run("score", example("afisma-2013"), "--lang", "fr", env=environment, encoding=encoding)
    assert (done.returncode, done.stderr) == (0, "")
    assert "\nx Pas pr" in done.stdout
    as_json = run("score", example("afisma-2013"), "--json", env=environment, encoding="utf-8")
    assert json.loads(as_json.stdout)["title"] == "AFISMA – northern Mali, January 2013"
    assert "AFISMA – northern" in as_json.stdout, "JSON is UTF-8 whatever the terminal"


@pytest.mark.parametrize("language", ["xx", "FR", "", "é" * 300, "../en"])
def test_a_language_that_is_not_spoken_is_refused(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", example("afisma-2013"), "--lang", language]) == ExitCode.REFUSED
    said = capsys.readouterr().err
    assert said.startswith("muster: Muster does not speak “")
    assert said.endswith("”; it speaks ar, en or fr.\n")
    assert len(said) < 80


def test_errors_speak_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    for language, told in (("fr", "n’existe pas."), ("en", "does not exist.")):
        for command in (["score"], ["validate"], ["plan"], ["report", "-o", "a.pdf"], ["compare", "x"]):
            assert main([*command, "gone", "--lang", language]) == ExitCode.REFUSED
            said = capsys.readouterr().err
            assert told in said, command
            assert said.count("\n") == 1


ODD = (
    *("gone", "x" * 300, "é" * 200, "", ".", "/", "-", "--", "a\nb", "%s", "{0}", "\udc80abc", "/dev/null"),
    *("--lang", "fr", "xx", "--json", "--blank", "-o", "--output=x.html", "/nope/x.html", "--help"),
    *("--effort", "1e308", "-1", "nan", "--by", "--from", "9999-12-31", "--target", "ready"),
    *("--passphrase-file", "/dev/full", "--version", "--x=%s"),
)


@given(st.sampled_from(COMMANDS), st.lists(st.sampled_from(ODD), max_size=5))
def test_no_arguments_end_in_a_traceback(command: str, arguments: list[str]) -> None:
    with (
        TemporaryDirectory() as folder,
        chdir(folder),
        redirect_stdout(StringIO()),
        redirect_stderr(StringIO()) as told,
    ):
        code = main([command, *arguments])
    assert code in set(ExitCode)
    lines = told.getvalue().splitlines()
    assert all(line.startswith("muster: ") for line in lines)
    assert len(lines) == (1 if code == ExitCode.REFUSED else 0) or command == "validate"


def test_an_interruption_has_the_code_of_shells(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("muster.cli.score.readiness", interrupt)
    assert main(["score", str(saved)]) == ExitCode.INTERRUPTED

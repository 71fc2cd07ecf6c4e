"""Completion in real shells: what a press of Tab offers."""

import os
import re
import select
import shutil
import subprocess
import time
from pathlib import Path

import pytest

import completions
from muster.cli.commands import COMMANDS
from muster.phrases import LANGUAGES

pty = pytest.importorskip("pty")  # not on Windows, which has none of these shells either


def shell(name: str) -> str:
    """Return where a shell is; skips the test where there is none."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"no {name} here")
    return found


def in_bash(*words: str) -> set[str]:
    """Return what bash offers for the last of the words."""
    script = (
        'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _shtab_muster; '
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        [shell("bash"), "--norc", "-c", script, "bash", completions.FILES["bash"], *words],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("name", sorted(completions.FILES))
def test_the_scripts_are_those_of_the_present_commands(name: str) -> None:
    assert completions.FILES[name].read_text(encoding="utf-8") == completions.script(name), "run `make man`"


@pytest.mark.parametrize("name", sorted(completions.FILES))
def test_the_shells_can_read_them(name: str) -> None:
    done = subprocess.run(
        [shell(name), "-n", completions.FILES[name]], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_bash_offers_commands_options_and_choices() -> None:
    assert in_bash("muster", "") == set(COMMANDS)
    assert in_bash("muster", "sc") == {"schema", "score"}
    assert in_bash("muster", "score", "--") == {"--help", "--json", "--passphrase-file", "--lang"}
    assert in_bash("muster", "plan", "x.muster.json", "--target", "") == {"ready", "conditional"}
    assert in_bash("muster", "report", "--paper", "l") == {"letter"}
    assert in_bash("muster", "report", "x", "--part", "ba") == {"ballots"}
    assert in_bash("muster", "score", "--lang", "") == set(LANGUAGES)
    assert in_bash("muster", "score", "--json", "--l") == {"--lang"}


def test_bash_completes_names_of_files_with_blanks(tmp_path: Path) -> None:
    (tmp_path / "a mission é.muster.json").touch()
    assert pressed(tmp_path, "muster score a\t") == "muster score a\\ mission\\ é.muster.json "
    assert pressed(tmp_path, "muster a\t") == "muster a\\ mission\\ é.muster.json "
    assert pressed(tmp_path, "muster score --passphrase-file a\t").endswith(" a\\ mission\\ é.muster.json ")


PATIENCE = 20  # seconds for a shell that is in a hurry with others


def pressed(folder: Path, keys: str) -> str:
    """Return the line of an interactive bash after keys were pressed in it."""
    screen, terminal = pty.openpty()
    environment = {
        **os.environ,
        "PS1": "ready>",
        "TERM": "dumb",
        "LC_ALL": "C.UTF-8",
        "COLUMNS": "200",
        "HISTFILE": "",
    }
    setup = f"bind 'set enable-bracketed-paste off'; source '{completions.FILES['bash']}'\n"
    with subprocess.Popen(
        [shell("bash"), "--norc", "--noprofile", "-i"],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        cwd=folder,
        env=environment,
        start_new_session=True,
    ) as process:
        os.close(terminal)
        try:
            shown(screen, "ready>$")
            os.write(screen, setup.encode())
            shown(screen, "ready>$")
            # Ctrl+A and echo: bash itself says what is in the line, without the marks of the screen.
            os.write(screen, keys.encode() + b"'\x01printf '<%s>\\n' '\n")
            return shown(screen, "\n<(.*)>\r\n")
        finally:
            process.kill()
            os.close(screen)


def shown(screen: int, wanted: str) -> str:
    """Wait until a terminal shows a pattern; return its group. Raises `AssertionError` when it never does."""
    text, until = b"", time.monotonic() + PATIENCE
    while (match := re.search(wanted.encode(), text)) is None:
        assert select.select([screen], [], [], max(0.0, until - time.monotonic()))[0], text
        text += os.read(screen, 4096)
    return (match[1] if match.re.groups else b"").decode()


def test_fish_offers_commands_options_and_files(tmp_path: Path) -> None:
    (tmp_path / "b mission.muster.json").touch()

    def offered(line: str) -> set[str]:
        done = subprocess.run(
            [
                shell("fish"),
                "--no-config",
                "-c",
                f"source '{completions.FILES['fish']}'; complete -C '{line}'",
            ],
            capture_output=True,
            text=True,
            check=True,
            cwd=tmp_path,
        )
        return {row.partition("\t")[0] for row in done.stdout.splitlines()}

    assert offered("muster sc") == {"schema", "score"}
    assert offered("muster plan x --target ") == {"ready", "conditional"}
    assert {"--json", "--lang"} <= offered("muster score --")
    assert "b mission.muster.json" in offered("muster score b")
    assert "b mission.muster.json" in offered("muster b")


def test_an_argument_that_nobody_thought_of_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(completions, "FREE", completions.FREE - {"staff"})
    with pytest.raises(LookupError, match="staff"):
        completions.described()

"""The command line: usage in the user's language, one sentence for what cannot be parsed."""

import pytest

from muster.__main__ import main
from muster.cli.commands import COMMANDS
from muster.cli.exit_codes import ExitCode
from muster.cli.parser import SILENT, parse
from muster.phrases import LANGUAGES, phrases_in


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_in_every_language(
    command: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [command, "--help"] if command in SILENT else [command, "--lang", language, "--help"]
    assert main(arguments) == ExitCode.DONE
    shown = " ".join(capsys.readouterr().out.split())
    spoken = phrases_in("en" if command in SILENT else language)
    assert spoken(f"command.{command}") in shown
    assert spoken("argparse.help") in shown
    assert ("--lang" in shown) == (command not in SILENT)


def test_the_help_names_commands_and_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == ExitCode.DONE
    shown = " ".join(capsys.readouterr().out.split())
    assert all(command in shown for command in COMMANDS)
    for code in ExitCode:
        assert f" {code:d} " in shown.partition("Exit codes:")[2]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["score"],
            "sont nécessaires\u00a0: FICHIER. Voir\u00a0: muster score --help\n",
        ),
        (["score", "a", "b"], "arguments non reconnus\u00a0: b."),
        (["score", "a", "--jso"], "arguments non reconnus\u00a0: --jso."),
        (
            ["plan", "a", "--target", "x"],
            "argument --target\u00a0: choix non valide\u00a0: 'x' (à choisir",
        ),
        (["plan", "a", "--by"], "argument --by\u00a0: un argument attendu."),
        (["validate"], "les arguments suivants sont nécessaires\u00a0: FICHIER."),
        (["score", "a", "--json=1"], "argument --json\u00a0: argument explicite ignoré\u00a0: '1'."),
    ],
)
def test_what_cannot_be_parsed_is_one_sentence_in_the_users_language(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert main(arguments) == ExitCode.REFUSED
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


def test_only_the_command_that_is_asked_for_is_loaded() -> None:
    options = parse(["schema"], phrases_in("en"))
    assert options.run.__module__ == "muster.cli.schema"

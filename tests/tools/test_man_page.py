"""The manual page says what the commands say, and troff formats it without a complaint."""

import re
import shutil
import subprocess

import pytest

import man_page
from muster.cli.commands import COMMANDS
from muster.cli.exit_codes import ExitCode
from muster.cli.parser import parser_of
from muster.phrases import phrases_in

PAGES = pytest.mark.parametrize("language", sorted(man_page.PAGES))


def as_read(language: str) -> str:
    """Return a page as a reader sees it: without fonts and escapes, blanks made one."""
    bare = re.sub(r"\\f[BIR]", "", man_page.PAGES[language].read_text(encoding="utf-8"))
    return " ".join(bare.replace("\\-", "-").replace("\\ ", "\u00a0").replace("\\e", "\\").split(" "))


@PAGES
def test_the_pages_are_those_of_the_present_commands(language: str) -> None:
    assert man_page.PAGES[language].read_text(encoding="utf-8") == man_page.page(language), "run `make man`"


@PAGES
def test_every_command_option_and_exit_code_is_explained(language: str) -> None:
    page = as_read(language)
    commands = man_page.commands_of(parser_of(COMMANDS, phrases_in(language)))
    for name, command in commands.items():
        part = page.partition(f"\n.SS {name}\n")[2].partition("\n.S")[0]
        for action in command._actions:
            if "--help" not in action.option_strings:
                assert all(option in part for option in action.option_strings), (name, action)
                assert str(action.help) in part, (name, action)
    told = page.partition("\n.SH " + {"en": "EXIT STATUS", "fr": "CODE DE RETOUR"}[language])[2]
    assert [int(code) for code in re.findall(r"\.TP\n(\d+)\n", told)] == [int(code) for code in ExitCode]


def test_an_option_that_is_new_makes_the_pages_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    before = man_page.page("en")
    plain = parser_of

    def more(*arguments: object) -> object:
        parser = plain(*arguments)  # type: ignore[arg-type]
        man_page.commands_of(parser)["score"].add_argument("--loud", help="say it loud")
        return parser

    monkeypatch.setattr(man_page, "parser_of", more)
    assert man_page.page("en") != before


def test_what_would_be_an_order_of_troff_is_text() -> None:
    assert man_page.plain(".age -x\n'quoted\\") == "\\&.age \\-x\n\\&'quoted\\e"
    assert (
        man_page.marked("*bold* and _it_, snake_case, *.age")
        == "\\fBbold\\fR and \\fIit\\fR, snake_case, *.age"
    )


@PAGES
@pytest.mark.parametrize("troff", ["mandoc -Tlint -W warning", "groff -man -ww -b -Kutf8 -Tutf8"])
def test_troff_has_nothing_to_complain_of(language: str, troff: str) -> None:
    program, *options = troff.split()
    if shutil.which(program) is None:
        pytest.skip(f"no {program} here")
    done = subprocess.run(
        [program, *options, man_page.PAGES[language]], capture_output=True, text=True, check=False
    )
    complaints = done.stderr if program == "groff" else done.stdout + done.stderr
    assert (done.returncode, complaints) == (0, "")

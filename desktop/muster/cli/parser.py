"""The command line: which commands and options there are, in the user's language."""

import argparse
from collections.abc import Collection, Sequence
from importlib import import_module
from typing import Never

from muster import __version__
from muster.cli.argparse_words import speaking
from muster.cli.commands import COMMANDS
from muster.cli.errors import CommandError
from muster.cli.exit_codes import ExitCode
from muster.cli.output import write
from muster.phrases import LANGUAGES, Phrases

SILENT = ("schema",)  # prints no words
OPENS = ("score", "report", "compare", "plan", "merge", "votes")  # commands that open a sealed file


class Parser(argparse.ArgumentParser):
    """Raises `CommandError` for what it cannot parse, and takes options in full only."""

    def __init__(self, **more: object) -> None:
        super().__init__(**{"allow_abbrev": False, **more})  # type: ignore[arg-type]

    def error(self, message: str) -> Never:
        """Raise the message as one sentence that says where there is help."""
        raise CommandError("usage", message=message, prog=self.prog)


def _shared(name: str, parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add the options that several commands have."""
    if name in OPENS:
        parser.add_argument(
            "--passphrase-file",
            metavar=phrases("command.meta_file"),
            help=phrases("command.passphrase_file"),
        )
    if name not in SILENT:
        told = "command.lang_report" if name == "report" else "command.lang"
        parser.add_argument(
            "--lang",
            metavar=phrases("command.meta_language"),
            help=phrases(told, languages=", ".join(LANGUAGES)),
        )


def parser_of(wanted: Collection[str], phrases: Phrases) -> Parser:
    """Return the parser; only of the commands `wanted` are the options loaded."""
    parser = Parser(
        prog="muster",
        description=phrases("command.description"),
        epilog=phrases("command.exit_codes"),
    )
    version = f"muster {__version__}"
    parser.add_argument("--version", action="version", version=version, help=phrases("command.version"))
    commands = parser.add_subparsers(dest="command", required=True, metavar=phrases("command.meta_command"))
    for name in COMMANDS:
        told = phrases(f"command.{name}")
        command = commands.add_parser(name, help=told, description=told, prog=f"muster {name}")
        if name in wanted:
            module = import_module(f"muster.cli.{name}")
            module.add_arguments(command, phrases)
            _shared(name, command, phrases)
            command.set_defaults(run=module.run)
    return parser


def parse(arguments: Sequence[str], phrases: Phrases) -> argparse.Namespace:
    """Return the options; `run` among them is what does the command, or nothing after help or version.

    Raises `CommandError` for what cannot be parsed.
    """
    asked = next((argument for argument in arguments if argument in COMMANDS), None)
    with speaking(phrases):
        try:
            return parser_of([asked] if asked else [], phrases).parse_args(arguments)
        except SystemExit:  # help or version have been printed
            return argparse.Namespace(run=_nothing_more)


def _nothing_more(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Hold that what argparse has printed is on its way."""
    write()
    return ExitCode.DONE

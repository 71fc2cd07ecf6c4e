"""Writes the manual page of `muster`, in English and French, from its commands.

`--check` writes nothing and tells which pages are stale.
"""

import argparse
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from muster import __version__
from muster.cli.argparse_words import speaking
from muster.cli.commands import COMMANDS
from muster.cli.parser import Parser, parser_of
from muster.phrases import Phrases, phrases_in

ROOT = Path(__file__).resolve().parents[1]
LINUX = ROOT / "packaging" / "linux"
PAGES = {"en": LINUX / "man" / "man1" / "muster.1", "fr": LINUX / "man" / "fr" / "man1" / "muster.1"}
WORDS = Path(__file__).with_name("man_words.toml")


def plain(text: str) -> str:
    """Return text as roff has it: its own signs escaped, hyphens that can be copied, no line an order."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\u00a0", "\\ ")
    return re.sub(r"^(?=[.'])", r"\\&", escaped, flags=re.MULTILINE)


def marked(text: str) -> str:
    """Return text as roff has it, with `*bold*` and `_italic_` in it."""
    shown = re.sub(r"(?<!\w)\*([^*\s][^*]*)\*(?!\w)", r"\\fB\1\\fR", plain(text))
    return re.sub(r"(?<!\w)_([^_\s][^_]*)_(?!\w)", r"\\fI\1\\fR", shown)


def taken_by(action: argparse.Action) -> str:
    """Return what an option or a place takes, in italics; empty for a switch."""
    if action.nargs == 0:
        return ""
    shown = action.metavar if isinstance(action.metavar, str) else None
    if shown is None and action.choices is not None:
        return "|".join(f"\\fB{plain(str(choice))}\\fR" for choice in action.choices)
    value = f"\\fI{plain(shown or action.dest.upper())}\\fR"
    return f"{value}..." if action.nargs == "+" else value


def as_typed(action: argparse.Action) -> str:
    """Return one argument as in a synopsis: optional ones in brackets."""
    value = taken_by(action)
    if not action.option_strings:
        return f"[{value}]" if action.nargs == "?" else value
    name = f"\\fB{plain(action.option_strings[0])}\\fR"
    shown = f"{name}\\ {value}" if value else name
    return shown if action.required else f"[{shown}]"


def synopsis(command: argparse.ArgumentParser) -> str:
    """Return how a command is typed: its places, then its options."""
    actions = [action for action in command._actions if "--help" not in action.option_strings]
    ordered = sorted(actions, key=lambda action: bool(action.option_strings))
    return " ".join([f"\\fB{plain(command.prog)}\\fR", *map(as_typed, ordered)])


def tagged(tag: str, text: str) -> Iterator[str]:
    """Yield the lines of one entry of a list."""
    yield from (".TP", tag, marked(text))


def explained(command: argparse.ArgumentParser) -> Iterator[str]:
    """Yield an entry for each argument of a command, but for the help that every one has."""
    for action in command._actions:
        if "--help" in action.option_strings:
            continue
        value = taken_by(action)
        names = ", ".join(f"\\fB{plain(name)}\\fR" for name in action.option_strings)
        # What is said of an argument speaks of files and lists, not in bold and italics.
        yield from (".TP", " ".join(part for part in (names, value) if part), plain(action.help or ""))


def commands_of(parser: Parser) -> dict[str, argparse.ArgumentParser]:
    """Return the parser of each command, in the order of the help."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise LookupError("no commands")


def release_day() -> str:
    """Return the day of the last release, as the metainfo has it: a page that nothing changed stays."""
    metainfo = ElementTree.parse(LINUX / "org.muster.Muster.metainfo.xml").getroot()
    return str(next(metainfo.iter("release")).get("date"))


def page(language: str) -> str:
    """Return the page in one language."""
    words: dict[str, Any] = tomllib.loads(WORDS.read_text(encoding="utf-8"))[language]
    phrases: Phrases = phrases_in(language)
    with speaking(phrases):
        parser = parser_of(COMMANDS, phrases)
    heads = words["heads"]
    file = f"\\fI{plain(phrases('command.meta_file'))}\\fR"
    command = f"\\fI{plain(phrases('command.meta_command'))}\\fR"
    lines = [
        '.\\" Written by tools/man_page.py from the commands themselves: change those, not this file.',
        f'.TH MUSTER 1 {release_day()} "Muster {__version__}" "{words["title"]}"',
        ".ad l",
        ".nh",
        f".SH {heads['name']}",
        f"muster \\- {plain(words['summary'])}",
        f".SH {heads['synopsis']}",
        f"\\fBmuster\\fR [{file}...]",
        ".br",
        f"\\fBmuster\\fR {command} [...]",
        f".SH {heads['description']}",
    ]
    for number, text in enumerate(words["description"]):
        lines += [".PP", marked(text)] if number else [marked(text)]
    lines += [f".SH {heads['options']}"]
    lines += [*tagged(file, words["file"])]
    for action in parser._actions:
        if action.option_strings:
            names = ", ".join(f"\\fB{plain(name)}\\fR" for name in action.option_strings)
            lines += [*tagged(names, action.help or "")]
    lines += [f".SH {heads['commands']}"]
    for name, one in commands_of(parser).items():
        told = str(one.description)
        lines += [f".SS {plain(name)}", synopsis(one), ".PP", plain(f"{told[0].upper()}{told[1:]}.")]
        lines += explained(one)
    lines += [f".SH {heads['exit']}"]
    for code, text in words["exit"].items():
        lines += [*tagged(f"\\fB{code}\\fR", text)]
    for part in ("environment", "files"):
        lines += [f".SH {heads[part]}"]
        for names, text in words[part]:
            lines += [*tagged(f"\\fB{plain(names)}\\fR", text)]
    lines += [f".SH {heads['examples']}"]
    for typed, text in words["examples"]:
        lines += [*tagged(f"\\fB{plain(typed)}\\fR", text)]
    lines += [f".SH {heads['reporting']}", marked(words["reporting"])]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the pages; with `--check` write nothing and return 1 when one is not what it should be."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--check", action="store_true")
    if asked.parse_args().check:
        stale = [
            path
            for language, path in PAGES.items()
            if not path.is_file() or path.read_text("utf-8") != page(language)
        ]
        for path in stale:
            print(f"differs: {path}, run `python tools/man_page.py`")
        return 1 if stale else 0
    for language, path in PAGES.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(language), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

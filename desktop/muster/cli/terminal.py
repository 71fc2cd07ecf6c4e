"""What a terminal can show: signs it lacks, colours where somebody looks, columns by the width of letters."""

import os
import sys
import unicodedata
from collections.abc import Sequence
from typing import Literal, NamedTuple, TextIO

Tone = Literal["title", "good", "warn", "bad", "open", ""]
RESET = "\x1b[0m"
# Of the sixteen colours that every terminal has, in its own shades: these stay readable on light and dark.
PAINT: dict[Tone, str] = {
    "title": "\x1b[1m",
    "good": "\x1b[1;32m",
    "warn": "\x1b[1;33m",
    "bad": "\x1b[1;31m",
    "open": "\x1b[1;34m",
}
# Signs of ours for terminals without them; everything else is shown by its number.
LOOKALIKES = {
    "\u00a0": " ",
    "\u202f": " ",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": "-",
    "·": "-",
    "…": "...",
    "→": "->",
    "×": "x",
    "✕": "x",
    "✓": "v",
    "÷": "/",
    "œ": "oe",
}
ANSI_OUTPUT = 0x0004  # ENABLE_VIRTUAL_TERMINAL_PROCESSING of a Windows console
STREAMS = {"stdout": -11, "stderr": -12}  # their numbers there


class Line(NamedTuple):
    """A line of output, and the tone that a terminal with colours gives it; never more than words say."""

    text: str
    tone: Tone = ""


def by_lookalike(problem: UnicodeError) -> tuple[str, int]:
    """Return what stands for the first sign that a stream lacks; an error handler for `codecs`."""
    if not isinstance(problem, UnicodeEncodeError):
        raise problem
    sign = problem.object[problem.start]
    shown = LOOKALIKES.get(sign) or sign.encode("ascii", "backslashreplace").decode("ascii")
    return shown, problem.start + 1


def has_colour(stream: TextIO, name: Literal["stdout", "stderr"]) -> bool:
    """Return whether somebody looks at a stream in colour: a terminal, and nobody said no (no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    try:
        if not stream.isatty():
            return False
    except ValueError:  # it was closed
        return False
    return sys.platform != "win32" or _windows_paints(STREAMS[name])


def _windows_paints(number: int) -> bool:
    """Have a Windows console take colours; return whether it does, for old ones show the orders as signs."""
    import ctypes

    try:
        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
        handle, mode = kernel.GetStdHandle(number), ctypes.c_ulong()
        if not kernel.GetConsoleMode(handle, ctypes.byref(mode)):
            return False
        return bool(kernel.SetConsoleMode(handle, mode.value | ANSI_OUTPUT))
    except (AttributeError, OSError):
        return False


def painted(text: str, tone: Tone) -> str:
    """Return a text in the colour of a tone; blanks before it stay bare."""
    order = PAINT.get(tone)
    if order is None or not text.strip():
        return text
    bare = len(text) - len(text.lstrip())
    return f"{text[:bare]}{order}{text[bare:]}{RESET}"


def width(text: str) -> int:
    """Return how many columns a text takes: two for wide letters, none for marks on others and for orders."""
    return sum(
        0
        if unicodedata.category(sign) in ("Mn", "Me", "Cf")
        else 1 + (unicodedata.east_asian_width(sign) in "WF")
        for sign in text
    )


def in_columns(rows: Sequence[Sequence[str]], *, right: bool = False) -> list[str]:
    """Return rows of cells as lines, two blanks between; `right` puts all but the first to the right."""
    wide = [max(map(width, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = [
            f"{' ' * (size - width(cell))}{cell}"
            if right and place
            else f"{cell}{' ' * (size - width(cell))}"
            for place, (cell, size) in enumerate(zip(row, wide, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return lines

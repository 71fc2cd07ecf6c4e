"""Standard output of the commands: any text on any terminal, and a full disk told in a sentence."""

import codecs
import errno
import json
import os
import re
import sys
from collections.abc import Iterable
from contextlib import suppress
from io import TextIOWrapper
from typing import Any

from muster.cli.errors import CommandError
from muster.cli.terminal import Line, by_lookalike, has_colour, painted
from muster.storage.errors import system_reason

# What a terminal takes for an order, and what turns the order of letters round: a document may hold any.
_ORDERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def harmless(text: str) -> str:
    """Return the text with signs that give orders to a terminal shown by their number, as in JSON."""
    return _ORDERS.sub(lambda order: f"\\u{ord(order[0]):04x}", text)


def prepare() -> None:
    """Make both streams take any text: a sign that the terminal lacks is shown by a like one, or its number.

    A stream that was closed before the start is replaced by one that forgets.
    """
    codecs.register_error("lookalike", by_lookalike)
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="lookalike")


def write(text: str = "") -> None:
    """Write text to standard output, and whatever others have written there before.

    Raises `CommandError` when it cannot be written; `BrokenPipeError` when nobody reads any more.
    """
    _put(harmless(text))


def write_lines(lines: Iterable[Line]) -> None:
    """Write lines, in colour where standard output is a terminal that shows it; raises like `write`."""
    colour = has_colour(sys.stdout, "stdout")
    _put("".join(f"{painted(harmless(row.text), row.tone if colour else '')}\n" for row in lines))


def _put(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        if sys.platform == "win32" and problem.errno == errno.EINVAL:
            raise BrokenPipeError(errno.EPIPE, "nobody reads any more") from problem  # as Windows says that
        let_go()
        raise CommandError("output_unwritable", reason=system_reason(problem)) from problem


def write_json(plain: Any) -> None:
    """Write JSON to standard output, in UTF-8 whatever the terminal speaks; raises like `write`."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    write(json.dumps(plain, indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def tell(sentence: str, start: str = "muster: ") -> None:
    """Write one sentence to standard error, after the program's name; nobody may be there to read it."""
    with suppress(OSError):
        start = painted(start, "bad" if has_colour(sys.stderr, "stderr") else "")
        print(start + harmless(on_one_line(sentence)), file=sys.stderr, flush=True)


def on_one_line(text: str) -> str:
    """Return the text without line breaks: a file's name can hold any."""
    return " ".join(text.splitlines())


def let_go() -> None:
    """Forget what is still to be written, so that the end of the program does not try again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

"""A report of a crash: what ran and where it broke, but nothing of what was worked on.

The message of an exception may quote what a document says, and values of variables are what it says: a
report holds neither. It names types, files of programs, lines and functions, and the source of Muster's own.
"""

import contextlib
import linecache
import os
import platform
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from muster import __version__

KEPT = 20  # reports; older ones go
MOST_FRAMES = 40  # of one error: the first and the last half of these
MOST_ERRORS = 12  # that led to each other
PACKAGE = Path(__file__).parents[1]
OWN_CODE = "muster"


def shown_file(name: str) -> str:
    """Return a file of a program as a report names it: where it lies in its package, never in a home."""
    path = Path(name)
    if path.is_relative_to(PACKAGE):
        return Path(OWN_CODE, path.relative_to(PACKAGE)).as_posix()
    parts = path.parts
    for folder in ("site-packages", "dist-packages"):
        if folder in parts:
            return Path(*parts[parts.index(folder) :]).as_posix()
    return path.name if path.suffix == ".py" else "?"


def _frames(trace: TracebackType | None) -> Iterator[str]:
    places = [(frame.f_code, line) for frame, line in walk_tb(trace)]
    half = MOST_FRAMES // 2
    for number, (code, line) in enumerate(places):
        if half <= number < len(places) - half:
            if number == half:
                yield f"  ({len(places) - MOST_FRAMES} more)"
            continue
        file = shown_file(code.co_filename)
        yield f"  {file}, line {line}, in {code.co_name}"
        if file.startswith(f"{OWN_CODE}/"):
            yield f"      {linecache.getline(code.co_filename, line).strip()}"


def _errors(error: BaseException) -> list[tuple[str, BaseException]]:
    """Return an error and what led to it, each with how it follows the one before it here."""
    chain: list[tuple[str, BaseException]] = []
    how, now = "", error
    while len(chain) < MOST_ERRORS and all(now is not seen for _, seen in chain):
        chain.append((how, now))
        if now.__cause__ is not None:
            how, now = "caused by", now.__cause__
        elif now.__context__ is not None and not now.__suppress_context__:
            how, now = "while handling", now.__context__
        elif isinstance(now, BaseExceptionGroup) and now.exceptions:
            how, now = "the first of several", now.exceptions[0]
        else:
            break
    return chain


def place_of(error: BaseException) -> str:
    """Return what tells one crash from another: the kind of the error, and where it broke."""
    lines = [f"{code.f_code.co_filename}:{line}" for code, line in walk_tb(error.__traceback__)]
    return " ".join([type(error).__qualname__, *lines[-3:]])


def system_lines() -> list[str]:
    """Return what runs here: versions and systems, no names of people or computers."""
    lines = [
        f"Muster {__version__}",
        f"{platform.system()} {platform.release()} ({platform.machine()})",
        f"Python {platform.python_version()}",
    ]
    with contextlib.suppress(Exception):
        from PySide6 import __version__ as bindings
        from PySide6.QtCore import qVersion
        from PySide6.QtGui import QGuiApplication

        lines.append(f"Qt {qVersion()}, PySide6 {bindings}, {QGuiApplication.platformName()}")
    return lines


def crash_report(error: BaseException, thread: str = "") -> str:
    """Return the report of an error that nobody caught; `thread` names where, unless in the window's."""
    lines = ["Report of a crash. It holds no contents of the assessment and no names.", "", *system_lines()]
    lines.append(datetime.now(UTC).isoformat(timespec="seconds"))
    if thread:
        lines.append(f"in the thread {thread}")
    for how, row in _errors(error):
        lines += ["", *([how] if how else []), f"{type(row).__module__}.{type(row).__qualname__}"]
        lines += _frames(row.__traceback__)
    return "\n".join(lines) + "\n"


def keep(text: str, folder: Path) -> Path | None:
    """Write a report into a folder that only its owner reads; return its place, None where that fails."""
    moment = datetime.now().strftime("%Y-%m-%d-%H%M%S-%f")  # noqa: DTZ005 - as the clock on the wall says
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for number in range(100):
            place = folder / f"crash-{moment}-{os.getpid()}-{number:02}.txt"
            with contextlib.suppress(FileExistsError):
                descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
                    stream.write(text)
                _tidy(folder)
                return place
    except OSError as problem:
        print(f"The report of the crash could not be kept: {problem.strerror}", file=sys.stderr)  # noqa: T201
    return None


def _tidy(folder: Path) -> None:
    for old in sorted(folder.glob("crash-*.txt"))[:-KEPT]:
        old.unlink(missing_ok=True)

"""Reading a file that may be anything: bounded, strict JSON, every failure one sentence."""

import errno
import json
import re
import stat
import sys
from pathlib import Path
from typing import Any, NoReturn

from muster.storage.errors import StorageError

SIZE_LIMIT = 32 * 1024 * 1024
DEPTH_LIMIT = 64
STANDARD_INPUT = "-"


def shown_name(path: Path | str) -> str:
    """Return the name that messages use for a file."""
    return "standard input" if str(path) == STANDARD_INPUT else str(path)


def _size(count: int) -> str:
    return f"{count / 1024 / 1024:.0f} MB"


def _too_large(count: int) -> str:
    return f"is {_size(count)}; Muster reads files of up to {_size(SIZE_LIMIT)}"


def read_bytes(path: Path | str, failure: type[StorageError]) -> bytes:
    """Return the content of a file of at most `SIZE_LIMIT` bytes; `-` reads standard input.

    Raises `failure` with a sentence when it is missing, a folder, not ours to read, or too large.
    """
    name = shown_name(path)
    if str(path) == STANDARD_INPUT:
        content = sys.stdin.buffer.read(SIZE_LIMIT + 1)
        if len(content) > SIZE_LIMIT:
            raise failure(name, f"is more than {_size(SIZE_LIMIT)}, which is more than Muster reads")
        return content
    place = Path(path)
    try:
        found = place.stat()
        if stat.S_ISDIR(found.st_mode):
            raise failure(name, "is a folder, not a file")
        if not stat.S_ISREG(found.st_mode):
            raise failure(name, "is not an ordinary file")
        if found.st_size > SIZE_LIMIT:
            raise failure(name, _too_large(found.st_size))
        with place.open("rb") as stream:
            content = stream.read(found.st_size + 1)  # no more is set aside than is there
            if len(content) > found.st_size:  # it has grown since
                content += stream.read(SIZE_LIMIT + 1 - len(content))
    except FileNotFoundError:
        raise failure(name, "does not exist") from None
    except PermissionError:
        raise failure(name, "may not be read: you have no permission") from None
    except (OSError, ValueError) as error:
        raise failure(name, f"cannot be read: {reason(error)}") from None
    if len(content) > SIZE_LIMIT:
        raise failure(name, _too_large(len(content)))
    return content


def reason(error: Exception) -> str:
    """Return the operating system's reason, without numbers and paths."""
    if isinstance(error, OSError) and error.strerror:
        if error.errno == errno.ENAMETOOLONG:
            return "the name is too long"
        return error.strerror[:1].lower() + error.strerror[1:]
    return str(error)


def decode_text(content: bytes, name: str, failure: type[StorageError]) -> str:
    """Return the text of UTF-8 bytes (passing over a byte-order mark), or raise `failure` with the place."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise failure(
            name, f"is not UTF-8 text: byte {error.start + 1}, in line {line}, cannot be read"
        ) from None


class _DuplicateKey(ValueError):
    pass


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _DuplicateKey(key)
            seen.add(key)
    return found


def _no_constant(word: str) -> NoReturn:
    raise ValueError(word)


# Strings are stepped over as one piece, so that a bracket in a note is no nesting.
_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', re.DOTALL)


def _depth_exceeded(text: str) -> bool:
    depth = 0
    for found in _TOKENS.finditer(text):
        first = text[found.start()]
        if first in "[{":
            depth += 1
            if depth > DEPTH_LIMIT:
                return True
        elif first != '"':
            depth -= 1
    return False


def decode_json(text: str, name: str, failure: type[StorageError]) -> Any:
    """Return the plain data of a JSON text, or raise `failure` with the line and what is wrong.

    Stricter than Python's own reader: no NaN or infinity, no key twice in one object, nesting of at most
    `DEPTH_LIMIT`, no number too long to convert.
    """
    if max(text.count("["), text.count("{")) > DEPTH_LIMIT and _depth_exceeded(text):
        raise failure(name, f"is nested more than {DEPTH_LIMIT} levels deep; no assessment is")
    try:
        return json.loads(text, object_pairs_hook=_no_duplicates, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        if not text.strip():
            raise failure(name, "is empty") from None
        what = error.msg[:1].lower() + error.msg[1:]
        raise failure(name, f"is not JSON: line {error.lineno}, column {error.colno}: {what}") from None
    except _DuplicateKey as error:
        key = error.args[0]
        line = _line_of_second(text, key)
        raise failure(name, f"has the key {key!r} twice in one object (line {line})") from None
    except RecursionError:
        raise failure(name, "is nested too deeply; no assessment is") from None
    except ValueError as error:
        word = str(error)
        if word in ("NaN", "Infinity", "-Infinity"):
            line = text.count("\n", 0, text.find(word)) + 1
            raise failure(name, f"has {word} in line {line}, which is not a JSON number") from None
        raise failure(name, "has a number that is too long to be read") from None


def _line_of_second(text: str, key: str) -> int:
    quoted = json.dumps(key, ensure_ascii=False)
    first = text.find(quoted)
    second = text.find(quoted, first + 1)
    return text.count("\n", 0, max(first, second)) + 1

"""Reading a file that may be anything: bounded, strict JSON, every failure a code with its place."""

import json
import re
import sys
from pathlib import Path
from typing import Any, Literal, NoReturn

from muster.model.problems import Term
from muster.storage.errors import StorageError, system_reason
from muster.storage.limits import DEPTH_LIMIT, MEGABYTE, MEGABYTES, exceeded_before_reading
from muster.storage.regular_file import NotRegular, read_regular

STANDARD_INPUT = "-"


def read_bytes(path: Path | str, failure: type[StorageError], megabytes: int = MEGABYTES) -> bytes:
    """Return the content of a file of at most so many megabytes; `-` reads standard input.

    Raises `failure` when it is missing, a folder, not ours to read, or too large.
    """
    name, most = str(path), megabytes * MEGABYTE
    try:
        if name == STANDARD_INPUT:
            content = _standard_input(most + 1, failure)
        else:
            content = read_regular(Path(path), most + 1)
    except IsADirectoryError:
        raise failure(name, "folder") from None
    except NotRegular:
        raise failure(name, "not_ordinary") from None
    except FileNotFoundError:
        raise failure(name, "missing") from None
    except PermissionError:
        raise failure(name, "no_permission") from None
    except (OSError, ValueError) as error:
        raise failure(name, "unreadable", reason=system_reason(error)) from None
    if len(content) > most:
        raise failure(name, "too_large", limit=megabytes)
    return content


def check_counts(content: bytes, name: str, failure: type[StorageError]) -> None:
    """Raise `failure` when JSON has more objects, lists or values than are read."""
    exceeded = exceeded_before_reading(content)
    if exceeded is not None:
        what, limit = exceeded
        if what == "containers":
            raise failure(name, "too_many_objects", limit=limit)
        raise failure(name, "too_many_values", limit=limit)


def _standard_input(most: int, failure: type[StorageError]) -> bytes:
    if sys.stdin is None:  # it was closed before the start
        return b""
    try:
        return sys.stdin.buffer.read(most)
    except OSError as error:
        raise failure(STANDARD_INPUT, "unreadable", reason=system_reason(error)) from None


def decode_text(content: bytes, name: str, failure: type[StorageError]) -> str:
    """Return the text of UTF-8 bytes (passing over a byte-order mark), or raise `failure` with the place."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise failure(name, "not_utf8", byte=error.start + 1, line=line) from None


JsonKey = Literal[
    "value", "name", "colon", "comma", "open_string", "control", "escape", "extra", "trailing", "other"
]
_JSON_FAULTS: dict[str, JsonKey] = {
    "Expecting value": "value",
    "Expecting property name enclosed in double quotes": "name",
    "Expecting ':' delimiter": "colon",
    "Expecting ',' delimiter": "comma",
    "Unterminated string starting at": "open_string",
    "Invalid control character at": "control",
    "Invalid \\escape": "escape",
    "Invalid \\uXXXX escape": "escape",
    "Extra data": "extra",
    "Illegal trailing comma before end of object": "trailing",  # from Python 3.13 on
    "Illegal trailing comma before end of array": "trailing",
}


class _DuplicateKey(ValueError):
    pass


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keyed = dict(pairs)
    if len(keyed) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _DuplicateKey(key)
            seen.add(key)
    return keyed


def _no_constant(word: str) -> NoReturn:
    raise ValueError(word)


# Strings are stepped over as one piece, so that a bracket in a note is no nesting; so is all between.
_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]|[^"\[\]{}]+', re.DOTALL)


def _depth_exceeded(text: str) -> bool:
    depth = 0
    for token in _TOKENS.finditer(text):
        first = text[token.start()]
        if first in "[{":
            depth += 1
            if depth > DEPTH_LIMIT:
                return True
        elif first in "]}":
            depth -= 1
    return False


def decode_json(text: str, name: str, failure: type[StorageError]) -> Any:
    """Return the plain data of a JSON text, or raise `failure` with the line and what is wrong.

    Stricter than Python's own reader: no NaN or infinity, no key twice in one object, nesting of at most
    `DEPTH_LIMIT`, no number too long to convert.
    """
    if text.count("[") + text.count("{") > DEPTH_LIMIT and _depth_exceeded(text):
        raise failure(name, "too_deep", limit=DEPTH_LIMIT)
    try:
        return json.loads(text, object_pairs_hook=_no_duplicates, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        if not text.strip():
            raise failure(name, "empty") from None
        what = Term("json", _JSON_FAULTS.get(error.msg, "other"))
        raise failure(name, "not_json", line=error.lineno, column=error.colno, what=what) from None
    except _DuplicateKey as error:
        key = error.args[0]
        line = _line_of_second(text, key)
        raise failure(name, "key_twice", key=key, line=line) from None
    except RecursionError:
        raise failure(name, "too_deep", limit=DEPTH_LIMIT) from None
    except ValueError as error:
        word = str(error)
        if word in ("NaN", "Infinity", "-Infinity"):
            line = text.count("\n", 0, text.find(word)) + 1
            raise failure(name, "no_json_number", word=word, line=line) from None
        raise failure(name, "number_too_long") from None


def _line_of_second(text: str, key: str) -> int:
    quoted = json.dumps(key, ensure_ascii=False)
    first = text.find(quoted)
    second = text.find(quoted, first + 1)
    return text.count("\n", 0, max(first, second)) + 1

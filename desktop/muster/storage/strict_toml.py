"""Reading a TOML file that may be anything: bounded, and every failure a code with its place."""

import re
import tomllib
from pathlib import Path
from typing import Any, Literal

from muster.model.problems import Term
from muster.storage.errors import StorageError
from muster.storage.limits import DEPTH_LIMIT, TOML_LIMIT
from muster.storage.strict_json import decode_text, read_bytes

TomlKey = Literal["twice", "syntax"]
LARGEST_NUMBER = 1024  # bits, as many as those of the largest of figures with a point
_PLACE = re.compile(r"line (\d+), column (\d+)")
_TWICE = ("Cannot overwrite", "Cannot declare", "Cannot mutate", "Cannot redefine")


def read_toml(path: Path, failure: type[StorageError]) -> dict[str, Any]:
    """Return the plain data of a TOML file; raises `failure` with the place of what is wrong."""
    text = decode_text(read_bytes(path, failure, TOML_LIMIT), str(path), failure)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(str(path), text, str(error), failure) from None
    except RecursionError:
        raise failure(str(path), "too_deep", limit=DEPTH_LIMIT) from None
    except ValueError:  # a date that no calendar has, a number of more digits than Python reads
        raise failure(str(path), "number_too_long") from None
    if _has_giant(raw):
        raise failure(str(path), "number_too_long")
    return raw


def _has_giant(value: Any) -> bool:
    """Return whether a number is larger than can be written: TOML has hexadecimal ones of any length."""
    if isinstance(value, dict):
        return any(map(_has_giant, value.values()))
    if isinstance(value, list):
        return any(map(_has_giant, value))
    return isinstance(value, int) and value.bit_length() > LARGEST_NUMBER


def _not_toml(name: str, text: str, told: str, failure: type[StorageError]) -> StorageError:
    """Return the place of a fault, and whether something stands there twice; no place means the end."""
    place = _PLACE.search(told)
    lines = text.split("\n")
    line, column = (int(place[1]), int(place[2])) if place else (len(lines), len(lines[-1]) + 1)
    key: TomlKey = "twice" if told.startswith(_TWICE) else "syntax"
    return failure(name, "not_toml", line=line, column=column, what=Term("toml", key))

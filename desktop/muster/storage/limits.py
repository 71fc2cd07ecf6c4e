"""How much a file may hold, so that everything opens, scores and prints in seconds and in little memory.

The same limits hold for reading and for saving: Muster writes nothing that it would not open again.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import BaseModel

from muster.model import Fault

MEGABYTE = 1024 * 1024
MEGABYTES = 32  # of a file
SIZE_LIMIT = MEGABYTES * MEGABYTE  # bytes
TOML_LIMIT = 1  # megabytes of a file of a question bank, which is read slowly
CONTAINERS = 100_000  # objects and lists in a file
VALUES = 1_000_000  # commas and colons outside of texts: as many values and keys
TEXT = 100_000  # letters of one text
NAME = 1_000  # letters of a key or an id
LETTERS = 3_000_000  # letters of all texts together
KEYS = 2_000  # of one object
ROWS = 2_000  # of one list
OBJECTS = 10_000  # objects and lists outside of the log
# Lists and objects with a limit of their own, by their key.
COUNTS = {"questions": 500, "answers": 2_000, "evidence": 2_000, "votes": 500, "log": 50_000}
NAMES = ("id", "question", "assessor", "category", "lesson")
DEPTH_LIMIT = 64

_ROWS_OF_ITS_OWN = re.compile(  # a container with a lower limit, as it is written when anything is in it
    "|".join(rf'"{name}": [\[{{]\n' for name, most in COUNTS.items() if most < min(ROWS, KEYS)).encode()
)
_CONTAINER = (BaseModel, dict, list, tuple)

# A text is stepped over as one piece, so that a bracket or a comma in a note counts for nothing.
_PIECES = re.compile(rb'"(?:[^"\\]|\\.)*"?|[\[{,:]', re.DOTALL)


def exceeded_before_reading(content: bytes) -> tuple[str, int] | None:
    """Return what JSON text has too much of (`containers` or `values`) and the limit; None when all is well.

    Looked at before anything is built: a small file can ask for a hundred times its size in memory.
    """
    if len(content) <= CONTAINERS:  # there are no more of them than bytes
        return None
    containers = content.count(b"[") + content.count(b"{")
    values = content.count(b",") + content.count(b":")
    if containers <= CONTAINERS and values <= VALUES:
        return None
    containers = values = 0
    for piece in _PIECES.finditer(content):
        first = content[piece.start()]
        if first in b"[{":
            containers += 1
        elif first in b",:":
            values += 1
        if containers > CONTAINERS:
            return "containers", CONTAINERS
        if values > VALUES:
            return "values", VALUES
    return None


def is_surely_within(written: bytes) -> bool:
    """Return whether a document *as Muster writes it* (indented, a text a line) is too small for any limit.

    Spares everyday files the long look of `limit_faults`: what this says yes to has no fault there.
    """
    half = NAME // 2  # a line longer than two halves has a whole half, counted from the start, in it
    return (
        len(written) <= TEXT  # and so are its texts, alone and together
        and written.count(b"[") + written.count(b"{") <= min(COUNTS.values())
        and (commas := written.count(b",")) < min(ROWS, KEYS)
        and (commas < min(COUNTS.values()) or not _ROWS_OF_ITS_OWN.search(written))
        and b"\n" + b"  " * DEPTH_LIMIT not in written
        and all(
            written.find(b"\n", start, start + half) >= 0 for start in range(0, len(written) - half, half)
        )
    )


@dataclass
class _Count:
    """What has been met so far, and what of it is too much."""

    letters: int = 0
    objects: int = 0
    faults: list[Fault] = field(default_factory=list)

    def fault(self, key: str, code: Literal["too_many", "too_long"], limit: int, actual: int) -> None:
        shown = key if len(key) <= NAME else key[:NAME] + "…"
        self.faults.append(Fault(shown, code, {"limit": limit, "actual": actual}))

    def walk(self, key: str, name: str, value: Any, depth: int, in_log: bool) -> None:
        """Look into a container of plain data or of models; `name` is the last part of its key."""
        self.objects += not in_log
        if depth > DEPTH_LIMIT:
            self.fault(key, "too_many", DEPTH_LIMIT, depth)
            return
        is_list = isinstance(value, list | tuple)
        if isinstance(value, BaseModel):
            rows: Any = {**value.__dict__, **(value.model_extra or {})}.items()
        else:
            most = COUNTS.get(name, ROWS if is_list else KEYS)
            if len(value) > most:
                self.fault(key, "too_many", most, len(value))
                return
            rows = enumerate(value) if is_list else value.items()
        for inner, row in rows:
            if not is_list and len(inner) > NAME:
                self.fault(f"{key}.{inner}" if key else inner, "too_long", NAME, len(inner))
            if isinstance(row, str):
                self.letters += len(row)
                if len(row) > NAME and (len(row) > TEXT or inner in NAMES):
                    place = f"{key}.{inner}" if key else str(inner)
                    self.fault(place, "too_long", NAME if inner in NAMES else TEXT, len(row))
            elif isinstance(row, _CONTAINER):
                place = f"{key}.{inner}" if key else str(inner)
                self.walk(place, str(inner), row, depth + 1, in_log or inner == "log")


def limit_faults(document: Mapping[str, Any] | BaseModel) -> list[Fault]:
    """Return one fault for each thing that an assessment or a question bank has too much of."""
    count = _Count()
    count.walk("", "", document, 0, False)
    if not count.faults:
        if count.letters > LETTERS:
            count.fault("", "too_long", LETTERS, count.letters)
        if count.objects > OBJECTS:
            count.fault("", "too_many", OBJECTS, count.objects)
    return count.faults

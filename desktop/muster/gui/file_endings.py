"""The endings of file names: sealed or clear, and what a file dialog's choice of type asks for."""

import re
from collections.abc import Iterable
from pathlib import Path

from muster.storage.encryption import SUFFIX as SEALED
from muster.storage.encryption import has_sealed_name


def sealed_place(path: Path) -> Path:
    """Return the path with the ending of sealed files."""
    return path if has_sealed_name(path.name) else path.with_name(path.name + SEALED)


def clear_place(path: Path) -> Path:
    """Return the path without the ending of sealed files."""
    return path.with_name(path.name[: -len(SEALED)]) if has_sealed_name(path.name) else path


def kinds_of(clear: str, sealed: str, *, sealed_first: bool) -> str:
    """Return the filter of a file dialog; the first type is the one that it begins with."""
    return ";;".join((sealed, clear) if sealed_first else (clear, sealed))


def _endings(kind: str) -> list[str]:
    """Return the endings of one type of a filter: `.pdf` of `PDF (*.pdf)`."""
    return [pattern.casefold() for pattern in re.findall(r"\*(\.[^\s)]+)", kind)]


def _ends(name: str, endings: Iterable[str]) -> bool:
    return any(name.casefold().endswith(ending) for ending in endings)


def with_ending(name: str, chosen: str, kinds: str) -> str:
    """Return the name with the ending of the type that was chosen, where it has none of its own.

    Whoever chose a sealed type gets a sealed name, whatever ending stands there: the type is a promise.
    """
    own = _endings(chosen)
    if not own:
        return name
    if has_sealed_name(own[0]):
        if has_sealed_name(name):
            return name
        clear = own[0][: -len(SEALED)]
        inner = clear if not _ends(name, [clear, ".json"]) else ""
        return name + inner + SEALED
    known = [ending for kind in kinds.split(";;") for ending in _endings(kind)]
    return name if has_sealed_name(name) or _ends(name, [*known, ".json"]) else name + own[0]

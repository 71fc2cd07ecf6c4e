"""From older versions of the file format to this one: one small function per version, in order."""

import copy
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from muster.model.assessment import VERSION
from muster.storage.atomic_write import write_whole

Migration = Callable[[dict[str, Any]], dict[str, Any]]

# The first version is 1, so there is nothing to migrate from yet. Entry n turns version n into n + 1.
MIGRATIONS: dict[int, Migration] = {}


def migrate(
    raw: dict[str, Any],
    version: int,
    *,
    to: int = VERSION,
    steps: Mapping[int, Migration] = MIGRATIONS,
) -> dict[str, Any]:
    """Return the data of a file of an older `version` as version `to` writes it; the input is not changed."""
    for step in range(version, to):
        raw = {**steps[step](copy.deepcopy(raw)), "version": step + 1}
    return raw


def keep_original(path: Path, version: int) -> Path | None:
    """Keep the file of an older version beside the one to be saved, as `name.v1.json`; return its place.

    Never over a file that is there: the first original is the one that counts. Raises `OSError`.
    """
    if version >= VERSION or not path.is_file():
        return None
    stem = path.name.removesuffix(".age").removesuffix(".json").removesuffix(".muster")
    place = path.with_name(f"{stem}.v{version}.json{'.age' if path.name.endswith('.age') else ''}")
    if place.exists():
        return None
    write_whole(place, path.read_bytes())
    return place

"""From older versions of the file format to this one: one small function per version, in order."""

from collections.abc import Callable
from typing import Any

from muster.model.assessment import VERSION

Migration = Callable[[dict[str, Any]], dict[str, Any]]

# The first version is 1, so there is nothing to migrate from yet. Entry n turns version n into n + 1.
MIGRATIONS: dict[int, Migration] = {}


def migrate(raw: dict[str, Any], version: int) -> dict[str, Any]:
    """Return the data of a file of an older `version` as this version writes it; the input is not changed."""
    for step in range(version, VERSION):
        raw = {**MIGRATIONS[step](raw), "version": step + 1}
    return raw

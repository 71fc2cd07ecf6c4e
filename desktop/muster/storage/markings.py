"""The schemes of markings: those that Muster ships, and a user's own in a folder."""

from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from muster.model import schema_faults
from muster.model.marking import Markings, MarkingScheme
from muster.resources import resource
from muster.storage.errors import StorageError
from muster.storage.strict_toml import read_toml

GENERAL = "generic"  # the id of the scheme that is offered until another one is chosen


class SchemeUnreadable(StorageError):
    """The file cannot be used as a scheme of markings."""


def read_scheme(path: Path) -> MarkingScheme:
    """Return the scheme in a TOML file; raises `SchemeUnreadable`."""
    raw = read_toml(path, SchemeUnreadable)
    try:
        return MarkingScheme.model_validate(raw, strict=False)
    except ValidationError as error:
        raise SchemeUnreadable(str(path), "faulty_scheme", faults=schema_faults(error)) from None


@lru_cache(maxsize=1)
def _shipped() -> tuple[MarkingScheme, ...]:
    return tuple(read_scheme(path) for path in sorted(resource("markings").glob("*.toml")))


@lru_cache(maxsize=1)
def shipped_markings() -> Markings:
    """Return the markings of the schemes that Muster ships."""
    return Markings(_shipped())


def load_schemes(own: Path) -> tuple[list[MarkingScheme], list[SchemeUnreadable]]:
    """Return the shipped schemes with those of the folder `own`, and what is wrong with the latter.

    A faulty file is left out: its markings then stand in no scheme, and rank above everything. A folder
    that is not there holds none.
    """
    schemes, problems = list(_shipped()), []
    for path in sorted(own.glob("*.toml")):
        try:
            schemes.append(read_scheme(path))
        except SchemeUnreadable as problem:
            problems.append(problem)
    return schemes, problems


def load_markings(own: Path) -> tuple[Markings, list[SchemeUnreadable]]:
    """Return the markings of all these schemes, and what is wrong with the user's own."""
    schemes, problems = load_schemes(own)
    return Markings(schemes), problems

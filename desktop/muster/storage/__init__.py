"""How documents last: open, check and save assessments; find and read frameworks."""

from typing import TYPE_CHECKING, Any

from muster.storage.assessments import Opened, open_assessment, parse_assessment
from muster.storage.atomic_write import save_assessment, write_whole
from muster.storage.errors import (
    AssessmentUnreadable,
    AssessmentUnsaved,
    FrameworkUnreadable,
    StorageError,
)
from muster.storage.frameworks.library import FrameworkLibrary

if TYPE_CHECKING:
    from muster.storage.references import Reference, References

__all__ = [
    "AssessmentUnreadable",
    "AssessmentUnsaved",
    "FrameworkLibrary",
    "FrameworkUnreadable",
    "Opened",
    "Reference",
    "References",
    "StorageError",
    "open_assessment",
    "parse_assessment",
    "save_assessment",
    "write_whole",
]


def __getattr__(name: str) -> Any:
    """Load what a document opens without when it is first asked for."""
    if name not in ("Reference", "References"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from muster.storage import references

    return getattr(references, name)

"""How documents last: open, check and save assessments; find and read frameworks."""

from muster.storage.assessments import Opened, open_assessment, parse_assessment
from muster.storage.atomic_write import save_assessment, write_whole
from muster.storage.errors import (
    AssessmentUnreadable,
    AssessmentUnsaved,
    FrameworkUnreadable,
    StorageError,
)
from muster.storage.frameworks.library import FrameworkLibrary
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

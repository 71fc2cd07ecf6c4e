"""What can go wrong with files, as sentences that people can act on."""

from collections.abc import Iterable

from muster.model import Fault


class StorageError(Exception):
    """One plain sentence that names the file; `faults` lists the details, each with its key."""

    def __init__(self, name: str, sentence: str, faults: Iterable[Fault] = ()) -> None:
        self.name = name
        self.sentence = sentence
        self.faults = tuple(faults)
        super().__init__(f"{name}: {sentence}")


class AssessmentUnreadable(StorageError):
    """The file cannot be opened as an assessment; it has not been touched."""


class FrameworkUnreadable(StorageError):
    """The file or folder cannot be used as a framework."""


class AssessmentUnsaved(StorageError):
    """The document could not be written; the old file, if there was one, is untouched."""

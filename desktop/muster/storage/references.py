"""The reference assessments that Muster ships: earlier missions on the same checklist."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from muster.model import Assessment
from muster.storage.assessments import open_assessment
from muster.storage.atomic_write import SUFFIX
from muster.storage.backcast import as_assessment, read_backcast
from muster.storage.errors import StorageError, system_reason

BACKCAST = "backcast.json"


@dataclass(frozen=True, slots=True)
class Reference:
    """One shipped assessment: its name for commands and its file."""

    name: str
    path: Path


class References:
    """The shipped reference assessments, in English and where there are any in other languages."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def all(self, language: str = "en") -> list[Reference]:
        """Return every reference assessment, in `language` where it is translated, by name."""
        references = []
        for path in sorted(self.root.glob(f"*{SUFFIX}")):
            other = self.root / language / path.name
            references.append(Reference(path.name.removesuffix(SUFFIX), other if other.is_file() else path))
        return references

    def load(self, name: str, language: str = "en") -> Assessment:
        """Return a reference assessment by its name. Raises `AssessmentUnreadable` or `KeyError`."""
        by_name = {reference.name: reference for reference in self.all(language)}
        return open_assessment(by_name[name].path).assessment

    def beside(self, assessment: Assessment, language: str = "en") -> list[tuple[str, Assessment]]:
        """Return (title, assessment) of each reference on the same question bank, but not of itself.

        The missions of history are references on the bank that they are coded on.
        """
        loaded = [self.load(reference.name, language) for reference in self.all(language)]
        if (self.root / BACKCAST).is_file():
            book = read_backcast(self.root / BACKCAST, language)
            loaded += [as_assessment(mission, book.bank) for mission in book.missions]
        return [
            (other.title, other)
            for other in loaded
            if other.framework == assessment.framework and other.id != assessment.id
        ]

    def copy_to(self, folder: Path, language: str = "en") -> list[Path]:
        """Copy every reference assessment into `folder`, never over an existing file; return the copies.

        Raises `StorageError` when the folder cannot be written or a file is already there.
        """
        references = self.all(language)
        targets = [folder / reference.path.name for reference in references]
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for target in targets:
                if target.exists():
                    raise StorageError(str(target), "examples_there")
            for reference, target in zip(references, targets, strict=True):
                shutil.copyfile(reference.path, target)
        except OSError as error:
            raise StorageError(str(folder), "unwritable", reason=system_reason(error)) from error
        return targets

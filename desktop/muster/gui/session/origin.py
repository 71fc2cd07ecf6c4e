"""Where a document lies on the disk and whether it is sealed: file, what was in it last, passphrase."""

from dataclasses import dataclass, field
from pathlib import Path

from muster.model import Assessment
from muster.model.assessment import VERSION


@dataclass(frozen=True, slots=True)
class Origin:
    """The document as it lies on the disk; a new one without a file has `path` None.

    `saved` is the assessment as it was read or written last, which a merge starts from; `digest` the
    SHA-256 of the file's bytes then, empty without a file; `version` that of the format it was in.
    `passphrase` is kept in memory only; with one the document is sealed, whatever its file is called, and
    all that is written of it. `is_resealed`: it was sealed since it was saved. `is_recovered`: `saved` is
    what a crash had not lost yet, and the present state has never been saved. `is_new`: it was begun here
    and has never been saved.
    """

    saved: Assessment
    path: Path | None = None
    digest: str = ""
    version: int = VERSION
    passphrase: str | None = field(default=None, repr=False)
    is_recovered: bool = False
    is_new: bool = False
    is_resealed: bool = False

    @property
    def is_sealed(self) -> bool:
        """Whether everything that is written of the document is sealed."""
        return self.passphrase is not None

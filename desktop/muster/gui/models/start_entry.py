"""What the start page and the File menu can offer to open."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class StartEntry:
    """Something to open: a recent file, an example, or what a crash left (the folder of its journal)."""

    title: str
    detail: str
    path: Path

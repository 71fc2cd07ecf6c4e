"""What the start page and the File menu can offer to open, and how it stands."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

State = Literal["known", "sealed", "gone", "unreadable"]
Chip = Literal["ready", "conditional", "not_ready", "open", "early", "nothing"]


@dataclass(frozen=True, slots=True)
class Standing:
    """How a file stands, read from it without opening it; score and day as the language writes them.

    `verdict` is `early` where it is too early for one, and only `known` files have one. A score is empty
    where it is too early for it.
    """

    state: State
    verdict: Chip = "open"
    score: str = ""
    answered: int = 0
    applicable: int = 0
    day: str = ""


@dataclass(frozen=True, slots=True)
class StartEntry:
    """Something to open: a recent file, an example, or what a crash left (the folder of its journal)."""

    title: str
    detail: str
    path: Path
    standing: Standing | None = None

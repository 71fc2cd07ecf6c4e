"""Which report is wished for in the window, and how: kept between runs as a line of text."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from muster.model import Assessment

PARTS = ("verdict", "full", "category", "actions", "record", "compare", "blank", "ballots")
PAPERS = ("a4", "letter")
ORIENTATIONS = ("", "portrait", "landscape")


@dataclass(frozen=True, slots=True)
class ReportWish:
    """What is to be printed. Empty texts leave it to the report: its orientation, the window's language.

    `template` is the path of a Word document whose dress Word reports take, empty for ours. `other` is the
    assessment that this one is set beside; it is not kept between runs.
    """

    part: str = "full"
    category: str = ""
    paper: str = "a4"
    orientation: str = ""
    language: str = ""
    mono: bool = False
    names: bool = True
    template: str = ""
    other: Assessment | None = None

    def as_text(self) -> str:
        """Return the wish as one line, without the other assessment."""
        return json.dumps(asdict(replace(self, other=None)))


def part_name(part: str) -> str:
    """Return what a report is called."""
    from muster.gui.phrases import spoken  # brings the model, which the window's start does without

    return spoken()(f"report.part_{part}")


def usual_paper() -> str:
    """Return the paper of the reader's region."""
    imperial = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if imperial else "a4"


def wish_from(text: str) -> ReportWish:
    """Return the wish that was kept; whatever is not understood is as usual."""
    usual = ReportWish(paper=usual_paper())
    try:
        kept = json.loads(text)
    except ValueError:
        return usual
    if not isinstance(kept, dict):
        return usual
    allowed: dict[str, tuple[Any, ...]] = {"part": PARTS, "paper": PAPERS, "orientation": ORIENTATIONS}
    chosen = {}
    for field in fields(ReportWish):
        value, before = kept.get(field.name), getattr(usual, field.name)
        if type(value) is type(before) and value in allowed.get(field.name, (value,)) and value is not None:
            chosen[field.name] = value
    return replace(usual, **chosen)

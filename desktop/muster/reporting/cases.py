"""What every report is made of: the assessment with its bank and readiness, the day, and the language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from muster.model import Assessment, Framework
from muster.model.marking import Markings
from muster.scoring import Readiness


@dataclass(frozen=True, slots=True)
class Case:
    """An assessment to be printed. `result` is its full readiness; `printed` the day on the paper.

    `beside` are (title, assessment) on the same question bank that it is set beside. `markings` are the
    schemes that tell which marking the whole carries; those that are shipped if None.
    """

    framework: Framework
    assessment: Assessment
    result: Readiness
    printed: date
    language: str = "en"
    beside: Sequence[tuple[str, Assessment]] = ()
    markings: Markings | None = None

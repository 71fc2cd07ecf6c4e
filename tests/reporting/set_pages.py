"""Reports of the shipped missions as their pages are set, for the tests of what stands where."""

from datetime import date
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from muster.model import Action, Condition
from muster.reporting import render
from muster.reporting.content import ReportContent
from muster.resources import resource
from muster.storage import FrameworkLibrary, References
from tests.factory import assessment
from tests.reporting.support import Case, bank_of

REFERENCES = References(resource("references"))


def shipped(name: str, language: str = "en") -> Case:
    case = REFERENCES.load(name, language)
    return FrameworkLibrary(resource("frameworks")).of(case, language), case


def lowest(content: ReportContent) -> list[float]:
    """Return the lowest place of any letter on each page, in points above its lower edge."""
    made = []
    for page in PdfReader(BytesIO(render(content, "pdf"))).pages:
        places: list[float] = []

        def note(text: str, around: Any, own: Any, *_: Any, places: list[float] = places) -> None:
            if text.strip():
                places.append(own[4] * around[1] + own[5] * around[3] + around[5])

        page.extract_text(visitor_text=note)
        made.append(min(places))
    return made


def smallest(content: ReportContent) -> float:
    """Return the size of the smallest letters of a report, in points."""
    sizes: list[float] = []

    def note(text: str, around: Any, own: Any, _: Any, size: float) -> None:
        if text.strip():
            sizes.append(size * abs(own[3]) * abs(around[3]))

    for page in PdfReader(BytesIO(render(content, "pdf"))).pages:
        page.extract_text(visitor_text=note)
    return min(sizes)


def carried(conditions: int) -> Case:
    bank = bank_of(4, critical=True, gate=3).model_copy(update={"conditions_at_most": 6})
    case = assessment(bank, dict.fromkeys(bank.by_id, 2), confidence="high")
    actions = tuple(
        Action(
            id=name,
            title="Sign the agreement with the host on status and frequencies",
            question=name,
            owner="Under-Secretary-General for Peace Operations",
            due=date(2026, 2, 1),
            target_level=3,
            condition=Condition(accepted_by="Gen. Okoro, Force Commander", accepted_on=date(2026, 1, 1)),
        )
        for name in [*bank.by_id][:conditions]
    )
    return bank, case.model_copy(update={"actions": actions})


def placed(content: ReportContent) -> list[tuple[str, float, float]]:
    """Return what stands on page one, piece by piece, with its place in points from left and foot."""
    made: list[tuple[str, float, float]] = []

    def note(text: str, around: Any, own: Any, *_: Any) -> None:
        if text.strip():
            across = own[4] * around[0] + own[5] * around[2] + around[4]
            made.append((text.strip(), across, own[4] * around[1] + own[5] * around[3] + around[5]))

    PdfReader(BytesIO(render(content, "pdf"))).pages[0].extract_text(visitor_text=note)
    return made

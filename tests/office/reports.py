"""Every part of a report of the reference missions, for the tests that open them elsewhere."""

from datetime import date

from muster.model import Assessment, Framework
from muster.reporting.content import ReportContent
from muster.reporting.parts import Part, Source, Wish, build
from muster.resources import resource
from muster.scoring.likelihood import full_readiness
from muster.storage import FrameworkLibrary, References

MISSIONS = ("afisma-2013", "amisom-2012", "amisom-2007")
SHOWN: tuple[Part, ...] = ("full", "verdict", "category", "actions", "compare", "blank", "ballots")
DAY = date(2026, 3, 1)


def mission(name: str, language: str) -> tuple[Framework, Assessment]:
    """Return a reference mission and its question bank in a language."""
    case = Assessment.model_validate_json((resource("references") / f"{name}.muster.json").read_bytes())
    return FrameworkLibrary(resource("frameworks")).of(case, language), case


def report(part: Part, name: str, language: str, *, mono: bool = False) -> ReportContent:
    """Return a part of the report of a reference mission."""
    framework, case = mission(name, language)
    library = References(resource("references"))
    source = Source(
        framework,
        case,
        full_readiness,
        DAY,
        language,
        beside=lambda: tuple(library.beside(case, language)),
        other=mission("amisom-2007", language)[1],
        name=name,
    )
    category = next(iter(framework.category_by_id))
    return build(Wish(part, category=category, mono=mono), source)

"""Which report: the parts that can be printed, one row each, and the one door through which each is made."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Literal

from muster.model import Assessment, Framework
from muster.model.marking import Markings
from muster.phrases import phrases_in
from muster.picture.grey import in_grey
from muster.reporting.ballots import build_ballots
from muster.reporting.blank import build_blank
from muster.reporting.build import build_report, build_verdict
from muster.reporting.cases import Case
from muster.reporting.content import ReportContent
from muster.reporting.errors import ReportUnmade
from muster.reporting.excerpts import build_actions, build_category, build_comparison
from muster.reporting.nameless import without_names_and_notes
from muster.reporting.record import build_record, last_session
from muster.scoring import Readiness
from muster.storage.markings import shipped_markings

Part = Literal["full", "verdict", "category", "actions", "record", "compare", "blank", "ballots"]
Paper = Literal["a4", "letter"]
PAPERS: tuple[Paper, ...] = ("a4", "letter")
PARTS: tuple[Part, ...] = ("full", "verdict", "category", "actions", "record", "compare", "blank", "ballots")
WITH_ARGUMENT: tuple[Part, ...] = ("category", "compare")
SCORED: tuple[Part, ...] = ("full", "verdict", "category", "actions", "compare")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be printed, and how. `category` is an id, for a brief on one.

    `landscape` None leaves it to the report: an action plan lies, everything else stands.
    """

    part: Part = "full"
    category: str = ""
    names: bool = True
    paper: Paper = "a4"
    landscape: bool | None = None
    mono: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """What a report is made of. `score` works readiness out, and is asked only by reports that tell one.

    `other` is the assessment beside which this one is set, on the same bank. `name` is
    what the document is called where it must be told that it has nothing to print.
    """

    framework: Framework
    assessment: Assessment
    score: Callable[[Framework, Assessment], Readiness]
    printed: date
    language: str
    beside: Callable[[], tuple[tuple[str, Assessment], ...]] = tuple
    markings: Markings | None = None
    other: Assessment | None = None
    name: str = ""


def parse_part(text: str) -> tuple[Part, str] | None:
    """Return a part and its argument (`category:logistics`, `compare:FILE`); None for an unknown one."""
    name, separator, argument = text.partition(":")
    for part in PARTS:
        if part == name and bool(separator and argument) == (part in WITH_ARGUMENT):
            return part, argument
    return None


def _scored(wish: Wish, source: Source) -> ReportContent:
    result = source.score(source.framework, source.assessment)
    assessment = source.assessment
    if not wish.names:
        schemes = source.markings or shipped_markings()
        assessment = without_names_and_notes(
            assessment, source.framework, schemes, phrases_in(source.language)
        )
    beside = source.beside() if wish.part in ("full", "verdict") else ()
    case = Case(
        source.framework, assessment, result, source.printed, source.language, beside, source.markings
    )
    if wish.part == "category":
        if wish.category not in source.framework.category_by_id:
            known = ", ".join(source.framework.category_by_id)
            raise ReportUnmade("no_category", category=wish.category, known=known)
        return build_category(case, wish.category)
    if wish.part == "actions":
        return build_actions(case)
    if wish.part == "compare":
        if source.other is None:
            raise ReportUnmade("nothing_beside")
        return build_comparison(case, source.other, source.score(source.framework, source.other))
    make = build_verdict if wish.part == "verdict" else partial(build_report, mono=wish.mono)
    return make(
        case.framework,
        case.assessment,
        result,
        printed=case.printed,
        language=case.language,
        beside=beside,
        markings=case.markings,
    )


def _content(wish: Wish, source: Source) -> ReportContent:
    if wish.part in SCORED:
        return _scored(wish, source)
    framework, assessment = source.framework, source.assessment
    if wish.part == "blank":
        return build_blank(framework, assessment, printed=source.printed, language=source.language)
    if wish.part == "ballots":
        made = build_ballots(
            framework, assessment, printed=source.printed, language=source.language, names=wish.names
        )
        if not made.ballots:
            raise ReportUnmade("no_ballots", name=source.name)
        return made
    session = last_session(assessment)
    if session is None:
        raise ReportUnmade("no_session", name=source.name)
    return build_record(
        framework,
        assessment,
        session,
        printed=source.printed,
        language=source.language,
        names=wish.names,
        markings=source.markings,
    )


def _without_colour(content: ReportContent) -> ReportContent:
    picture, narrow = (
        replace(row, svg=in_grey(row.svg)) if row else None
        for row in (content.picture, content.narrow_picture)
    )
    return replace(
        content,
        mono=True,
        picture=picture,
        narrow_picture=narrow,
        figures=tuple(
            replace(row, drawn=replace(row.drawn, svg=in_grey(row.drawn.svg))) for row in content.figures
        ),
    )


def build(wish: Wish, source: Source) -> ReportContent:
    """Return what is wished for.

    Raises `ReportUnmade` where there is nothing to print: no session, nobody who is asked anything, no such
    category, nothing to set it beside.
    """
    content = _content(wish, source)
    lies = content.landscape if wish.landscape is None else wish.landscape
    made = replace(content, paper=wish.paper, landscape=lies)
    return _without_colour(made) if wish.mono else made

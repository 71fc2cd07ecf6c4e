"""What the tests of reports share: cases, and what is read back from a file."""

import json
import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import typst
from pypdf import PdfReader

from muster.model import (
    Action,
    Answer,
    Assessment,
    Assessor,
    Decision,
    Evidence,
    Framework,
    LessonMark,
    Weights,
)
from muster.phrases import LANGUAGES, phrases_in
from muster.reporting import build_report, render
from muster.reporting.content import ReportContent
from muster.reporting.parts import Source
from muster.resources import resource
from muster.scoring import readiness
from muster.scoring.likelihood import full_readiness
from tests.factory import NOW, assessment, framework, question

PRINTED = date(2026, 3, 1)
Case = tuple[Framework, Assessment]
# pypdf gives the letters of languages from right to left back in pieces: their PDFs are read by other means.
READ_BACK = tuple(name for name in LANGUAGES if phrases_in(name).direction == "ltr")
HOSTILE = (
    "#set page(fill: red) $x$ *bold* _it_ `code` <label> @ref [b] // no "
    '\\ "q" & <script>alert(1)</script> =1+1'
)


def squeezed(text: str) -> str:
    """Return text without spaces and soft hyphens: typesetting breaks lines where it likes."""
    return re.sub(r"[\s\u00ad]+", "", text)


def pdf_pages(content: ReportContent) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(render(content, "pdf"))).pages]


def typeset_parts(source: str, kind: str, **inputs: str) -> Any:
    """Return the elements of a kind that the typesetter makes of a source beside the report templates."""
    root = str(resource("reports"))
    told = typst.query(source.encode(), kind, root=root, sys_inputs=inputs)  # type: ignore[type-var]
    return json.loads(told)


def made(bank: Framework, case: Assessment, language: str = "en") -> ReportContent:
    return build_report(bank, case, readiness(bank, case), printed=PRINTED, language=language)


def bank_of(count: int, **more: Any) -> Framework:
    rows = [
        question(f"{name.upper()}-{n:03}", name, title=f"Title {name} {n}", why=f"Because {n}.", **more)
        for name in ("alpha", "beta", "gamma")
        for n in range(count)
    ]
    return framework(rows, {"alpha": 20, "beta": 30, "gamma": 50})


def full_case() -> tuple[Framework, Assessment]:
    """Return a bank and an assessment with every kind of thing that one can hold."""
    rows = [
        question("A-1", "alpha", critical=True, gate=3, title="Lift", weight=3),
        question("A-2", "alpha", applies_when="host"),
        question("A-3", "alpha", lesson="L2"),
        question("B-1", "beta", weight=2),
        question("B-2", "beta"),
        question("B-3", "beta"),
    ]
    bank = framework(
        rows,
        {"alpha": 1, "beta": 2},
        lessons=[
            {"id": "L1", "category": "alpha", "title": "A lesson"},
            {"id": "L2", "category": "alpha", "title": "Sea ports"},
        ],
    )
    case = assessment(bank, {"A-1": 1, "A-2": 4, "B-1": 3, "B-2": None})
    case = case.with_answer(
        "B-1",
        Answer(
            state="answered",
            level=3,
            confidence="low",
            range=(2, 4),
            note="Two of three pledges are in the account.",
            flagged=True,
            review_by=date(2013, 3, 31),
            marking="RESTRICTED",
            evidence=(
                Evidence(
                    title="Donor conference record", date="2013-01-29", reliability="B2", link="doc.pdf"
                ),
            ),
        ),
    )
    case = case.with_answer("B-3", Answer(state="not_applicable", note="No coast to guard."))
    case = case.with_answer("ZZ-1", Answer(state="answered", level=2))
    return bank, case.model_copy(
        update={
            "marking": "MISSION CONFIDENTIAL",
            "title": "Review of March",
            "mission": case.mission.changed(
                name="AFISMA",
                authorised_strength=3300,
                proposed_start=date(2013, 9, 1),
                summary="Hold the north.",
                profile={"host": False},
            ),
            "assessors": (Assessor(id="a", name="Cpt Diallo", role="J4"),),
            "actions": (
                Action(
                    id="1",
                    title="Charter two aircraft",
                    question="A-1",
                    owner="J4",
                    due=date(2013, 2, 1),
                ),
            ),
            "decisions": (Decision(id="1", time=NOW, text="Wait for the conference.", question="B-1"),),
            "lessons": {"L2": LessonMark(applies="not", note="Mali has no sea port.")},
            "weights": Weights(questions={"A-1": 5}, reason="Lift decides."),
        }
    )


WANTED = [
    "Review of March",
    "AFISMA",
    "3,300 persons",
    "1 September 2013",
    "Hold the north.",
    "Cpt Diallo (J4)",
    "Not ready",
    "Lift",
    "Two of three pledges are in the account.",
    "Donor conference record",
    "B2",
    "RESTRICTED",
    "31 March 2013",
    "No coast to guard.",
    "Mali has no sea port.",
    "Charter two aircraft",
    "Wait for the conference.",
    "ZZ-1",
    "Lift decides.",
]


def source_of(full: Case, **more: object) -> Source:
    """Return what a report of a case is made of; it is set beside itself unless `more` says otherwise."""
    bank, case = full
    source = Source(bank, case, full_readiness, date(2026, 3, 1), "en", other=case, name="march.muster.json")
    return replace(source, **more)  # type: ignore[arg-type]

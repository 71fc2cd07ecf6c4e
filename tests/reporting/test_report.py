"""Reports read back from the very files: PDF, Word, Excel, HTML, and blank checklists."""

import re
import string
import tomllib
from datetime import date
from io import BytesIO
from typing import Any

import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
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
from muster.reporting import build_blank, build_report, render
from muster.reporting.content import ReportContent
from muster.reporting.texts import strings
from muster.resources import resource
from muster.scoring import readiness
from tests.examples import examples
from tests.factory import NOW, assessment, framework, question

PRINTED = date(2026, 3, 1)
HOSTILE = (
    "#set page(fill: red) $x$ *bold* _it_ `code` <label> @ref [b] // no "
    '\\ "q" & <script>alert(1)</script> =1+1'
)


def squeezed(text: str) -> str:
    """Return text without spaces and soft hyphens: typesetting breaks lines where it likes."""
    return re.sub(r"[\s\u00ad]+", "", text)


def pdf_pages(content: ReportContent) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(render(content, "pdf"))).pages]


def made(bank: Framework, case: Assessment, language: str = "en") -> ReportContent:
    return build_report(bank, case, readiness(bank, case), printed=PRINTED, language=language)


def bank_of(count: int, **more: Any) -> Framework:
    rows = [
        question(f"{name.upper()}-{n:03}", name, title=f"Title {name} {n}", why=f"Because {n}.", **more)
        for name in ("alpha", "beta", "gamma")
        for n in range(count)
    ]
    return framework(rows, {"alpha": 20, "beta": 30, "gamma": 50})


@pytest.fixture
def full() -> tuple[Framework, Assessment]:
    """Every kind of thing that an assessment can hold."""
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
    "3 300 persons",
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


def test_the_pdf_holds_everything_and_is_marked_on_every_page(full: tuple[Framework, Assessment]) -> None:
    pages = pdf_pages(made(*full))
    whole = squeezed("".join(pages)).casefold()
    assert [text for text in WANTED if squeezed(text).casefold() not in whole] == []
    for number, page in enumerate(pages, start=1):
        assert "MISSION CONFIDENTIAL" in page
        assert "Review of March" in page
        assert "1 March 2026" in page
        assert f"Page {number} / {len(pages)}" in page


def test_the_pdf_is_laid_out_for_a_reader(full: tuple[Framework, Assessment]) -> None:
    reader = PdfReader(BytesIO(render(made(*full), "pdf")))
    assert reader.metadata is not None
    assert reader.metadata.title == "Review of March"
    outline = [str(entry["/Title"]) for entry in reader.outline if isinstance(entry, dict)]
    assert any("Alpha" in title for title in outline)
    assert any("Beta" in title for title in outline)


def test_the_other_kinds_hold_the_same(full: tuple[Framework, Assessment]) -> None:
    content = made(*full)
    document = docx.Document(BytesIO(render(content, "docx")))
    parts = [paragraph.text for paragraph in document.paragraphs]
    parts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    head = [
        p.text
        for section in document.sections
        for p in [*section.header.paragraphs, *section.footer.paragraphs]
    ]
    assert "MISSION CONFIDENTIAL" in " ".join(head)
    page = re.sub(r"<[^>]+>", " ", render(content, "html").decode())
    for name, text in (("docx", "".join(parts)), ("html", page)):
        whole = squeezed(text).casefold()
        assert [want for want in WANTED if squeezed(want).casefold() not in whole] == [], name
    assert "MISSION CONFIDENTIAL" in page


def test_the_sheet_recomputes_each_category(full: tuple[Framework, Assessment]) -> None:
    book = openpyxl.load_workbook(BytesIO(render(made(*full), "xlsx")))
    cells = [cell for sheet in book for row in sheet for cell in row if cell.value is not None]
    formulas = [str(cell.value) for cell in cells if cell.data_type == "f"]
    assert len(formulas) == 2
    assert all(formula.startswith("=IF(COUNT(") for formula in formulas)
    values = {str(cell.value) for cell in cells}
    assert {"A-1", "B-1", "A-1?"} <= values


def test_what_was_typed_never_becomes_a_formula_or_markup() -> None:
    bank = bank_of(1)
    for text in ('=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\tx", HOSTILE):
        case = assessment(bank).with_answer("ALPHA-000", Answer(state="unknown", note=text))
        case = case.model_copy(
            update={"title": text, "mission": case.mission.changed(name=text, summary=text)}
        )
        content = made(bank, case)
        book = openpyxl.load_workbook(BytesIO(render(content, "xlsx")))
        formulas = [cell.value for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
        assert not [formula for formula in formulas if "IF(COUNT(" not in str(formula)]
        html = render(content, "html").decode()
        assert "<script>alert" not in html
        assert squeezed(text) in squeezed("".join(pdf_pages(content)))
        render(content, "docx")


@examples(25)
@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_can_be_printed(text: str) -> None:
    bank = bank_of(1)
    case = assessment(bank).with_answer("ALPHA-000", Answer(state="answered", level=2, note=text))
    content = made(bank, case.model_copy(update={"title": text or "x", "marking": text}))
    for kind in ("pdf", "docx", "xlsx", "html"):
        assert render(content, kind)


def test_nothing_answered_and_nothing_applicable_are_told() -> None:
    bank = bank_of(1)
    assert "Nothing has been answered" in " ".join(pdf_pages(made(bank, assessment(bank))))
    answers = {name: Answer(state="not_applicable", note="Not here.") for name in bank.by_id}
    case = assessment(bank).model_copy(update={"answers": answers})
    content = made(bank, case)
    assert content.chapters == ()
    whole = "".join(pdf_pages(content))
    assert "nan" not in whole.lower()
    assert whole.count("Not here.") == 3
    for kind in ("docx", "xlsx", "html"):
        assert render(content, kind)


def test_two_hundred_questions_with_long_notes() -> None:
    bank = bank_of(67)
    note = "A long note about the road from Gao to Kidal. " * 40
    levels: dict[str, int | None] = {name: n % 5 for n, name in enumerate(bank.by_id)}
    pages = pdf_pages(made(bank, assessment(bank, levels, note=note)))
    whole = "".join(pages)
    assert all(name in whole for name in bank.by_id)
    assert f"Page {len(pages)} / {len(pages)}" in pages[-1]


@examples(40)
@given(st.lists(st.integers(0, 4) | st.none(), min_size=9, max_size=9))
def test_what_the_categories_add_sums_to_the_printed_score(levels: list[int | None]) -> None:
    bank = bank_of(3)
    content = made(bank, assessment(bank, dict(zip(bank.by_id, levels, strict=True))))
    printed = [share.adds for share in content.shares if share.adds != "–"]
    assert content.total is not None
    if content.total.score == "–":
        assert printed == []
    else:
        assert sum(round(10 * float(value)) for value in printed) == round(10 * float(content.total.score))


def test_the_arithmetic_can_be_redone_with_a_pencil(full: tuple[Framework, Assessment]) -> None:
    how = "\n".join(made(*full).how)
    # Alpha: only A-1 counts (own weight 5, level 1): 5 of 20. Beta: B-1 of weight 2 at level 3: 6 of 8.
    assert "25.00" in how
    assert "75.00" in how
    # (1 x 25 + 2 x 75) / 3
    assert "58.3" in how


def test_a_blank_checklist_gives_nothing_away(full: tuple[Framework, Assessment]) -> None:
    bank, case = full
    for whose, count in ((case, 4), (None, 6)):
        content = build_blank(bank, whose, printed=PRINTED)
        assert sum(len(chapter.questions) for chapter in content.chapters) == count
        text = "".join(pdf_pages(content))
        assert "Two of three pledges" not in text
        assert "Level 4" in text
        for kind in ("docx", "html", "xlsx"):
            assert b"Two of three pledges" not in render(content, kind)


# --- languages


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


LANGUAGES = sorted(
    path.name.split(".")[1] for path in resource("reports").glob("strings.*.toml") if ".en." not in path.name
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated_with_the_same_blanks(language: str) -> None:
    english, other = (
        tomllib.loads(resource("reports", f"strings.{name}.toml").read_text("utf-8"))
        for name in ("en", language)
    )
    assert english.keys() == other.keys()
    assert english["words"].keys() == other["words"].keys()
    for key, text in english["words"].items():
        assert fields(text) == fields(other["words"][key]), key
        assert other["words"][key].strip(), key
    assert len(other["months"]) == 12


def test_the_report_speaks_french(full: tuple[Framework, Assessment]) -> None:
    whole = squeezed("".join(pdf_pages(made(*full, language="fr"))))
    assert squeezed("1er septembre 2013") in whole
    assert squeezed("58,3") in whole
    assert squeezed("Effectif autorisé") in whole


def test_an_unknown_language_falls_back_to_english() -> None:
    assert strings("tlh").language == "en"
    assert strings("../en").language == "en"


def test_an_unknown_kind_is_refused() -> None:
    bank = bank_of(1)
    with pytest.raises(ValueError, match="no report of kind 'odt'"):
        render(made(bank, assessment(bank)), "odt")

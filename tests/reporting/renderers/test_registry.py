"""Every format is a row: its ending, its title, its file."""

import mimetypes
import re
from datetime import date
from io import BytesIO
from pathlib import PurePath

import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import Action, Answer, Condition
from muster.phrases import LANGUAGES, phrases_in
from muster.reporting import format_of, render
from muster.reporting.renderers.registry import FORMATS, Format
from tests.examples import examples
from tests.factory import assessment, framework, question
from tests.reporting.support import HOSTILE, bank_of, made, pdf_pages, squeezed

NAMES = [row.name for row in FORMATS]
BEGINS = {
    "pdf": b"%PDF",
    "docx": b"PK\x03\x04",
    "xlsx": b"PK\x03\x04",
    "html": b"<!doctype html>",
    "csv": b"\xef\xbb\xbf",
}


@pytest.mark.parametrize("row", FORMATS, ids=NAMES)
def test_every_format_makes_its_kind_of_file(row: Format) -> None:
    bank = bank_of(1)
    assert row.render(made(bank, assessment(bank))).startswith(BEGINS[row.name])
    assert mimetypes.guess_extension(row.mime) == row.ending


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_format_has_a_title_and_every_title_a_format(language: str) -> None:
    assert set(phrases_in(language).section("format")) == set(NAMES)


def test_the_ending_picks_the_format_in_capitals_or_not() -> None:
    for row in FORMATS:
        assert format_of(PurePath(f"a/report{row.ending}")) is row
        assert format_of(PurePath(f"a/REPORT{row.ending.upper()}")) is row
    for name in ("report", "report.txt", "report.pdf.bak", ".pdf"):
        assert format_of(PurePath(name)) is None


def test_an_unknown_kind_is_refused() -> None:
    bank = bank_of(1)
    with pytest.raises(ValueError, match="no report of kind 'odt'"):
        render(made(bank, assessment(bank)), "odt")


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
        assert len(formulas) > 50
        assert not [
            formula for formula in formulas if "HYPERLINK" in formula or formula.lower() == text.lower()
        ]
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
    for kind in NAMES:
        assert render(content, kind)


def test_page_one_of_every_format_lists_the_conditions_and_what_is_wrong() -> None:
    rows = [question(f"A-{n:02}", "a", critical=True) for n in range(1, 12)]
    bank = framework(rows, version="2.0")
    given = tuple(
        Action(
            id=f"c{n}",
            title=f"Send boat {n}",
            question=f"A-{n:02}",
            owner="J4",
            due=date(2026, 2, 28) if n == 1 else date(2026, 9, 1),
            target_level=2,
            condition=Condition(accepted_by="Chief of staff", accepted_on=date(2026, 1, 1)),
        )
        for n in range(1, 12)
    )
    case = assessment(bank, {row["id"]: 1 for row in rows})
    few = made(bank, case.model_copy(update={"actions": given[:2]}))
    many = made(bank, case.model_copy(update={"actions": given}))
    for content, told in (
        (few, ["Send boat 1", "Send boat 2", "OVERDUE since 28 February 2026."]),
        (many, ["Send boat 6", "more conditions are accepted than the 3", "and 5 more, in the action plan"]),
    ):
        book = openpyxl.load_workbook(BytesIO(render(content, "xlsx")))
        cells = " ".join(str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row)
        document = docx.Document(BytesIO(render(content, "docx")))
        texts = {
            "pdf": pdf_pages(content)[0],
            "docx": " ".join(paragraph.text for paragraph in document.paragraphs),
            "html": re.sub(r"<[^>]+>", "", render(content, "html").decode()),
            "xlsx": cells,
        }
        for kind, text in texts.items():
            for words in ("Accepted conditions", *told):
                assert squeezed(words) in squeezed(text), (kind, words)
        [table] = [table for table in content.tables if table.title == "Action plan"]
        assert all(row[-1] == "open · condition" for row in table.rows)

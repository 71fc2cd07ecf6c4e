"""Every format is a row: its ending, its title, its file."""

import mimetypes
from io import BytesIO
from pathlib import PurePath

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muster.model import (
    Answer,
)
from muster.phrases import LANGUAGES, phrases_in
from muster.reporting import format_of, render
from muster.reporting.renderers.registry import FORMATS, Format
from tests.factory import assessment
from tests.reporting.support import HOSTILE, bank_of, made, pdf_pages, squeezed

NAMES = [row.name for row in FORMATS]
BEGINS = {"pdf": b"%PDF", "docx": b"PK\x03\x04", "xlsx": b"PK\x03\x04", "html": b"<!doctype html>"}


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
        assert not [formula for formula in formulas if "IF(COUNT(" not in str(formula)]
        html = render(content, "html").decode()
        assert "<script>alert" not in html
        assert squeezed(text) in squeezed("".join(pdf_pages(content)))
        render(content, "docx")


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_can_be_printed(text: str) -> None:
    bank = bank_of(1)
    case = assessment(bank).with_answer("ALPHA-000", Answer(state="answered", level=2, note=text))
    content = made(bank, case.model_copy(update={"title": text or "x", "marking": text}))
    for kind in NAMES:
        assert render(content, kind)
